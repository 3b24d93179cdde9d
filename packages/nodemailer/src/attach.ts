import { type Explanation, explain } from '@mailwhy/catalog';
import type { EnrichOptions } from './options.ts';
import { isError, quietly, read, readList } from './quietly.ts';

/** What was explained already, for errors that cannot or should not carry it. */
const explained = new WeakMap<object, Explanation>();

/** So many errors inside an error are explained; the others when `getExplanation` is asked. */
const INNER = 1000;
const DEPTH = 3;

/** Another copy of this package, ESM beside CommonJS, may have made it: its shape counts, not its origin. */
export function isExplanation(value: unknown): value is Explanation {
  return ['id', 'category', 'retry', 'title', 'docs'].every(
    (key) => typeof read(value, key) === 'string',
  );
}

const isKey = (value: unknown): value is object =>
  (typeof value === 'object' && value !== null) || typeof value === 'function';

/**
 * The explanation that an error has already.
 * @param error Anything.
 * @returns What was attached or remembered; `undefined` when it was never explained. Never throws.
 */
export function attached(error: unknown): Explanation | undefined {
  if (!isKey(error)) return undefined;
  const property = read(error, 'explanation');
  return explained.get(error) ?? (isExplanation(property) ? property : undefined);
}

/**
 * Explains an error and what it contains, once: a second call changes nothing.
 * @param error Anything. Only an error object gets the property; the others are remembered.
 * @param options Languages, context.
 * @param isSend False where no message can have left, so that delivery is not in doubt.
 * @param depth How deep inside another error it is.
 * @returns The explanation. Never throws, as `explain` doesn't.
 */
export function explainOnce(
  error: unknown,
  options: EnrichOptions,
  isSend = true,
  depth = 0,
): Explanation {
  const before = attached(error);
  if (before !== undefined) return before;
  const found = explain(error, options);
  const explanation: Explanation = isSend
    ? found
    : Object.freeze({ ...found, delivery: 'not-sent' });
  carry(error, explanation, options.enumerable);
  if (depth < DEPTH) {
    for (const key of ['rejectedErrors', 'errors']) {
      for (const inner of readList(error, key, INNER))
        explainOnce(inner, options, isSend, depth + 1);
    }
  }
  return explanation;
}

/**
 * Gives an explanation to an error. A frozen error stays as it is, and so does a property of that name that
 * somebody else made: then the explanation is only remembered.
 * @param error Anything; nothing but an error object is changed.
 */
export function carry(error: unknown, value: Explanation, enumerable = true): void {
  if (isKey(error)) explained.set(error, value);
  if (!isError(error)) return;
  quietly(() => {
    if ('explanation' in error) return;
    Object.defineProperty(error, 'explanation', {
      value,
      enumerable,
      configurable: true,
      writable: true,
    });
  });
}
