/**
 * Reading of things that somebody else made: errors, request bodies, options. Own properties only, so that a
 * polluted `Object.prototype` says nothing; nothing here throws, and nothing is written.
 */

/** Whether something can have properties. */
export const isObject = (value: unknown): value is object =>
  (typeof value === 'object' && value !== null) || typeof value === 'function';

/**
 * An own property of anything. An accessor or a proxy trap that throws reads as `undefined`.
 * @param value Anything.
 * @param key The property.
 * @returns Its value, or `undefined` where it has none of its own. Never throws.
 */
export function own(value: unknown, key: string): unknown {
  if (!isObject(value)) return undefined;
  try {
    return Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
  } catch {
    return undefined;
  }
}

/**
 * An own property that is a list.
 * @param value Anything.
 * @param key The property.
 * @param limit At most so many elements.
 * @returns The elements, empty where there is no list. Never throws.
 */
export function ownList(value: unknown, key: string, limit: number): unknown[] {
  const list = own(value, key);
  try {
    if (!Array.isArray(list)) return [];
    // Not `slice`: it asks the list what to make, and keeps its holes.
    return Array.from({ length: Math.min(list.length, limit) }, (_, at): unknown => list[at]);
  } catch {
    return [];
  }
}

/** What the catalog reads from an error. */
const readByCatalog = [
  'code',
  'originalCode',
  'response',
  'responseCode',
  'message',
  'command',
  'name',
  'errno',
  'syscall',
  'reason',
  'timeoutType',
  'cause',
  'errors',
  'rejectedErrors',
] as const;

const DEPTH = 4;
const ERRORS = 20;

/**
 * The error as the catalog may read it. The catalog reads inherited properties too, for the accessors of other
 * libraries' error classes; where `Object.prototype` has been polluted it gets a copy of what the error owns.
 * @param error Anything.
 * @returns The error itself, nearly always. Never throws.
 */
export function unpolluted(error: unknown): unknown {
  return readByCatalog.some((key) => key in Object.prototype) ? copy(error, 0) : error;
}

function copy(error: unknown, depth: number): unknown {
  if (!isObject(error) || depth > DEPTH) return isObject(error) ? undefined : error;
  const clean = Object.create(null) as Record<string, unknown>;
  for (const key of readByCatalog) {
    clean[key] =
      key === 'errors' || key === 'rejectedErrors'
        ? ownList(error, key, ERRORS).map((inner) => copy(inner, depth + 1))
        : copy(own(error, key), depth + 1);
  }
  return clean;
}
