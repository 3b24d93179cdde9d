import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cases } from '../src/demo/cases.ts';
import { queueSilent } from '../src/http/queue-problems.ts';
import type { MailApi } from '../src/start.ts';
import { CountingServer } from '../lab/counting-server.ts';
import { message, post, startApi, until } from '../lab/start-api.ts';

interface Document {
  readonly paths: Record<
    string,
    Record<
      string,
      | {
          requestBody?: { content: Record<string, { schema: object }> };
          responses: Record<string, { content?: Record<string, { schema: object }> }>;
        }
      | undefined
    >
  >;
}

describe.each([
  ['with explanations', { EXPLAIN: 'true', MAX_ATTACHMENT_BYTES: '3000' }],
  ['in public', { EXPLAIN: 'false', MAX_RECIPIENTS: '3' }],
])('the OpenAPI document, %s', (_name, env) => {
  let api: MailApi;
  let document: Document;
  let ajv: Ajv2020;
  beforeAll(async () => {
    api = await startApi(env);
    // References are to the document: here it has a name.
    const text = await (await fetch(`${api.url}/openapi.json`)).text();
    document = JSON.parse(text.replaceAll('"#/', '"openapi#/')) as Document;
    ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    ajv.addSchema(document, 'openapi');
  });
  afterAll(() => api.close());

  /** Holds a real response against what the document says about it; `undefined` where they agree. */
  async function faultsOf(response: Response, method: string, path: string): Promise<unknown> {
    const type = response.headers.get('content-type')?.split(';')[0] ?? '';
    const operation = document.paths[path]?.[method];
    const schema = operation?.responses[response.status]?.content?.[type]?.schema;
    if (schema === undefined) return `Nothing about ${response.status} ${type}`;
    const validate = ajv.compile(schema);
    return validate(await response.json()) ? undefined : validate.errors;
  }

  const send = (body: unknown, headers?: Record<string, string>) =>
    post(`${api.url}/messages`, body, headers);

  it('is one', async () => {
    const served = (await (await fetch(`${api.url}/openapi.json`)).json()) as Record<
      string,
      unknown
    >;
    const { valid, errors } = await new Validator().validate(served);
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
  });

  it.each(cases)(
    'describes the answer to: $title',
    async ({ from, to = message.to, language = 'en' }) => {
      const response = await send({ ...message, from, to }, { 'Accept-Language': language });
      expect(await faultsOf(response, 'post', '/messages')).toBeUndefined();
    },
  );

  it('describes the answers that have nothing to do with mail', async () => {
    expect(await faultsOf(await send(message), 'post', '/messages')).toBeUndefined();
    expect(await faultsOf(await send({}), 'post', '/messages')).toBeUndefined();
    expect(await faultsOf(await send('{'), 'post', '/messages')).toBeUndefined();
    expect(await faultsOf(await send('x'.repeat(25_000_000)), 'post', '/messages')).toBeUndefined();
    expect(
      await faultsOf(await fetch(`${api.url}/messages/none`), 'get', '/messages/{id}'),
    ).toBeUndefined();
    expect(await faultsOf(await fetch(`${api.url}/health`), 'get', '/health')).toBeUndefined();
    const reset = await post(`${api.url}/password-resets`, { email: 'user@sandbox.example' });
    expect(await faultsOf(reset, 'post', '/password-resets')).toBeUndefined();
  });

  it.each([
    ['post', '/messages', '/messages', { 'Content-Type': 'text/plain' }],
    ['post', '/messages', '/messages', { 'Content-Type': 'application/json; charset=foo' }],
    ['post', '/messages', '/messages', { 'Content-Encoding': 'foo' }],
    ['post', '/password-resets', '/password-resets', { 'Content-Type': 'text/plain' }],
    ['get', '/messages/{id}', '/messages/%zz', {}],
    ['get', '/openapi.json', '/openapi.json', {}],
    ['get', '/codes', '/codes?kind=reply&limit=3', {}],
    ['get', '/codes/{id}', '/codes/535', {}],
    ['get', '/codes/{id}', '/codes/none', {}],
    ['get', '/codes/search', '/codes/search?q=quota', {}],
    ['get', '/codes/search', '/codes/search', {}],
    ['get', '/codes/compare', '/codes/compare?a=251&b=535', {}],
    ['get', '/codes/compare', '/codes/compare?a=251', {}],
  ])('describes what %s %s answers to %s with %j', async (method, path, url, headers) => {
    const response =
      method === 'post'
        ? await post(`${api.url}${url}`, message, headers)
        : await fetch(`${api.url}${url}`);
    expect(await faultsOf(response, method, path)).toBeUndefined();
  });

  it('describes the metrics', async () => {
    const response = await fetch(`${api.url}/metrics`);
    const { content } = document.paths['/metrics']?.['get']?.responses[200] ?? {};
    expect(Object.keys(content ?? {})).toEqual([
      response.headers.get('content-type')?.split(';')[0],
    ]);
  });

  it.each([
    ['neither text nor HTML', { text: undefined }],
    [
      'too many recipients',
      { to: Array.from({ length: 51 }, (_, index) => `u${index}@a.example`) },
    ],
    [
      'an attachment too large',
      {
        attachments: [{ filename: 'a', content: Buffer.alloc(5_000_002).toString('base64') }],
      },
    ],
  ])('says before a request that the API will not take %s', async (_name, change) => {
    const { schema = {} } =
      document.paths['/messages']?.['post']?.requestBody?.content['application/json'] ?? {};
    const takes = ajv.compile(schema);
    expect(takes(message)).toBe(true);
    const body = JSON.parse(JSON.stringify({ ...message, ...change })) as object;
    expect(takes(body)).toBe(false);
    expect((await send(body)).status).toBe(422);
  });

  it('describes a message that is being sent, and a queue that does not answer', async () => {
    const smtp = await new CountingServer().start();
    smtp.latency = 1000;
    const busy = await startApi({ ...env, SMTP_URL: smtp.url, MAIL_FROM: 'app@mail.example' });
    const { headers } = await post(`${busy.url}/messages`, message, { Prefer: 'respond-async' });
    const ask = () => fetch(`${busy.url}${headers.get('location') ?? ''}`);
    const progress = await until(ask, () => smtp.inFlight === 1);
    expect(await progress.clone().json()).toMatchObject({ state: 'sending' });
    expect(await faultsOf(progress, 'get', '/messages/{id}')).toBeUndefined();
    await busy.close();
    await smtp.kill();
    const { status, details } = queueSilent();
    const type = 'application/problem+json';
    const problem = { type: 'about:blank', title: 'Service Unavailable', status, ...details };
    const silent = new Response(JSON.stringify(problem), {
      status,
      headers: { 'Content-Type': type },
    });
    expect(await faultsOf(silent, 'post', '/messages')).toBeUndefined();
  });

  it.each(['anna', 'no-such-user', 'greylisted'])('describes the progress of %s', async (name) => {
    const to = [`${name}@sandbox.example`];
    const response = await send({ ...message, to }, { Prefer: 'respond-async' });
    const url = `${api.url}${response.headers.get('location') ?? ''}`;
    expect(await faultsOf(response, 'post', '/messages')).toBeUndefined();
    await until(
      async () => (await fetch(url)).json() as Promise<{ state: string }>,
      ({ state }) => state !== 'queued',
    );
    expect(await faultsOf(await fetch(url), 'get', '/messages/{id}')).toBeUndefined();
  });
});
