import type { Failure } from './read.ts';
import type { Context, Verdict } from './types.ts';

/** So many failures are remembered at most, of at most so many characters. */
const SLOTS = 512;
const CHARACTERS = 1024;

interface Memory {
  readonly failure: Failure;
  readonly context: Context | undefined;
  readonly verdict: Verdict;
}

type Find = (failure: Failure, context: Context | undefined) => Verdict;

/**
 * Remembers the verdicts of the latest failures: in an outage the same one comes a thousand times.
 * @param find Finds the verdict, from nothing but what a failure says and the context.
 * @returns The same function, faster for what it has met twice. A context that could change meanwhile is asked
 *   about anew. Its memory is bounded (2 MiB).
 */
export function recalling(find: Find): Find {
  const slots = new Array<Memory | undefined>(SLOTS).fill(undefined);
  /** What was met once, by its hash: most failures never come again, and keeping them costs time. */
  const met = new Int32Array(SLOTS);
  return (failure, context) => {
    const { text } = failure;
    if (text.length > CHARACTERS || !isFixed(context)) return find(failure, context);
    const hash = hashOf(text);
    const slot = hash & (SLOTS - 1);
    const known = slots[slot];
    if (known?.failure.text === text && known.context === context && isSame(known.failure, failure))
      return known.verdict;
    if (met[slot] !== hash) {
      met[slot] = hash;
      return find(failure, context);
    }
    const kept = detached(failure);
    const verdict = find(kept, context);
    slots[slot] = { failure: kept, context, verdict };
    return verdict;
  };
}

/** Contexts that cannot change. */
const fixed = new WeakSet<Context>();

/** Whether a context will say the same the next time: it is frozen, and so is what it holds. */
function isFixed(context: Context | undefined): boolean {
  if (typeof context !== 'object' || (context as unknown) === null || fixed.has(context))
    return true;
  const isConstant =
    Object.isFrozen(context) &&
    Object.values(Object.getOwnPropertyDescriptors(context)).every(
      (property) => 'value' in property && Object.isFrozen(property.value),
    );
  if (isConstant) fixed.add(context);
  return isConstant;
}

/** A failure that keeps nothing alive but itself: a string that was cut out of a larger one keeps all of that. */
function detached(failure: Failure): Failure {
  const { errno } = failure;
  return {
    text: copied(failure.text),
    isReply: failure.isReply,
    code: copied(failure.code),
    originalCode: copied(failure.originalCode),
    responseCode: failure.responseCode,
    command: copied(failure.command),
    name: copied(failure.name),
    errno: typeof errno === 'string' ? copied(errno) : errno,
    syscall: copied(failure.syscall),
    address: copied(failure.address),
    reason: copied(failure.reason),
    timeoutType: copied(failure.timeoutType),
    httpStatus: failure.httpStatus,
  };
}

/** V8 copies shorter pieces itself. Of longer ones `join` makes strings that are flat, and so are fast to compare. */
const PIECE = 13;

function copied<T extends string | undefined>(text: T): T {
  if (text === undefined || text.length < PIECE) return text;
  return [text.slice(0, 1), text.slice(1)].join('') as T;
}

/** By what a text is found again. Some of its characters tell it from most others, and cost less than a `Map` would. */
function hashOf(text: string): number {
  const { length } = text;
  const step = (length >> 4) + 1;
  let hash = length;
  for (let at = length - 1; at >= 0; at -= step) hash = (hash * 31 + text.charCodeAt(at)) | 0;
  return hash;
}

/** Whether two failures with one text say the same in everything else, too. */
function isSame(a: Failure, b: Failure): boolean {
  return (
    a.isReply === b.isReply &&
    a.code === b.code &&
    a.originalCode === b.originalCode &&
    a.responseCode === b.responseCode &&
    a.command === b.command &&
    a.name === b.name &&
    a.errno === b.errno &&
    a.syscall === b.syscall &&
    a.address === b.address &&
    a.reason === b.reason &&
    a.timeoutType === b.timeoutType &&
    a.httpStatus === b.httpStatus
  );
}
