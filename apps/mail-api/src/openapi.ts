import { STATUS_CODES } from 'node:http';
import { mailComponents } from '@mailwhy/express/openapi';
import { z } from 'zod';
import { passwordResetSchema } from './http/password-resets.ts';
import { messageSchema } from './message.ts';
import { catalog } from './openapi/catalog.ts';
import {
  type Json,
  answer,
  header,
  json,
  list,
  object,
  open,
  path,
  ref,
  text,
} from './openapi/parts.ts';
import type { Settings } from './settings.ts';

const mail = mailComponents();

/** What of mail's failures may be answered with this status. */
const mailSchema = (status: number): Json[] =>
  `MailProblem${status}` in mail.responses ? [ref('MailProblem')] : [];

/** The problems of an operation: its own, and mail's where the status is one of theirs. */
const problems = (own: readonly number[], ofMail: readonly number[] = []): Json =>
  Object.fromEntries(
    [...new Set([...own, ...ofMail])].map((status) => [
      status,
      {
        description: STATUS_CODES[status],
        content: json(
          {
            anyOf: [
              ...(own.includes(status) ? [ref('Problem')] : []),
              ...(ofMail.includes(status) ? mailSchema(status) : []),
            ],
          },
          'application/problem+json',
        ),
      },
    ]),
  );

const ofMail = Object.keys(mail.responses).map((name) => Number(name.slice('MailProblem'.length)));

const rejected = list(object({ recipient: text, problem: ref('MailProblem') }, ['recipient']));

const schemas = {
  ...mail.schemas,
  Problem: object(
    {
      type: { const: 'about:blank' },
      title: text,
      status: { type: 'integer', minimum: 400, maximum: 599 },
      code: { ...text, description: 'Tells one problem of a status from another.' },
      detail: text,
      delivery: { const: 'unknown', description: 'There where the message may be sent.' },
      errors: list(
        object({
          pointer: { ...text, description: 'A JSON Pointer into the body (RFC 6901).' },
          detail: text,
        }),
      ),
      requestId: text,
    },
    ['type', 'title', 'status', 'code'],
  ),
  SendResult: object(
    {
      id: text,
      delivery: { enum: ['sent', 'partial', 'not-sent'] },
      accepted: list(text),
      rejected,
      messageId: text,
    },
    ['id', 'delivery', 'accepted', 'rejected'],
  ),
  Progress: object(
    {
      id: text,
      state: {
        enum: ['queued', 'sending', 'retrying', 'sent', 'failed'],
        description: 'While it is sending, nobody knows yet whether the server has it.',
      },
      delivery: {
        enum: ['sent', 'partial', 'not-sent', 'unknown'],
        description: 'What became of it in the end; absent while it may be tried again.',
      },
      accepted: list(text),
      rejected,
      problem: { ...ref('MailProblem'), description: 'What went wrong last.' },
    },
    ['id', 'state', 'accepted', 'rejected'],
  ),
  Queued: object({ id: text, state: { const: 'queued' } }),
  UniformAnswer: object({ detail: text }),
  Code: object({ id: text, kind: text, category: text, title: text, locale: text }, [
    'id',
    'kind',
    'category',
    'title',
    'locale',
  ]),
  NoSuchCode: object({ type: { const: 'about:blank' }, title: text, status: { const: 404 } }),
  Health: object({ status: { enum: ['pass', 'warn', 'fail'] }, code: text }, ['status']),
};

const body = (schema: z.ZodType): Json => ({
  required: true,
  content: json(
    z.toJSONSchema(schema, {
      io: 'input',
      override({ jsonSchema }) {
        if (jsonSchema.contentEncoding !== 'base64') return;
        // A regular expression over megabytes is more than the stack of a client's validator holds.
        delete jsonSchema.pattern;
        delete jsonSchema.format;
      },
    }),
  ),
});

const client = [400, 401, 413, 415, 422, 429, 500];

/** The OpenAPI document: made of the schemas that check the requests, so that it cannot lie about them. */
export const openapi = (settings: Settings): Json => ({
  openapi: '3.1.0',
  info: {
    title: 'Mail API',
    version: '1.0.0',
    description: 'Sends mail, and says what went wrong when it could not.',
  },
  ...(settings.API_KEY !== undefined && { security: [{ key: [] }] }),
  paths: {
    '/messages': {
      post: {
        operationId: 'sendMessage',
        summary: 'Send a message now, or hand it to the queue with Prefer: respond-async',
        parameters: [
          header('Idempotency-Key', 'Makes the request safe to repeat for a day.'),
          header('Prefer', 'respond-async: do not wait for the mail server.'),
          header('Accept-Language', 'The language of problems.'),
        ],
        requestBody: body(messageSchema(settings)),
        responses: {
          200: answer('The server took the message for some recipients', ref('SendResult')),
          202: {
            ...answer(
              'The queue took the message, now or at an earlier request with this key',
              ref('Queued'),
            ),
            headers: { Location: { description: 'Where its progress is', schema: text } },
          },
          ...problems([...client, 409, 503], ofMail),
        },
      },
    },
    '/messages/{id}': {
      get: {
        operationId: 'getMessage',
        summary: 'What became of a message that the queue took',
        parameters: [path('id', 'The id in the answer of sendMessage.')],
        responses: {
          200: answer('How far it has come', ref('Progress')),
          ...problems([400, 401, 404, 429, 500, 503]),
        },
      },
    },
    '/password-resets': {
      post: {
        operationId: 'resetPassword',
        summary: 'Send a link for a new password, if there is such an account',
        requestBody: body(passwordResetSchema),
        responses: {
          202: answer('Always the same, account or not', ref('UniformAnswer')),
          ...problems([...client, 503]),
        },
      },
    },
    '/health': open('getHealth', 'Whether mail can be sent', {
      responses: {
        200: { description: 'It can', content: json(ref('Health'), 'application/health+json') },
        503: {
          description: 'It cannot',
          content: {
            ...json(ref('Health'), 'application/health+json'),
            ...json(ref('Problem'), 'application/problem+json'),
          },
        },
      },
    }),
    '/metrics': open('getMetrics', 'Counts and times, for Prometheus', {
      responses: { 200: { description: 'The metrics', content: json(text, 'text/plain') } },
    }),
    '/openapi.json': open('getDocument', 'This document', {
      responses: { 200: answer('OpenAPI 3.1', { type: 'object' }) },
    }),
    ...catalog,
  },
  components: {
    schemas,
    securitySchemes: { key: { type: 'http', scheme: 'bearer' } },
  },
});
