import type { ComparedEntry, Comparison, Locale } from '@mailwhy/catalog';
import type { Strings } from '../i18n/en.ts';
import { fill, href } from '../site.ts';
import { type Child, type Element, h, prose } from '../tree/tree.ts';
import { codeLink, langOf, list, section } from './parts.ts';

/** What the view of a comparison needs of the language; small enough to travel to the browser. */
export interface CompareSite {
  readonly tag: string;
  readonly prefix: string;
  readonly labels: Pick<Locale['labels'], 'headings' | 'words' | 'kinds' | 'attributes' | 'retry'>;
  readonly strings: Pick<Strings, 'compare' | 'untranslated'>;
}

/** A link to the comparison with another code. */
export interface OtherPair {
  readonly text: string;
  readonly path: string;
}

/** Two entries side by side; the same view in the build and in the browser. */
export function compareView(
  comparison: Comparison,
  site: CompareSite,
  others: readonly OtherPair[] = [],
): Element {
  const { a, b, attributes, differences, choice, summary, opening, same } = comparison;
  const { headings } = site.labels;
  const { compare: strings } = site.strings;
  const sides = same
    ? ([['a', a]] as const)
    : ([
        ['a', a],
        ['b', b],
      ] as const);
  const two = (...children: Child[]): Element => h('div', { class: 'two' }, ...children);
  const anyUntranslated = [a, b].some(({ locale }) => locale !== site.tag);
  return h(
    'article',
    { class: 'pair' },
    h(
      'header',
      {},
      h(
        'nav',
        { class: 'crumbs', md: false },
        h('a', { href: href(`${site.prefix}compare/`) }, strings.title),
      ),
      h('h1', {}, prose(comparison.title)),
      opening !== undefined && h('p', { class: 'lead' }, prose(opening)),
      h('p', { class: opening === undefined ? 'lead' : undefined }, prose(summary.join(' '))),
      anyUntranslated && h('p', { class: 'note' }, site.strings.untranslated),
    ),
    two(...sides.map(([key, side]) => card(side, toneIn(comparison, key, site), site))),
    section(
      'which',
      headings.whichOne,
      two(
        ...sides.map(([key, side]) =>
          h(
            'div',
            {},
            h('h3', {}, fill(strings.when, { code: side.code })),
            h('ul', {}, ...choice[key].when.map((sentence) => h('li', {}, prose(sentence)))),
            h('h3', {}, strings.do),
            h('ul', {}, ...choice[key].do.map((sentence) => h('li', {}, prose(sentence)))),
          ),
        ),
      ),
    ),
    differences.length > 0 &&
      section('differences', headings.keyDifferences, list(differences, 'ul')),
    section('attributes', headings.attributes, table(attributes, a, same ? undefined : b, site)),
    section(
      'causes',
      headings.causes,
      two(
        ...sides.map(([key, side]) => {
          const isFine = toneIn(comparison, key, site) === 'success';
          return texts(side, isFine ? strings.moreOf : strings.causesOf, side.causes, 'ul', site);
        }),
      ),
    ),
    sides.some(([, { fixes }]) => fixes.length > 0) &&
      section(
        'fixes',
        headings.fixes,
        two(
          ...sides.map(([key, side]) => {
            const isFine = toneIn(comparison, key, site) === 'success';
            return texts(side, isFine ? strings.stepsOf : strings.fixesOf, side.fixes, 'ol', site);
          }),
        ),
      ),
    section(
      'read-on',
      headings.readOn,
      h(
        'ul',
        { class: 'chips' },
        ...sides.map(([, side]) =>
          h('li', {}, codeLink(side.id, site, fill(strings.fullPage, { code: side.code }))),
        ),
        ...others.map(({ text, path }) => h('li', {}, h('a', { href: href(path) }, text))),
        h('li', {}, h('a', { href: href(`${site.prefix}compare/`) }, strings.others)),
      ),
    ),
  );
}

/** How grave one of the two is, read from the table. */
function toneIn({ attributes }: Comparison, key: 'a' | 'b', { labels }: CompareSite): string {
  const values = attributes.find(({ id }) => id === 'retry')?.[key] ?? [];
  if (values.length > 1) return 'mixed';
  const tones = {
    none: 'success',
    later: 'temporary',
    'after-fix': 'permanent',
    never: 'permanent',
  } as const;
  const retry = (Object.keys(tones) as (keyof typeof tones)[]).find(
    (each) => labels.retry[each].label === values[0],
  );
  return retry === undefined ? 'mixed' : tones[retry];
}

function card(side: ComparedEntry, tone: string, site: CompareSite): Element {
  const lang = langOf(side.locale, site);
  return h(
    'div',
    { class: 'card', 'data-tone': tone },
    h('p', { class: 'kind' }, site.labels.kinds[side.kind].one),
    h('h2', {}, codeLink(side.id, site, side.code), ' ', h('span', { lang }, prose(side.title))),
    side.sample !== undefined && h('pre', { class: 'q', lang: 'en', tabindex: 0 }, side.sample),
    h('p', { lang }, prose(side.meaning)),
  );
}

function texts(
  side: ComparedEntry,
  title: string,
  items: readonly string[],
  tag: 'ul' | 'ol',
  site: CompareSite,
): Element {
  return h(
    'div',
    {},
    h('h3', {}, fill(title, { code: side.code })),
    items.length === 0
      ? h('p', {}, site.labels.words.none)
      : list(items, tag, langOf(side.locale, site)),
  );
}

function table(
  attributes: Comparison['attributes'],
  a: ComparedEntry,
  b: ComparedEntry | undefined,
  site: CompareSite,
): Element {
  const cell = (values: readonly string[]): Element =>
    h(
      'td',
      {},
      values.length === 0
        ? site.labels.words.none
        : values.flatMap((value, at) => [at > 0 && h('br'), prose(value)]),
    );
  return h(
    'table',
    { class: 'attributes' },
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        h('th', { scope: 'col' }, site.strings.compare.attribute),
        h('th', { scope: 'col' }, a.code),
        b !== undefined && h('th', { scope: 'col' }, b.code),
      ),
    ),
    h(
      'tbody',
      {},
      ...attributes.map((row) =>
        h(
          'tr',
          { class: row.differs ? 'differs' : undefined },
          h('th', { scope: 'row' }, row.label),
          cell(row.a),
          b !== undefined && cell(row.b),
        ),
      ),
    ),
  );
}
