import { randomUUID } from 'node:crypto';
import type { Store } from '../store/store.ts';
import { persist } from './persist.ts';

/** The right to work on something alone. It is renewed while the process lives and runs out when it dies. */
export interface Lease {
  /** Never throws, and goes on trying where the store fails, until the lease has run out by itself. */
  release(): Promise<void>;
}

/**
 * Takes a lease. Its token tells it from the leases of others: who only stood still for too long neither renews nor
 * releases what somebody else has taken since.
 * @returns `undefined` where somebody else has it.
 */
export async function takeLease(
  store: Store,
  key: string,
  seconds: number,
): Promise<Lease | undefined> {
  const token = randomUUID();
  const giveBack = () => persist(() => store.remove(key, token), seconds);
  const isTaken = await store.add(key, token, seconds).catch((error: unknown) => {
    // A store that has not answered may take it all the same, later.
    void giveBack();
    throw error;
  });
  if (!isTaken) return undefined;
  const renew = () => {
    // What fails once is tried again before the lease runs out.
    store.replace(key, token, token, seconds).catch(() => undefined);
  };
  const timer = setInterval(renew, (seconds * 1000) / 4).unref();
  return {
    release() {
      clearInterval(timer);
      return giveBack();
    },
  };
}
