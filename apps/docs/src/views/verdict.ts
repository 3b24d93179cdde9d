import type { Locale, Verdict } from '@mailwhy/catalog';
import type { EntryTexts } from '../client/texts.ts';
import { type Span, pieces } from '../decoder/decode.ts';
import type { Strings } from '../i18n/en.ts';
import { type Child, type Element, h, prose } from '../tree/tree.ts';

interface Context {
  readonly tag: string;
  readonly labels: Locale['labels'];
  readonly strings: Strings['decoder'];
  readonly untranslated: string;
  readonly hrefOfEntry: (id: string) => string;
}

const isWords = (kind: string): boolean => ['wording', 'category', 'diagnosis'].includes(kind);

/** The explanation of one failure, with what was recognised where in the text. */
export function verdictView(
  verdict: Verdict,
  entry: EntryTexts,
  text: string,
  spans: readonly Span[],
  context: Context,
): Element {
  const { labels, strings, tag } = context;
  const lang = entry.locale === tag ? undefined : entry.locale;
  const kinds = [...new Set(spans.map(({ kind }) => kind))];
  const tone = toneOf(verdict);
  const name = isWords(entry.kind) ? (verdict.reply ?? verdict.code ?? '') : entry.id;
  const full = [verdict.reply, verdict.enhanced, verdict.code]
    .filter((code) => code !== undefined)
    .join(' ');
  return h(
    'div',
    { 'data-tone': tone },
    full !== '' && h('p', { class: 'name' }, h('bdi', { class: 'c' }, full)),
    h('h2', { lang, tabindex: -1 }, prose(entry.title)),
    h('p', { class: 'lead', lang }, prose(entry.meaning)),
    lang !== undefined && h('p', { class: 'note' }, context.untranslated),
    h(
      'dl',
      { class: 'badges' },
      badge(
        labels.attributes.permanence,
        labels.permanence[
          verdict.retry === 'none' ? 'success' : verdict.permanent ? 'permanent' : 'temporary'
        ].label,
        `tone ${tone}`,
      ),
      badge(labels.attributes.retry, labels.retry[verdict.retry].label),
      badge(labels.attributes.action, labels.actions[verdict.action].label),
      badge(labels.fields.delivery, labels.delivery[verdict.delivery].label),
      badge(strings.howSure, labels.evidence[verdict.evidence].label),
    ),
    entry.fixes.length > 0 && [
      h('h3', {}, tone === 'success' ? labels.headings.whatToDo : labels.headings.fixes),
      h('ol', { lang }, ...entry.fixes.map((fix) => h('li', {}, prose(fix)))),
    ],
    entry.causes.length > 0 &&
      tone !== 'success' && [
        h('h3', {}, labels.headings.causes),
        h('ol', { lang }, ...entry.causes.map((cause) => h('li', {}, prose(cause)))),
      ],
    tone !== 'success' && [
      h('h3', {}, labels.headings.publicText),
      h(
        'blockquote',
        { lang: entry.categoryLocale === tag ? undefined : entry.categoryLocale },
        h('p', {}, prose(entry.publicText)),
      ),
    ],
    h('h3', {}, labels.headings.recognised),
    h(
      'pre',
      { class: 'seen', lang: 'en', tabindex: 0 },
      ...pieces(text, spans).map(({ text: part, kind }): Child =>
        kind === undefined ? part : h('mark', { class: kind, title: strings.spans[kind] }, part),
      ),
    ),
    kinds.length > 0 &&
      h(
        'p',
        { class: 'legend' },
        ...kinds.map((kind) =>
          h('span', {}, h('mark', { class: kind }, '\u00a0\u00a0'), ' ', strings.spans[kind]),
        ),
      ),
    h(
      'p',
      {},
      h(
        'a',
        { class: 'more', href: context.hrefOfEntry(entry.id) },
        strings.openPage.replace(
          '{code}',
          isWords(entry.kind) ? `“${entry.title.replaceAll('`', '')}”` : String(name),
        ),
      ),
    ),
  );
}

const badge = (name: string, value: string, style?: string): Element =>
  h('div', { class: style }, h('dt', {}, name), h('dd', {}, value));

function toneOf(verdict: Verdict): string {
  if (verdict.retry === 'none') return 'success';
  return verdict.retry === 'later' ? 'temporary' : 'permanent';
}
