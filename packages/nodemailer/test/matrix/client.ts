import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import type { Copy } from '../support/majors.ts';
import { toServer } from '../support/send.ts';
import {
  type Expected,
  type Lab,
  type Scenario,
  type Sender,
  but,
  failed,
  message,
  options,
  replies,
  transport,
} from './scenario.ts';

/** A script in the place of sendmail. */
const sendmail = (name: string, body: string, expected: Expected): Scenario => ({
  name: `sendmail: ${name}`,
  expected,
  make: async (copy, lab) => {
    const folder = await mkdtemp(join(tmpdir(), 'mailwhy-sendmail-'));
    lab.later(() => rm(folder, { recursive: true }));
    const path = join(folder, 'sendmail');
    await writeFile(path, `#!/bin/sh\ncat > /dev/null\n${body}\n`);
    await chmod(path, 0o755);
    return transport(copy, { sendmail: true, path });
  },
});

/** Amazon SES: the real client against an HTTP server that answers as SES does. */
const ses = (
  name: string,
  status: number,
  type: string,
  text: string,
  expected: Expected,
): Scenario => ({
  name: `SES: ${name}`,
  expected,
  make: async (copy, lab) => {
    const server = createServer((request, response) => {
      request.resume().on('end', () => {
        response.writeHead(status, {
          'content-type': 'application/json',
          'x-amzn-errortype': type,
        });
        response.end(JSON.stringify({ message: text }));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const client = new SESv2Client({
      endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      region: 'eu-west-1',
      credentials: { accessKeyId: 'AKIA4711', secretAccessKey: 'hunter2-geheim' },
      maxAttempts: 1,
    });
    lab.later(() => {
      client.destroy();
      server.closeAllConnections();
      server.close();
    });
    return transport(copy, { SES: sesOptions(copy, client) });
  },
});

/** nodemailer 6 knows only the clients before version 2 of the API. */
function sesOptions({ major }: Copy, sesClient: SESv2Client): object {
  if (major > 6) return { sesClient, SendEmailCommand };
  class SendRawEmailCommand {
    readonly input: { RawMessage: { Data: Uint8Array } };
    constructor(input: { RawMessage: { Data: Uint8Array } }) {
      this.input = input;
    }
  }
  const send = ({ input }: SendRawEmailCommand): Promise<unknown> =>
    sesClient.send(new SendEmailCommand({ Content: { Raw: input.RawMessage } }));
  return { ses: { config: sesClient.config, send }, aws: { SendRawEmailCommand } };
}

/** A transport that somebody wrote. */
const custom = (name: string, failure: unknown, expected: Expected): Scenario => ({
  name: `custom transport: ${name}`,
  expected,
  make: (copy) =>
    transport(copy, {
      name: 'custom',
      version: '1',
      send: (_mail: unknown, callback: (error: unknown) => void) => {
        callback(failure);
      },
    }),
});

const withAttachment = (
  name: string,
  attachment: object,
  more: object,
  ...expected: Parameters<typeof failed>
): Scenario =>
  replies(`attachment: ${name}`, {}, failed(...expected), more, {
    ...message,
    attachments: [attachment],
  });

/** An endpoint that gives out no token. */
async function tokenServer(lab: Lab, body: string): Promise<string> {
  const server = createServer((request, response) => {
    request
      .resume()
      .on('end', () => response.writeHead(400, { 'content-type': 'application/json' }).end(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  lab.later(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/token`;
}

const oauth2 = (name: string, body: string): Scenario => ({
  name: `OAuth2: ${name}`,
  expected: failed('auth-failed', 'after-fix'),
  make: async (copy, lab) => {
    const server = await lab.server('oauth2', { EHLO: '250-mx.test\n250 AUTH XOAUTH2' });
    const auth = {
      type: 'OAuth2',
      user: 'u@login.test',
      clientId: 'id',
      clientSecret: 'hunter2',
      refreshToken: 'hunter2',
      accessUrl: await tokenServer(lab, body),
    };
    return transport(copy, { ...toServer(server), auth });
  },
});

const aborted: Scenario['send'] = (sender: Sender) => {
  const controller = new AbortController();
  controller.abort();
  return sender.sendMail({ ...message, signal: controller.signal });
};

/** What fails before, beside or without SMTP. */
export const clientScenarios: readonly Scenario[] = [
  replies('login: no credentials', {}, failed('auth-failed', 'after-fix'), {
    auth: { user: '', pass: '' },
  }),
  replies('login: unknown method', {}, failed('auth-failed', 'after-fix'), {
    authMethod: 'DIGEST-MD5',
  }),
  replies(
    'login: forced without credentials',
    { EHLO: '250-mx.test\n250 AUTH PLAIN' },
    failed('auth-failed', 'after-fix'),
    { auth: undefined, forceAuth: true },
    'verify',
  ),
  oauth2(
    'invalid_grant',
    '{"error":"invalid_grant","error_description":"Token has been expired or revoked."}',
  ),
  oauth2('no token', '{}'),
  oauth2('not JSON', '<html>oops</html>'),
  replies(
    'message: no recipients',
    {},
    failed('invalid-address', 'after-fix'),
    {},
    { ...message, to: [] },
  ),
  replies(
    'message: recipient undefined',
    {},
    failed('invalid-address', 'after-fix'),
    {},
    { ...message, to: 'undefined' },
  ),
  replies(
    'message: larger than the server takes',
    { EHLO: '250-mx.test\n250 SIZE 100' },
    failed('message-too-large', 'after-fix'),
    {},
    { ...message, envelope: { from: message.from, to: message.to, size: 5000 } },
  ),
  withAttachment(
    'file missing',
    { path: '/nonexistent/4711.pdf' },
    {},
    'attachment-unavailable',
    'after-fix',
  ),
  withAttachment(
    'file missing, pool',
    { path: '/nonexistent/4711.pdf' },
    { pool: true },
    'attachment-unavailable',
    'after-fix',
  ),
  withAttachment(
    'file access off',
    { path: '/etc/hostname' },
    { disableFileAccess: true },
    'attachment-unavailable',
    'after-fix',
  ),
  {
    name: 'attachment: URL answers 400',
    expected: failed('attachment-unavailable', 'after-fix'),
    make: async (copy, lab) => {
      const url = await tokenServer(lab, 'no');
      const sender = transport(copy, toServer(await lab.server('plain', {})));
      return { sendMail: (mail) => sender.sendMail({ ...mail, attachments: [{ path: url }] }) };
    },
  },
  {
    name: 'attachment: stream breaks',
    expected: failed('attachment-unavailable', 'after-fix'),
    make: async (copy, lab) => transport(copy, toServer(await lab.server('plain', {}))),
    send: (sender) => {
      const content = new Readable({
        read() {
          this.destroy(new Error('my stream blew up'));
        },
      });
      return sender.sendMail({ ...message, attachments: [{ content }] });
    },
  },
  but(
    {
      name: 'signal: aborted before',
      make: (copy) => transport(copy, { jsonTransport: true }),
      send: aborted,
      expected: failed('aborted', 'never', undefined, 'unknown'),
    },
    { 6: 'succeeds', 7: 'succeeds', 8: 'succeeds', 9: 'succeeds' },
  ),
  but(
    replies(
      'limit: maxRecipients',
      {},
      failed('configuration', 'after-fix'),
      { maxRecipients: 1 },
      { ...message, to: ['a@to.test', 'b@to.test'] },
    ),
    { 6: 'succeeds', 7: 'succeeds', 8: 'succeeds' },
  ),
  but(
    replies(
      'REQUIRETLS: without TLS',
      {},
      failed('tls-failure', 'after-fix'),
      {},
      { ...message, requireTLSExtensionEnabled: true },
    ),
    { 6: 'succeeds' },
  ),
  sendmail('no such user (67)', 'exit 67', failed('mailbox-not-found', 'never')),
  // Sendmail itself may have queued it.
  sendmail(
    'temporary failure (75)',
    'exit 75',
    failed('server-error', 'later', undefined, 'unknown'),
  ),
  sendmail('command not found (127)', 'exit 127', failed('configuration', 'after-fix')),
  options(
    'sendmail: path wrong',
    { sendmail: true, path: '/nonexistent/sendmail' },
    failed('configuration', 'after-fix'),
  ),
  ses(
    'address not verified',
    400,
    'MessageRejected',
    'Email address is not verified. The following identities failed the check in region EU-WEST-1: a@from.test',
    failed('sender-rejected', 'after-fix'),
  ),
  ses(
    'throttled',
    429,
    'TooManyRequestsException',
    'Maximum sending rate exceeded.',
    failed('rate-limited', 'later'),
  ),
  ses(
    'access denied',
    403,
    'AccessDeniedException',
    'User is not authorized to perform: ses:SendEmail',
    failed('auth-failed', 'after-fix'),
  ),
  custom(
    'an error of its own',
    new Error('550 5.1.1 No such user'),
    failed('mailbox-not-found', 'never'),
  ),
  custom('a string', '452 4.2.2 Mailbox full', failed('mailbox-full', 'later')),
  custom(
    'a plain object',
    { statusCode: 401, message: '535 5.7.8 bad key' },
    failed('auth-failed', 'after-fix'),
  ),
  custom(
    'a frozen error',
    Object.freeze(new Error('421 4.3.2 Service shutting down')),
    failed('server-error', 'later'),
  ),
  {
    name: 'plugin: fails',
    expected: failed('unknown', 'after-fix'),
    make: (copy) => {
      const transporter = copy.nodemailer.createTransport({ jsonTransport: true });
      transporter.use('compile', (_mail, callback) => {
        callback(new Error('template exploded'));
      });
      return transporter;
    },
  },
];
