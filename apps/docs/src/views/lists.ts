import { type Entry, compare, describe } from '@mailwhy/catalog';
import {
  type SpeakerPage,
  all,
  isWording,
  listedKinds,
  ofKind,
  speakerPages,
  toneOf,
} from '../data/entries.ts';
import { confused } from '../data/pairs.ts';
import type { SiteLocale } from '../locales.ts';
import { fill, href, pairPath } from '../site.ts';
import { type Child, type Element, h, prose } from '../tree/tree.ts';
import { capital, entryHref, firstSentence, langOf, quote, shorten } from './parts.ts';
import { speakerHref } from './code.ts';

/** Every code by its kind, with what to do about it in the list already. */
export function codesView(site: SiteLocale): Element {
  const { strings, labels } = site;
  return h(
    'article',
    { class: 'wide' },
    h(
      'header',
      {},
      h('h1', {}, strings.codes.title),
      h('p', { class: 'lead' }, strings.codes.lead),
    ),
    h(
      'form',
      { class: 'filter', role: 'search', hidden: true, md: false },
      h('label', { for: 'filter' }, strings.codes.filter),
      h('input', { id: 'filter', type: 'search', autocomplete: 'off', spellcheck: 'false' }),
      h('output', { for: 'filter', 'data-template': strings.codes.shown }),
    ),
    h(
      'nav',
      { class: 'toc', 'aria-label': strings.nav.onThisPage, md: false },
      h(
        'ul',
        { class: 'chips' },
        ...listedKinds.map((kind) =>
          h('li', {}, h('a', { href: `#${kind}` }, capital(labels.kinds[kind].many))),
        ),
        h('li', {}, h('a', { href: href(`${site.prefix}providers/`) }, strings.providers.title)),
      ),
    ),
    ...listedKinds.map((kind) => kindSection(kind, site)),
  );
}

function kindSection(kind: (typeof listedKinds)[number], site: SiteLocale): Element {
  const { strings, labels } = site;
  return h(
    'section',
    { id: kind },
    h('h2', {}, capital(labels.kinds[kind].many)),
    h(
      'table',
      { class: 'codes' },
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          h('th', { scope: 'col' }, strings.codes.code),
          h('th', { scope: 'col' }, strings.codes.meaning),
          h('th', { scope: 'col' }, strings.codes.again),
        ),
      ),
      h('tbody', {}, ...ofKind(kind).map((entry) => row(entry, site))),
    ),
  );
}

function row(entry: Entry, site: SiteLocale): Element {
  const { messages, locale } = describe(entry, site.locales);
  const again = compare(entry.id, entry.id, { locales: site.locales }).attributes.find(
    ({ id }) => id === 'retry',
  );
  return h(
    'tr',
    { 'data-tone': toneOf(entry) },
    h('th', { scope: 'row' }, h('a', { class: 'c', href: entryHref(entry.id, site) }, entry.id)),
    h('td', { lang: langOf(locale, site) }, prose(messages.title)),
    h('td', {}, again?.a.join(' / ')),
  );
}

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
                h('a', { href: speakerHref(speaker, site) }, speaker.name),
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

/** Two pickers, and the pairs that people confuse. */
export function compareIndexView(site: SiteLocale): Element {
  const { strings } = site;
  const field = (name: 'a' | 'b', label: string): Child => [
    h('label', { for: `pick-${name}` }, label),
    h('input', {
      id: `pick-${name}`,
      name,
      list: 'every-code',
      autocomplete: 'off',
      autocapitalize: 'off',
      spellcheck: 'false',
      required: true,
      placeholder: strings.compare.placeholder,
    }),
  ];
  return h(
    'article',
    {},
    h(
      'header',
      {},
      h('h1', {}, strings.compare.title),
      h('p', { class: 'lead' }, strings.compare.lead),
    ),
    h(
      'form',
      { class: 'pick', id: 'pick', md: false },
      h('div', {}, ...(field('a', strings.compare.first) as Child[])),
      h('div', {}, ...(field('b', strings.compare.second) as Child[])),
      h('button', { type: 'submit' }, strings.compare.go),
      h('datalist', { id: 'every-code' }),
    ),
    h('noscript', {}, h('p', { class: 'note' }, strings.compare.noscript)),
    h('p', { id: 'status', role: 'status', md: false }),
    h('div', { id: 'comparison', md: false }),
    h(
      'section',
      { id: 'confused' },
      h('h2', {}, strings.compare.popular),
      h('ul', { class: 'pairs' }, ...confused.map(({ a, b }) => pairItem(a, b, site))),
    ),
  );
}

/** A comparison with the first sentence of it. */
export function pairItem(a: string, b: string, site: SiteLocale): Element {
  const { opening, summary, locale } = compare(a, b, { locales: site.locales });
  const text = opening ?? summary[0] ?? '';
  return h(
    'li',
    {},
    h('a', { class: 'c', href: href(site.prefix + pairPath(a, b)) }, `${a} – ${b}`),
    ' ',
    h('span', { lang: langOf(locale, site) }, prose(firstSentence(text, 170))),
  );
}

