import {
  type Comparison,
  type Entry,
  compare,
  describe,
  describeCategory,
  lookup,
  parseReply,
} from '@mailwhy/catalog';
import {
  type SpeakerPage,
  type WordingEntry,
  all,
  exactCodes,
  isWording,
  neighbours,
  sampleWith,
  speakerOf,
  speakerPages,
  toneOf,
  wordingsWith,
} from '../data/entries.ts';
import { handlingOf } from '../data/handling.ts';
import { replyLine, shownBy } from '../data/nodemailer.ts';
import { pairsOf } from '../data/pairs.ts';
import type { SiteLocale } from '../locales.ts';
import { fill, href, pairPath } from '../site.ts';
import { codeBlock } from '../tree/highlight.ts';
import { type Child, type Element, group, h, prose } from '../tree/tree.ts';
import {
  capital,
  codeLink,
  entryHref,
  entryLink,
  langOf,
  list,
  plain,
  quote,
  section,
  shorten,
} from './parts.ts';

/** How many wordings stand on the page of a code; the others have a page of their own. */
export const WORDINGS_SHOWN = 6;
const PAIRS_SHOWN = 8;
const MEMBERS_SHOWN = 40;

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

type Model = ReturnType<typeof codeModel>;

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

/** The page of an entry. */
export function codeView(entry: Entry, site: SiteLocale): Element {
  const model = codeModel(entry, site);
  const { labels } = site;
  const { headings } = labels;
  const { messages, locale, category } = model;
  const lang = langOf(locale, site);
  const isFine = toneOf(entry) === 'success';
  const { itself } = model;
  return h(
    'article',
    { class: 'code', 'data-tone': toneOf(entry) },
    heading(entry, model, site),
    badges(entry, model, site),
    rawReply(entry, site),
    messages.causes.length > 0 &&
      section(
        'causes',
        isFine ? headings.meaning : headings.causes,
        list(messages.causes, isFine ? 'ul' : 'ol', lang),
      ),
    messages.fixes.length > 0 &&
      section(
        'fixes',
        isFine ? headings.whatToDo : headings.fixes,
        list(messages.fixes, isFine ? 'ul' : 'ol', lang),
      ),
    h(
      'section',
      { id: 'when' },
      h('h2', {}, headings.whenYouSeeIt),
      h('p', {}, ...sentences(itself.choice.a.when)),
    ),
    said(entry, site),
    members(entry, site),
    inNodemailer(entry, model, site),
    !isFine &&
      section(
        'avoid',
        headings.avoid,
        h('p', { lang: langOf(category.locale, site) }, prose(category.messages.avoid)),
      ),
    !isFine &&
      section(
        'public',
        headings.publicText,
        h(
          'blockquote',
          { lang: langOf(category.locale, site) },
          h('p', {}, prose(category.messages.publicText)),
        ),
      ),
    definition(entry, model, site),
    relatedTo(entry, site),
    comparisons(entry, site),
    pager(entry, site),
  );
}

const sentences = (all: readonly string[]): Child[] =>
  all.flatMap((sentence, at) => [at > 0 && ' ', prose(sentence)]);

function heading(entry: Entry, model: Model, site: SiteLocale): Element {
  const { messages, locale, speaker, sample } = model;
  const { labels, strings } = site;
  const lang = langOf(locale, site);
  const codes = exactCodes(entry);
  const kind = labels.kinds[entry.kind].many;
  const shown = entry.kind === 'category' || entry.kind === 'diagnosis' || sample !== undefined;
  const name = 'name' in entry.facts ? entry.facts.name : undefined;
  return h(
    'header',
    {},
    h(
      'nav',
      { class: 'crumbs', 'aria-label': strings.nav.breadcrumb, md: false },
      speaker === undefined
        ? h('a', { href: `${href(`${site.prefix}codes/`)}#${entry.kind}` }, capital(kind))
        : [
            h('a', { href: href(`${site.prefix}providers/`) }, strings.nav.providers),
            ' / ',
            h('a', { href: speakerHref(speaker, site) }, speaker.name),
          ],
    ),
    h(
      'h1',
      {},
      !shown && [h('bdi', { class: 'c big' }, entry.id), ' '],
      h('span', { lang }, prose(messages.title)),
    ),
    !shown &&
      (name !== undefined || codes.length > 0) &&
      h(
        'p',
        { class: 'name' },
        codes.length > 0 && [h('bdi', { class: 'c' }, codes.join(' · ')), ' '],
        name !== undefined && h('span', { lang: langOf('en', site) }, name),
      ),
    h('p', { class: 'lead', lang }, prose(messages.meaning)),
    lang !== undefined && h('p', { class: 'note' }, strings.untranslated),
  );
}

