import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Child, startProcess } from '../lab/child.ts';
import { CountingServer } from '../lab/counting-server.ts';
import { RedisServer, hasRedis } from '../lab/redis-server.ts';
import { message, post, until } from '../lab/start-api.ts';

// Processes start slowly where other tests want the processor too.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** The ids of the messages that were accepted, in order. */
type Accepted = string[];

const lock = 1500;

describe.skipIf(!hasRedis)('the queue on Redis (skipped without redis-server)', () => {
  const redis = new RedisServer();
  const smtp = new CountingServer();
  let children: Child[] = [];

  let client: Redis;

  beforeAll(async () => {
    await redis.start();
    client = new Redis(redis.url);
    client.on('error', () => undefined);
    await smtp.start();
  });
  beforeEach(async () => {
    // What one test leaves in the queue is not sent in another.
    await client.flushall();
    smtp.acknowledged.clear();
    smtp.unanswered.clear();
    smtp.latency = 0;
    smtp.refusal = undefined;
  });
  afterEach(async () => {
    await Promise.all(children.map((child) => child.stop()));
    children = [];
  });
  afterAll(async () => {
    client.disconnect();
    await smtp.kill();
    await redis.close();
  });

  const launch = async (env: Record<string, string> = {}) => {
    const child = await startProcess({
      SMTP_URL: smtp.url,
      MAIL_FROM: 'app@mail.example',
      REDIS_URL: redis.url,
      RETRY_FACTOR: '0.002',
      QUEUE_LOCK: String(lock),
      ...env,
    });
    children.push(child);
    return child;
  };

  /** Posts until the API takes the message over, as a client with an idempotency key does. */
  const accept = async (url: string, key: string): Promise<string> => {
    const response = await until(
      () => post(`${url}/messages`, message, { Prefer: 'respond-async', 'Idempotency-Key': key }),
      ({ status }) => status === 202,
    );
    return ((await response.json()) as { id: string }).id;
  };
  const acceptMany = (url: string, name: string, count: number): Promise<Accepted> =>
    Promise.all(Array.from({ length: count }, (_, index) => accept(url, `${name}-${index}`)));

  const stateOf = async (url: string, id: string) =>
    ((await (await fetch(`${url}/messages/${id}`)).json()) as { state: string }).state;

  const allArrived = (ids: Accepted) =>
    until(
      () => ids.filter((id) => !smtp.acknowledged.has(id)).length,
      (missing) => missing === 0,
    );
  const times = (ids: Accepted) => ids.map((id) => smtp.acknowledged.get(id));

  it('loses nothing and sends nothing twice when Redis is killed and comes back', async () => {
    const { url } = await launch();
    smtp.latency = 40;
    const first = await acceptMany(url, 'before', 60);
    await until(
      () => smtp.acknowledged.size,
      (size) => size > 10,
    );
    await redis.kill();
    const second = acceptMany(url, 'during', 10);
    await sleep(lock + 500);
    await redis.start();
    const ids = [...first, ...(await second)];
    await allArrived(ids);
    await sleep(2 * lock);
    expect(times(ids)).toEqual(ids.map(() => 1));
  });

  it('finishes the jobs of a process that was killed in the middle, and repeats none of its others', async () => {
    const victim = await launch();
    const sent = await acceptMany(victim.url, 'sent', 5);
    await until(
      () => Promise.all(sent.map((id) => stateOf(victim.url, id))),
      (states) => states.every((state) => state === 'sent'),
    );
    smtp.latency = 60_000;
    const ids = await acceptMany(victim.url, 'victim', 12);
    await until(
      () => smtp.inFlight,
      (count) => count === 5,
    );
    await victim.kill();
    smtp.latency = 0;
    await launch();
    await allArrived(ids);
    await sleep(lock);
    expect(times([...sent, ...ids])).toEqual([...sent, ...ids].map(() => 1));
    expect(smtp.unanswered.size).toBe(5);
  });

  it('sends what an SMTP server that died did not answer', async () => {
    const { url } = await launch();
    smtp.latency = 100;
    const ids = await acceptMany(url, 'smtp', 30);
    await until(
      () => smtp.acknowledged.size,
      (size) => size >= 5,
    );
    await smtp.kill();
    await sleep(300);
    await smtp.start();
    await allArrived(ids);
    expect(times(ids)).toEqual(ids.map(() => 1));
  });

  it('holds a message that may have arrived, where that is asked for, and says so', async () => {
    const { url } = await launch({ UNKNOWN_DELIVERY: 'hold' });
    smtp.latency = 60_000;
    const [id = ''] = await acceptMany(url, 'hold', 1);
    await until(
      () => smtp.inFlight,
      (count) => count === 1,
    );
    await smtp.kill();
    await smtp.start();
    await until(
      () => stateOf(url, id),
      (state) => state === 'failed',
    );
    const status = await (await fetch(`${url}/messages/${id}`)).json();
    expect(status).toMatchObject({ accepted: [], problem: { delivery: 'unknown' } });
    expect(smtp.acknowledged.size).toBe(0);
  });

  it('says 503 while Redis is away, and is healthy again afterwards', async () => {
    const { url } = await launch();
    const health = async () => (await fetch(`${url}/health`)).status;
    expect(await health()).toBe(200);
    await redis.kill();
    await until(health, (status) => status === 503);
    const response = await post(`${url}/messages`, message, { Prefer: 'respond-async' });
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('5');
    await redis.start();
    await until(health, (status) => status === 200);
  });

  it('says 503 to whoever needs Redis while it is away, and one line of it', async () => {
    const child = await launch({ LOG_LEVEL: 'info' });
    const id = await accept(child.url, 'known');
    await redis.kill();
    const send = (headers: Record<string, string>) =>
      post(`${child.url}/messages`, message, headers);
    const key = { 'Idempotency-Key': 'away' };
    const answers = await Promise.all([
      send(key),
      send({ ...key, Prefer: 'respond-async' }),
      fetch(`${child.url}/messages/${id}`),
    ]);
    for (const { status, headers } of answers) {
      expect([status, headers.get('retry-after')]).toEqual([503, '5']);
    }
    expect((await send({})).status).toBe(200);
    await sleep(1500);
    await redis.start();
    await until(
      () => send(key),
      ({ status }) => status === 200,
    );
    await until(child.output, (output) => output.includes('Redis is back'));
    expect(child.output().match(/Redis is gone/g)).toHaveLength(1);
    expect(child.output().match(/Redis is back/g)).toHaveLength(1);
    expect(child.output()).not.toMatch(/internal-error|"err"/);
  });

  it('warns of a Redis that throws messages away, in the log and nowhere else', async () => {
    await client.config('SET', 'maxmemory-policy', 'allkeys-lru');
    const child = await launch({ LOG_LEVEL: 'info' });
    await client.config('SET', 'maxmemory-policy', 'noeviction');
    await accept(child.url, 'evicted');
    await child.stop();
    const lines = child.output().trim().split('\n');
    for (const line of lines) expect(() => JSON.parse(line) as unknown).not.toThrow();
    expect(lines.filter((line) => line.includes('maxmemory-policy noeviction'))).toHaveLength(1);
  });

  it('never sends again what a process that was killed may have sent, and says so', async () => {
    const send = (url: string) => post(`${url}/messages`, message, { 'Idempotency-Key': 'killed' });
    const victim = await launch();
    smtp.latency = 1500;
    const first = send(victim.url);
    await until(
      () => smtp.inFlight,
      (count) => count === 1,
    );
    victim.signal('SIGSTOP');
    await until(
      () => smtp.acknowledged.size,
      (size) => size === 1,
    );
    await Promise.all([victim.kill(), expect(first).rejects.toThrow()]);
    const { url } = await launch();
    expect((await send(url)).status).toBe(409);
    await client.del(await client.keys('*:lease'));
    for (const answer of [await send(url), await send(url)]) {
      expect(answer.status).toBe(503);
      expect(await answer.json()).toMatchObject({ delivery: 'unknown', retryable: false });
    }
    expect([...smtp.acknowledged.values()]).toEqual([1]);
  });

  it('goes on with a request for the queue whose process was killed before it answered', async () => {
    const victim = await launch();
    const id = await accept(victim.url, 'handed-over');
    await allArrived([id]);
    // As if the process had died between the queue and its answer.
    const keys = await client.keys('*idempotency:*');
    for (const key of keys.filter((each) => !each.endsWith(':lease'))) {
      const mark = JSON.parse((await client.get(key)) ?? '{}') as { id: string; response?: object };
      if (mark.id === id) await client.set(key, JSON.stringify({ ...mark, response: undefined }));
    }
    expect(await accept(victim.url, 'handed-over')).toBe(id);
    await sleep(300);
    expect(times([id])).toEqual([1]);
  });

  it('sends again under its key what surely was not sent', async () => {
    const { url } = await launch();
    smtp.refusal = { code: 550, text: '5.7.1 Relaying denied' };
    const refused = await accept(url, 'refused');
    await until(
      () => stateOf(url, refused),
      (state) => state === 'failed',
    );
    smtp.refusal = undefined;
    const id = await accept(url, 'refused');
    await allArrived([id]);
    expect(await accept(url, 'refused')).toBe(id);
    expect(times([id])).toEqual([1]);
  });

  it('says of a message whose process was killed that it may have been sent', async () => {
    const env = { UNKNOWN_DELIVERY: 'hold', LOG_LEVEL: 'info' };
    const victim = await launch(env);
    smtp.latency = 60_000;
    const id = await accept(victim.url, 'held');
    await until(
      () => smtp.inFlight,
      (count) => count === 1,
    );
    await victim.kill();
    smtp.latency = 0;
    const { url, output } = await launch(env);
    await until(
      () => stateOf(url, id),
      (state) => state === 'failed',
    );
    const problem = { delivery: 'unknown', retryable: false };
    expect(await (await fetch(`${url}/messages/${id}`)).json()).toMatchObject({
      delivery: 'unknown',
      accepted: [],
      rejected: [{ recipient: message.to[0], problem }],
      problem,
    });
    expect(output()).toMatch(new RegExp(`"messageId":"${id}"[^\\n]*process that was sending died`));
    const metrics = await (await fetch(`${url}/metrics`)).text();
    const problems = metrics.split('\n').filter((line) => line.startsWith('mail_problems_total{'));
    expect(problems).toEqual([expect.stringMatching(/delivery="unknown"\} 1$/)]);
    expect(metrics).toContain('mail_messages_total{via="queue",delivery="unknown"} 1');
    expect(smtp.acknowledged.size).toBe(0);
  });
});
