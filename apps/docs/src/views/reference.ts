import type { ReferenceItem, ReferencePackage } from '../data/reference.ts';
import { guidesOf } from '../data/guides.ts';
import type { SiteLocale } from '../locales.ts';
import { fill, href } from '../site.ts';
import { codeBlock } from '../tree/highlight.ts';
import { type Child, type Element, group, h, prose } from '../tree/tree.ts';
import { guideLink } from './guides.ts';

export const referencePath = ({ slug }: ReferencePackage): string => `reference/${slug}/`;

/** The place of an export on its page; bare names such as `search` are taken by the page itself. */
const anchorOf = (name: string): string => `api-${name}`;

/** The packages. */
export function referenceListView(
  packages: readonly ReferencePackage[],
  site: SiteLocale,
): Element {
  const { reference } = site.strings;
  return h(
    'article',
    {},
    h('header', {}, h('h1', {}, reference.title), h('p', { class: 'lead' }, reference.lead)),
    ...packages.map((each) =>
      h(
        'section',
        { id: each.slug },
        h('h2', {}, h('a', { href: href(site.prefix + referencePath(each)) }, each.name)),
        h('p', {}, each.description),
        names(each, site),
      ),
    ),
  );
}

/** What a package exports, as links. */
const names = (each: ReferencePackage, site: SiteLocale): Element =>
  h(
    'p',
    {},
    ...each.modules.flatMap(({ exports }) =>
      exports
        .filter(({ kind }) => kind !== 'type')
        .map(({ name }) => [
          h(
            'a',
            { href: `${href(site.prefix + referencePath(each))}#${anchorOf(name)}` },
            h('code', {}, name),
          ),
          ' ',
        ]),
    ),
  );

/** Everything that a package exports. */
export function referenceView(each: ReferencePackage, site: SiteLocale): Element {
  const { reference, nav } = site.strings;
  const guide = guidesOf(site).find(({ slug }) => slug === `first-steps-${each.slug}`);
  return h(
    'article',
    { class: 'guide' },
    h(
      'header',
      {},
      h(
        'nav',
        { class: 'crumbs', 'aria-label': nav.breadcrumb, md: false },
        h('a', { href: href(`${site.prefix}reference/`) }, reference.title),
      ),
      h('h1', {}, each.name),
      h('p', { class: 'lead' }, each.description),
      guide && h('p', {}, guideLink(guide, site)),
    ),
    h(
      'nav',
      { class: 'toc', 'aria-label': nav.onThisPage, md: false },
      h('h2', {}, nav.onThisPage),
      h(
        'ul',
        {},
        ...each.modules
          .flatMap(({ exports }) => exports)
          .filter(({ kind }) => kind !== 'type')
          .map(({ name }) =>
            h('li', {}, h('a', { href: `#${anchorOf(name)}` }, h('code', {}, name))),
          ),
      ),
    ),
    ...each.modules.map(({ specifier, about, exports }) =>
      group(
        h('h2', { id: specifier.replace(/\W+/gu, '-') }, h('code', {}, specifier)),
        about !== '' && h('p', {}, prose(about)),
        ...exports.map((item) => itemView(item, site)),
      ),
    ),
  );
}

function itemView(item: ReferenceItem, site: SiteLocale): Element {
  const { reference } = site.strings;
  return h(
    'section',
    { id: anchorOf(item.name) },
    h('h3', {}, h('code', {}, item.name), ' ', h('small', {}, reference.kinds[item.kind])),
    ...item.about.map((text) => h('p', {}, prose(text))),
    codeBlock(item.signature, 'ts', true),
    item.parameters.length > 0 &&
      h(
        'dl',
        {},
        ...item.parameters.map(({ name, text }) =>
          h('div', {}, h('dt', {}, h('code', {}, name)), h('dd', {}, prose(text))),
        ),
      ),
    told(reference.returns, item.returns === undefined ? [] : [item.returns]),
    told(reference.throws, item.throws),
    ...item.examples.map((code) => codeBlock(code, 'ts', true)),
    told(reference.see, item.see),
  );
}

const told = (label: string, texts: readonly string[]): Child =>
  texts.length > 0 &&
  h('p', {}, h('strong', {}, fill('{label}: ', { label })), prose(texts.join(' ')));
