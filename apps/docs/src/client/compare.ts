/** Any two codes: those with a page of their own lead there, the others are compared here. */
import type { Comparison } from '@mailwhy/catalog';
import { toDom } from '../tree/dom.ts';
import { compareView } from '../views/compare.ts';
import { find } from './find.ts';
import { codeSlugPath, hrefOf } from './paths.ts';
import { loadEntry, loadIndex, loadLabels, loadPairs, wordsOfPage } from './texts.ts';

const { tag, prefix, strings } = wordsOfPage();
const form = find('form', '#pick');
const fields = [find('input', '#pick-a'), find('input', '#pick-b')] as const;
const status = find('p', '#status');
const place = find('div', '#comparison');

async function show(a: string, b: string): Promise<void> {
  status.textContent = strings.compare.loading;
  place.replaceChildren();
  const { compare, en, lookup } = await import('./catalog.ts');
  const [first, second] = [lookup(a), lookup(b)];
  for (const [entry, code] of [
    [first, a],
    [second, b],
  ] as const) {
    if (entry === undefined) {
      status.textContent = strings.compare.unknown.replace('{code}', code.slice(0, 60));
      return;
    }
  }
  if (first === undefined || second === undefined) return;
  const [labels, pairs, ...texts] = await Promise.all([
    loadLabels(tag),
    loadPairs(tag),
    loadEntry(first.id, tag),
    loadEntry(second.id, tag),
    loadEntry(first.facts.category, tag),
    loadEntry(second.facts.category, tag),
  ]);
  // The catalog's own functions, with the texts of these entries alone.
  const messages = Object.fromEntries(texts.map((entry) => [entry.id, entry]));
  const categories = Object.fromEntries(
    texts.flatMap((entry) => {
      const { publicText, avoid, categoryLabel: label } = entry;
      const own = texts.find(({ id }) => id === entry.category) ?? entry;
      const { title, meaning, causes, fixes } = own;
      return [
        [
          entry.category,
          { title, meaning, causes, fixes, label, description: meaning, publicText, avoid },
        ],
      ];
    }),
  );
  Object.assign(en, { labels, messages, categories });
  const own = texts.every(({ locale }) => locale === tag) ? tag : undefined;
  const comparison: Comparison = compare(a, b, { locales: [{ ...en, tag: own ?? tag }] });
  const slug = `${codeSlugPath(comparison.a.code)}-vs-${codeSlugPath(comparison.b.code)}`
    .replace(/codes\//gu, '')
    .replace(/\/-vs-/u, '-vs-')
    .replace(/\/$/u, '');
  if (pairs.includes(slug)) {
    location.replace(hrefOf(`${prefix}compare/${slug}/`));
    return;
  }
  const localeOf = (id: string): string => messages[id]?.locale ?? tag;
  const view = compareView(
    {
      ...comparison,
      a: { ...comparison.a, locale: localeOf(comparison.a.id) },
      b: { ...comparison.b, locale: localeOf(comparison.b.id) },
    },
    { tag, prefix, labels, strings },
  );
  status.textContent = comparison.same ? strings.compare.same : '';
  place.replaceChildren(toDom(view));
  // The page has a heading of its own.
  place.querySelectorAll('h1').forEach((heading) => {
    const lower = document.createElement('h2');
    lower.append(...heading.childNodes);
    lower.tabIndex = -1;
    heading.replaceWith(lower);
    lower.focus();
  });
  document.title = `${comparison.title.replaceAll('`', '')} · mailwhy`;
}

async function fromAddress(): Promise<void> {
  const query = new URLSearchParams(location.search);
  const [a, b] = [query.get('a') ?? '', query.get('b') ?? ''];
  fields[0].value = a;
  fields[1].value = b;
  if (a !== '' && b === '') fields[1].focus();
  if (a === '' || b === '') return;
  try {
    await show(a.trim(), b.trim());
  } catch {
    status.textContent = '';
  }
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const [a, b] = fields.map(({ value }) => value.trim());
  history.pushState(
    undefined,
    '',
    `?${new URLSearchParams({ a: a ?? '', b: b ?? '' }).toString()}`,
  );
  void fromAddress();
});
addEventListener('popstate', () => void fromAddress());

// The list of suggestions, when somebody starts to choose.
let isListed = false;
for (const field of fields) {
  field.addEventListener('focus', () => {
    if (isListed) return;
    isListed = true;
    void loadIndex(tag).then((entries) => {
      find('datalist', '#every-code').replaceChildren(
        ...entries.map(({ id, title }) => {
          const option = document.createElement('option');
          option.value = id;
          option.label = title.replaceAll('`', '');
          return option;
        }),
      );
    });
  });
}
void fromAddress();
