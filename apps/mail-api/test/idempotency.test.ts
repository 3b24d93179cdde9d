import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { mailProblems } from '@mailwhy/express';
import express from 'express';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { CountingServer } from '../lab/counting-server.ts';
import { message, post, startApi, until } from '../lab/start-api.ts';
import { httpProblems } from '../src/http/http-problem.ts';
import { idempotency } from '../src/http/idempotency.ts';
import { messages } from '../src/http/messages.ts';
import { createMailer } from '../src/mailer.ts';
import { createMetrics } from '../src/metrics.ts';
import { readSettings } from '../src/settings.ts';
import type { MailApi } from '../src/start.ts';
import { memoryStore } from '../src/store/memory-store.ts';

const smtp = new CountingServer();
const env = () => ({ SMTP_URL: smtp.url, MAIL_FROM: 'app@mail.example', RETRY_FACTOR: '0.001' });
const unavailable = { code: 550, text: '5.7.1 Relaying denied' };

let api: MailApi;
beforeAll(async () => {
  await smtp.start();
  api = await startApi(env());
});
beforeEach(() => {
  smtp.acknowledged.clear();
  smtp.unanswered.clear();
  smtp.latency = 0;
  smtp.refusal = undefined;
});
afterAll(async () => {
  await api.close();
  await smtp.kill();
});

const send = (key: string, headers = {}) =>
  post(`${api.url}/messages`, message, { 'Idempotency-Key': key, ...headers });
const queue = (key: string) => send(key, { Prefer: 'respond-async' });
const isSending = () =>
  until(
    () => smtp.inFlight,
    (count) => count === 1,
  );
const progressOf = async (location: string | null) =>
  (await (await fetch(`${api.url}${location ?? ''}`)).json()) as Record<string, unknown>;
const finished = (location: string | null, state: string) =>
  until(
    () => progressOf(location),
    (progress) => progress['state'] === state,
  );

/** The route alone, with a lease of a second. */
async function startRoute() {
  const settings = readSettings(env());
  const store = memoryStore();
  const hooks = { onError: () => undefined, onProbeError: () => undefined };
  const mailer = await createMailer(settings, hooks);
  const accept = () => Promise.resolve();
  const repeatable = idempotency({ fast: store, patient: store }, 1);
  const app = express()
    .use(express.json())
    .use(messages({ settings, mailer, metrics: createMetrics(), store, accept, once: repeatable }))
    .use(mailProblems(), httpProblems);
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    server.close();
    await mailer.close();
  };
  return { url: `http://127.0.0.1:${port}/messages`, close };
}

it('is busy for longer than its lease while the first request is', async () => {
  const { url, close } = await startRoute();
  const repeat = () => post(url, message, { 'Idempotency-Key': 'long' });
  smtp.latency = 3000;
  const first = repeat();
  await isSending();
  await sleep(2000);
  expect((await repeat()).status).toBe(409);
  expect((await first).status).toBe(200);
  expect((await repeat()).headers.get('idempotency-replayed')).toBe('true');
  expect([...smtp.acknowledged.values()]).toEqual([1]);
  await close();
});

it('is the same at every spelling of the path', async () => {
  for (const path of ['/messages', '/messages/', '/Messages', '/messages?x=1']) {
    const answer = await post(api.url + path, message, { 'Idempotency-Key': 'spelling' });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('idempotency-replayed')).toBe(path === '/messages' ? null : 'true');
  }
  expect([...smtp.acknowledged.values()]).toEqual([1]);
});

it('is none where it is empty', async () => {
  const answer = await send('');
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ code: 'idempotency-key-empty' });
});

it('never sends again what may have been sent to a client that has hung up', async () => {
  smtp.latency = 60_000;
  const client = new AbortController();
  const first = fetch(`${api.url}/messages`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': 'hung-up' },
    body: JSON.stringify(message),
    signal: client.signal,
  });
  await isSending();
  client.abort();
  await expect(first).rejects.toThrow();
  await smtp.kill();
  smtp.latency = 0;
  await smtp.start();
  const second = await until(
    () => send('hung-up'),
    ({ status }) => status !== 409,
  );
  expect(second.status).toBe(503);
  expect(await second.json()).toMatchObject({ delivery: 'unknown', retryable: false });
  expect(smtp.acknowledged.size).toBe(0);
});

it('sends again what the queue surely did not send, and then no more', async () => {
  smtp.refusal = unavailable;
  const first = await queue('refused');
  const location = first.headers.get('location');
  expect(await finished(location, 'failed')).toMatchObject({ delivery: 'not-sent' });
  smtp.refusal = undefined;
  const second = await queue('refused');
  expect(second.status).toBe(202);
  expect(second.headers.get('idempotency-replayed')).toBeNull();
  const again = second.headers.get('location');
  expect(again).not.toBe(location);
  expect(await finished(again, 'sent')).toMatchObject({ delivery: 'sent' });
  // However it is asked for now, the queue has sent it.
  for (const repeat of [queue, send]) {
    const { status, headers } = await repeat('refused');
    expect([status, headers.get('idempotency-replayed'), headers.get('location')]).toEqual([
      202,
      'true',
      again,
    ]);
  }
  expect([...smtp.acknowledged.values()]).toEqual([1]);
});

it('begins once where several ask again at the same time', async () => {
  smtp.refusal = unavailable;
  const first = await queue('together');
  await finished(first.headers.get('location'), 'failed');
  smtp.refusal = undefined;
  const answers = await Promise.all(Array.from({ length: 10 }, () => queue('together')));
  for (const { status } of answers) expect([202, 409]).toContain(status);
  await until(
    () => smtp.acknowledged.size,
    (size) => size > 0,
  );
  await sleep(300);
  expect([...smtp.acknowledged.values()]).toEqual([1]);
});

it('does not send again what the queue may have sent before it was refused', async () => {
  smtp.latency = 60_000;
  const first = await queue('unsure');
  await isSending();
  smtp.refusal = unavailable;
  await smtp.kill();
  await smtp.start();
  const location = first.headers.get('location');
  expect(await finished(location, 'failed')).toMatchObject({ delivery: 'unknown' });
  smtp.refusal = undefined;
  smtp.latency = 0;
  expect((await queue('unsure')).headers.get('idempotency-replayed')).toBe('true');
  await sleep(200);
  expect(smtp.acknowledged.size).toBe(0);
});
