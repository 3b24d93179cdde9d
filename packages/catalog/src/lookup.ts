import { entryIds, entryOf } from './entries.ts';
import type { Entry } from './types.ts';

/** The longest id is far below this; longer strings are texts, not codes. */
const ID_LIMIT = 64;

/** What ids are made of: a text is told from them without looking at any. */
const ID = /^[\w.-]+$/u;

let ids: ReadonlyMap<string, string> | undefined;

/** The entry of an id in lower case. */
function find(id: string): Entry | undefined {
  ids ??= new Map(entryIds().map((it) => [it.toLowerCase(), it]));
  return entryOf(ids.get(id) ?? '');
}

/**
 * Finds an entry by its code or id, in every spelling that people use.
 * @param code A reply code (`535`, `'535'`), an enhanced status code (`'5.7.8'`, `'X.7.8'`, `'#5.7.8'`), an error
 *   code in any case (`'EAUTH'`, `'econnrefused'`), an id (`'gmail-bad-credentials'`), or a slug that starts with
 *   a reply code (`'535-authentication-credentials-invalid'`).
 * @returns The entry, or `undefined` when the catalog has none. Never throws.
 * @example
 * ```ts
 * lookup('4.7.8')?.id; // 'X.7.8'
 * ```
 * @see RFC 3463 section 2 for the form of enhanced status codes
 */
export function lookup(code: string | number): Entry | undefined {
  const written = typeof code === 'number' ? String(code) : code;
  if (typeof written !== 'string' || written.length > ID_LIMIT * 2) return undefined;
  const id = written.trim().toLowerCase().replace(/^#/u, '');
  if (id.length > ID_LIMIT || !ID.test(id)) return undefined;
  const found = find(id);
  if (found !== undefined) return found;
  if (/^[245]\.\d{1,3}\.\d{1,3}$/u.test(id)) return find(`x${id.slice(1)}`);
  if (/^[245]\.\d{1,3}$/u.test(id)) return find(`x.${id.slice(2)}.x`);
  if (/^\d{3}-[a-z][a-z-]*$/u.test(id)) return find(id.slice(0, 3));
  return undefined;
}
