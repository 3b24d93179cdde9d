import { classify } from './classify.ts';
import { describe } from './describe.ts';
import type { Locale } from './locale.ts';
import { entries } from './entries.ts';
import { en } from './locales/en/index.ts';
import { lookup } from './lookup.ts';
import { speakers } from './tables.ts';
import type { Entry, Messages } from './types.ts';

/** How to search. */
export interface SearchOptions {
  /** Languages whose texts are searched, beside English. */
  readonly locales?: readonly Locale[];
  /** At most so many entries; 20 by default. */
  readonly limit?: number;
}

/** Queries beyond this are replies that somebody pasted; their words are not looked up one by one. */
const WORDS_LIMIT = 12;
const QUERY_LIMIT = 300;

/** Codes inside a query are looked up; other words may be ids, too, but are meant as words. */
const CODE = /^(?:\d{3}|[245]\.\d{1,3}\.\d{1,3})$/u;

/** What a word counts, by where it stands. */
const weights = {
  id: 9,
  speaker: 8,
  title: 6,
  label: 5,
  meaning: 2,
  fixes: 2,
  causes: 1.5,
  samples: 1.5,
};

/** Kinds of equal rank in the order in which people look for them. */
const kindBonus: Readonly<Record<Entry['kind'], number>> = {
  reply: 1.3,
  nodemailer: 1.3,
  system: 1.2,
  enhanced: 1.2,
  diagnosis: 1.15,
  category: 1.1,
  wording: 1,
  'reply-class': 0.9,
  'enhanced-class': 0.9,
  'enhanced-subject': 0.9,
  'other-number': 0.9,
};

/** Words of one language: for each, what it counts in which entry. */
interface Index {
  readonly words: readonly string[];
  readonly postings: ReadonlyMap<string, ReadonlyMap<Entry, number>>;
}

const indexes = new WeakMap<Locale, Index>();

/**
 * Words without case and diacritics: `Mật khẩu` and `mat khau` are the same to a searcher.
 * @param text Any text.
 * @returns Its words, folded.
 */
function fold(text: string): string[] {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replaceAll('đ', 'd')
      .match(/[\p{L}\p{N}]+(?:\.\p{N}+)*/gu) ?? []
  );
}

function indexOf(locale: Locale): Index {
  const known = indexes.get(locale);
  if (known !== undefined) return known;
  const postings = new Map<string, Map<Entry, number>>();
  const add = (entry: Entry, text: string, weight: number): void => {
    for (const word of new Set(fold(text))) {
      let posting = postings.get(word);
      if (posting === undefined) postings.set(word, (posting = new Map<Entry, number>()));
      posting.set(entry, (posting.get(entry) ?? 0) + weight);
    }
  };
  const names = new Map(speakers.map(({ id, speaker }) => [id, `${id} ${speaker.name}`]));
  for (const entry of entries().values()) {
    const messages: Messages = describe(entry, [locale]).messages;
    add(entry, entry.id, weights.id);
    if (entry.speaker !== undefined) add(entry, names.get(entry.speaker) ?? '', weights.speaker);
    add(entry, messages.title, weights.title);
    add(entry, locale.categories[entry.facts.category]?.label ?? '', weights.label);
    add(entry, messages.meaning, weights.meaning);
    add(entry, messages.causes.join(' '), weights.causes);
    add(entry, messages.fixes.join(' '), weights.fixes);
    if ('samples' in entry.facts) add(entry, entry.facts.samples.join(' '), weights.samples);
  }
  const index = { words: [...postings.keys()].sort(), postings };
  indexes.set(locale, index);
  return index;
}

/** What each entry counts for a word: in full where it stands as typed, half where it only begins so. */
function scoresOf(word: string, { words, postings }: Index): Map<Entry, number> {
  const scores = new Map<Entry, number>();
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  for (; low < words.length; low++) {
    const found = words[low] ?? '';
    if (!found.startsWith(word)) break;
    const factor = found === word ? 1 : 0.5;
    for (const [entry, weight] of postings.get(found) ?? []) {
      scores.set(entry, Math.max(scores.get(entry) ?? 0, weight * factor));
    }
  }
  return scores;
}

/**
 * Finds entries by a code, a part of one, words in any of the languages (with or without diacritics), or a reply
 * that somebody pasted.
 * @param query What was typed. Long queries are cut.
 * @param options Languages and how many.
 * @returns Entries, the best first; empty when nothing fits. Never throws.
 * @example
 * ```ts
 * search('app password')[0]?.id; // 'gmail-app-password-required'
 * ```
 */
export function search(query: string, options: SearchOptions = {}): Entry[] {
  const { locales = [], limit = 20 } = options;
  const found = new Set<Entry>();
  const exact = lookup(query);
  if (exact !== undefined) found.add(exact);

  const words = [...new Set(fold(query.slice(0, QUERY_LIMIT)))];
  if (exact === undefined && words.length > 2) {
    const { id, evidence } = classify(query);
    const entry = evidence === 'none' || evidence === 'class' ? undefined : lookup(id);
    if (entry !== undefined && /\d{3}|[.:]\s/u.test(query)) found.add(entry);
  }
  for (const entry of byCode(query)) found.add(entry);
  for (const word of words.slice(0, WORDS_LIMIT)) {
    const entry = CODE.test(word) ? lookup(word) : undefined;
    if (entry !== undefined) found.add(entry);
  }
  for (const entry of byWords(words.slice(0, WORDS_LIMIT), [...new Set([...locales, en])])) {
    found.add(entry);
  }
  return [...found].slice(0, limit);
}

/** Entries whose code begins as typed: `53`, `5.7`, `X.7`. */
function byCode(query: string): Entry[] {
  const typed = query.trim().toLowerCase();
  if (!/^(?:\d{1,3}|[245x](?:\.\d{0,3}){1,2})$/u.test(typed)) return [];
  const row = typed.includes('.') ? `x${typed.slice(1)}` : typed;
  return [...entries().values()].filter(({ id, kind }) => {
    const code = id.toLowerCase();
    return kind !== 'wording' && (code.startsWith(typed) || code.startsWith(row));
  });
}

function byWords(words: readonly string[], locales: readonly Locale[]): Entry[] {
  const scores = new Map<Entry, number>();
  for (const locale of locales) {
    const index = indexOf(locale);
    const inLocale = new Map<Entry, { score: number; words: number }>();
    for (const word of words) {
      for (const [entry, score] of scoresOf(word, index)) {
        const sum = inLocale.get(entry) ?? { score: 0, words: 0 };
        inLocale.set(entry, { score: sum.score + score, words: sum.words + 1 });
      }
    }
    for (const [entry, sum] of inLocale) {
      // An entry with all the words comes before any that lacks one.
      const score = sum.score * kindBonus[entry.kind] + 1000 * sum.words;
      scores.set(entry, Math.max(scores.get(entry) ?? 0, score));
    }
  }
  const most = Math.floor(Math.max(0, ...scores.values()) / 1000);
  return [...scores]
    .filter(([, score]) => Math.floor(score / 1000) === most)
    .sort(([a, x], [b, y]) => y - x || (a.id < b.id ? -1 : 1))
    .map(([entry]) => entry);
}
