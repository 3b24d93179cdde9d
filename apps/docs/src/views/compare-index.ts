import { compare } from '@mailwhy/catalog';
import { confused, related } from '../data/pairs.ts';
import type { SiteLocale } from '../locales.ts';
import { href, pairPath } from '../site.ts';
import { type Child, type Element, h, prose } from '../tree/tree.ts';
import { langOf } from './parts.ts';

/** Two pickers, and the pairs that people confuse. */
export function compareIndexView(site: SiteLocale): Element {
  const { strings } = site;
  const field = (name: 'a' | 'b', label: string, placeholder: string): Child => [
    h('label', { for: `pick-${name}` }, label),
    h('input', {
      id: `pick-${name}`,
      name,
      list: 'every-code',
      autocomplete: 'off',
      autocapitalize: 'off',
      spellcheck: 'false',
      required: true,
      placeholder,
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
      h('div', {}, ...(field('a', strings.compare.first, '450') as Child[])),
      h('div', {}, ...(field('b', strings.compare.second, '550') as Child[])),
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
    h(
      'section',
      { id: 'related' },
      h('h2', {}, site.labels.headings.related),
      h(
        'ul',
        { class: 'chips' },
        ...related.map(({ a, b }) =>
          h('li', {}, h('a', { href: href(site.prefix + pairPath(a, b)) }, `${a} – ${b}`)),
        ),
      ),
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
    h('span', { lang: langOf(locale, site) }, prose(text)),
  );
}
