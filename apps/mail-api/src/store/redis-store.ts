import type { Redis } from 'ioredis';
import type { Store } from './store.ts';

const replace = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[2], 'EX', ARGV[3])
return 1`;

const remove = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('DEL', KEYS[1])`;

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
  replace: async (key, expected, value, seconds) =>
    (await redis.eval(replace, 1, prefix + key, expected, value, seconds)) === 1,
  remove: async (key, expected) => (await redis.eval(remove, 1, prefix + key, expected)) === 1,
});
