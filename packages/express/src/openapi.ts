/**
 * `@mailwhy/express/openapi`: the responses of `mailProblems` for an OpenAPI document, and their JSON Schema.
 */
import { statusPhrases } from './http-status.ts';
import { checkOptions } from './option-error.ts';
import { judge } from './judge.ts';
import { makeProblem } from './problem.ts';
import { type ProblemCode, mapping, problems } from './problems.ts';
import { type Shape, type ShapeOptions, shapeChecks, shapeOf } from './settings.ts';

/** JSON, as it stands in an OpenAPI document. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** An object of JSON. */
export type JsonObject = Record<string, Json>;

/** What `mailComponents` can be told: what `mailProblems` was told, as far as it changes statuses and types. */
export type MailComponentsOptions = Pick<ShapeOptions, 'typeBase' | 'problems'>;

/** Components of an OpenAPI document. */
export interface MailComponents {
  readonly schemas: { readonly MailProblem: JsonObject };
  /** A Response Object for each status, named `MailProblem422` and so on. */
  readonly responses: Record<string, JsonObject>;
}

const codes = Object.keys(problems) as ProblemCode[];

const smtpCode: JsonObject = {
  type: 'integer',
  minimum: 200,
  maximum: 599,
  description: 'The reply code of the mail server.',
};
const enhancedCode: JsonObject = {
  type: 'string',
  pattern: '^[245]\\.\\d{1,3}\\.\\d{1,3}$',
  description: 'The enhanced status code of the mail server (RFC 3463).',
};

const schema = (): JsonObject => ({
  type: 'object',
  description: 'A failed send, as a problem document (RFC 9457).',
  required: ['type', 'title', 'status', 'detail', 'code', 'retryable', 'delivery'],
  properties: {
    type: { type: 'string', format: 'uri', description: 'Names the kind of problem.' },
    title: { type: 'string', description: 'The kind of problem in words.' },
    status: { type: 'integer', minimum: 400, maximum: 599 },
    detail: { type: 'string', description: 'What the client should know.' },
    code: { type: 'string', enum: [...codes], description: 'The kind of problem for programs.' },
    retryable: {
      type: 'boolean',
      description: 'Whether the same request may succeed later without being sent twice.',
    },
    retryAfter: { type: 'integer', minimum: 1, description: 'Seconds.' },
    delivery: {
      type: 'string',
      enum: ['not-sent', 'unknown', 'sent'],
      description: 'Whether the message left; `unknown`: it may have.',
    },
    requestId: { type: 'string', pattern: '^[\\w.-]{1,64}$' },
    category: { type: 'string', enum: Object.keys(mapping) },
    reason: { type: 'string', description: 'The entry of the mailwhy catalog.' },
    docs: { type: 'string', format: 'uri', description: 'The page of that entry.' },
    smtpCode: { ...smtpCode },
    enhancedCode: { ...enhancedCode },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['recipient', 'detail', 'code', 'retryable'],
        properties: {
          recipient: { type: 'string' },
          pointer: { type: 'string', description: 'A JSON Pointer into the request (RFC 6901).' },
          detail: { type: 'string' },
          code: { type: 'string', enum: [...codes] },
          retryable: { type: 'boolean' },
          smtpCode: { ...smtpCode },
          enhancedCode: { ...enhancedCode },
        },
      },
    },
    errorsOmitted: { type: 'integer', minimum: 1 },
  },
  additionalProperties: true,
});

/** The JSON Schema (2020-12) of every problem that this package makes. */
export const problemSchema: JsonObject = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'MailProblem',
  ...schema(),
};

/**
 * The schema and the responses of `mailProblems`, to spread into `components` and to `$ref` from operations. One and
 * the same text is right in OpenAPI 3.0 and 3.1.
 * @param options What `mailProblems` was given of `typeBase` and `problems`: statuses and types change with them.
 * @returns `schemas.MailProblem`, and `responses.MailProblem422` and so on, one a status, with their headers and a
 *   real example of every problem. A new object each time.
 * @throws {TypeError} With a `code` that starts with `ERR_MAILWHY_`, for an option that is unknown or wrong.
 * @example
 * ```ts
 * const { schemas, responses } = mailComponents();
 * ```
 */
export function mailComponents(options?: MailComponentsOptions): MailComponents {
  const { typeBase, problems: rows } = shapeChecks;
  const shape = shapeOf(checkOptions('mailComponents', options, { typeBase, problems: rows }));
  const statuses = [...new Set(codes.map((code) => shape.rows[code].status))];
  const responses = statuses.map((status) => [
    `MailProblem${status}`,
    response(
      status,
      codes.filter((code) => shape.rows[code].status === status),
      shape,
    ),
  ]);
  return {
    schemas: { MailProblem: schema() },
    responses: Object.fromEntries(responses) as Record<string, JsonObject>,
  };
}

function response(status: number, group: readonly ProblemCode[], shape: Shape): JsonObject {
  const waits = group.some((code) => shape.rows[code].retryAfter > 0);
  const phrase = statusPhrases[status as keyof typeof statusPhrases];
  return {
    description: `${phrase}: ${group.join(', ')}`,
    headers: {
      ...(waits && {
        'Retry-After': {
          description: 'Seconds before the next attempt. Absent where the message may have left.',
          schema: { type: 'integer', minimum: 1 },
        },
      }),
      'Content-Language': { schema: { type: 'string' } },
      'Cache-Control': { schema: { type: 'string', enum: ['no-store'] } },
    },
    content: {
      'application/problem+json': {
        schema: {
          allOf: [
            { $ref: '#/components/schemas/MailProblem' },
            {
              type: 'object',
              properties: {
                status: { type: 'integer', enum: [status] },
                code: { type: 'string', enum: [...group] },
              },
            },
          ],
        },
        examples: Object.fromEntries(group.map((code) => [code, { value: example(code, shape) }])),
      },
    },
  };
}

/** The problem as the middleware makes it, whatever leads to it. */
function example(code: ProblemCode, shape: Shape): JsonObject {
  const row = [code, code, code] as const;
  const { problem } = makeProblem(
    judge(undefined),
    { ...shape, mapping: { ...shape.mapping, unknown: row } },
    { exposure: 'none', locales: [], requestId: 'b7f4a1c2', errors: undefined },
  );
  return { ...problem } as unknown as JsonObject;
}
