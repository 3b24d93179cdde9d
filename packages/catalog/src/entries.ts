import { category } from './codes/category.ts';
import { allIds } from './restore.ts';
import { isFromProvider, tables, wordingOf } from './tables.ts';
import type { Category, Entry, Facts } from './types.ts';

const categorySource = 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2';

/** What makes each entry, in the order of the tables. */
let makers: ReadonlyMap<string, () => Entry> | undefined;
const made = new Map<string, Entry>();
let all: ReadonlyMap<string, Entry> | undefined;

/**
 * Every entry by id, in the order of the tables. Built at the first call.
 * @returns The map; the same one every time.
 */
export function entries(): ReadonlyMap<string, Entry> {
  return (all ??= new Map([...getMakers()].map(([id, make]) => [id, once(id, make)])));
}

/**
 * The ids of all entries.
 * @returns Them in the order of the tables.
 */
export function entryIds(): readonly string[] {
  return [...getMakers().keys()];
}

/**
 * One entry. No other is read for it.
 * @param id Its id, as written in the tables.
 * @returns The entry, the same one every time, or `undefined` where there is none.
 */
export function entryOf(id: string): Entry | undefined {
  const known = made.get(id);
  if (known !== undefined) return known;
  const make = getMakers().get(id);
  return make && once(id, make);
}

function once(id: string, make: () => Entry): Entry {
  let entry = made.get(id);
  if (entry === undefined) made.set(id, (entry = make()));
  return entry;
}

function getMakers(): ReadonlyMap<string, () => Entry> {
  if (makers !== undefined) return makers;
  const map = new Map<string, () => Entry>();
  for (const [kind, table] of Object.entries<Readonly<Record<string, Facts>>>(tables)) {
    for (const id of Object.keys(table)) {
      map.set(id, () => ({ id, kind, facts: table[id] }) as Entry);
    }
  }
  for (const [speaker, ids] of Object.entries(allIds())) {
    const spoken = { speaker, isProvider: isFromProvider(speaker) };
    for (const id of ids) {
      map.set(id, () => ({ id, kind: 'wording', facts: wordingOf(speaker, id), ...spoken }));
    }
  }
  for (const id of Object.keys(category) as Category[]) {
    map.set(id, () => ({ id, kind: 'category', facts: factsOfCategory(id) }));
  }
  return (makers = map);
}

function factsOfCategory(id: Category): Facts {
  const { retry, action } = category[id];
  return { category: id, retry, action, sources: [categorySource] };
}
