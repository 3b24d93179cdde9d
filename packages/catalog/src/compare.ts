import { attributesOf } from './compare/attributes.ts';
import { choiceOf } from './compare/choice.ts';
import type { ComparedEntry, Comparison } from './compare/comparison.ts';
import { differencesOf } from './compare/differences.ts';
import { fill } from './compare/fill.ts';
import { byCanonicalOrder, find, type Found, isSame } from './compare/find.ts';
import { type Side, sideOf } from './compare/side.ts';
import { summaryOf } from './compare/summary.ts';
import { type Words, wordsOf } from './compare/words.ts';
import { describe } from './describe.ts';
import { docsUrl } from './docs-url.ts';
import type { Locale } from './locale.ts';
import { en } from './locales/en/index.ts';

export type { ComparedAttribute, ComparedEntry, Comparison } from './compare/comparison.ts';

/** What `compare` can be told. */
export interface CompareOptions {
  /** Languages in order of preference; English is the default and fills the gaps. */
  readonly locales?: readonly Locale[];
  /** The address of the pages, without a slash at the end. */
  readonly docs?: string;
}

/**
 * Compares any two entries of the catalog.
 * @param a A code in any spelling that `lookup` knows.
 * @param b Another one; the order does not matter.
 * @param options Languages, and where the pages live.
 * @returns What both are, what differs, which one it is and what to do: whole sentences, no two alike.
 * @throws {Error} With `code: 'ERR_MAILWHY_UNKNOWN_CODE'` when the catalog has no such code.
 * @example
 * ```ts
 * compare(535, 251).a.code; // '251'
 * ```
 */
export function compare(
  a: string | number,
  b: string | number,
  options: CompareOptions = {},
): Comparison {
  const { locales = [], docs } = options;
  const { tag, pairs } = locales[0] ?? en;
  const [first, second] = [find(a), find(b)].sort(byCanonicalOrder) as [Found, Found];
  const same = isSame(first, second);
  const x = sideOf(same && second.code === second.entry.id ? second : first);
  const y = same ? x : sideOf(second);
  const key = `${x.code}+${y.code}`;
  const opening = !same && Object.hasOwn(pairs, key) ? pairs[key] : undefined;
  const words = wordsOf(locales);
  return {
    ...(same ? itself(x, words) : both(x, y, words, opening === undefined)),
    a: compared(x, locales, docs),
    b: compared(y, locales, docs),
    same,
    ...(opening !== undefined && { opening }),
    attributes: attributesOf(x, y, words),
    choice: { a: choiceOf(x, words), b: choiceOf(y, words) },
    locale: tag,
  };
}

type Told = Pick<Comparison, 'title' | 'summary' | 'differences'>;

function itself({ name }: Side, { t }: Words): Told {
  const summary = [fill(t.identity.itself, { a: name, b: name })];
  return { title: name, summary, differences: [] };
}

function both(x: Side, y: Side, words: Words, withContrast: boolean): Told {
  const { sentences, tellsClasses } = summaryOf(x, y, words, withContrast);
  return {
    title: fill(words.t.title, { a: x.name, b: y.name }),
    summary: sentences,
    differences: differencesOf(x, y, words, !tellsClasses),
  };
}

function compared({ entry, code }: Side, locales: readonly Locale[], docs?: string): ComparedEntry {
  const { messages, locale } = describe(entry, locales);
  const { title, meaning, causes, fixes } = messages;
  const { related = [], sources } = entry.facts;
  return {
    id: entry.id,
    code,
    kind: entry.kind,
    title,
    meaning,
    causes,
    fixes,
    locale,
    ...(entry.kind === 'wording' && { sample: entry.facts.samples[0] }),
    docs: docsUrl(entry.id, docs),
    related,
    sources,
  };
}
