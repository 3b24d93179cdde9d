import { setTimeout as sleep } from 'node:timers/promises';

/** Tries until it works, less and less often: for as long as the process lives, or as it can matter. Never throws. */
export async function persist(attempt: () => Promise<unknown>, seconds: number): Promise<void> {
  const end = Date.now() + seconds * 1000;
  for (let wait = 50; Date.now() < end; wait = Math.min(wait * 2, 5000)) {
    try {
      await attempt();
      return;
    } catch {
      await sleep(wait, undefined, { ref: false });
    }
  }
}

/** Waits for something, and no longer than a second: a store that fails takes no answer from the client. */
export const orSoon = (work: Promise<void> | undefined): Promise<void> =>
  Promise.race([work ?? Promise.resolve(), sleep(1000, undefined, { ref: false })]);
