import type { Store } from './store.ts';

/** Keeps texts in this process; they are gone when it ends. */
export function memoryStore(): Store {
  const entries = new Map<string, { value: string; expires: number }>();

  const read = (key: string): string | undefined => {
    const entry = entries.get(key);
    if (entry === undefined || entry.expires > Date.now()) return entry?.value;
    entries.delete(key);
    return undefined;
  };
  /** A Map keeps the order of insertion, and almost all entries live equally long: the oldest expire first. */
  const sweep = () => {
    for (const key of entries.keys()) if (read(key) !== undefined) return;
  };
  const write = (key: string, value: string, seconds: number) => {
    sweep();
    entries.delete(key);
    entries.set(key, { value, expires: Date.now() + seconds * 1000 });
  };

  return {
    get: (key) => Promise.resolve(read(key)),
    set(key, value, seconds) {
      write(key, value, seconds);
      return Promise.resolve();
    },
    add(key, value, seconds) {
      const isNew = read(key) === undefined;
      if (isNew) write(key, value, seconds);
      return Promise.resolve(isNew);
    },
    delete(key) {
      entries.delete(key);
      return Promise.resolve();
    },
    replace(key, expected, value, seconds) {
      const isExpected = read(key) === expected;
      if (isExpected) write(key, value, seconds);
      return Promise.resolve(isExpected);
    },
    remove(key, expected) {
      return Promise.resolve(read(key) === expected && entries.delete(key));
    },
  };
}
