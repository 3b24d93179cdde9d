import { lookup } from '../lookup.ts';
import { tables } from '../tables.ts';
import type { Entry, Kind } from '../types.ts';

/** An entry, and the code that was asked for: `4.2.2` where the entry is the row `X.2.2`. */
export interface Found {
  readonly entry: Entry;
  readonly code: string;
}

/** The canonical order of kinds. */
const kindOrder: readonly Kind[] = [
  ...(Object.keys(tables) as (keyof typeof tables)[]),
  'wording',
  'category',
];

/**
 * Finds one of the two entries.
 * @param code A code in any spelling that `lookup` knows.
 * @returns The entry and the code.
 * @throws {Error} With `code: 'ERR_MAILWHY_UNKNOWN_CODE'` when the catalog has no such code.
 */
export function find(code: string | number): Found {
  const entry = lookup(code);
  if (entry === undefined) throw unknownCode(code);
  const exact = String(code).trim().replace(/^#/u, '');
  const isCase = entry.id.startsWith('X') && /^[245]\.\d+\.\d+$/u.test(exact);
  return { entry, code: isCase ? exact : entry.id };
}

/** Names the code as far as that is safe: whatever was passed in, bounded and without control characters. */
function unknownCode(code: unknown): Error {
  const written = typeof code === 'string' || typeof code === 'number' ? String(code) : typeof code;
  const safe = written.slice(0, 200).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '');
  const message = `The catalog has no entry for the code “${Array.from(safe).slice(0, 40).join('')}”.`;
  return Object.assign(new Error(message), { code: 'ERR_MAILWHY_UNKNOWN_CODE' });
}

/**
 * The order in which two entries are compared: by kind, then by code.
 * @param a One of them.
 * @param b The other.
 * @returns As a comparator does.
 */
export function byCanonicalOrder(a: Found, b: Found): number {
  return (
    kindOrder.indexOf(a.entry.kind) - kindOrder.indexOf(b.entry.kind) ||
    a.entry.id.localeCompare(b.entry.id, 'en', { numeric: true }) ||
    a.code.localeCompare(b.code, 'en', { numeric: true })
  );
}

/**
 * Whether both are one entry. Two classes of one row (`4.2.2` and `5.2.2`) are two.
 * @param a One of them.
 * @param b The other.
 * @returns True when there is nothing to compare.
 */
export function isSame(a: Found, b: Found): boolean {
  const { id } = a.entry;
  return a.entry === b.entry && (a.code === b.code || a.code === id || b.code === id);
}
