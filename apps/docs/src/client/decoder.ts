/** The decoder of the start page. Nothing of what is pasted leaves the browser. */
import { type Decoded, type Span, decode } from '../decoder/decode.ts';
import { toDom } from '../tree/dom.ts';
import { h, prose } from '../tree/tree.ts';
import { verdictView } from '../views/verdict.ts';
import { examples } from './examples.ts';
import { find } from './find.ts';
import { codeSlugPath, hrefOf } from './paths.ts';
import { loadEntry, loadLabels, wordsOfPage } from './texts.ts';

const { tag, prefix, strings: words } = wordsOfPage();
const strings = words.decoder;
const form = find('form', '#decoder');
const input = find('textarea', '#input');
const result = find('section', '#result');
const status = find('p', '#status');
const share = find('button', '#share');
const clear = find('button', '[type=reset]', form);

const hrefOfEntry = (id: string): string => hrefOf(prefix + codeSlugPath(id));
const fill = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/gu, (token, key: string) => String(values[key] ?? token));

let turn = 0;

/** Explains what stands in the field; whoever comes last wins. */
async function explain(isAsked: boolean): Promise<void> {
  const mine = ++turn;
  form.ariaBusy = 'true';
  await explainTurn(isAsked, mine);
  if (mine === turn) form.ariaBusy = 'false';
}

async function explainTurn(isAsked: boolean, mine: number): Promise<void> {
  const text = input.value;
  const isEmpty = text.trim() === '';
  share.hidden = clear.hidden = isEmpty;
  if (isEmpty) {
    status.textContent = '';
    result.hidden = true;
    result.replaceChildren();
    return;
  }
  try {
    const catalog = await import('./catalog.ts');
    const decoded = await decode(text, catalog);
    if (mine !== turn) return;
    await show(decoded, mine);
  } catch {
    if (mine === turn) status.textContent = strings.failed;
    return;
  }
  if (isAsked && mine === turn) result.querySelector<HTMLElement>('h2')?.focus();
}

async function show(decoded: Decoded, mine: number): Promise<void> {
  const { causes, kind, bounce } = decoded;
  const notes: string[] = [];
  if (bounce !== undefined) {
    notes.push(
      bounce.recipients > 0
        ? fill(strings.bounceFound, { count: bounce.recipients })
        : strings.bounceNone,
    );
  }
  if (kind === 'nothing') {
    status.textContent = [...notes, strings.nothing].join(' ');
    result.hidden = true;
    result.replaceChildren();
    return;
  }
  const count = causes.reduce((sum, cause) => sum + cause.count, 0);
  if (kind === 'several') notes.push(fill(strings.several, { count, kinds: causes.length }));
  const [labels, ...entries] = await Promise.all([
    loadLabels(tag),
    ...causes.slice(0, 50).map(({ first }) => loadEntry(first.verdict.id, tag)),
  ]);
  if (mine !== turn) return;
  const one = ({ verdict, text, spans }: Decoded['causes'][0]['first'], at: number): Node => {
    const entry = entries[at];
    return entry === undefined
      ? document.createTextNode('')
      : toDom(
          verdictView(verdict, entry, around(text, spans).text, around(text, spans).spans, {
            tag,
            labels,
            strings,
            untranslated: words.untranslated,
            hrefOfEntry,
          }),
        );
  };
  status.textContent = notes.join(' ');
  result.dataset['tone'] = 'mixed';
  if (kind === 'one' || causes.length === 1) {
    const [cause] = causes;
    result.replaceChildren(...(cause === undefined ? [] : [one(cause.first, 0)]));
    result.dataset['tone'] =
      result.querySelector<HTMLElement>('[data-tone]')?.dataset['tone'] ?? '';
  } else {
    const table = toDom(
      h(
        'table',
        { class: 'several' },
        h(
          'thead',
          {},
          h(
            'tr',
            {},
            h('th', { scope: 'col', class: 'num' }, strings.count),
            h('th', { scope: 'col' }, strings.cause),
            h('th', { scope: 'col' }, labels.attributes.retry),
            h('th', { scope: 'col' }, strings.example),
          ),
        ),
        h(
          'tbody',
          {},
          ...causes.slice(0, 50).map(({ first, count: times }, at) => {
            const entry = entries[at];
            const lang = entry?.locale === tag ? undefined : entry?.locale;
            return h(
              'tr',
              {},
              h('td', { class: 'num' }, times),
              h(
                'th',
                { scope: 'row', lang },
                h(
                  'a',
                  { href: hrefOfEntry(first.verdict.id) },
                  prose(entry?.title ?? first.verdict.id),
                ),
              ),
              h('td', {}, labels.retry[first.verdict.retry].label),
              h(
                'td',
                { lang: 'en' },
                (first.recipient ?? first.text).replace(/\s+/gu, ' ').slice(0, 110),
              ),
            );
          }),
        ),
      ),
    );
    const heading = toDom(h('h2', { tabindex: -1 }, strings.result));
    const [main] = causes;
    result.replaceChildren(heading, table, ...(main === undefined ? [] : [one(main.first, 0)]));
  }
  result.hidden = false;
}

/** Of a long text, what stands around the spans. */
function around(text: string, spans: readonly Span[]): { text: string; spans: readonly Span[] } {
  if (text.length <= 2000) return { text, spans };
  const from = Math.max(0, Math.min(...spans.map(({ start }) => start), text.length) - 300);
  const to = from + 2000;
  return {
    text: text.slice(from, to),
    spans: spans
      .filter(({ start, end }) => start >= from && end <= to)
      .map(({ kind, start, end }) => ({ kind, start: start - from, end: end - from })),
  };
}

let timer: ReturnType<typeof setTimeout> | undefined;
input.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(() => void explain(false), 250);
});
input.addEventListener('focus', () => void import('./catalog.ts'), { once: true });
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(timer);
  void explain(true);
});
form.addEventListener('reset', () => {
  history.replaceState(undefined, '', location.pathname);
  setTimeout(() => {
    void explain(false);
    input.focus();
  });
});
input.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit();
});
document.querySelectorAll<HTMLButtonElement>('[data-example]').forEach((button) => {
  button.addEventListener('click', () => {
    input.value = examples[button.dataset['example'] as keyof typeof examples];
    void explain(true);
  });
});
share.addEventListener('click', () => {
  const url = new URL(location.href);
  url.hash = `e=${encodeURIComponent(input.value)}`;
  history.replaceState(undefined, '', url.hash);
  void navigator.clipboard.writeText(url.href).then(
    () => (status.textContent = strings.shared),
    () => (status.textContent = url.href),
  );
});

/** A shared link: the text stands behind the hash, which no server sees. */
function fromHash(): void {
  const shared = /^#e=(?<text>.*)$/su.exec(location.hash)?.groups?.['text'];
  if (shared === undefined) return;
  try {
    input.value = decodeURIComponent(shared);
  } catch {
    return;
  }
  void explain(false);
}
addEventListener('hashchange', fromHash);
fromHash();
if (input.value.trim() !== '' && !location.hash.startsWith('#e=')) void explain(false);
