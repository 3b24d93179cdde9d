import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { middleware } from 'express-openapi-validator';
import { afterEach, describe, expect, it } from 'vitest';
import { type Problem, mailProblems, toProblem } from '../src/index.ts';
import { type JsonObject, mailComponents, problemSchema } from '../src/openapi.ts';
import { problems } from '../src/problems.ts';
import { mailError, operatorErrors, replyError } from './support/errors.ts';
import {
  type Running,
  type Version,
  createApp,
  jsonBody,
  serve,
  versions,
} from './support/http.ts';
import { failure } from './support/smtp.ts';

const formats = { uri: (text: string): boolean => URL.canParse(text) };
const strict = { strict: true, strictRequired: false, formats } as const;

const { schemas, responses } = mailComponents();
const validateSchema = new Ajv2020(strict).compile(problemSchema);

/** The validator of one response, its reference resolved. */
const validators = new Map(
  Object.entries(responses).map(([name, response]) => {
    const { content } = response as { content: Record<string, { schema: JsonObject }> };
    const ajv = new Ajv({ ...strict, strictTypes: false });
    ajv.addSchema({ ...schemas.MailProblem, $id: 'doc:problem' });
    const text = JSON.stringify(content['application/problem+json']?.schema);
    const schema = JSON.parse(
      text.replace('#/components/schemas/MailProblem', 'doc:problem'),
    ) as object;
    return [name, ajv.compile(schema)] as const;
  }),
);

/** Every kind of failure that there is: the recorded errors of nodemailer, and one for each of the operator's. */
function everyError(): Error[] {
  const replies = [
    421, 450, 451, 452, 454, 500, 501, 503, 521, 530, 535, 550, 551, 552, 553, 554, 555,
  ].flatMap((code) =>
    [
      '',
      ` ${String(code).charAt(0)}.1.1 User unknown`,
      ` ${String(code).charAt(0)}.5.3 Too many recipients`,
      ' spam',
      ' greylisted',
    ].flatMap((text) =>
      [
        ['EENVELOPE', 'RCPT TO'],
        ['EENVELOPE', 'MAIL FROM'],
        ['EMESSAGE', 'DATA'],
        ['EPROTOCOL', 'CONN'],
      ].map(([name, command]) => replyError(`${code}${text}`, name, command)),
    ),
  );
  const local = [
    'ECONNECTION',
    'ETIMEDOUT',
    'ESOCKET',
    'EDNS',
    'EMAXRECIPIENTS',
    'EMAXLIMIT',
    'EOTP',
    'ESTREAM',
    'EABORT',
    'ESES',
    'ESENDMAIL',
    'EFILEACCESS',
    'EENVELOPE',
    'EMESSAGE',
    'EPROTOCOL',
  ].map((code) =>
    Object.assign(new Error('Failed'), {
      code,
      name: code === 'EABORT' ? 'AbortError' : 'Error',
      command: 'CONN',
    }),
  );
  return [
    ...replies,
    ...local,
    ...Object.values(operatorErrors),
    mailError({ rejected: ['a@example.test'] }),
  ];
}

describe('mailComponents', () => {
  it('describes every problem that there can be, at every exposure', () => {
    const seen = new Set<string>();
    for (const error of everyError()) {
      for (const expose of ['none', 'codes', 'recipients'] as const) {
        const problem = toProblem(error, {
          expose,
          requestId: 'id-1',
          body: { to: 'a@example.test' },
        });
        const validate = validators.get(`MailProblem${problem.status}`);
        validate?.(problem);
        validateSchema(problem);
        expect([problem.code, validate?.errors, validateSchema.errors]).toEqual([
          problem.code,
          null,
          null,
        ]);
        seen.add(problem.code);
      }
    }
    expect([...seen].sort()).toEqual(Object.keys(problems).sort());
  });

  it('holds examples that are true', () => {
    const examples = Object.entries(responses).flatMap(([name, response]) => {
      const { content } = response as unknown as {
        content: Record<string, { examples: Record<string, { value: Problem }> }>;
      };
      return Object.entries(content['application/problem+json']?.examples ?? {}).map(
        ([code, { value }]) => ({ name, code, value }),
      );
    });
    expect(examples.map(({ code }) => code).sort()).toEqual(Object.keys(problems).sort());
    for (const { name, code, value } of examples) {
      expect(value.code).toBe(code);
      expect(validators.get(name)?.(value)).toBe(true);
    }
  });

  it('follows changed rows', () => {
    const changed = mailComponents({
      problems: { 'sender-rejected': { status: 403 } },
      typeBase: 'https://x.example',
    });
    expect(JSON.stringify(changed.responses['MailProblem403'])).toContain(
      'https://x.example/sender-rejected',
    );
    expect(changed.schemas).toEqual(schemas);
  });
});