/** What to know at a glance. */
function badges(entry: Entry, { itself }: Model, site: SiteLocale): Element {
  const { labels } = site;
  const shown = ['permanence', 'retry', 'retryAfter', 'who', 'category'] as const;
  return h(
    'aside',
    {},
    h(
      'dl',
      { class: 'badges' },
      ...shown.map((id) => {
        const values = itself.attributes.find((attribute) => attribute.id === id)?.a ?? [];
        if (values.length === 0 || (id === 'category' && entry.kind === 'category')) return false;
        return h(
          'div',
          { class: id === 'permanence' ? 'tone' : undefined },
          h('dt', {}, labels.attributes[id]),
          h(
            'dd',
            {},
            id === 'category'
              ? codeLink(entry.facts.category, site, values[0])
              : values.join(' / '),
          ),
        );
      }),
    ),
  );
}

export const speakerHref = (speaker: SpeakerPage, site: SiteLocale): string =>
  href(`${site.prefix}providers/${speaker.slug}/`);

function rawReply(entry: Entry, site: SiteLocale): Child {
  const line = replyLine(entry);
  if (line === undefined) return undefined;
  const { headings } = site.labels;
  if (!isWording(entry)) return section('reply', headings.samples, quote(line));
  const speaker = speakerOf(entry);
  const isReal = entry.facts.samples.slice(0, 4);
  const codes = [
    ...new Set(
      isReal.flatMap((sample) => {
        const reply = parseReply(sample);
        const enhanced = reply?.enhanced === undefined ? undefined : lookup(reply.enhanced)?.id;
        return [reply?.code === undefined ? undefined : lookup(reply.code)?.id, enhanced];
      }),
    ),
  ].filter((id) => id !== undefined);
  return section(
    'reply',
    headings.samples,
    speaker && h('p', { class: 'note' }, fill(site.strings.code.saidBy, { name: speaker.name })),
    ...isReal.map(quote),
    codes.length > 0 &&
      h('p', { class: 'codes' }, ...codes.flatMap((id) => [codeLink(id, site), ' '])),
  );
}

/** What is said with a code, each with its own meaning. */
export function wordingItem(
  wording: WordingEntry,
  id: string,
  site: SiteLocale,
  withSpeaker: boolean,
): Element {
  const { messages, locale } = describe(wording, site.locales);
  const speaker = speakerOf(wording);
  return h(
    'li',
    {},
    withSpeaker && speaker && [h('b', {}, speaker.name), ' '],
    h('q', { lang: 'en' }, shorten(sampleWith(wording, id), withSpeaker ? 110 : 220)),
    ' ',
    h(
      'a',
      { href: entryHref(wording.id, site), lang: langOf(locale, site) },
      prose(messages.title),
    ),
  );
}

function said(entry: Entry, site: SiteLocale): Child {
  const wordings = isWording(entry) ? [] : wordingsWith(entry.id);
  if (wordings.length === 0) return undefined;
  const bySpeaker = new Map<string, WordingEntry>();
  for (const wording of wordings) {
    const key = wording.speaker ?? '';
    if (!bySpeaker.has(key)) bySpeaker.set(key, wording);
  }
  const first = [...bySpeaker.values()];
  const shown = [...new Set([...first, ...wordings])].slice(0, WORDINGS_SHOWN);
  const rest = wordings.length > WORDINGS_SHOWN;
  return section(
    'providers',
    site.labels.headings.providers,
    h(
      'ul',
      { class: 'said' },
      ...shown.map((wording) => wordingItem(wording, entry.id, site, true)),
    ),
    rest &&
      h(
        'p',
        {},
        h(
          'a',
          { class: 'more', href: `${entryHref(entry.id, site)}wordings/` },
          fill(site.strings.code.allWordings, { count: wordings.length, code: entry.id }),
        ),
      ),
  );
}

