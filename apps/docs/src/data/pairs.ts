import { compare, lookup } from '@mailwhy/catalog';
import { curatedPairs } from '../locales.ts';
import { slugOf } from '../site.ts';
import { all, exactCodes, ofKind } from './entries.ts';

/** Two codes in canonical order, whose comparison is rendered ahead. */
export interface Pair {
  readonly a: string;
  readonly b: string;
  /** Written by hand or named by the catalog as related: worth finding through a search engine. */
  readonly isCurated: boolean;
}

const pairs = new Map<string, Pair>();

function add(one: string, other: string, isCurated: boolean): void {
  const { a, b, same } = compare(one, other);
  if (same) return;
  const key = `${slugOf(a.code)}-vs-${slugOf(b.code)}`;
  const known = pairs.get(key);
  if (known === undefined || (isCurated && !known.isCurated)) {
    pairs.set(key, { a: a.code, b: b.code, isCurated });
  }
}

function addAll(codes: readonly string[]): void {
  codes.forEach((code, at) => {
    for (const other of codes.slice(at + 1)) add(code, other, false);
  });
}

for (const key of curatedPairs) {
  const [a = '', b = ''] = key.split('+');
  add(a, b, true);
}
const plain = all.filter(({ kind }) => kind !== 'wording' && kind !== 'category');
for (const { id, facts } of plain) {
  for (const other of facts.related ?? []) {
    const kind = lookup(other)?.kind;
    if (kind !== 'wording' && kind !== 'category') add(id, other, true);
  }
}
addAll(ofKind('reply').map(({ id }) => id));
for (const subject of '01234567') {
  addAll(
    ofKind('enhanced')
      .filter(
        ({ id, facts }) =>
          id.split('.')[1] === subject && 'registered' in facts && facts.registered,
      )
      .map(({ id }) => id),
  );
}
for (const entry of ofKind('enhanced')) addAll(exactCodes(entry));

/** The comparisons that are rendered ahead, by the last part of their address. */
export const prerendered: ReadonlyMap<string, Pair> = pairs;

const written = new Set(curatedPairs);

/** Pairs that have a hand-written opening: what people confuse. */
export const confused: readonly Pair[] = [...pairs.values()].filter(({ a, b }) =>
  written.has(`${a}+${b}`),
);

/** Pairs that the catalog calls related. */
export const related: readonly Pair[] = [...pairs.values()].filter(
  (pair) => pair.isCurated && !confused.includes(pair),
);

/** The pairs to offer on the page of an entry, those written by hand first. */
export function pairsOf(codes: readonly string[], limit: number): readonly Pair[] {
  const own = [...pairs.values()].filter(({ a, b }) => codes.includes(a) || codes.includes(b));
  const weight = ({ a, b, isCurated }: Pair): number =>
    written.has(`${a}+${b}`) ? 0 : isCurated ? 1 : 2;
  return own
    .map((pair, at) => ({ pair, at }))
    .sort((x, y) => weight(x.pair) - weight(y.pair) || x.at - y.at)
    .slice(0, limit)
    .map(({ pair }) => pair);
}
