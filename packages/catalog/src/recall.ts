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
 * @returns The same function, faster for what it has met before. A context that could change meanwhile is asked
 *   about anew. Its memory is bounded (2 MiB).
 */
export function recalling(find: Find): Find {
  const slots = new Array<Memory | undefined>(SLOTS).fill(undefined);
  return (failure, context) => {
    const { text } = failure;
    if (text.length > CHARACTERS || !isFixed(context)) return find(failure, context);
    const slot = slotOf(text);
    const known = slots[slot];
    if (known?.failure.text === text && known.context === context && isSame(known.failure, failure))
      return known.verdict;
    const verdict = find(failure, context);
    slots[slot] = { failure: detached(failure), context, verdict };
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

/** V8 copies shorter pieces itself. */
const PIECE = 13;

function copied<T extends string | undefined>(text: T): T {
  return text === undefined || text.length < PIECE ? text : (` ${text}`.slice(1) as T);
}

/** Where a text is remembered. Some of its characters tell it from most others, and cost less than a `Map` would. */
function slotOf(text: string): number {
  const { length } = text;
  const step = (length >> 4) + 1;
  let hash = length;
  for (let at = length - 1; at >= 0; at -= step) hash = (hash * 31 + text.charCodeAt(at)) | 0;
  return hash & (SLOTS - 1);
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
