import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RedisServer, hasRedis } from '../lab/redis-server.ts';
import { memoryStore } from '../src/store/memory-store.ts';
import { redisStore } from '../src/store/redis-store.ts';
import type { Store } from '../src/store/store.ts';

const expectComparing = async (store: Store) => {
  expect(await store.replace('a', 'none', 'one', 60)).toBe(false);
  expect(await store.get('a')).toBeUndefined();
  await store.set('a', 'one', 60);
  expect(await store.replace('a', 'two', 'three', 60)).toBe(false);
  expect(await store.replace('a', 'one', 'two', 60)).toBe(true);
  expect(await store.remove('a', 'one')).toBe(false);
  expect(await store.get('a')).toBe('two');
  expect(await store.remove('a', 'two')).toBe(true);
  expect(await store.remove('a', 'two')).toBe(false);
  expect(await store.get('a')).toBeUndefined();
};

it('changes in memory only what is as expected', async () => {
  await expectComparing(memoryStore());
  expect.hasAssertions();
});

describe.skipIf(!hasRedis)('a store on Redis (skipped without redis-server)', () => {
  const server = new RedisServer();
  let client: Redis;
  beforeAll(async () => {
    await server.start();
    client = new Redis(server.url);
  });
  afterAll(async () => {
    client.disconnect();
    await server.close();
  });

  it('changes only what is as expected', async () => {
    await expectComparing(redisStore(client));
    expect.hasAssertions();
  });
});
