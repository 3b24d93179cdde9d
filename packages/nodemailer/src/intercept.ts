import { type Circumstances, explainOnce, shareOf } from './attach.ts';
import {
  type EnrichOptions,
  type ExplainErrorsOptions,
  checkOptions,
  codedError,
} from './options.ts';
import { quietly, read, readList } from './quietly.ts';
import type { Context } from '@mailwhy/catalog';

type Method = (this: unknown, ...args: unknown[]) => unknown;

/** Set on what is wrapped; the same for every copy of this package. */
const WRAPPED = Symbol.for('@mailwhy/nodemailer.wrapped');

/** What looks at the outcome of each call. None of it throws. */
export interface Watcher {
  readonly failed: (error: unknown, under?: Circumstances) => void;
  readonly settled: (result: unknown) => void;
}

/**
 * Prepares an object to be watched.
 * @param target A transporter or a transport.
 * @param method The method that it must have.
 * @param options The caller's.
 * @param context Reads what is known of the transport; asked once, at the first failure.
 * @returns The watcher, or `undefined` when the object is watched already.
 * @throws {TypeError} With the code `ERR_MAILWHY_TRANSPORT` or `ERR_MAILWHY_OPTION`.
 */
export function watch(
  target: unknown,
  method: string,
  options: ExplainErrorsOptions,
  context: () => Context,
): Watcher | undefined {
  const canReplace = quietly(
    () => Object.isExtensible(target) && isReplaceable(target as object, method),
  );
  if (typeof read(target, method) !== 'function' || canReplace !== true) throw noTransport(method);
  checkOptions(options);
  if (read(target, WRAPPED) === true) return undefined;
  // A proxy may refuse.
  if (!Reflect.defineProperty(target as object, WRAPPED, { value: true }))
    throw noTransport(method);
  return watcher(options, context);
}

const noTransport = (method: string): Error =>
  codedError(
    'ERR_MAILWHY_TRANSPORT',
    `Expected an object with a method ${method} that can be replaced`,
  );

const isReplaceable = (target: object, name: string): boolean =>
  Object.getOwnPropertyDescriptor(target, name)?.configurable !== false;

function watcher(options: ExplainErrorsOptions, context: () => Context): Watcher {
  const { onError, ...rest } = options;
  // Read at the first failure: a transport does not change its options.
  let known: EnrichOptions | undefined;
  const failed = (error: unknown, under?: Circumstances): void => {
    const explanation = quietly(() => {
      known ??= { ...rest, context: Object.freeze({ ...context(), ...rest.context }) };
      return explainOnce(error, known, under);
    });
    if (onError === undefined || explanation === undefined) return;
    // An async function that fails must not become an unhandled rejection.
    void quietly(() => Promise.resolve(onError(explanation, error)).catch(() => undefined));
  };
  const settled = (info: unknown): void => {
    const errors = readList(info, 'rejectedErrors', Infinity);
    const under = { limit: shareOf(errors.length) };
    for (const error of errors) failed(error, under);
  };
  return { failed, settled };
}

/**
 * Replaces a method by one that does the same and has its outcome watched: promise, callback, or a throw.
 * @param target Where the method is, on itself or inherited; it becomes the target's own and stays replaceable.
 * @param name The method; nothing happens where there is none.
 * @param watcher What looks at the outcome.
 */
export function intercept(target: object, name: string, watcher: Watcher): void {
  const original = read(target, name);
  const { settled } = watcher;
  const under: Circumstances = { isSend: name !== 'verify' };
  const failed = (error: unknown): void => {
    watcher.failed(error, under);
  };
  if (typeof original !== 'function' || !isReplaceable(target, name)) return;
  // An inherited method is looked up again at each call: its class may be spied on, or instrumented, later.
  const parent: unknown = Object.hasOwn(target, name) ? undefined : Object.getPrototypeOf(target);
  const isInherited = read(parent, name) === original;
  const method = (): unknown => {
    const current = isInherited ? read(parent, name) : original;
    return typeof current === 'function' ? current : original;
  };
  const value: Method = function (...args) {
    // Called without an object (`const { sendMail } = transporter`, `util.promisify`), it still works.
    const self = this ?? target;
    const last = args.length - 1;
    const callback = args[last];
    if (typeof callback === 'function') {
      args[last] = function (this: unknown, ...results: unknown[]): unknown {
        if (results[0]) failed(results[0]);
        else settled(results[1]);
        return Reflect.apply(callback as Method, this, results);
      };
    }
    let outcome: unknown;
    try {
      outcome = Reflect.apply(method() as Method, self, args);
    } catch (error) {
      failed(error);
      throw error;
    }
    // Read once: a getter may not say the same twice.
    const then = read(outcome, 'then');
    if (typeof then !== 'function') return outcome;
    const succeed = (info: unknown): unknown => {
      settled(info);
      return info;
    };
    const fail = (error: unknown): never => {
      failed(error);
      throw error;
    };
    return Reflect.apply(then as Method, outcome, [succeed, fail]);
  };
  Object.defineProperty(target, name, {
    value,
    configurable: true,
    writable: true,
    enumerable: Object.prototype.propertyIsEnumerable.call(target, name),
  });
}
