import { describeCategory } from '@mailwhy/catalog';
import type { ProblemCode } from '@mailwhy/express';
import { guidesOf } from '../data/guides.ts';
import {
  type ProblemPage,
  groupBy,
  problemBody,
  problemPages,
  problemPath,
} from '../data/problems.ts';
import { problemsEn } from '../i18n/problems-en.ts';
import { problemsVi } from '../i18n/problems-vi.ts';
import { type SiteLocale, fallback } from '../locales.ts';
import { fill, href } from '../site.ts';
import { codeBlock } from '../tree/highlight.ts';
import { type Child, type Element, h, prose } from '../tree/tree.ts';
import { guideLink } from './guides.ts';
import { entryHref, langOf, quote, section } from './parts.ts';

/** The words about problems that no package needs. */
export interface ProblemTexts {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly oneTitle: string;
  readonly oneDescription: string;
  readonly status: string;
  readonly again: string;
  readonly yes: string;
  readonly no: string;
  readonly waits: Readonly<Record<ProblemPage['waits'], string>>;
  readonly forClient: string;
  readonly forOperator: string;
  readonly body: string;
  readonly bodyFrom: string;
  readonly bodyLead: string;
  readonly bodyExposed: string;
  readonly causes: string;
  readonly causesLead: string;
  readonly causesMerged: string;
  readonly readOn: string;
  readonly openapi: string;
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
    title: problemBody(page, site.locales).title,
  });

/** The list of problems. */
export function problemsView(site: SiteLocale): Element {
  const strings = problemStrings(site);
  const pages = [...problemPages()].sort((x, y) => x.status - y.status);
  const byStatus = groupBy(pages, ({ status }) => status);
  return h(
    'article',
    { class: 'problem' },
    h('header', {}, h('h1', {}, strings.title), h('p', { class: 'lead' }, prose(strings.lead))),
    ...[...byStatus].map(([status, group]) =>
      h(
        'section',
        { id: `status-${status}` },
        h('h2', {}, statusOf(group[0], site)),
        h('ul', { class: 'problems' }, ...group.map((page) => row(page, site))),
      ),
    ),
    readOn(site),
  );
}

/** The status and what HTTP calls it. */
const statusOf = (page: ProblemPage | undefined, site: SiteLocale): Child =>
  page && [page.status, ' ', h('span', { lang: langOf('en', site) }, page.phrase)];

/** A problem with what its client does first. */
function row(page: ProblemPage, site: SiteLocale): Element {
  const { each } = problemStrings(site);
  const [first = ''] = each[page.code].client.split(/(?<=\.)\s/u);
  return h(
    'li',
    {},
    h(
      'p',
      {},
      h('a', { class: 'c', href: href(site.prefix + problemPath(page)) }, page.code),
      ' ',
      h('small', {}, problemBody(page, site.locales).title),
    ),
    h('p', {}, prose(first)),
  );
}

/** One problem. */
export function problemView(page: ProblemPage, site: SiteLocale): Element {
  const strings = problemStrings(site);
  const { title, detail } = problemBody(page, site.locales);
  const { client, operator } = strings.each[page.code];
  return h(
    'article',
    { class: 'problem' },
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
    facts(page, site),
    section(
      'client',
      strings.forClient,
      h('p', {}, prose(client)),
      page.isUnsure && h('p', {}, prose(strings.unsure)),
    ),
    section('operator', strings.forOperator, h('p', {}, prose(operator))),
    causes(page, site),
    bodies(page, site),
    readOn(site),
  );
}

function facts(page: ProblemPage, site: SiteLocale): Element {
  const strings = problemStrings(site);
  const { waits, seconds } = page;
  const told: readonly (readonly [string, Child])[] = [
    [strings.status, statusOf(page, site)],
    [strings.again, waits === 'never' ? strings.no : strings.yes],
    ['Retry-After', fill(strings.waits[waits], { seconds })],
  ];
  return h(
    'dl',
    { class: 'facts' },
    ...told.flatMap(([name, value]) => [h('dt', {}, name), h('dd', {}, value)]),
  );
}

function causes({ categories }: ProblemPage, site: SiteLocale): Element {
  const strings = problemStrings(site);
  return section(
    'causes',
    strings.causes,
    h('p', {}, prose(categories.length > 1 ? strings.causesMerged : strings.causesLead)),
    h(
      'ul',
      { class: 'chips' },
      ...categories.map((category) => {
        const { messages, locale } = describeCategory(category, site.locales);
        const lang = langOf(locale, site);
        return h('li', {}, h('a', { href: entryHref(category, site), lang }, messages.label));
      }),
    ),
  );
}

/** What the API really answers to an error: nothing here is written by hand. */
function bodies(page: ProblemPage, site: SiteLocale): Element {
  const strings = problemStrings(site);
  const { code, command, response } = page.example;
  const asked = [`code: '${code}'`, ...(command === undefined ? [] : [`command: '${command}'`])];
  const shown = (body: object): Child =>
    codeBlock(JSON.stringify(body, undefined, 2), 'json', true);
  return section(
    'body',
    strings.body,
    h('p', {}, prose(strings.bodyFrom)),
    quote(response ?? asked.join(', ')),
    h('p', {}, prose(strings.bodyLead)),
    shown(problemBody(page, site.locales)),
    h('p', {}, prose(strings.bodyExposed)),
    shown(problemBody(page, site.locales, 'codes')),
  );
}

function readOn(site: SiteLocale): Element {
  const { readOn: title, openapi } = problemStrings(site);
  const slugs = ['first-steps-express', 'a-mail-api-that-leaks-nothing'];
  const hreflang = langOf(fallback, site);
  return section(
    'read-on',
    title,
    h(
      'ul',
      {},
      ...guidesOf(site)
        .filter(({ slug }) => slugs.includes(slug))
        .map((guide) => h('li', {}, guideLink(guide, site))),
      h(
        'li',
        {},
        h('a', { href: href('reference/express/#mailwhy-express-openapi'), hreflang }, openapi),
        hreflang !== undefined && [' ', h('small', {}, site.strings.guides.notTranslated)],
      ),
    ),
  );
}
