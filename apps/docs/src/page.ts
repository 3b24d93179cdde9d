import { type SiteLocale, siteLocales } from './locales.ts';
import { absolute } from './site.ts';
import type { Element } from './tree/tree.ts';
import { shorten } from './views/parts.ts';

export type PageKind =
  | 'start'
  | 'codes'
  | 'code'
  | 'wordings'
  | 'compare'
  | 'pair'
  | 'providers'
  | 'provider'
  | 'guides'
  | 'guide'
  | 'problems'
  | 'reference'
  | 'package'
  | 'problem'
  | 'why';

/** A page in one language. */
export interface Page {
  readonly kind: PageKind;
  readonly site: SiteLocale;
  /** Without the language, with a slash at the end; empty for the start page. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Languages that have this page in their own words. */
  readonly languages: readonly string[];
  /** Whether search engines should list it. */
  readonly isIndexed: boolean;
  readonly view: () => Element;
  readonly jsonLd?: () => object;
}

export const pathOf = ({ site, path }: Pick<Page, 'site' | 'path'>): string => site.prefix + path;

export const inAll = siteLocales.map(({ tag }) => tag);

type Rest = Omit<Page, 'site' | 'path' | 'languages' | 'isIndexed' | 'kind'> &
  Partial<Pick<Page, 'languages' | 'isIndexed'>>;

/** A page in all languages, unless something else is said. */
export const page = (kind: PageKind, site: SiteLocale, path: string, rest: Rest): Page => ({
  kind,
  site,
  path,
  languages: inAll,
  isIndexed: true,
  ...rest,
});

/** The structured data of an article. */
export const article = (site: SiteLocale, headline: string, path: string): object => ({
  '@type': 'TechArticle',
  headline: shorten(headline, 110),
  url: absolute(site.prefix + path),
  inLanguage: site.tag,
  publisher: { '@type': 'Organization', name: 'mailwhy' },
});
