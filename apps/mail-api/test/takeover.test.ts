import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Child, startProcess } from '../lab/child.ts';
import { CountingServer, type Refusal } from '../lab/counting-server.ts';
import { RedisServer, hasRedis } from '../lab/redis-server.ts';
import { message, post, until } from '../lab/start-api.ts';

// Processes start slowly where other tests want the processor too.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const lock = 1000;

/** An answer that the test gives when it wants to. */
function held() {
  let give: (refusal: Refusal | undefined) => void = () => undefined;
  const promise = new Promise<Refusal | undefined>((resolve) => {
    give = resolve;
  });
  const asked = vi.fn(() => promise);
  const wasAsked = () =>
    until(
      () => asked.mock.calls.length,
      (count) => count === 1,
    );
  return { answer: asked, wasAsked, give };
}

describe.skipIf(!hasRedis)(
  'a job that is given to somebody else (skipped without redis-server)',
  () => {
    const redis = new RedisServer();
    const smtp = new CountingServer();
    let client: Redis;
    let children: Child[] = [];

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
      smtp.latency = 0;
    });
    afterEach(async () => {
      await Promise.all(children.map((child) => child.kill()));
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
        RETRY_FACTOR: '0.01',
        QUEUE_LOCK: String(lock),
        ...env,
      });
      children.push(child);
      return child;
    };

    const accept = async (url: string, headers: Record<string, string> = {}): Promise<string> => {
      const response = await post(`${url}/messages`, message, {
        Prefer: 'respond-async',
        ...headers,
      });
      expect(response.status).toBe(202);
      return ((await response.json()) as { id: string }).id;
    };

    const progressOf = async (url: string, id: string) =>
      (await (await fetch(`${url}/messages/${id}`)).json()) as { state: string; delivery?: string };

    const isState = (url: string, id: string, expected: string) =>
      until(
        () => progressOf(url, id),
        ({ state }) => state === expected,
      );

    const messagesCounted = async (url: string) =>
      (await (await fetch(`${url}/metrics`)).text()).match(/^mail_messages_total\{.*/gm) ?? [];

    it.each([
      ['is refused', { code: 550, text: '5.7.1 Relaying denied' }],
      ['is put off', { code: 450, text: '4.2.0 Greylisted' }],
      ['is taken, and not sent then', undefined],
    ])('is not written over by who comes back late and %s', async (_name, late) => {
      const rcpt = held();
      smtp.next.recipients.push(rcpt.answer);
      const key = { 'Idempotency-Key': `late-${late?.code ?? 250}` };
      const first = await launch();
      const id = await accept(first.url, key);
      await rcpt.wasAsked();
      first.signal('SIGSTOP');
      const second = await launch();
      await isState(second.url, id, 'sent');
      rcpt.give(late);
      await sleep(100);
      first.signal('SIGCONT');
      await sleep(2 * lock);
      expect(await progressOf(first.url, id)).toMatchObject({ state: 'sent', delivery: 'sent' });
      expect(await messagesCounted(first.url)).toEqual([]);
      expect(await accept(second.url, key)).toBe(id);
      expect([...smtp.acknowledged]).toEqual([[id, 1]]);
    });

    it('is known to be sent when the first learns so late, also where it was held', async () => {
      const env = { UNKNOWN_DELIVERY: 'hold' };
      const end = held();
      smtp.next.messages.push(end.answer);
      const first = await launch(env);
      const id = await accept(first.url);
      await end.wasAsked();
      first.signal('SIGSTOP');
      const second = await launch(env);
      expect(await isState(second.url, id, 'failed')).toMatchObject({ delivery: 'unknown' });
      end.give(undefined);
      await sleep(100);
      first.signal('SIGCONT');
      expect(await isState(second.url, id, 'sent')).toMatchObject({
        delivery: 'sent',
        accepted: message.to,
        rejected: [],
      });
    });

    it('is not begun again by a process that is still sending it, and says meanwhile that it is', async () => {
      const end = held();
      smtp.next.messages.push(end.answer);
      const { url } = await launch();
      const id = await accept(url);
      await end.wasAsked();
      expect(await progressOf(url, id)).not.toHaveProperty('delivery');
      expect(await progressOf(url, id)).toMatchObject({ state: 'sending' });
      redis.signal('SIGSTOP');
      await sleep(2 * lock);
      redis.signal('SIGCONT');
      await sleep(4 * lock);
      end.give(undefined);
      await isState(url, id, 'sent');
      await sleep(2 * lock);
      expect([...smtp.acknowledged]).toEqual([[id, 1]]);
      expect(await messagesCounted(url)).toEqual([
        'mail_messages_total{via="queue",delivery="sent"} 1',
      ]);
    });

    it.each([
      [
        'is full',
        () => client.config('SET', 'maxmemory', '1'),
        () => client.config('SET', 'maxmemory', '0'),
      ],
      [
        'is a replica',
        () => client.call('REPLICAOF', '127.0.0.1', '1'),
        () => client.call('REPLICAOF', 'NO', 'ONE'),
      ],
    ])('is written down as sent by a process that lives while Redis %s', async (_name, on, off) => {
      const end = held();
      smtp.next.messages.push(end.answer);
      const { url } = await launch({ QUEUE_ATTEMPTS: '1' });
      const id = await accept(url);
      await end.wasAsked();
      const health = async () => (await fetch(`${url}/health`)).status;
      expect(await health()).toBe(200);
      await on();
      end.give(undefined);
      try {
        await until(health, (status) => status === 503);
        await sleep(2 * lock);
      } finally {
        await off();
      }
      expect(await isState(url, id, 'sent')).toMatchObject({ delivery: 'sent' });
      await until(health, (status) => status === 200);
      await sleep(2 * lock);
      expect([...smtp.acknowledged]).toEqual([[id, 1]]);
    });

    it('is named where a process has to end that cannot write down what became of it', async () => {
      const end = held();
      smtp.next.messages.push(end.answer);
      const child = await launch({ SHUTDOWN_GRACE: '500', LOG_LEVEL: 'info' });
      const id = await accept(child.url);
      await end.wasAsked();
      redis.signal('SIGSTOP');
      try {
        end.give(undefined);
        await sleep(100);
        expect(await child.stop()).toBe(1);
      } finally {
        redis.signal('SIGCONT');
      }
      expect(JSON.parse(child.output().trim().split('\n').at(-1) ?? '')).toMatchObject({
        level: 50,
        messages: 1,
        ids: [id],
      });
    });
  },
);
