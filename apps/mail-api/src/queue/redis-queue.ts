import { type Job as BullJob, Queue as BullQueue, Worker } from 'bullmq';
import type { Logger } from 'pino';
import type { Settings } from '../settings.ts';
import type { RedisConnections } from '../store/redis.ts';
import { redisStore } from '../store/redis-store.ts';
import { watchWrites } from '../store/watch-writes.ts';
import { Deferred, type Job, type Queue, type Work } from './queue.ts';
import { runOnce } from './run-once.ts';

const name = 'mail-api';
const day = 86_400;
/** BullMQ writes what it finds to the console, past the log; `connectRedis` warns itself. */
const skipVersionCheck = true;

/** A queue on Redis: every process that opens it shares the work, and takes over from one that died. */
export function redisQueue(
  work: Work,
  { fast, patient }: RedisConnections,
  settings: Pick<Settings, 'QUEUE_CONCURRENCY' | 'QUEUE_LOCK'>,
  logger: Logger,
): Queue {
  const jobs = new BullQueue<Job>(name, {
    connection: fast,
    skipWaitingForReady: true,
    skipVersionCheck,
  });
  const attempts = runOnce(work, settings.QUEUE_LOCK);
  const run = ({ data, attemptsMade }: BullJob<Job>) => attempts.run(data, attemptsMade + 1);
  const worker = new Worker<Job>(name, run, {
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
  const writes = watchWrites(redisStore(fast));
  const report = (error: Error) => {
    logger.debug({ reason: error.message }, 'queue');
  };
  jobs.on('error', report);
  worker.on('error', report);
  worker.on('locksRenewed', ({ jobIds }) => {
    attempts.renewed(jobIds);
  });
  worker.on('lockRenewalFailed', attempts.lost);

  return {
    async add(job) {
      await jobs.add(job.kind, job, {
        jobId: job.id,
        // The work itself decides which attempt is the last.
        attempts: Number.MAX_SAFE_INTEGER,
        backoff: { type: 'custom' },
        // A job holds a whole message: once it is done, only its progress is kept.
        removeOnComplete: true,
        removeOnFail: { age: day },
        // The stack of an error tells Redis nothing but addresses.
        stackTraceLimit: 0,
      });
    },
    isReady: () => fast.status === 'ready' && writes.succeed(),
    counts: () => jobs.getJobCounts('waiting', 'active', 'delayed'),
    async close() {
      writes.stop();
      await worker.close();
      await jobs.close();
    },
    unsaved: attempts.running,
  };
}
