/**
 * Runs work that must not disturb a send: whatever it throws is dropped.
 * @param work What to try; a hostile getter or a bug in it does no harm.
 * @returns Its result, or `undefined` when it threw. Never throws.
 */
export function quietly<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/**
 * Reads a property of anything.
 * @param value Anything, also `null`, a proxy, or an object with accessors that throw.
 * @param key The property.
 * @returns Its value, `undefined` where it cannot be read. Never throws.
 */
export function read(value: unknown, key: string | symbol): unknown {
  // Not left to the `catch`: an exception costs more than explaining the whole error.
  if (value === undefined || value === null) return undefined;
  return quietly(() => (value as Readonly<Record<string | symbol, unknown>>)[key]);
}

/** No message has more recipients than that; a list that says so lies. */
const MANY = 100_000;

/**
 * Reads a property that should hold a list: `rejectedErrors`, `rejected`, `errors`.
 * @param value Anything.
 * @param key The property.
 * @param limit At most so many elements are read.
 * @returns The elements; empty where there is no list. Never throws.
 */
export function readList(value: unknown, key: string, limit: number): unknown[] {
  const list = read(value, key);
  return (
    quietly(() => {
      if (!Array.isArray(list)) return [];
      // Not `slice`: it asks the list what to make, and keeps its holes.
      const length = Math.min(list.length, limit, MANY);
      return Array.from({ length }, (_, at): unknown => list[at]);
    }) ?? []
  );
}

/**
 * Tells an error from a plain object, also across realms.
 * @param value Anything.
 * @returns Whether it is an error object. Never throws.
 */
export function isError(value: unknown): value is Error {
  return (
    quietly(
      () => value instanceof Error || Object.prototype.toString.call(value) === '[object Error]',
    ) ?? false
  );
}
