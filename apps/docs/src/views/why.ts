import { type Entry, lookup } from '@mailwhy/catalog';
import { type Guide, guidesOf } from '../data/guides.ts';
import { type Answer, questions } from '../data/why.ts';
import { whyEn } from '../i18n/why-en.ts';
import { whyVi } from '../i18n/why-vi.ts';
import type { SiteLocale } from '../locales.ts';
import { type Element, h, prose } from '../tree/tree.ts';
import { guideLink } from './guides.ts';
import { entryLink } from './parts.ts';

const texts = { en: whyEn, vi: whyVi };

/** A decision tree that works without a script: two levels of disclosures. */
export function whyView(site: SiteLocale): Element {
  const { strings } = site;
  const { questions: titles, answers } = texts[site.tag as keyof typeof texts];
  return h(
    'article',
    { class: 'tree' },
    h('header', {}, h('h1', {}, strings.why.heading), h('p', { class: 'lead' }, strings.why.lead)),
    ...questions.map((question) =>
      h(
        'details',
        { name: 'question', id: question.id },
        h('summary', {}, h('h2', {}, titles[question.id])),
        ...question.answers.map((answer) => {
          const text = answers[question.id][answer.id];
          return h(
            'details',
            { name: question.id, id: `${question.id}-${answer.id}` },
            h('summary', {}, h('h3', {}, prose(text?.see ?? ''))),
            h('p', {}, h('strong', {}, strings.why.check), ': ', prose(text?.check ?? '')),
            h('p', { class: 'name' }, strings.why.probably),
            h('ul', { class: 'links' }, ...ends(answer, site)),
          );
        }),
      ),
    ),
  );
}

function ends(answer: Answer, site: SiteLocale): Element[] {
  const entries = answer.entries.map((id) => lookup(id)).filter((entry) => entry !== undefined);
  const guides = guidesOf(site).filter(({ slug }: Guide) => answer.guides?.includes(slug));
  return [
    ...entries.map((entry: Entry) => h('li', {}, entryLink(entry, site))),
    ...guides.map((guide) => h('li', {}, guideLink(guide, site))),
  ];
}
