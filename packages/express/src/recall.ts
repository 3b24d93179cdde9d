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

/** What an error says, in one text; `undefined` for one that says too much, or contains others. */
function keyOf(error: unknown): string | undefined {
  if (!isObject(error) || own(error, 'cause') !== undefined) return undefined;
  if (ownList(error, 'rejectedErrors', 1).length + ownList(error, 'errors', 1).length > 0) {
    return undefined;
  }
  let key = '';
  for (const name of deciding) {
    const value = own(error, name);
    if (value !== undefined && typeof value !== 'string' && typeof value !== 'number') {
      return undefined;
    }
    key += `${typeof value === 'number' ? '#' : ''}${value ?? ''}\0`;
    if (key.length > CHARACTERS) return undefined;
  }
  return own(error, 'message') === '' ? undefined : key;
}

/**
 * Remembers what was found out about the latest failures: in an outage the same one comes a thousand times.
 * @param find Finds out, from nothing but what an error says.
 * @returns The same function, faster for what it has met before; its memory is bounded (256 KiB).
 */
export function recalling<T>(find: (error: unknown) => T): (error: unknown) => T {
  const known = new Map<string, T>();
  return (error) => {
    const key = keyOf(error);
    const before = key === undefined ? undefined : known.get(key);
    if (key === undefined || before !== undefined) return before ?? find(error);
    const found = find(error);
    const [oldest] = known.size < ENTRIES ? [] : known.keys();
    if (oldest !== undefined) known.delete(oldest);
    known.set(key, found);
    return found;
  };
}
