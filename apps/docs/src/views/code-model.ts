import { type Comparison, type Entry, compare, describe, describeCategory } from '@mailwhy/catalog';
import { exactCodes, isWording, speakerOf } from '../data/entries.ts';
import type { SiteLocale } from '../locales.ts';
import { plain, shorten } from './parts.ts';

/** What the page of an entry is about, in one language. */
export function codeModel(entry: Entry, site: SiteLocale) {
  const { locales } = site;
  const { messages, locale } = describe(entry, locales);
  const category = describeCategory(entry.facts.category, locales);
  const itself: Comparison = compare(entry.id, entry.id, { locales });
  const speaker = speakerOf(entry);
  const sample = isWording(entry) ? entry.facts.samples[0] : undefined;
  return { messages, locale, category, itself, speaker, sample };
}

export type Model = ReturnType<typeof codeModel>;

/** The title of the page: what people paste into a search engine. */
export function codeTitle(entry: Entry, site: SiteLocale): string {
  const { messages, sample, speaker } = codeModel(entry, site);
  if (sample !== undefined) return `${shorten(plain(sample), 64)} · ${speaker?.name ?? ''}`;
  const codes = exactCodes(entry);
  const name = [
    ...codes,
    ...(entry.kind === 'category' || entry.kind === 'diagnosis' ? [] : [entry.id]),
  ];
  return [name.join(', '), plain(messages.title)].filter((part) => part !== '').join(': ');
}
