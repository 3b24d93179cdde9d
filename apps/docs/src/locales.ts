import type { Locale } from '@mailwhy/catalog';
import { en } from '@mailwhy/catalog/locales/en';
import { vi } from '@mailwhy/catalog/locales/vi';
import { type Strings, en as enStrings } from './i18n/en.ts';
import { vi as viStrings } from './i18n/vi.ts';

/** A language of the site: the catalog's texts and labels, and the site's own strings. */
export interface SiteLocale {
  /** A BCP 47 tag. */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  /** What its paths start with: nothing for English. */
  readonly prefix: string;
  /** In order of preference, for the functions of the catalog. */
  readonly locales: readonly Locale[];
  readonly labels: Locale['labels'];
  readonly strings: Strings;
}

const site = (locale: Locale, strings: Strings, dir: SiteLocale['dir'] = 'ltr'): SiteLocale => ({
  tag: locale.tag,
  dir,
  prefix: locale.tag === en.tag ? '' : `${locale.tag}/`,
  locales: [locale],
  labels: locale.labels,
  strings,
});

/** The languages of the site, the default first. */
export const siteLocales: readonly SiteLocale[] = [site(en, enStrings), site(vi, viStrings)];

/** The language that is shown where another has gaps. */
export const fallback = en.tag;

/** The categories and curated pairs of the default language, which has them all. */
export const curatedPairs: readonly string[] = Object.keys(en.pairs);
