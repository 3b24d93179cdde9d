/**
 * An own property of a row. An optional one that is absent must not be read from a polluted `Object.prototype`.
 * @param row A row of a table, or a part of one.
 * @param key The property.
 * @returns Its value, or `undefined` where it has none of its own. Never throws.
 */
export const own = <T extends object, K extends keyof T>(row: T, key: K): T[K] | undefined =>
  Object.hasOwn(row, key) ? row[key] : undefined;
