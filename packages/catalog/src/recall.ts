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
    if (text.length > CHARACTERS || !Object.isFrozen(context)) return find(failure, context);
    const slot = slotOf(text);
    const known = slots[slot];
    if (known?.failure.text === text && known.context === context && isSame(known.failure, failure))
      return known.verdict;
    const verdict = find(failure, context);
    slots[slot] = { failure, context, verdict };
    return verdict;
  };
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
