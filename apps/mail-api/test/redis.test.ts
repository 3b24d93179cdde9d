import { setTimeout as sleep } from 'node:timers/promises';
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

  beforeAll(async () => {
    await redis.start();
    await smtp.start();
  });
  beforeEach(() => {
    smtp.acknowledged.clear();
    smtp.unanswered.clear();
    smtp.latency = 0;
  });
  afterEach(async () => {
    await Promise.all(children.map((child) => child.stop()));
    children = [];
  });
  afterAll(async () => {
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
});
