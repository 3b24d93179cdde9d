import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MailApi } from '../src/start.ts';
import { message, post, startApi, until } from '../lab/start-api.ts';

type Body = Record<string, unknown>;

const json = async (response: Response): Promise<Body> => (await response.json()) as Body;

let api: MailApi;
beforeAll(async () => {
  api = await startApi({ MAX_RECIPIENTS: '3', MAX_ATTACHMENT_BYTES: '1000' });
});
afterAll(() => api.close());

const send = (body: unknown, headers?: Record<string, string>) =>
  post(`${api.url}/messages`, body, headers);

describe('POST /messages', () => {
  it('sends text, HTML and attachments', async () => {
    const attachments = [
      { filename: 'a.txt', contentType: 'text/plain', content: btoa('Hello') },
      { filename: 'b.png', content: btoa('image'), cid: 'b' },
    ];
    const response = await send({ ...message, html: '<img src="cid:b">', attachments });
    expect(response.status).toBe(200);
    expect(await json(response)).toMatchObject({ accepted: message.to, rejected: [] });
  });

  it('answers a failure with a problem document', async () => {
    const response = await send({ ...message, to: ['no-such-user@sandbox.example'] });
    expect(response.status).toBe(422);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(await json(response)).toMatchObject({ status: 422, code: 'recipient-rejected' });
  });

  it('tells each recipient apart when only some are refused', async () => {
    const to = ['anna@sandbox.example', 'no-such-user@sandbox.example'];
    const response = await send({ ...message, to });
    expect(response.status).toBe(200);
    expect(await json(response)).toMatchObject({
      accepted: [to[0]],
      rejected: [{ recipient: to[1] }],
    });
  });

  it('answers in the language of the client', async () => {
    const to = ['greylisted@sandbox.example'];
    const response = await send({ ...message, to }, { 'Accept-Language': 'vi-VN, en;q=0.5' });
    expect(response.headers.get('content-language')).toBe('vi');
    expect(await json(response)).toMatchObject({ explanation: { locale: 'vi' } });
  });

  it('asks to try again later where that can help', async () => {
    const response = await send({ ...message, to: ['greylisted@sandbox.example'] });
    expect(response.status).toBe(503);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThanOrEqual(300);
  });

  it.each([
    ['no recipient', { to: [] }, '#/to'],
    ['an address that is none', { to: ['anna@sandbox.example', 'anna'] }, '#/to/1'],
    ['no content', { text: undefined }, '#/text'],
    ['another header in the subject', { subject: 'a\r\nBcc: b@sandbox.example' }, '#/subject'],
    ['a field that it does not know', { headers: {} }, '#'],
    ['too many recipients', { cc: ['a@b.example', 'c@b.example', 'd@b.example'] }, '#/to'],
    [
      'a file of ours',
      { attachments: [{ filename: 'a', path: '/etc/passwd' }] },
      '#/attachments/0',
    ],
    ['a path', { attachments: [{ filename: '../a', content: '' }] }, '#/attachments/0/filename'],
    [
      'attachments too large',
      { attachments: [{ filename: 'a', content: btoa('a'.repeat(1200)) }] },
      '#/attachments',
    ],
  ])('refuses %s and says where', async (_name, change, pointer) => {
    const response = await send({ ...message, ...change });
    expect(response.status).toBe(422);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    const { errors } = (await response.json()) as { errors: { pointer: string }[] };
    expect(errors.map((each) => each.pointer)).toContain(pointer);
  });

  it.each([
    ['{"to":', 400],
    ['x'.repeat(20_000_000), 413],
  ])('answers a body that it cannot read with a problem document', async (body, status) => {
    const response = await send(body);
    expect(response.status).toBe(status);
    expect(await json(response)).toMatchObject({ type: 'about:blank', status });
  });

  it('knows no other path', async () => {
    const response = await fetch(`${api.url}/messages/none`);
    expect(response.status).toBe(404);
    expect((await post(`${api.url}/none`, {})).status).toBe(404);
  });
});

describe('the queue', () => {
  const queue = async (body: unknown, headers = {}) => {
    const response = await send(body, { Prefer: 'respond-async', ...headers });
    expect(response.status).toBe(202);
    return `${api.url}${response.headers.get('location') ?? ''}`;
  };
  const state = (url: string) => () => fetch(url).then(json);

  it('takes a message over and says what became of it', async () => {
    const url = await queue(message);
    const done = await until(state(url), (body) => body['state'] === 'sent');
    expect(done).toMatchObject({ accepted: message.to, rejected: [] });
  });

  it('gives up what is final', async () => {
    const url = await queue({ ...message, to: ['no-such-user@sandbox.example'] });
    const done = await until(state(url), (body) => body['state'] === 'failed');
    expect(done).toMatchObject({ rejected: [{ problem: { code: 'recipient-rejected' } }] });
  });

  it('tries again what may succeed later, for the recipients it concerns', async () => {
    const to = [
      'anna@sandbox.example',
      'greylisted@sandbox.example',
      'no-such-user@sandbox.example',
    ];
    const url = await queue({ ...message, to });
    const done = await until(state(url), (body) => body['state'] === 'retrying');
    expect(done).toMatchObject({ accepted: [to[0]], rejected: [{ recipient: to[2] }] });
  });

  it.each([
    'Respond-Async; wait=5',
    'respond-async; foo=1',
    'wait=5, RESPOND-ASYNC',
    'respond-async ;a="b,c"',
  ])('understands Prefer: %s', async (prefer) => {
    expect((await send(message, { Prefer: prefer })).status).toBe(202);
  });

  it.each([
    'wait=5',
    'respond-asynchronously',
    'a="b, respond-async, c"',
    'handling=lenient; respond-async',
  ])('sends at once for Prefer: %s', async (prefer) => {
    expect((await send(message, { Prefer: prefer })).status).toBe(200);
  });

  it('takes a message with the same key once', async () => {
    const headers = { 'Idempotency-Key': 'queued' };
    expect(await queue(message, headers)).toBe(await queue(message, headers));
  });
});
