import { type Comparison, type Entry, classify, compare, docsUrl } from '@mailwhy/catalog';
import {
  exactCodes,
  isWording,
  sampleWith,
  speakerOf,
  toneOf,
  wordingsWith,
} from '../data/entries.ts';
import { guidesOf } from '../data/guides.ts';
import { replyLine } from '../data/nodemailer.ts';
import { problemBody, problemPages, problemPath } from '../data/problems.ts';
import { referencePackages } from '../data/reference.ts';
import type { SiteLocale } from '../locales.ts';
import { absolute, codePath, origin, pairPath } from '../site.ts';
import { codeModel } from '../views/code-model.ts';
import { itemAnchor } from '../views/reference.ts';

/** The JSON of an entry. Described in `openapi.ts`. */
export function entryJson(entry: Entry, site: SiteLocale): object {
  const { messages, locale, category, speaker } = codeModel(entry, site);
  const { action, retry, retryAfter, permanent, delivery } = classify(entry.id);
  const { title, meaning, causes, fixes } = messages;
  return {
    id: entry.id,
    kind: entry.kind,
    locale,
    title,
    meaning,
    causes,
    fixes,
    category: entry.facts.category,
    categoryLabel: category.messages.label,
    publicText: category.messages.publicText,
    avoid: category.messages.avoid,
    categoryLocale: category.locale,
    action,
    retry,
    retryAfter,
    permanent,
    delivery,
    tone: toneOf(entry),
    codes: exactCodes(entry),
    reply: replyLine(entry),
    speaker: speaker && { id: speaker.id, name: speaker.name, isProvider: speaker.isProvider },
    samples: isWording(entry) ? entry.facts.samples : undefined,
    wordings: isWording(entry)
      ? undefined
      : wordingsWith(entry.id)
          .slice(0, 50)
          .map((wording) => ({
            id: wording.id,
            speaker: speakerOf(wording)?.name,
            sample: sampleWith(wording, entry.id),
          })),
    related: entry.facts.related ?? [],
    sources: entry.facts.sources,
    docs: docsUrl(entry.id, origin),
    page: absolute(site.prefix + codePath(entry.id)),
  };
}

/** The JSON of a comparison: what `compare()` says, with the address of its page. */
export const pairJson = (comparison: Comparison, site: SiteLocale): object => ({
  ...comparison,
  page: absolute(site.prefix + pairPath(comparison.a.code, comparison.b.code)),
});

export const comparisonOf = (a: string, b: string, site: SiteLocale): Comparison =>
  compare(a, b, { locales: site.locales, docs: origin });

/** What the browser searches: an entry, the words beyond its title, its tone, and who says it or what it is. */
export type IndexRow = readonly [
  id: string,
  kind: string,
  title: string,
  words: string,
  tone: string,
  label: string,
];

export function indexRow(entry: Entry, site: SiteLocale): IndexRow {
  const { messages, category, speaker } = codeModel(entry, site);
  const words = isWording(entry)
    ? `${category.messages.label} ${entry.facts.samples[0].slice(0, 90)}`
    : `${category.messages.label} ${'name' in entry.facts ? entry.facts.name : ''} ${exactCodes(entry).join(' ')}`;
  return [
    entry.id,
    entry.kind,
    messages.title,
    words.replace(/\s+/gu, ' '),
    toneOf(entry).charAt(0),
    speaker?.name ??
      (entry.kind === 'category' || entry.kind === 'diagnosis'
        ? site.labels.kinds[entry.kind].one
        : ''),
  ];
}

/** What the search finds beside entries: guides, problems, exports. The path has its language already. */
export type PageRow = readonly [label: string, title: string, path: string];

export const pageRows = (site: SiteLocale): PageRow[] => [
  ...guidesOf(site).map(({ slug, title, locale }): PageRow => [
    site.strings.search.guide,
    title.replaceAll('`', ''),
    `${locale === site.tag ? site.prefix : ''}guides/${slug}/`,
  ]),
  ...problemPages().map((page): PageRow => [
    page.code,
    `${problemBody(page, site.locales).title} (${page.status})`,
    site.prefix + problemPath(page),
  ]),
  ...referencePackages().flatMap(({ slug, modules }) =>
    modules.flatMap(({ specifier, exports }) =>
      exports.map((item): PageRow => [
        item.name,
        specifier,
        `reference/${slug}/#${itemAnchor(item)}`,
      ]),
    ),
  ),
];

/** A response with JSON. */
export const json = (value: unknown): Response =>
  new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json' } });
