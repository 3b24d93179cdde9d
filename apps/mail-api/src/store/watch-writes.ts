import type { Store } from './store.ts';

/** Milliseconds. */
const interval = 500;

/** Finds out again and again whether a store takes anything: one that is full, or a replica, only reads. */
export function watchWrites(store: Store): {
  readonly succeed: () => boolean;
  readonly stop: () => void;
} {
  let succeed = true;
  const timer = setInterval(() => {
    store.set('health', '', 60).then(
      () => (succeed = true),
      () => (succeed = false),
    );
  }, interval).unref();
  return {
    succeed: () => succeed,
    stop() {
      clearInterval(timer);
    },
  };
}
