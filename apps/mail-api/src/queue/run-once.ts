import type { Work } from './queue.ts';

/** Attempts of this process, and until when nobody else may begin one. */
interface Attempts {
  readonly run: Work;
  /** The ids of the jobs that are being done. */
  readonly running: () => string[];
  /** The locks of these jobs have been renewed. */
  readonly renewed: (ids: readonly string[]) => void;
  /** The locks of these jobs could not be renewed. */
  readonly lost: (ids: readonly string[]) => void;
}

interface Attempt {
  outcome: Promise<void>;
  /** Milliseconds since the epoch. */
  locked: number;
}

/**
 * Lets a job run only once at a time in this process. Where its lock was lost meanwhile, the queue hands it out again:
 * that call shares the outcome of the first, which knows best.
 * @param lock Milliseconds that a lock lasts.
 */
export function runOnce(work: Work, lock: number): Attempts {
  const attempts = new Map<string, Attempt>();
  const lockUntil = (ids: readonly string[], end: number) => {
    for (const id of ids) {
      const attempt = attempts.get(id);
      if (attempt !== undefined) attempt.locked = end;
    }
  };
  const renewed = (ids: readonly string[]) => {
    lockUntil(ids, Date.now() + lock);
  };
  return {
    async run(job, attempt) {
      const earlier = attempts.get(job.id);
      if (earlier !== undefined) {
        renewed([job.id]);
        return earlier.outcome;
      }
      const entry = { outcome: Promise.resolve(), locked: Date.now() + lock };
      attempts.set(job.id, entry);
      entry.outcome = work(job, attempt, () => Date.now() < entry.locked).finally(() =>
        attempts.delete(job.id),
      );
      return entry.outcome;
    },
    running: () => [...attempts.keys()],
    renewed,
    lost(ids) {
      lockUntil(ids, 0);
    },
  };
}