/** What belongs to a class, a subject or a category. */
function members(entry: Entry, site: SiteLocale): Child {
  const { kind, id } = entry;
  const belongs = (other: Entry): boolean => {
    switch (kind) {
      case 'reply-class':
        return other.kind === 'reply' && other.id.startsWith(id[0] ?? '');
      case 'enhanced-subject':
        return other.kind === 'enhanced' && other.id.split('.')[1] === id.split('.')[1];
      case 'enhanced-class':
        return (
          other.kind === 'enhanced' &&
          exactCodes(other).some((code) => code.startsWith(id[0] ?? ''))
        );
      case 'category':
        return other.kind !== 'category' && other.kind !== 'wording' && other.facts.category === id;
      default:
        return false;
    }
  };
  const found = all.filter(belongs);
  if (found.length === 0) return undefined;
  const shown = found.length > MEMBERS_SHOWN ? found.slice(0, MEMBERS_SHOWN) : found;
  return section(
    'members',
    kind === 'category' ? site.strings.code.membersWordings : site.strings.code.severalCodes,
    h('ul', { class: 'links' }, ...shown.map((other) => h('li', {}, entryLink(other, site)))),
  );
}

function inNodemailer(entry: Entry, { category, itself }: Model, site: SiteLocale): Child {
  const { labels, strings } = site;
  const shown = shownBy(entry);
  const code = handlingOf(entry.id, category.messages.publicText, strings.code.codeComment);
  const { facts } = entry;
  const options = 'options' in facts ? facts.options : [];
  const hides = 'hides' in facts ? (facts.hides ?? []) : [];
  const surfaces = 'surfacesAs' in facts ? facts.surfacesAs : [];
  const row = (name: string, value: Child): Child => [h('dt', {}, name), h('dd', {}, value)];
  const codes = (ids: readonly string[]): Child =>
    ids.flatMap((id, at) => [at > 0 && ', ', lookup(id) ? codeLink(id, site) : h('code', {}, id)]);
  if (shown === undefined && code === undefined && options.length === 0) return undefined;
  const seen = itself.attributes.find(({ id }) => id === 'nodemailer')?.a ?? [];
  return section(
    'nodemailer',
    labels.headings.nodemailer,
    shown && !shown.isError && h('p', {}, prose(strings.code.noError)),
    shown && codeBlock(shown.text, 'js'),
    (options.length > 0 || hides.length > 0 || surfaces.length > 0 || seen.length > 1) &&
      h(
        'dl',
        { class: 'facts' },
        surfaces.length > 0 && row(labels.headings.surfacesAs, codes(surfaces)),
        surfaces.length === 0 &&
          seen.length > 1 &&
          row(
            labels.headings.surfacesAs,
            seen.flatMap((place, at) => [at > 0 && ', ', h('code', {}, place)]),
          ),
        hides.length > 0 && row(labels.headings.hides, codes(hides)),
        options.length > 0 &&
          row(
            labels.headings.options,
            options.flatMap((option, at) => [at > 0 && ', ', h('code', {}, option)]),
          ),
      ),
    code !== undefined && group(h('h3', {}, labels.headings.handling), codeBlock(code)),
  );
}

function definition(entry: Entry, { itself }: Model, site: SiteLocale): Child {
  const { labels } = site;
  const { facts } = entry;
  const shown = ['standing', 'class', 'phase', 'enhanced', 'replies'] as const;
  const attribute = (id: (typeof shown)[number]): readonly string[] =>
    itself.attributes.find((each) => each.id === id)?.a ?? [];
  const linked = (id: (typeof shown)[number], values: readonly string[]): Child =>
    id === 'enhanced' || id === 'replies'
      ? values.flatMap((code, at) => [
          at > 0 && ', ',
          lookup(code)
            ? h('a', { class: 'c', href: entryHref(lookup(code)?.id ?? '', site) }, code)
            : code,
        ])
      : values.join(', ');
  const [first] = facts.sources;
  const rfc = itself.attributes.find(({ id }) => id === 'rfc')?.a[0];
  return section(
    'definition',
    labels.headings.definition,
    h(
      'dl',
      { class: 'facts' },
      ...shown.map((id) => {
        const values = attribute(id);
        return values.length === 0
          ? undefined
          : [h('dt', {}, labels.attributes[id]), h('dd', {}, linked(id, values))];
      }),
      rfc !== undefined &&
        first !== undefined && [
          h('dt', {}, labels.attributes.rfc),
          h('dd', {}, h('a', { href: first, rel: 'external' }, rfc)),
        ],
      facts.sources.length > (rfc === undefined ? 0 : 1) && [
        h('dt', {}, labels.headings.sources),
        h(
          'dd',
          {},
          ...facts.sources
            .slice(rfc === undefined ? 0 : 1)
            .flatMap((source, at) => [
              at > 0 && h('br'),
              h('a', { href: source, rel: 'external' }, sourceName(source)),
            ]),
        ),
      ],
    ),
  );
}

