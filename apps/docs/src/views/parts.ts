import { type Entry, describe } from '@mailwhy/catalog';
import type { SiteLocale } from '../locales.ts';
import { codePath, href } from '../site.ts';
import { type Child, type Element, h, prose } from '../tree/tree.ts';

/** The `lang` of a text, where it is not the language of the page. */
export const langOf = (locale: string, page: { readonly tag: string }): string | undefined =>
  locale === page.tag ? undefined : locale;

export const section = (id: string, title: string, ...children: Child[]): Element =>
  h('section', { id }, h('h2', {}, title), ...children);

export const list = (items: readonly string[], tag: 'ul' | 'ol', lang?: string): Child =>
  items.length === 0
    ? undefined
    : h(tag, { lang }, ...items.map((item) => h('li', {}, prose(item))));

export const entryHref = (id: string, site: { readonly prefix: string }): string =>
  href(site.prefix + codePath(id));

/** A code as a link to its page. */
export const codeLink = (id: string, site: { readonly prefix: string }, text = id): Element =>
  h('a', { class: 'c', href: entryHref(id, site) }, text);

/** A code with its title, linked. */
export function entryLink(entry: Entry, site: SiteLocale): Element {
  const { messages, locale } = describe(entry, site.locales);
  const isWords =
    entry.kind === 'wording' || entry.kind === 'category' || entry.kind === 'diagnosis';
  return h(
    'a',
    { href: entryHref(entry.id, site) },
    !isWords && h('b', { class: 'c' }, entry.id),
    ' ',
    h('span', { lang: langOf(locale, site) }, prose(messages.title)),
  );
}

/** What a server said, word for word: the words of a machine, in English whatever the page. */
export const quote = (text: string): Element =>
  h('pre', { class: 'q', lang: 'en', tabindex: 0 }, h('code', {}, text));

/** Shortens at a word. */
export function shorten(text: string, length: number): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  if (flat.length <= length) return flat;
  const cut = flat.slice(0, length);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length - 20))}…`;
}

/** Without the marks of literals, for titles and attributes. */
export const plain = (text: string): string => text.replaceAll('`', '');

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
