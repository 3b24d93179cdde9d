import { describeCategory } from '@mailwhy/catalog';
import type { ProblemCode } from '@mailwhy/express';
import { type ProblemPage, problemPages, problemPath, problemTexts } from '../data/problems.ts';
import { guidesOf } from '../data/guides.ts';
import { problemsEn } from '../i18n/problems-en.ts';
import { problemsVi } from '../i18n/problems-vi.ts';
import type { SiteLocale } from '../locales.ts';
import { fill, href } from '../site.ts';
import { codeBlock } from '../tree/highlight.ts';
import { type Element, h, prose } from '../tree/tree.ts';
import { guideLink } from './guides.ts';
import { entryHref, langOf, section } from './parts.ts';

/** The words about problems that no package needs. */
export interface ProblemTexts {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly oneTitle: string;
  readonly oneDescription: string;
  readonly problem: string;
  readonly status: string;
  readonly wait: string;
  readonly after: string;
  readonly never: string;
  readonly afterShort: string;
  readonly neverShort: string;
  readonly forClient: string;
  readonly forOperator: string;
  readonly body: string;
  readonly bodyLead: string;
  readonly causes: string;
  readonly causesLead: string;
  readonly readOn: string;
  readonly unsure: string;
  readonly each: Readonly<
    Record<ProblemCode, { readonly client: string; readonly operator: string }>
  >;
}

const texts = { en: problemsEn, vi: problemsVi };

/** The words of a language. */
export const problemStrings = ({ tag }: SiteLocale): ProblemTexts =>
  texts[tag as keyof typeof texts];

export const problemTitle = (page: ProblemPage, site: SiteLocale): string =>
  fill(problemStrings(site).oneTitle, {
    code: page.code,
    title: problemTexts(page, site.locales).title,
  });

/** The list of problems. */
export function problemsView(site: SiteLocale): Element {
  const strings = problemStrings(site);
  return h(
    'article',
    {},
    h('header', {}, h('h1', {}, strings.title), h('p', { class: 'lead' }, prose(strings.lead))),
    h(
      'table',
      {},
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          ...[strings.problem, strings.status, strings.wait].map((text) =>
            h('th', { scope: 'col' }, text),
          ),
        ),
      ),
      h(
        'tbody',
        {},
        ...problemPages().map((page) =>
          h(
            'tr',
            {},
            h(
              'td',
              {},
              h('a', { class: 'c', href: href(site.prefix + problemPath(page)) }, page.code),
              h('br'),
              problemTexts(page, site.locales).title,
            ),
            h('td', {}, page.status),
            h('td', {}, page.retryAfter === undefined ? strings.neverShort : strings.afterShort),
          ),
        ),
      ),
    ),
    readOn(site),
  );
}

/** One problem. */
export function problemView(page: ProblemPage, site: SiteLocale): Element {
  const strings = problemStrings(site);
  const { title, detail } = problemTexts(page, site.locales);
  const { client, operator } = strings.each[page.code];
  return h(
    'article',
    {},
    h(
      'header',
      {},
      h(
        'nav',
        { class: 'crumbs', 'aria-label': site.strings.nav.breadcrumb, md: false },
        h('a', { href: href(`${site.prefix}problems/`) }, strings.name),
      ),
      h('h1', {}, h('span', { class: 'c' }, page.code), ' ', title),
      h('p', { class: 'lead' }, detail),
    ),
    h(
      'dl',
      { class: 'facts' },
      h('div', {}, h('dt', {}, strings.status), h('dd', {}, page.status)),
      h(
        'div',
        {},
        h('dt', {}, strings.wait),
        h(
          'dd',
          {},
          prose(
            page.retryAfter === undefined
              ? strings.never
              : fill(strings.after, { seconds: page.retryAfter }),
          ),
        ),
      ),
    ),
    section('client', strings.forClient, h('p', {}, prose(client))),
    section(
      'operator',
      strings.forOperator,
      h('p', {}, prose(operator)),
      /^(?:relay|send)-/u.test(page.code) && h('p', {}, prose(strings.unsure)),
    ),
    section(
      'causes',
      strings.causes,
      h('p', {}, prose(strings.causesLead)),
      h(
        'ul',
        {},
        ...page.categories.map((category) => {
          const { messages, locale } = describeCategory(category, site.locales);
          return h(
            'li',
            {},
            h('a', { href: entryHref(category, site), lang: langOf(locale, site) }, messages.label),
          );
        }),
      ),
    ),
    section(
      'body',
      strings.body,
      h('p', {}, prose(strings.bodyLead)),
      codeBlock(JSON.stringify(page.body, undefined, 2), 'json', true),
    ),
    readOn(site),
  );
}

function readOn(site: SiteLocale): Element {
  const { readOn: title } = problemStrings(site);
  const slugs = ['first-steps-express', 'a-mail-api-that-leaks-nothing'];
  return section(
    'read-on',
    title,
    h(
      'ul',
      {},
      ...guidesOf(site)
        .filter(({ slug }) => slugs.includes(slug))
        .map((guide) => h('li', {}, guideLink(guide, site))),
    ),
  );
}
