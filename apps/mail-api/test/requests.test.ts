import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { message, post, startApi } from '../lab/start-api.ts';
import { bodyLimit } from '../src/message.ts';
import { readSettings } from '../src/settings.ts';
import type { MailApi } from '../src/start.ts';

let api: MailApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const send = (body: unknown, headers?: Record<string, string>) =>
  post(`${api.url}/messages`, body, headers);
const problem = async (response: Response) => ({
  status: response.status,
  ...((await response.json()) as { code: string; detail: string }),
});

describe('the language of an answer', () => {
  const to = ['no-such-user@sandbox.example'];

  it.each([undefined, '*', 'fr', 'en', 'en-GB, vi;q=0.5'])('is English for %s', async (tag) => {
    // fetch would send a `*` of its own.
    const asking = request(`${api.url}/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...(tag && { 'Accept-Language': tag }) },
    }).end(JSON.stringify({ ...message, to }));
    const [response] = (await once(asking, 'response')) as [IncomingMessage];
    expect(response.statusCode).toBe(422);
    expect(response.headers['content-language']).toBe('en');
    expect(JSON.parse(await text(response))).toMatchObject({
      title: 'Recipient refuses',
      explanation: { locale: 'en' },
    });
  });

  it.each(['vi', 'vi-VN, en;q=0.8'])('is Vietnamese for %s', async (tag) => {
    const response = await send({ ...message, to }, { 'Accept-Language': tag });
    expect(response.headers.get('content-language')).toBe('vi');
    expect(await response.json()).toMatchObject({ explanation: { locale: 'vi' } });
  });

  it('is English in the catalog too', async () => {
    const response = await fetch(`${api.url}/codes/auth-failed`);
    expect(response.headers.get('content-language')).toBe('en');
    expect(await response.json()).toMatchObject({ locale: 'en' });
  });

  it('is English for the recipients that are refused, unless it is asked for', async () => {
    const some = { ...message, to: ['anna@sandbox.example', ...to] };
    const english = await send(some);
    expect(await english.json()).toMatchObject({
      rejected: [{ problem: { title: 'Recipient refuses' } }],
    });
    const vietnamese = await send(some, { 'Accept-Language': 'vi' });
    expect(JSON.stringify(await vietnamese.json())).toContain('Người nhận');
  });
});

describe('a body', () => {
  it.each([
    ['a form, as curl sends it by default', 'application/x-www-form-urlencoded'],
    ['text', 'text/plain'],
  ])('may not be %s', async (_name, type) => {
    const response = await send(message, { 'Content-Type': type });
    expect(response.headers.get('accept')).toBe('application/json');
    expect(await problem(response)).toMatchObject({
      status: 415,
      code: 'json-needed',
      detail: expect.stringContaining('application/json') as string,
    });
  });

  it('needs a type', async () => {
    const response = await fetch(`${api.url}/messages`, {
      method: 'POST',
      body: new Blob([JSON.stringify(message)]),
    });
    expect(await problem(response)).toMatchObject({ status: 415, code: 'json-needed' });
  });

  it.each([
    ['{"to":', {}, 400, 'invalid-json', 'JSON object'],
    ['"secret"', {}, 400, 'invalid-json', 'JSON object'],
    ['{}', { 'Content-Encoding': 'foo' }, 415, 'encoding-unsupported', 'gzip'],
    [
      '{}',
      { 'Content-Type': 'application/json; charset=foo' },
      415,
      'charset-unsupported',
      'UTF-8',
    ],
    [
      Buffer.from(JSON.stringify(message), 'utf16le').toString('latin1'),
      { 'Content-Type': 'application/json; charset=utf-16' },
      415,
      'charset-unsupported',
      'UTF-8',
    ],
  ])('that is %s with %j is refused with the reason', async (body, headers, status, code, says) => {
    const answer = await problem(await send(body, headers));
    expect(answer).toMatchObject({ status, code });
    expect(answer.detail).toContain(says);
    expect(JSON.stringify(answer)).not.toContain('secret');
  });

  it.each(['utf-8', 'UTF-8', '"utf-8"'])('may say that it is %s', async (charset) => {
    const type = { 'Content-Type': `application/json; charset=${charset}` };
    expect((await send(message, type)).status).toBe(200);
  });

  it('that is nested deep is as wrong with a key as without one', async () => {
    const deep = '['.repeat(20_000) + ']'.repeat(20_000);
    for (const headers of [{}, { 'Idempotency-Key': 'deep' }]) {
      expect(await problem(await send(deep, headers))).toMatchObject({
        status: 422,
        code: 'invalid-request',
      });
    }
  });

  it('that is missing is asked for', async () => {
    const { hostname, port } = new URL(api.url);
    const socket = connect(Number(port), hostname);
    socket.end('POST /messages HTTP/1.1\r\nHost: api\r\nConnection: close\r\n\r\n');
    const response = await text(socket);
    expect(response).toContain('HTTP/1.1 422');
    expect(response).toContain('The request has no body');
  });

  it('that is too large is told the limit', async () => {
    const limit = bodyLimit(readSettings({}));
    const answer = await problem(await send('x'.repeat(limit + 1)));
    expect(answer).toMatchObject({ status: 413, code: 'body-too-large' });
    expect(answer.detail).toContain(String(limit));
  });
});

describe('a path', () => {
  it('that is not percent-encoded is told so', async () => {
    expect(await problem(await fetch(`${api.url}/messages/%zz`))).toMatchObject({
      status: 400,
      code: 'bad-request',
      detail: expect.stringContaining('%') as string,
    });
  });
});

describe('a client that has hung up', () => {
  it('is no failure of the API', async () => {
    const { hostname, port } = new URL(api.url);
    const socket = connect(Number(port), hostname);
    // Node.js ends the connection at the chunk that is none.
    socket.end(
      'POST /messages HTTP/1.1\r\nHost: api\r\nContent-Type: application/json\r\n' +
        'Transfer-Encoding: chunked\r\n\r\nzz\r\n',
    );
    expect(await text(socket)).toContain('HTTP/1.1 400');
    const metrics = await (await fetch(`${api.url}/metrics`)).text();
    expect(metrics).not.toMatch(/status="500"/);
  });
});

describe('a path of dots', () => {
  it('is an id that nobody has, and leads nowhere else', async () => {
    // fetch would resolve them itself.
    const { hostname, port } = new URL(api.url);
    const asking = request({ hostname, port, path: '/messages/%2e%2e%2f' }).end();
    const [response] = (await once(asking, 'response')) as [IncomingMessage];
    expect(response.statusCode).toBe(404);
    expect(response.headers['content-type']).toContain('application/problem+json');
    response.resume();
  });
});

describe('attachments', () => {
  const attach = (...sizes: number[]) => ({
    attachments: sizes.map((size) => ({
      filename: 'a.bin',
      content: Buffer.alloc(size, 'a').toString('base64'),
    })),
  });

  it.each([
    [[5_000_000], 200],
    [[4_999_999], 200],
    [[2_500_001, 2_499_999], 200],
    [[5_000_001], 422],
    [[2_500_001, 2_500_000], 422],
  ])('of %j bytes are answered with %i', async (sizes, status) => {
    expect((await send({ ...message, ...attach(...sizes) })).status).toBe(status);
  });

  it('leave room for the longest text and HTML, however the client writes them', async () => {
    const long = '€'.repeat(1_000_000);
    const body = { ...message, text: long, html: long, ...attach(4_900_000) };
    expect((await send(body)).status).toBe(200);
    const ascii = JSON.stringify(body).replaceAll('€', '\\u20ac').replaceAll('/', '\\/');
    expect((await send(ascii)).status).toBe(200);
  });
});

describe('the key', () => {
  const API_KEY = '0123456789abcdef';
  let closed: MailApi;
  beforeAll(async () => {
    closed = await startApi({ API_KEY });
  });
  afterAll(() => closed.close());
  const ask = (Authorization: string) => post(`${closed.url}/messages`, message, { Authorization });

  it.each(['Bearer', 'bearer', 'BEARER '])('comes after %s', async (scheme) => {
    expect((await ask(`${scheme} ${API_KEY}`)).status).toBe(200);
  });

  it('is told to be needed or wrong', async () => {
    const wrong = await ask('Bearer 0123456789abcdeg');
    expect(wrong.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
    expect(await problem(wrong)).toMatchObject({ status: 401, code: 'key-invalid' });
    const needed = await ask(`Basic ${btoa(API_KEY)}`);
    expect(needed.headers.get('www-authenticate')).toBe('Bearer');
    expect(await problem(needed)).toMatchObject({ status: 401, code: 'key-needed' });
  });
});