let server: Running | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

/** The document of a small mail API. */
function documentOf(openapi: '3.0.3' | '3.1.0'): object {
  const references = Object.keys(responses).map((name) => [
    name.slice(-3),
    { $ref: `#/components/responses/${name}` },
  ]);
  return {
    openapi,
    info: { title: 'Mail', version: '1.0.0' },
    paths: {
      '/messages': {
        post: {
          requestBody: {
            required: true,
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['fail'],
                  properties: { fail: { type: 'integer' } },
                },
              },
            },
          },
          responses: {
            '202': { description: 'Accepted' },
            ...(Object.fromEntries(references) as object),
          },
        },
      },
    },
    components: { schemas, responses },
  };
}

describe.each(versions)('behind express-openapi-validator on Express %s', (version: Version) => {
  it.each(['3.0.3', '3.1.0'] as const)('every response is as OpenAPI %s says', async (openapi) => {
    const real = await failure({ rcpt: '550 5.1.1 User unknown' });
    const errors = [real, ...everyError().filter((_, index) => index % 7 === 0)];
    const invalid: unknown[] = [];
    const app = createApp(version);
    app.use(jsonBody(version));
    app.use(
      middleware({
        apiSpec: documentOf(openapi) as never,
        validateApiSpec: true,
        validateResponses: { onError: (error) => invalid.push(error) },
      }) as never,
    );
    app.post('/messages', (req, _res, next) => {
      const { fail } = req.body as { fail: number };
      next(errors[fail]);
    });
    app.use(mailProblems({ expose: 'recipients' }));
    server = await serve(app);
    for (const [fail] of errors.entries()) {
      const response = await fetch(`${server.url}/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ fail }),
      });
      expect(response.headers.get('content-type')).toBe('application/problem+json');
      const problem = (await response.json()) as Problem;
      expect(validators.get(`MailProblem${response.status}`)?.(problem)).toBe(true);
    }
    expect(invalid).toEqual([]);
  });

  it.each(['3.0.3', '3.1.0'] as const)(
    'its validation of responses accepts problems in OpenAPI %s, and would refuse others',
    async (openapi) => {
      const invalid: unknown[] = [];
      const app = createApp(version);
      app.use(jsonBody(version));
      app.use(
        middleware({
          apiSpec: documentOf(openapi) as never,
          validateResponses: { onError: (error) => invalid.push(error) },
        }) as never,
      );
      app.post('/messages', (req, res) => {
        const { fail } = req.body as { fail: number };
        const problem = toProblem(everyError()[fail], { expose: 'recipients' });
        const { status } = problem;
        res
          .status(status)
          .type('application/problem+json')
          .json(req.headers['x-break'] === undefined ? problem : { ...problem, delivery: 'maybe' });
      });
      server = await serve(app);
      const ask = (fail: number, headers: Record<string, string> = {}): Promise<Response> =>
        fetch(`${server?.url ?? ''}/messages`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body: JSON.stringify({ fail }),
        });
      const count = everyError().length;
      for (let fail = 0; fail < count; fail += 5) await ask(fail);
      expect(invalid).toEqual([]);
      // It leaves 5xx alone: those are validated above.
      await ask(
        everyError().findIndex((error) => toProblem(error).status === 422),
        {
          'x-break': '1',
        },
      );
      expect(invalid).toHaveLength(1);
    },
  );
});

it('the package says where the components are', () => {
  const manifest = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  ) as { exports: object };
  expect(manifest.exports).toHaveProperty(['./openapi']);
});
