import { Deferred, type Job, type Queue, type Work } from './queue.ts';

interface Entry {
  readonly job: Job;
  readonly attempt: number;
}

/** A queue in the memory of this process: what it holds is lost when the process ends. */
export function memoryQueue(work: Work, concurrency: number): Queue {
  const known = new Set<string>();
  const waiting: Entry[] = [];
  const timers = new Set<NodeJS.Timeout>();
  const active = new Set<Promise<void>>();
  let open = true;

  const run = async ({ job, attempt }: Entry) => {
    try {
      await work(job, attempt);
      known.delete(job.id);
    } catch (error) {
      if (error instanceof Deferred) later({ job, attempt: attempt + 1 }, error.delay);
      else known.delete(job.id);
    }
  };
  const later = (entry: Entry, delay: number) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      waiting.push(entry);
      next();
    }, delay);
    timers.add(timer);
  };
  const next = () => {
    while (active.size < concurrency) {
      const entry = waiting.shift();
      if (entry === undefined) return;
      const running = run(entry).finally(() => {
        active.delete(running);
        next();
      });
      active.add(running);
    }
  };

  return {
    add(job) {
      if (!open) return Promise.reject(new Error('The queue is closed'));
      if (!known.has(job.id)) {
        known.add(job.id);
        waiting.push({ job, attempt: 1 });
        next();
      }
      return Promise.resolve();
    },
    isReady: () => open,
    counts: () =>
      Promise.resolve({ waiting: waiting.length, active: active.size, delayed: timers.size }),
    async close() {
      open = false;
      timers.forEach(clearTimeout);
      while (active.size > 0) await Promise.race(active);
    },
    unsaved: () => [...known],
  };
}
