import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, type Server, connect, createServer as createTcp } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { mailProblems } from '@mailwhy/express';
import express from 'express';
import { Redis } from 'ioredis';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { CountingServer } from '../lab/counting-server.ts';
import { RedisServer, hasRedis } from '../lab/redis-server.ts';
import { message, post, startApi, until } from '../lab/start-api.ts';
import { answeringStore } from '../src/http/answering-store.ts';
import { httpProblems } from '../src/http/http-problem.ts';
import { idempotency } from '../src/http/idempotency.ts';
import { takeLease } from '../src/http/lease.ts';
import { messages } from '../src/http/messages.ts';
import { createMailer } from '../src/mailer.ts';
import { createMetrics } from '../src/metrics.ts';
import { readSettings } from '../src/settings.ts';
import { redisStore } from '../src/store/redis-store.ts';
import type { Store } from '../src/store/store.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const listening = async (server: Server): Promise<string> => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return String((server.address() as AddressInfo).port);
};

describe.skipIf(!hasRedis)('an Idempotency-Key on Redis (skipped without redis-server)', () => {
  const redis = new RedisServer();
  const smtp = new CountingServer();
  let client: Redis;
  let endings: (() => unknown)[] = [];

  beforeAll(async () => {
    await redis.start();
    client = new Redis(redis.url);
    await smtp.start();
  });
  beforeEach(async () => {
    // What one test leaves in the queue is not sent in another.
    await client.flushall();
    smtp.acknowledged.clear();
    smtp.latency = 0;
  });
  afterEach(async () => {
    await client.config('SET', 'maxmemory', '0');
    await Promise.all(endings.map((end) => end()));
    endings = [];
  });
  afterAll(async () => {
    client.disconnect();
    await smtp.kill();
    await redis.close();
  });

  const env = () => ({ SMTP_URL: smtp.url, MAIL_FROM: 'app@mail.example', REDIS_URL: redis.url });
  const start = async (more: Record<string, string> = {}) => {
    const api = await startApi({ ...env(), ...more });
    endings.push(() => api.close());
    return `${api.url}/messages`;
  };
  /** Redis stands still, and then does everything that it has been asked for meanwhile. */
  const pause = (milliseconds: number) => client.call('CLIENT', 'PAUSE', milliseconds, 'ALL');

  /** The route alone, with a store that waits 100 ms for Redis. */
  async function startRoute(change: (store: Store) => Partial<Store>): Promise<string> {
    const connection = new Redis(redis.url, { commandTimeout: 100 });
    const store = answeringStore(redisStore(connection), pino({ level: 'silent' }));
    const fast = { ...store, ...change(store) };
    const settings = readSettings(env());
    const hooks = { onError: () => undefined, onProbeError: () => undefined };
    const mailer = await createMailer(settings, hooks);
    const parts = { settings, mailer, metrics: createMetrics(), store: fast };
    const accept = () => Promise.resolve();
    const repeatable = idempotency({ fast, patient: redisStore(client) });
    const app = express()
      .use(express.json())
      .use(messages({ ...parts, accept, once: repeatable }))
      .use(mailProblems(), httpProblems);
    const server = createServer(app);
    const port = await listening(server);
    endings.push(
      () => server.close(),
      () => mailer.close(),
      () => {
        connection.disconnect();
      },
    );
    return `http://127.0.0.1:${port}/messages`;
  }

  const isStoreAway = async (answer: Response) =>
    answer.status === 503 &&
    ((await answer.clone().json()) as { code: string }).code === 'store-unavailable';
  /** Repeats a request until it is not told to wait any more. */
  const repeat = async (url: string, key: string) => {
    for (;;) {
      const answer = await post(url, message, { 'Idempotency-Key': key });
      if (answer.status !== 409 && !(await isStoreAway(answer))) return answer;
      await sleep(25);
    }
  };

  it('is free again once a Redis that did not answer has done what it was asked', async () => {
    const url = await startRoute(() => ({}));
    await pause(500);
    const first = await post(url, message, { 'Idempotency-Key': 'lease' });
    expect(await isStoreAway(first)).toBe(true);
    const begin = Date.now();
    expect((await repeat(url, 'lease')).status).toBe(200);
    expect(Date.now() - begin).toBeLessThan(5000);
    expect([...smtp.acknowledged.values()]).toEqual([1]);
  });

  it('is not taken for sent by a mark that was written when the request had already failed', async () => {
    let isFirst = true;
    const url = await startRoute((store) => ({
      async get(key) {
        const text = await store.get(key);
        if (isFirst) await pause(500);
        isFirst = false;
        return text;
      },
    }));
    const first = await post(url, message, { 'Idempotency-Key': 'mark' });
    expect(await isStoreAway(first)).toBe(true);
    expect((await repeat(url, 'mark')).status).toBe(200);
    expect([...smtp.acknowledged.values()]).toEqual([1]);
  });

  /** Sends while Redis takes nothing at the moment of the answer; then it takes everything again. */
  async function answersWhileFull(url: string, key: string): Promise<void> {
    smtp.latency = 300;
    const first = post(url, message, { 'Idempotency-Key': key });
    await until(
      () => smtp.inFlight,
      (count) => count === 1,
    );
    await client.config('SET', 'maxmemory', '1');
    expect((await first).status).toBe(200);
    await client.config('SET', 'maxmemory', '0');
  }

  it('gets its answer as soon as a Redis that was full takes it', async () => {
    const url = await start();
    await answersWhileFull(url, 'full');
    const second = await repeat(url, 'full');
    expect(second.status).toBe(200);
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    expect([...smtp.acknowledged.values()]).toEqual([1]);
  });

  it('leaves no lease where its answer can not be kept', async () => {
    const url = await startRoute(() => ({}));
    await answersWhileFull(url, 'impatient');
    // This store has given up: nobody knows, and nobody waits.
    expect(await (await repeat(url, 'impatient')).json()).toMatchObject({ delivery: 'unknown' });
    expect([...smtp.acknowledged.values()]).toEqual([1]);
  });

  it('has a lease that whoever has lost it neither renews nor releases', async () => {
    const store = redisStore(client);
    const first = await takeLease(store, 'fenced', 1);
    await client.del('mail-api:fenced');
    const second = await takeLease(store, 'fenced', 60);
    const token = await store.get('fenced');
    await sleep(600);
    await first?.release();
    expect(await store.get('fenced')).toBe(token);
    expect(await client.ttl('mail-api:fenced')).toBeGreaterThan(50);
    expect(await takeLease(store, 'fenced', 60)).toBeUndefined();
    await second?.release();
    expect(await store.get('fenced')).toBeUndefined();
  });

  /** Brings everything to Redis, and cuts the connection off whose request has this in it before the answer. */
  async function startProxy(marker: string): Promise<string> {
    let isArmed = true;
    const server = createTcp((socket) => {
      const upstream = connect(Number(new URL(redis.url).port), '127.0.0.1');
      let isCut = false;
      const end = () => {
        socket.destroy();
        upstream.destroy();
      };
      socket.on('data', (chunk) => {
        if (isArmed && chunk.includes(marker)) {
          isArmed = false;
          isCut = true;
        }
        upstream.write(chunk);
      });
      upstream.on('data', (chunk) => {
        if (isCut) end();
        else socket.write(chunk);
      });
      for (const each of [socket, upstream]) each.on('error', end).on('close', end);
    });
    const port = await listening(server);
    endings.push(() => server.close());
    return `redis://127.0.0.1:${port}`;
  }

  it('says that nobody knows where the queue took a message and could not say so', async () => {
    const silent = { ...message, subject: 'Taken over in silence' };
    const url = await start({ REDIS_URL: await startProxy(silent.subject) });
    const headers = { Prefer: 'respond-async', 'Idempotency-Key': 'silent' };
    const first = await post(url, silent, headers);
    expect(first.status).toBe(503);
    expect(first.headers.get('retry-after')).toBeNull();
    expect(await first.json()).toMatchObject({ code: 'queue-silent', delivery: 'unknown' });
    await until(
      () => smtp.acknowledged.size,
      (size) => size === 1,
    );
    const second = await until(
      () => post(url, silent, headers),
      ({ status }) => status === 202,
    );
    expect((await second.json()) as object).toEqual({
      id: [...smtp.acknowledged.keys()][0],
      state: 'queued',
    });
    await sleep(300);
    expect([...smtp.acknowledged.values()]).toEqual([1]);
  });

  it('says that nothing was done where the queue was not even asked', async () => {
    const url = await start();
    await client.config('SET', 'maxmemory', '1');
    const answer = await post(url, message, { Prefer: 'respond-async' });
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await answer.json()).not.toHaveProperty('delivery');
    await client.config('SET', 'maxmemory', '0');
    await sleep(300);
    expect(smtp.acknowledged.size).toBe(0);
  });
});
