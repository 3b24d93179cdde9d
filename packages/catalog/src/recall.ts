import type { Failure } from './read.ts';
import type { Context, Verdict } from './types.ts';

/** So many failures are remembered twice over, of at most so many characters. */
const ENTRIES = 256;
const CHARACTERS = 1024;

interface Memory {
  readonly failure: Failure;
  readonly context: Context | undefined;
  readonly verdict: Verdict;
}

type Find = (failure: Failure, context: Context | undefined) => Verdict;

/** What a failure says. What it is the property of (`source`) decides nothing. */
const deciding = [
  'isReply',
  'code',
  'originalCode',
  'responseCode',
  'command',
  'name',
  'errno',
  'syscall',
  'address',
  'reason',
  'timeoutType',
  'httpStatus',
] as const satisfies readonly (keyof Failure)[];

/**
 * Remembers the verdicts of the latest failures: in an outage the same one comes a thousand times.
 * @param find Finds the verdict, from nothing but what a failure says and the context.
 * @returns The same function, faster for what it has met before. A context that could change meanwhile is asked
 *   about anew. Its memory is bounded (2 MiB).
 */
export function recalling(find: Find): Find {
  // Two generations by text; the older one is dropped as a whole.
  let latest = new Map<string, Memory>();
  let older = latest;
  return (failure, context) => {
    const { text } = failure;
    if (text.length > CHARACTERS || !Object.isFrozen(context)) return find(failure, context);
    const known = latest.get(text) ?? older.get(text);
    if (known?.context === context && isSame(known?.failure, failure)) return known.verdict;
    const verdict = find(failure, context);
    if (latest.size >= ENTRIES) {
      older = latest;
      latest = new Map();
    }
    latest.set(text, { failure: { ...failure, source: undefined }, context, verdict });
    return verdict;
  };
}

const isSame = (a: Failure | undefined, b: Failure): a is Failure =>
  a !== undefined && deciding.every((key) => Object.is(a[key], b[key]));
