import { isObject, own, ownList } from './read.ts';

/** So many failures are remembered, of at most so many characters. */
const ENTRIES = 256;
const CHARACTERS = 1024;

/** Everything that decides a verdict, as long as the error contains no other one. */
const deciding = [
  'code',
  'originalCode',
  'responseCode',
  'command',
  'name',
  'errno',
  'syscall',
  'reason',
  'timeoutType',
  'response',
  'message',
] as const;
const RESPONSE = deciding.indexOf('response');
const MESSAGE = deciding.indexOf('message');

type Said = string | number | undefined;

/** What an error says, member by member; `undefined` for one that says too much, or contains others. */
function saidBy(error: unknown): readonly Said[] | undefined {
  if (!isObject(error) || own(error, 'cause') !== undefined) return undefined;
  if (own(error, 'rejectedErrors') !== undefined || own(error, 'errors') !== undefined) {
    if (ownList(error, 'rejectedErrors', 1).length + ownList(error, 'errors', 1).length > 0)
      return undefined;
  }
  const said: Said[] = [];
  let characters = 0;
  for (const name of deciding) {
    const value = own(error, name);
    if (typeof value === 'string') characters += value.length;
    else if (value !== undefined && typeof value !== 'number') return undefined;
    said.push(value);
  }
  return characters > CHARACTERS || own(error, 'message') === '' ? undefined : said;
}

interface Memory<T> {
  readonly said: readonly Said[];
  readonly found: T;
}

/**
 * Remembers what was found out about the latest failures: in an outage the same one comes a thousand times.
 * @param find Finds out, from nothing but what an error says.
 * @returns The same function, faster for what it has met before; its memory is bounded (512 KiB).
 */
export function recalling<T>(find: (error: unknown) => T): (error: unknown) => T {
  // Two generations, by the text that differs most: the older one is dropped as a whole.
  let latest = new Map<Said, Memory<T>>();
  let older = latest;
  return (error) => {
    const said = saidBy(error);
    if (said === undefined) return find(error);
    const text = said[RESPONSE] ?? said[MESSAGE];
    const known = latest.get(text) ?? older.get(text);
    if (known !== undefined && isSame(known.said, said)) return known.found;
    const found = find(error);
    if (latest.size >= ENTRIES) {
      older = latest;
      latest = new Map();
    }
    latest.set(text, { said, found });
    return found;
  };
}

const isSame = (a: readonly Said[], b: readonly Said[]): boolean =>
  a.every((value, index) => Object.is(value, b[index]));
