import { type Explanation, explain } from '@mailwhy/catalog';
import type { EnrichOptions } from './options.ts';
import { isError, quietly, read, readList } from './quietly.ts';

/** What was explained already, for what cannot or should not carry it: each entry costs the garbage collector time. */
const explained = new WeakMap<object, Explanation>();

/** So many errors inside an error are explained; the others when `getExplanation` is asked. */
const INNER = 1000;

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
  return isExplanation(property) ? property : explained.get(error);
}

/**
 * Explains an error and what it contains, once: a second call changes nothing.
 * @param error Anything. Only an error object gets the property; the others are remembered.
 * @param options Languages, context.
 * @param isSend False where no message can have left, so that delivery is not in doubt.
 * @returns The explanation. Never throws, as `explain` doesn't.
 */
export function explainOnce(error: unknown, options: EnrichOptions, isSend = true): Explanation {
  const parts = (key: string): Part[] =>
    readList(error, key, INNER)
      .filter((part) => part !== error)
      .map((part) => ({
        response: read(part, 'response'),
        explanation: attached(part) ?? carry(part, explainNow(part, options, isSend), options),
      }));
  const before = attached(error);
  if (before !== undefined) return before;
  const whole = wholeOf(parts('rejectedErrors'), read(error, 'response'));
  parts('errors');
  return carry(error, whole ?? explainNow(error, options, isSend), options);
}

interface Part {
  readonly response: unknown;
  readonly explanation: Explanation;
}

/**
 * When everybody was refused, the whole can be tried again if one of them can. Otherwise it says what the server
 * said to the one whose reply nodemailer took for the whole.
 */
function wholeOf(parts: readonly Part[], response: unknown): Explanation | undefined {
  const part =
    parts.find(({ explanation }) => explanation.retry === 'later') ??
    parts.find((each) => each.response === response);
  return part?.explanation;
}

function explainNow(error: unknown, options: EnrichOptions, isSend: boolean): Explanation {
  const explanation = explain(error, options);
  return isSend ? explanation : Object.freeze({ ...explanation, delivery: 'not-sent' });
}

/**
 * Gives an explanation to an error. A frozen error stays as it is, and so does a property of that name that
 * somebody else made: then the explanation is only remembered.
 * @param error Anything; nothing but an error object is changed.
 * @param value Its explanation.
 * @param options Whether the property is enumerable.
 * @returns The explanation.
 */
export function carry(
  error: unknown,
  value: Explanation,
  options: EnrichOptions = {},
): Explanation {
  const isCarried =
    isError(error) &&
    quietly(() => {
      if ('explanation' in error) return false;
      return Reflect.defineProperty(error, 'explanation', {
        value,
        enumerable: options.enumerable ?? true,
        configurable: true,
        writable: true,
      });
    });
  if (isCarried !== true && isKey(error)) explained.set(error, value);
  return value;
}
