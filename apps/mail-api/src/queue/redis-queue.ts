import { Queue as BullQueue, Worker } from 'bullmq';
import type { Logger } from 'pino';
import type { Settings } from '../settings.ts';
import type { RedisConnections } from '../store/redis.ts';
import { Deferred, type Job, type Queue, type Work } from './queue.ts';

const name = 'mail-api';
const day = 86_400;
/** BullMQ writes what it finds to the console, past the log; `connectRedis` warns itself. */
const skipVersionCheck = true;

/** A queue on Redis: every process that opens it shares the work, and takes over from one that died. */
export function redisQueue(
  work: Work,
  { fast, patient }: RedisConnections,
  settings: Pick<Settings, 'QUEUE_CONCURRENCY' | 'QUEUE_ATTEMPTS' | 'QUEUE_LOCK'>,
  logger: Logger,
): Queue {
  const jobs = new BullQueue<Job>(name, {
    connection: fast,
    skipWaitingForReady: true,
    skipVersionCheck,
  });
  const worker = new Worker<Job>(name, ({ data, attemptsMade }) => work(data, attemptsMade + 1), {
    connection: patient,
    skipVersionCheck,
    concurrency: settings.QUEUE_CONCURRENCY,
    lockDuration: settings.QUEUE_LOCK,
    stalledInterval: settings.QUEUE_LOCK,
    // A job that loses its worker is not to blame: each restart of Redis or of a process counts as one.
    maxStalledCount: 100,
    settings: {
      backoffStrategy: (_attempts, _type, error) =>
        error instanceof Deferred ? error.delay : 1000,
    },
  });
  const report = (error: Error) => {
    logger.debug({ reason: error.message }, 'queue');
  };
  jobs.on('error', report);
  worker.on('error', report);

  return {
    async add(job) {
      await jobs.add(job.kind, job, {
        jobId: job.id,
        attempts: settings.QUEUE_ATTEMPTS,
        backoff: { type: 'custom' },
        // A job holds a whole message: once it is done, only its progress is kept.
        removeOnComplete: true,
        removeOnFail: { age: day },
        // The stack of an error tells Redis nothing but addresses.
        stackTraceLimit: 0,
      });
    },
    isReady: () => fast.status === 'ready',
    counts: () => jobs.getJobCounts('waiting', 'active', 'delayed'),
    async close() {
      await worker.close();
      await jobs.close();
    },
    unsaved: () => [],
  };
}
