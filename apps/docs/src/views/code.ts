import type { Entry } from '@mailwhy/catalog';
import { exactCodes, toneOf } from '../data/entries.ts';
import type { SiteLocale } from '../locales.ts';
import { href } from '../site.ts';
import { type Child, type Element, h, prose } from '../tree/tree.ts';
import { type Model, codeModel } from './code-model.ts';
import {
  comparisons,
  definition,
  inNodemailer,
  members,
  pager,
  relatedTo,
} from './code-sections.ts';
import { rawReply, said, speakerHref } from './code-words.ts';
import { capital, codeLink, langOf, list, section } from './parts.ts';

/** The page of an entry. */
export function codeView(entry: Entry, site: SiteLocale): Element {
  const model = codeModel(entry, site);
  const { labels } = site;
  const { headings } = labels;
  const { messages, locale, category } = model;
  const lang = langOf(locale, site);
  const isFine = toneOf(entry) === 'success';
  // That the words of a wording are its words goes without saying.
  const when = model.itself.choice.a.when.slice(entry.kind === 'wording' ? 1 : 0);
  return h(
    'article',
    { class: 'code', 'data-tone': toneOf(entry) },
    heading(entry, model, site),
    badges(entry, model, site),
    rawReply(entry, site),
    messages.causes.length > 0 &&
      section(
        'causes',
        isFine ? headings.meaning : headings.causes,
        list(messages.causes, isFine ? 'ul' : 'ol', lang),
      ),
    messages.fixes.length > 0 &&
      section(
        'fixes',
        isFine ? headings.whatToDo : headings.fixes,
        list(messages.fixes, isFine ? 'ul' : 'ol', lang),
      ),
    when.length > 0 && section('when', headings.whenYouSeeIt, h('p', {}, ...sentences(when))),
    said(entry, site),
    members(entry, site),
    inNodemailer(entry, model, site),
    !isFine &&
      section(
        'avoid',
        headings.avoid,
        h('p', { lang: langOf(category.locale, site) }, prose(category.messages.avoid)),
      ),
    !isFine &&
      section(
        'public',
        headings.publicText,
        h(
          'blockquote',
          { lang: langOf(category.locale, site) },
          h('p', {}, prose(category.messages.publicText)),
        ),
      ),
    definition(entry, model, site),
    relatedTo(entry, site),
    comparisons(entry, site),
    pager(entry, site),
  );
}

const sentences = (all: readonly string[]): Child[] =>
  all.flatMap((sentence, at) => [at > 0 && ' ', prose(sentence)]);

function heading(entry: Entry, model: Model, site: SiteLocale): Element {
  const { messages, locale, speaker, sample } = model;
  const { labels, strings } = site;
  const lang = langOf(locale, site);
  const codes = exactCodes(entry);
  const kind = labels.kinds[entry.kind].many;
  const shown = entry.kind === 'category' || entry.kind === 'diagnosis' || sample !== undefined;
  const name = 'name' in entry.facts ? entry.facts.name : undefined;
  return h(
    'header',
    {},
    h(
      'nav',
      { class: 'crumbs', 'aria-label': strings.nav.breadcrumb, md: false },
      speaker === undefined
        ? h('a', { href: `${href(`${site.prefix}codes/`)}#${entry.kind}` }, capital(kind))
        : [
            h('a', { href: href(`${site.prefix}providers/`) }, strings.nav.providers),
            ' / ',
            h('a', { href: speakerHref(speaker, site) }, speaker.name),
          ],
    ),
    h(
      'h1',
      {},
      !shown && [h('bdi', { class: 'c big' }, entry.id), ' '],
      h('span', { lang }, prose(messages.title)),
    ),
    !shown &&
      (name !== undefined || codes.length > 0) &&
      h(
        'p',
        { class: 'name' },
        codes.length > 0 && [h('bdi', { class: 'c' }, codes.join(' · ')), ' '],
        name !== undefined && h('span', { lang: langOf('en', site) }, name),
      ),
    h('p', { class: 'lead', lang }, prose(messages.meaning)),
    lang !== undefined && h('p', { class: 'note' }, strings.untranslated),
  );
}

/** What to know at a glance. */
function badges(entry: Entry, { itself }: Model, site: SiteLocale): Element {
  const { labels } = site;
  const shown = ['permanence', 'retry', 'retryAfter', 'who', 'category'] as const;
  return h(
    'aside',
    {},
    h(
      'dl',
      { class: 'badges' },
      ...shown.map((id) => {
        const values = itself.attributes.find((attribute) => attribute.id === id)?.a ?? [];
        if (values.length === 0 || (id === 'category' && entry.kind === 'category')) return false;
        return h(
          'div',
          { class: id === 'permanence' ? 'tone' : undefined },
          h('dt', {}, labels.attributes[id]),
          h(
            'dd',
            {},
            id === 'category'
              ? codeLink(entry.facts.category, site, values[0])
              : values.join(' / '),
          ),
        );
      }),
    ),
  );
}
