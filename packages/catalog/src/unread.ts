/**
 * An object whose values are JSON until they are read. What is published holds the tables so: the catalog starts
 * without parsing what most programs never ask for.
 * @param texts The values, as JSON, by their keys.
 * @param restore Makes the value of what its JSON says.
 * @returns An object with these keys. Each value is parsed when it is first read, and then the same one every time.
 */
export function unread<T extends object>(
  texts: Readonly<Record<keyof T, string>>,
  restore: (published: never, key: string) => unknown = (value) => value,
): T {
  const table = {};
  for (const [key, text] of Object.entries<string>(texts)) {
    let value: unknown;
    Object.defineProperty(table, key, {
      configurable: true,
      enumerable: true,
      get: () => (value ??= restore(JSON.parse(text) as never, key)),
    });
  }
  return table as T;
}
