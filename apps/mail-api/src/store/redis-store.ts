import type { Redis } from 'ioredis';
import type { Store } from './store.ts';

/** Keeps texts in Redis, where other processes see them. */
export const redisStore = (redis: Redis, prefix = 'mail-api:'): Store => ({
  get: async (key) => (await redis.get(prefix + key)) ?? undefined,
  async set(key, value, seconds) {
    await redis.set(prefix + key, value, 'EX', seconds);
  },
  add: async (key, value, seconds) =>
    (await redis.set(prefix + key, value, 'EX', seconds, 'NX')) === 'OK',
  async delete(key) {
    await redis.del(prefix + key);
  },
});
