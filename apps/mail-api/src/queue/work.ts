import { toUnrecoverable } from '@mailwhy/nodemailer';
import type { Logger } from 'pino';
import { logWith } from '../logger.ts';
import type { Metrics } from '../metrics.ts';
import type { Settings } from '../settings.ts';
import type { Store } from '../store/store.ts';
import { changeProgress, deliveryOf, finalState, isOver } from './progress.ts';
import { Deferred, type Job, type Work } from './queue.ts';

interface Parts {
  readonly logger: Logger;
  readonly metrics: Pick<Metrics, 'countMessage' | 'countJobError'>;
  readonly store: Store;
  readonly settings: Pick<Settings, 'QUEUE_ATTEMPTS' | 'RETRY_FACTOR'>;
}

/** Milliseconds: what is not mail's fault, such as a database that is away, often passes soon. */
const waitAfter = (attempt: number): number => Math.min(1000 * 2 ** (attempt - 1), 300_000);

/**
 * What a queue calls for each job: whatever is logged meanwhile says which job it was, and an error that is not mail's
 * is logged, counted and worth as many attempts as any other.
 */
export function createWork(deliver: Work, { logger, metrics, store, settings }: Parts): Work {
  const giveUp = async ({ id }: Job) => {
    const { before, after } = await changeProgress(store, id, (now) =>
      isOver(now) ? undefined : { ...now, state: finalState(now.accepted) },
    );
    if (!isOver(before)) metrics.countMessage('queue', deliveryOf(after) ?? 'not-sent');
  };
  const attemptOf: Work = async (job, attempt, isOurs) => {
    try {
      await deliver(job, attempt, isOurs);
    } catch (error) {
      if (error instanceof Deferred || isFinal(error)) {
        const next = error instanceof Deferred ? { delay: error.delay } : { isFinal: true };
        logger.info({ reason: (error as Error).message, ...next }, 'job not done');
        throw error;
      }
      const isLast = attempt >= settings.QUEUE_ATTEMPTS;
      metrics.countJobError();
      logger.error({ err: error, isFinal: isLast }, 'job error');
      const final = toUnrecoverable(error);
      if (!isLast) throw new Deferred(final.message, waitAfter(attempt) * settings.RETRY_FACTOR);
      await giveUp(job);
      throw final;
    }
  };
  return (job, attempt, isOurs) =>
    logWith({ messageId: job.id, requestId: job.requestId, attempt }, () =>
      attemptOf(job, attempt, isOurs),
    );
}

/** By the name that stops BullMQ. */
const isFinal = (error: unknown): boolean =>
  error instanceof Error && error.name === 'UnrecoverableError';
