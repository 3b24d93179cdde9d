import { Redis } from 'ioredis';
import type { Logger } from 'pino';

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
  for (const connection of Object.values(connections)) {
    // Never an unhandled event, and one line for each time it goes away.
    connection.on('error', ({ message }) => {
      logger.debug({ reason: message }, 'redis');
    });
    connection.on('close', () => {
      logger.warn('The connection to Redis is gone');
    });
  }
  try {
    await Promise.all(Object.values(connections).map((connection) => connection.connect()));
  } catch (error) {
    close();
    throw new Error('REDIS_URL: nobody answers there', { cause: error });
  }
  await warnIfForgetful(connections.fast, logger);
  return { ...connections, close };
}

/** A Redis that keeps its data in memory only loses what was accepted when it dies. */
async function warnIfForgetful(redis: Redis, logger: Logger): Promise<void> {
  // Hosted ones often do not tell.
  const settings = await redis.config('GET', 'appendonly').catch(() => []);
  if (Array.isArray(settings) && settings[1] === 'no') {
    logger.warn(
      'Redis does not write to disk: set appendonly yes, or accepted messages can be lost',
    );
  }
}
