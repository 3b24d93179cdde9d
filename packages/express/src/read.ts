/**
 * Reading of things that somebody else made: errors, request bodies, options. Own properties only, so that a
 * polluted `Object.prototype` says nothing; nothing here throws, and nothing is written.
 */

/** Whether something can have properties. */
export const isObject = (value: unknown): value is object =>
  (typeof value === 'object' && value !== null) || typeof value === 'function';

/** Whether something is an object as a literal makes it, in whatever realm. */
export function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Whether something says what it says with its properties, as a literal or an instance of a class, but no `Map`. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  isPlain(value) ||
  (isObject(value) &&
    typeof value === 'object' &&
    !Array.isArray(value) &&
    Object.keys(value).length > 0);

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
