import { type Entry, describe } from '@mailwhy/catalog';
import { all, isWording, listedKinds, ofKind, toneOf } from '../data/entries.ts';
import { confused } from '../data/pairs.ts';
import { referencePackages } from '../data/reference.ts';
import { type SiteLocale, fallback } from '../locales.ts';
import { fill, href } from '../site.ts';
import { codeBlock } from '../tree/highlight.ts';
import { type Child, type Element, h, prose } from '../tree/tree.ts';
import { pairItem } from './compare-index.ts';
import { capital, entryHref, langOf } from './parts.ts';
import { referencePath } from './reference.ts';

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
    decoderForm(site),
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
      codeBlock(
        `import { explainErrors } from '@mailwhy/nodemailer';\n\nconst mailer = explainErrors(nodemailer.createTransport(options));`,
      ),
      h(
        'ul',
        { class: 'chips' },
        ...referencePackages().map((each) =>
          h(
            'li',
            {},
            h(
              'a',
              { class: 'c', href: href(referencePath(each)), hreflang: langOf(fallback, site) },
              each.name,
            ),
          ),
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

/** The form of the decoder; `client/decoder.ts` brings it to life. */
function decoderForm({ strings: { decoder } }: SiteLocale): Element {
  return h(
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
      ...(Object.keys(decoder.examples) as (keyof typeof decoder.examples)[]).flatMap((key, at) => [
        at > 0 && ' · ',
        h('button', { type: 'button', class: 'plain', 'data-example': key }, decoder.examples[key]),
      ]),
    ),
  );
}
