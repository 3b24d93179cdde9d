import { Redis } from 'ioredis';
import type { Logger } from 'pino';
import { logOutages } from './log-outages.ts';

export interface RedisConnections {
  /** For requests: fails at once when Redis is away, so that a client gets its 503 and can try again. */
  readonly fast: Redis;
  /** For work that has begun: waits until Redis is back. What was sent has to be written down. */
  readonly patient: Redis;
  close(): void;
}

/**
 * Connects to Redis. Before another process takes over the jobs of this one, it has to be back:
 * the wait between two attempts to connect stays far below the lock of a job.
 */
export async function connectRedis(url: string, logger: Logger): Promise<RedisConnections> {
  const retryStrategy = (attempt: number) => Math.min(attempt * 50, 200);
  const connections = {
    fast: new Redis(url, {
      retryStrategy,
      lazyConnect: true,
      enableOfflineQueue: false,
      maxRetriesPerRequest: 0,
      commandTimeout: 3000,
    }),
    patient: new Redis(url, { retryStrategy, lazyConnect: true, maxRetriesPerRequest: null }),
  };
  const close = () => {
    connections.fast.disconnect();
    connections.patient.disconnect();
  };
  const both = Object.values(connections);
  for (const connection of both) {
    // Never an unhandled event.
    connection.on('error', ({ message }) => {
      logger.debug({ reason: message }, 'redis');
    });
  }
  // What Redis replies is an event; `connect` only says that the connection has closed.
  let reply: string | undefined;
  connections.fast.once('error', ({ name, message }) => {
    if (name === 'ReplyError') reply = message;
  });
  try {
    await Promise.all(both.map((connection) => connection.connect()));
    // A database that does not exist is an event too, after which everything goes to number 0.
    await connections.fast.select(connections.fast.options.db ?? 0);
  } catch (error) {
    close();
    throw new Error(`REDIS_URL: ${faultOf(reply)}`, { cause: error });
  }
  await warnIfForgetful(connections.fast, logger);
  const endOutages = logOutages(both, logger);
  return {
    ...connections,
    close() {
      endOutages();
      close();
    },
  };
}

const faultOf = (reply = ''): string => {
  if (reply === '') return 'nobody answers there';
  return /^(?:WRONGPASS|NOAUTH|ERR AUTH)/.test(reply)
    ? 'Redis wants another user name or password'
    : 'Redis does not have that database';
};

/** Where accepted messages can be lost although Redis has taken them. */
const risks = [
  [
    'appendonly',
    (value: string) => value === 'no',
    'Redis does not write to disk: set appendonly yes, or accepted messages can be lost',
  ],
  [
    'maxmemory-policy',
    (value: string) => value !== 'noeviction',
    'Redis throws accepted messages away when its memory is full: set maxmemory-policy noeviction',
  ],
] as const;

async function warnIfForgetful(redis: Redis, logger: Logger): Promise<void> {
  for (const [name, isRisk, text] of risks) {
    // Hosted ones often do not tell.
    const [, value] = (await redis.config('GET', name).catch(() => [])) as string[];
    if (value !== undefined && isRisk(value)) logger.warn(text);
  }
}
