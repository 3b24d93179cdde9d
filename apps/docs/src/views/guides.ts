import { marked, type Token, type Tokens } from 'marked';
import { type Guide, guidesOf } from '../data/guides.ts';
import type { SiteLocale } from '../locales.ts';
import { href } from '../site.ts';
import { codeBlock } from '../tree/highlight.ts';
import { type Child, type Element, h } from '../tree/tree.ts';
import { langOf } from './parts.ts';

/** The list of guides. */
export function guidesView(site: SiteLocale): Element {
  const { strings } = site;
  return h(
    'article',
    {},
    h(
      'header',
      {},
      h('h1', {}, strings.guides.title),
      h('p', { class: 'lead' }, strings.guides.lead),
    ),
    guideList(guidesOf(site), site),
  );
}

/** A link to a guide; in the default language where it is not translated. */
export function guideLink({ slug, title, locale }: Guide, site: SiteLocale): Element {
  const lang = langOf(locale, site);
  const prefix = lang === undefined ? site.prefix : '';
  return h(
    'a',
    { href: href(`${prefix}guides/${slug}/`), lang, hreflang: lang },
    ...inline(marked.lexer(title)),
  );
}

export const guideList = (guides: readonly Guide[], site: SiteLocale): Element =>
  h(
    'ul',
    { class: 'guides' },
    ...guides.map((guide) => {
      const lang = langOf(guide.locale, site);
      return h(
        'li',
        {},
        guideLink(guide, site),
        lang !== undefined && [' ', h('small', {}, site.strings.guides.notTranslated)],
        h('p', { lang }, ...inline(marked.lexer(guide.lead))),
      );
    }),
  );

/** One guide. */
export function guideView(guide: Guide, site: SiteLocale): Element {
  const { strings } = site;
  const body = marked.lexer(guide.body);
  const headings = body.filter(
    (token): token is Tokens.Heading =>
      token.type === 'heading' && (token as Tokens.Heading).depth === 2,
  );
  return h(
    'article',
    { class: 'guide' },
    h(
      'header',
      {},
      h(
        'nav',
        { class: 'crumbs', 'aria-label': strings.nav.breadcrumb, md: false },
        h('a', { href: href(`${site.prefix}guides/`) }, strings.guides.title),
      ),
      h('h1', {}, ...inline(marked.lexer(guide.title))),
      h('p', { class: 'lead' }, ...inline(marked.lexer(guide.lead))),
    ),
    headings.length > 2 &&
      h(
        'nav',
        { class: 'toc', 'aria-label': strings.nav.onThisPage, md: false },
        h('h2', {}, strings.nav.onThisPage),
        h(
          'ul',
          {},
          ...headings.map((token) =>
            h('li', {}, h('a', { href: `#${anchorOf(token.text)}` }, ...token.tokens.map(toTree))),
          ),
        ),
      ),
    ...body.map(toTree),
  );
}

/** The tokens of a paragraph without the paragraph. */
const inline = (tokens: readonly Token[]): Child[] =>
  tokens.flatMap((token) =>
    token.type === 'paragraph' ? (token as Tokens.Paragraph).tokens.map(toTree) : [toTree(token)],
  );

/** The anchor of a heading. */
const anchorOf = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');

/** Addresses that start with a slash are of the site, whatever path it lives under. */
const resolve = (address: string): string =>
  address.startsWith('/') ? href(address.slice(1)) : address;

const kids = (token: Token): Child[] => ('tokens' in token ? (token.tokens ?? []) : []).map(toTree);

/** marked leaves entities of the source as they are. */
const unescape = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

function toTree(token: Token): Child {
  switch (token.type) {
    case 'heading': {
      const { depth, text } = token as Tokens.Heading;
      return h(`h${depth}`, { id: anchorOf(text) }, ...kids(token));
    }
    case 'paragraph':
      return h('p', {}, ...kids(token));
    case 'blockquote':
      return h('blockquote', {}, ...kids(token));
    case 'strong':
    case 'em':
      return h(token.type, {}, ...kids(token));
    case 'codespan':
      return h('code', {}, unescape((token as Tokens.Codespan).text));
    case 'code': {
      const { text, lang } = token as Tokens.Code;
      return codeBlock(text, lang === undefined || lang === '' ? 'text' : lang);
    }
    case 'link':
      return h('a', { href: resolve((token as Tokens.Link).href) }, ...kids(token));
    case 'list': {
      const { ordered, items } = token as Tokens.List;
      return h(ordered ? 'ol' : 'ul', {}, ...items.map((item) => h('li', {}, ...listItem(item))));
    }
    case 'table': {
      const { header, rows } = token as Tokens.Table;
      return h(
        'table',
        {},
        h(
          'thead',
          {},
          h(
            'tr',
            {},
            ...header.map((cell) => h('th', { scope: 'col' }, ...cell.tokens.map(toTree))),
          ),
        ),
        h(
          'tbody',
          {},
          ...rows.map((row) =>
            h('tr', {}, ...row.map((cell) => h('td', {}, ...cell.tokens.map(toTree)))),
          ),
        ),
      );
    }
    case 'hr':
      return h('hr');
    case 'br':
      return h('br');
    case 'space':
      return undefined;
    case 'text':
    case 'escape':
      return (token as Tokens.Text).tokens === undefined
        ? unescape((token as Tokens.Text).text)
        : kids(token);
    default:
      // Raw HTML and what else is not written in guides: as text, never as markup.
      return token.raw;
  }
}

/** A tight item holds text, a loose one paragraphs. */
const listItem = (item: Tokens.ListItem): Child[] => item.tokens.map(toTree);
