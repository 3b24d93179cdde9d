import { type Entry, describe, lookup, parseReply } from '@mailwhy/catalog';
import {
  type SpeakerPage,
  type WordingEntry,
  isWording,
  sampleWith,
  speakerOf,
  speakerPages,
  wordingsWith,
} from '../data/entries.ts';
import { replyLine } from '../data/nodemailer.ts';
import type { SiteLocale } from '../locales.ts';
import { fill, href } from '../site.ts';
import { type Child, type Element, h, prose } from '../tree/tree.ts';
import { codeLink, entryHref, langOf, quote, section, shorten } from './parts.ts';

/** How many wordings stand on the page of a code; the others have a page of their own. */
export const WORDINGS_SHOWN = 6;
export const speakerHref = (speaker: SpeakerPage, site: SiteLocale): string =>
  href(`${site.prefix}providers/${speaker.slug}/`);

/** What a server sends: the words of the standard, or real ones. */
export function rawReply(entry: Entry, site: SiteLocale): Child {
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
function wordingItem(
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
    withSpeaker && speaker && [h('b', { lang: langOf('en', site) }, speaker.name), ' '],
    h('q', { lang: 'en' }, shorten(sampleWith(wording, id), withSpeaker ? 110 : 220)),
    ' ',
    h(
      'a',
      { href: entryHref(wording.id, site), lang: langOf(locale, site) },
      prose(messages.title),
    ),
  );
}

/** What providers say with a code, each with their own meaning. */
export function said(entry: Entry, site: SiteLocale): Child {
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
        h(
          'h2',
          { lang: langOf('en', site) },
          h('a', { href: speakerHref(speaker, site) }, speaker.name),
        ),
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
