import { describe } from '@mailwhy/catalog';
import { type SpeakerPage, speakerPages, toneOf } from '../data/entries.ts';
import type { SiteLocale } from '../locales.ts';
import { fill, href } from '../site.ts';
import { type Element, h, prose } from '../tree/tree.ts';
import { speakerHref } from './code-words.ts';
import { entryHref, langOf, quote, shorten } from './parts.ts';

/** Everybody who speaks. */
export function providersView(site: SiteLocale): Element {
  const { strings } = site;
  return h(
    'article',
    {},
    h(
      'header',
      {},
      h('h1', {}, strings.providers.title),
      h('p', { class: 'lead' }, strings.providers.lead),
    ),
    ...([true, false] as const).map((isProvider) =>
      h(
        'section',
        { id: isProvider ? 'providers' : 'servers' },
        h('h2', {}, isProvider ? strings.providers.provider : strings.providers.server),
        h(
          'ul',
          { class: 'grid' },
          ...speakerPages
            .filter((speaker) => speaker.isProvider === isProvider)
            .map((speaker) =>
              h(
                'li',
                {},
                h(
                  'a',
                  { href: speakerHref(speaker, site), lang: langOf('en', site) },
                  speaker.name,
                ),
                ' ',
                h('small', {}, fill(strings.providers.count, { count: speaker.wordings.length })),
              ),
            ),
        ),
      ),
    ),
  );
}

/** What one of them says, word for word. */
export function speakerView(speaker: SpeakerPage, site: SiteLocale): Element {
  const { strings } = site;
  return h(
    'article',
    {},
    h(
      'header',
      {},
      h(
        'nav',
        { class: 'crumbs', 'aria-label': strings.nav.breadcrumb, md: false },
        h('a', { href: href(`${site.prefix}providers/`) }, strings.nav.providers),
      ),
      h('h1', {}, fill(strings.providers.oneTitle, { name: speaker.name })),
      h('p', { class: 'lead' }, fill(strings.providers.oneDescription, { name: speaker.name })),
    ),
    ...speaker.wordings.map((wording) => {
      const { messages, locale } = describe(wording, site.locales);
      return h(
        'section',
        { id: wording.id, class: 'wording', 'data-tone': toneOf(wording) },
        h(
          'h2',
          { lang: langOf(locale, site) },
          h('a', { href: entryHref(wording.id, site) }, prose(messages.title)),
        ),
        quote(shorten(wording.facts.samples[0], 240)),
        h('p', { lang: langOf(locale, site) }, prose(messages.meaning)),
      );
    }),
  );
}
