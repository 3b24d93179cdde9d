import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Store } from './store.ts';

/** Milliseconds. The longest stays below the shortest lock: an outcome is there before another process asks for it. */
const waits = { first: 50, longest: 400 };

/**
 * A store for what has to be written down: where Redis refuses, because it is full or somebody's replica, this asks
 * again as long as the process lives. A `replace` that was carried out and not answered is false the second time.
 */
export function patientStore(store: Store, logger: Logger): Store {
  const insist = async <T>(ask: () => Promise<T>): Promise<T> => {
    for (let wait = waits.first; ; wait = Math.min(2 * wait, waits.longest)) {
      try {
        return await ask();
      } catch (error) {
        const level = wait === waits.first ? 'warn' : 'debug';
        logger[level]({ reason: (error as Error).message }, 'Redis refuses, and is asked again');
        await sleep(wait, undefined, { ref: false });
      }
    }
  };
  return {
    get: (key) => insist(() => store.get(key)),
    set: (key, value, seconds) => insist(() => store.set(key, value, seconds)),
    add: (key, value, seconds) => insist(() => store.add(key, value, seconds)),
    delete: (key) => insist(() => store.delete(key)),
    replace: (key, expected, value, seconds) =>
      insist(() => store.replace(key, expected, value, seconds)),
    remove: (key, expected) => insist(() => store.remove(key, expected)),
  };
}
