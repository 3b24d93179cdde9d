import { type Entry, compare, describe } from '@mailwhy/catalog';
import { listedKinds, ofKind, toneOf } from '../data/entries.ts';
import type { SiteLocale } from '../locales.ts';
import { href } from '../site.ts';
import { type Element, h, prose } from '../tree/tree.ts';
import { capital, entryHref, langOf } from './parts.ts';
import { problemStrings } from './problems.ts';

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
      { class: 'filter js', role: 'search', md: false },
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
        h('li', {}, h('a', { href: href(`${site.prefix}problems/`) }, problemStrings(site).name)),
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