/** A source by its host and the end of its path. */
function sourceName(source: string): string {
  const { hostname, pathname, hash } = new URL(source);
  const rfc = /\/rfc(\d+)/u.exec(pathname)?.[1];
  if (rfc !== undefined) return `RFC ${rfc}${hash.replace('#section-', ' §')}`;
  const path = decodeURIComponent(pathname).replace(/\/$/u, '').split('/').at(-1) ?? '';
  return `${hostname.replace(/^www\./u, '')}${path ? ` … ${shorten(path, 40)}` : ''}`;
}

function relatedTo(entry: Entry, site: SiteLocale): Child {
  const { facts } = entry;
  const meant = 'meant' in facts ? facts.meant : [];
  const row = 'row' in facts ? facts.row : undefined;
  const ids = [
    ...new Set([...meant, ...(row === undefined ? [] : [row]), ...(facts.related ?? [])]),
  ];
  const found = ids.map((id) => lookup(id)).filter((each) => each !== undefined && each !== entry);
  if (found.length === 0) return undefined;
  const { headings } = site.labels;
  return section(
    'related',
    meant.length > 0 ? headings.meant : headings.related,
    h(
      'ul',
      { class: 'links' },
      ...found.map((other) => h('li', {}, entryLink(other as Entry, site))),
    ),
  );
}

function comparisons(entry: Entry, site: SiteLocale): Child {
  if (isWording(entry)) return undefined;
  const pairs = pairsOf([entry.id, ...exactCodes(entry)], PAIRS_SHOWN);
  const { strings, prefix } = site;
  const any = `${href(`${prefix}compare/`)}?a=${encodeURIComponent(entry.id)}`;
  return section(
    'compare',
    site.labels.headings.compareWith,
    h(
      'ul',
      { class: 'chips' },
      ...pairs.map(({ a, b }) =>
        h('li', {}, h('a', { href: href(prefix + pairPath(a, b)) }, `${a} – ${b}`)),
      ),
      h('li', {}, h('a', { href: any }, strings.code.pickOther)),
    ),
  );
}

function pager(entry: Entry, site: SiteLocale): Element {
  const { previous, next } = neighbours(entry);
  const { words } = site.labels;
  const link = (other: Entry, rel: 'prev' | 'next', word: string): Element =>
    h(
      'a',
      { rel, href: entryHref(other.id, site) },
      h('small', {}, word),
      ' ',
      isWording(other) ? prose(describe(other, site.locales).messages.title) : other.id,
    );
  return h(
    'nav',
    { class: 'pager', 'aria-label': site.strings.nav.pages, md: false },
    previous && link(previous, 'prev', words.previous),
    next && link(next, 'next', words.next),
  );
}

/** All that servers say with a code. */
export function wordingsView(entry: Entry, site: SiteLocale): Element {
  const wordings = wordingsWith(entry.id);
  const speakers = speakerPages.filter(({ id }) => wordings.some(({ speaker }) => speaker === id));
  const { messages, locale } = describe(entry, site.locales);
  return h(
    'article',
    {},
    h(
      'header',
      {},
      h(
        'nav',
        { class: 'crumbs', 'aria-label': site.strings.nav.breadcrumb, md: false },
        codeLink(entry.id, site),
        ' ',
        h('span', { lang: langOf(locale, site) }, prose(messages.title)),
      ),
      h('h1', {}, fill(site.strings.code.wordingsTitle, { code: entry.id })),
    ),
    ...speakers.map((speaker) =>
      h(
        'section',
        { id: speaker.slug },
        h('h2', {}, h('a', { href: speakerHref(speaker, site) }, speaker.name)),
        h(
          'ul',
          { class: 'said' },
          ...wordings
            .filter((wording) => wording.speaker === speaker.id)
            .map((wording) => wordingItem(wording, entry.id, site, false)),
        ),
      ),
    ),
  );
}
