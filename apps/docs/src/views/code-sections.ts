import { type Entry, describe, lookup } from '@mailwhy/catalog';
import { all, exactCodes, isWording, neighbours } from '../data/entries.ts';
import { handlingOf } from '../data/handling.ts';
import { shownBy } from '../data/nodemailer.ts';
import { pairsOf } from '../data/pairs.ts';
import type { SiteLocale } from '../locales.ts';
import { href, pairPath } from '../site.ts';
import { codeBlock } from '../tree/highlight.ts';
import { type Child, type Element, group, h, prose } from '../tree/tree.ts';
import type { Model } from './code-model.ts';
import { codeLink, entryHref, entryLink, section, shorten } from './parts.ts';

const PAIRS_SHOWN = 8;
const MEMBERS_SHOWN = 40;

/** What belongs to a class, a subject or a category. */
export function members(entry: Entry, site: SiteLocale): Child {
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

/** How nodemailer shows it, and code that handles it. */
export function inNodemailer(entry: Entry, { category, itself }: Model, site: SiteLocale): Child {
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
    shown && codeBlock(shown.text, 'js', true),
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

/** Where it is defined, and by whom. */
export function definition(entry: Entry, { itself }: Model, site: SiteLocale): Child {
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

/** What else a reader should know. */
export function relatedTo(entry: Entry, site: SiteLocale): Child {
  const { facts } = entry;
  const meant = 'meant' in facts ? facts.meant : [];
  const row = 'row' in facts ? facts.row : undefined;
  const ids = [
    ...new Set([...meant, ...(row === undefined ? [] : [row]), ...(facts.related ?? [])]),
  ];
  const found = ids.flatMap((id) => {
    const other = lookup(id);
    return other === undefined || other === entry ? [] : [other];
  });
  if (found.length === 0) return undefined;
  const { headings } = site.labels;
  return section(
    'related',
    meant.length > 0 ? headings.meant : headings.related,
    h('ul', { class: 'links' }, ...found.map((other) => h('li', {}, entryLink(other, site)))),
  );
}

/** What it is compared with. */
export function comparisons(entry: Entry, site: SiteLocale): Child {
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

/** The neighbours. */
export function pager(entry: Entry, site: SiteLocale): Element {
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
