import type { Store } from '../store/store.ts';

/** The right to work on something alone. It is renewed while the process lives and runs out when it dies. */
export interface Lease {
  release(): Promise<void>;
}

/** @returns `undefined` where somebody else has it. */
export async function takeLease(
  store: Store,
  key: string,
  seconds: number,
): Promise<Lease | undefined> {
  if (!(await store.add(key, '', seconds))) return undefined;
  const timer = setInterval(
    () => {
      // What fails once is tried again before the lease runs out.
      store.set(key, '', seconds).catch(() => undefined);
    },
    (seconds * 1000) / 4,
  ).unref();
  return {
    async release() {
      clearInterval(timer);
      await store.delete(key).catch(() => undefined);
    },
  };
}