const popular = [
  '535',
  '550',
  'X.7.1',
  'EAUTH',
  '421',
  '554',
  'ETIMEDOUT',
  'ECONNREFUSED',
  'X.1.1',
  '530',
  '451',
  'ESOCKET',
];

/** The start page: the decoder first, then the ways in. */
export function startView(site: SiteLocale, guides: Child): Element {
  const { strings } = site;
  const { start, decoder } = strings;
  const entriesOf = (ids: readonly string[]): readonly Entry[] =>
    ids.flatMap((id) => all.find((entry) => entry.id === id) ?? []);
  return h(
    'article',
    { class: 'start' },
    h('header', {}, h('h1', {}, start.heading), h('p', { class: 'lead' }, start.lead)),
    h(
      'form',
      { id: 'decoder', class: 'decoder', md: false },
      h('label', { for: 'input' }, decoder.label),
      h('textarea', {
        id: 'input',
        rows: 6,
        dir: 'ltr',
        spellcheck: 'false',
        autocapitalize: 'off',
        autocomplete: 'off',
        placeholder: decoder.placeholder,
        'aria-describedby': 'privacy',
      }),
      h(
        'div',
        { class: 'bar' },
        h('button', { type: 'submit', class: 'primary' }, decoder.explain),
        h('button', { type: 'reset', hidden: true }, decoder.clear),
        h('button', { type: 'button', id: 'share', hidden: true }, decoder.share),
        h('small', { id: 'privacy' }, decoder.privacy),
      ),
      h(
        'p',
        { class: 'try' },
        `${decoder.tryLabel} `,
        ...(Object.keys(decoder.examples) as (keyof typeof decoder.examples)[]).flatMap(
          (key, at) => [
            at > 0 && ' · ',
            h(
              'button',
              { type: 'button', class: 'plain', 'data-example': key },
              decoder.examples[key],
            ),
          ],
        ),
      ),
    ),
    h('noscript', {}, h('p', { class: 'note' }, decoder.noscript)),
    h('p', { id: 'status', role: 'status', md: false }),
    h('section', { id: 'result', 'aria-label': decoder.result, hidden: true, md: false }),
    h(
      'p',
      { class: 'why' },
      start.noCode,
      ' ',
      h('a', { href: href(`${site.prefix}why/`) }, start.noCodeLink),
    ),
    h(
      'section',
      { id: 'popular' },
      h('h2', {}, start.popular),
      h(
        'ul',
        { class: 'cards' },
        ...entriesOf(popular).map((entry) => {
          const { messages, locale } = describe(entry, site.locales);
          return h(
            'li',
            { 'data-tone': toneOf(entry) },
            h(
              'a',
              { href: entryHref(entry.id, site) },
              h('b', { class: 'c' }, entry.id),
              ' ',
              h('span', { lang: langOf(locale, site) }, prose(messages.title)),
            ),
          );
        }),
      ),
    ),
    families(site),
    h(
      'section',
      { id: 'confused' },
      h('h2', {}, start.compareTitle),
      h(
        'ul',
        { class: 'pairs' },
        ...confused
          .filter((_, at) => at % 7 === 3)
          .slice(0, 5)
          .map(({ a, b }) => pairItem(a, b, site)),
      ),
      h(
        'p',
        {},
        h('a', { class: 'more', href: href(`${site.prefix}compare/`) }, start.allComparisons),
      ),
    ),
    h(
      'section',
      { id: 'packages' },
      h('h2', {}, start.packagesTitle),
      h('p', {}, start.packagesLead),
      h(
        'pre',
        { 'data-lang': 'js', tabindex: 0 },
        h(
          'code',
          {},
          h('b', {}, 'import'),
          ' { explainErrors } ',
          h('b', {}, 'from'),
          ' ',
          h('i', {}, "'@mailwhy/nodemailer'"),
          ';\n\n',
          h('b', {}, 'const'),
          ' mailer = explainErrors(nodemailer.createTransport(options));',
        ),
      ),
    ),
    guides,
  );
}

function families(site: SiteLocale): Element {
  const { strings, labels } = site;
  return h(
    'section',
    { id: 'families' },
    h('h2', {}, strings.start.families),
    h('p', {}, fill(strings.start.familiesLead, { count: all.length })),
    h(
      'ul',
      { class: 'grid' },
      ...listedKinds.map((kind) =>
        h(
          'li',
          {},
          h(
            'a',
            { href: `${href(`${site.prefix}codes/`)}#${kind}` },
            capital(labels.kinds[kind].many),
          ),
          ' ',
          h('small', {}, ofKind(kind).length),
        ),
      ),
      h(
        'li',
        {},
        h('a', { href: href(`${site.prefix}providers/`) }, capital(labels.kinds.wording.many)),
        ' ',
        h('small', {}, all.filter(isWording).length),
      ),
    ),
  );
}
