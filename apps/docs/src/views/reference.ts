import type { ReferenceItem, ReferenceModule, ReferencePackage } from '../data/reference.ts';
import { guidesOf } from '../data/guides.ts';
import type { SiteLocale } from '../locales.ts';
import { href } from '../site.ts';
import { codeBlock } from '../tree/highlight.ts';
import { type Child, type Element, group, h, prose } from '../tree/tree.ts';
import { guideLink } from './guides.ts';

export const referencePath = ({ slug }: ReferencePackage): string => `reference/${slug}/`;

/** The place of an export on its page; bare names such as `search` are taken by the page itself. */
export const itemAnchor = ({ name }: Pick<ReferenceItem, 'name'>): string => `api-${name}`;

const moduleAnchor = ({ specifier }: ReferenceModule): string =>
  specifier.replace(/\W+/gu, '-').replace(/^-/u, '');

const isType = ({ kind }: ReferenceItem): boolean => kind === 'type';

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
    ...packages.map((each) => {
      const path = href(site.prefix + referencePath(each));
      return h(
        'section',
        { id: each.slug },
        h('h2', {}, h('a', { href: path }, each.name)),
        h('p', {}, each.description),
        ...each.modules.map((module) => [
          module.specifier !== each.name &&
            h(
              'p',
              {},
              h('a', { href: `${path}#${moduleAnchor(module)}` }, h('code', {}, module.specifier)),
            ),
          names(
            module.exports.filter((item) => !isType(item)),
            path,
          ),
        ]),
      );
    }),
  );
}

/** Exports as links. */
const names = (items: readonly ReferenceItem[], path = ''): Child =>
  items.length > 0 &&
  h(
    'ul',
    { class: 'names' },
    ...items.map((item) =>
      h('li', {}, h('a', { href: `${path}#${itemAnchor(item)}` }, h('code', {}, item.name))),
    ),
  );

/** Everything that a package exports. */
export function referenceView(
  each: ReferencePackage,
  packages: readonly ReferencePackage[],
  site: SiteLocale,
): Element {
  const { reference, nav } = site.strings;
  const guide = guidesOf(site).find(({ slug }) => slug === `first-steps-${each.slug}`);
  const links = linksOf(each, packages, site);
  return h(
    'article',
    { class: 'guide reference' },
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
      ...each.modules.map((module) => [
        h('p', {}, h('a', { href: `#${moduleAnchor(module)}` }, module.specifier)),
        names(module.exports.filter((item) => !isType(item))),
        names(module.exports.filter(isType)),
      ]),
    ),
    ...each.modules.map((module) => moduleView(module, links, site)),
  );
}

type Links = ReadonlyMap<string, string>;

/** Where the types in signatures are explained: on the page itself, or on that of the package they come from. */
function linksOf(
  each: ReferencePackage,
  packages: readonly ReferencePackage[],
  site: SiteLocale,
): Links {
  const links = new Map<string, string>();
  const others = packages.filter((other) => other !== each && other.slug === 'catalog');
  for (const { modules, ...other } of [...others, each]) {
    const path = other.slug === each.slug ? '' : href(`${site.prefix}reference/${other.slug}/`);
    for (const { exports, helpers } of modules)
      for (const item of [...exports, ...(path === '' ? helpers : [])])
        if (isType(item)) links.set(item.name, `${path}#${itemAnchor(item)}`);
  }
  return links;
}

function moduleView(module: ReferenceModule, links: Links, site: SiteLocale): Element {
  const { specifier, about, exports, helpers } = module;
  return group(
    h('h2', { id: moduleAnchor(module) }, h('code', {}, specifier)),
    about !== '' && h('p', {}, prose(about)),
    exports.length === 0 && codeBlock(`import '${specifier}';`),
    ...exports.map((item) => itemView(item, links, site)),
    helpers.length > 0 &&
      h(
        'details',
        {},
        h('summary', {}, site.strings.reference.helpers),
        ...helpers.map((item) => itemView(item, links, site)),
      ),
  );
}

function itemView(item: ReferenceItem, links: Links, site: SiteLocale): Element {
  const { reference } = site.strings;
  const others = new Map([...links].filter(([name]) => name !== item.name));
  const kind = reference.kinds[item.kind] + (item.isDefault ? `, ${reference.isDefault}` : '');
  return h(
    'section',
    { id: itemAnchor(item) },
    h('h3', {}, h('code', {}, item.name), ' ', h('small', {}, kind)),
    ...item.about.map((text) => h('p', {}, prose(text))),
    codeBlock(item.signature, 'ts', true, others),
    item.parameters.length > 0 &&
      h(
        'dl',
        { class: 'facts' },
        ...item.parameters.flatMap(({ name, text }) => [
          h('dt', {}, h('code', {}, name)),
          h('dd', {}, prose(text)),
        ]),
      ),
    told(reference.returns, item.returns === undefined ? [] : [item.returns]),
    told(reference.throws, item.throws),
    ...item.examples.map((code) => codeBlock(code, 'ts', true)),
    told(reference.see, item.see),
  );
}

const told = (label: string, texts: readonly string[]): Child =>
  texts.length > 0 && h('p', {}, h('strong', {}, `${label}:`), ' ', prose(texts.join(' ')));
