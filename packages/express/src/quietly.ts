import { isObject } from './read.ts';

/** Hooks that have been reported: a hook that always throws is not worth a warning a request. */
const reported = new WeakSet<object>();

/** Says once that a hook does not work. What it threw is not repeated: it may hold anything. */
function report(hook: object, name: string): void {
  if (reported.has(hook)) return;
  reported.add(hook);
  process.emitWarning(`The option ${name} threw or rejected; further failures are not reported`, {
    type: 'MailwhyWarning',
    code: 'MAILWHY_HOOK_FAILED',
  });
}

/**
 * Calls a function of the application so that nothing it does can harm the response. A promise is not awaited.
 * @param name The option that it was given as.
 * @param hook The function.
 * @param args What it gets.
 * @returns What it returned; `undefined` where it threw. Never throws; a failure is reported once.
 */
export function quietly<A extends unknown[], R>(
  name: string,
  hook: (...args: A) => R,
  ...args: A
): R | undefined {
  try {
    const result = hook(...args);
    if (isThenable(result)) {
      Promise.resolve(result).catch(() => {
        report(hook, name);
      });
    }
    return result;
  } catch {
    report(hook, name);
    return undefined;
  }
}

/**
 * Whether something is a promise, of whatever library or realm. An accessor that throws is the caller's to catch.
 * @param value Anything.
 * @returns True where it has a method `then`.
 */
export function isThenable(value: unknown): value is PromiseLike<unknown> {
  return isObject(value) && 'then' in value && typeof value.then === 'function';
}
