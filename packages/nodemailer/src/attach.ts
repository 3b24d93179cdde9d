import { type Explanation, explain } from '@mailwhy/catalog';
import type { EnrichOptions } from './options.ts';
import { isError, quietly, read, readList } from './quietly.ts';

/** What was explained already, for what cannot or should not carry it: each entry costs the garbage collector time. */
const explained = new WeakMap<object, Explanation>();

/** So many errors inside an error are explained; the others when `getExplanation` is asked. */
const INNER = 1000;

/** Of the replies to all recipients of a message so many characters are read, and of each the longest line there is. */
const ALTOGETHER = 65_536;
/** RFC 5321 section 4.5.3.1.5. */
const LINE = 512;

/**
 * How much of each of several replies is read: all of it, unless a hostile server says a lot to hundreds of
 * recipients.
 * @param replies How many there are.
 * @returns The limit in UTF-16 units.
 */
export const shareOf = (replies: number): number => Math.max(ALTOGETHER / replies, LINE);

/** What is known of a failure beside the error. */
export interface Circumstances {
  /** False where no message can have left, so that delivery is not in doubt; true by default. */
  readonly isSend?: boolean;
  /** So much of the reply is read, in UTF-16 units. */
  readonly limit?: number;
}

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
 * @param under What else is known.
 * @returns The explanation. Never throws, as `explain` doesn't.
 */
export function explainOnce(
  error: unknown,
  options: EnrichOptions,
  under: Circumstances = {},
): Explanation {
  const parts = (key: string): Part[] => {
    const list = readList(error, key, INNER);
    const each = { ...under, limit: shareOf(list.length) };
    return list
      .filter((part) => part !== error)
      .map((part) => ({
        response: read(part, 'response'),
        explanation: attached(part) ?? carry(part, explainNow(part, options, each), options),
      }));
  };
  const before = attached(error);
  if (before !== undefined) return before;
  const whole = wholeOf(parts('rejectedErrors'), read(error, 'response'));
  parts('errors');
  return carry(error, whole ?? explainNow(error, options, under), options);
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

function explainNow(
  error: unknown,
  options: EnrichOptions,
  { isSend = true, limit = Infinity }: Circumstances,
): Explanation {
  const explanation = explain(upTo(limit, error), options);
  return isSend ? explanation : Object.freeze({ ...explanation, delivery: 'not-sent' });
}

/** An error with no more of its reply than that. What else is on it has no bearing on what a reply means. */
function upTo(limit: number, error: unknown): unknown {
  const response = read(error, 'response');
  if (typeof response !== 'string' || response.length <= limit) return error;
  return {
    response: response.slice(0, limit),
    responseCode: read(error, 'responseCode'),
    code: read(error, 'code'),
    command: read(error, 'command'),
  };
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
