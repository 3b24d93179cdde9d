import searchCss from '../styles/search.css?url';
import type { IndexRow, PageRow } from '../machine/json.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { find } from './find.ts';
import { codeSlugPath, fillIn, hrefOf } from './paths.ts';
import { h } from '../tree/tree.ts';
import { toDom } from '../tree/dom.ts';
import { createSearch, findPages } from './rank.ts';

interface Index {
  readonly entries: readonly IndexRow[];
  readonly pages: readonly PageRow[];
}

interface Result {
  readonly code: string;
  readonly title: string;
  readonly url: string;
  readonly tone: string;
}

const tones: Readonly<Record<string, string>> = {
  s: 'success',
  t: 'temporary',
  p: 'permanent',
  m: 'mixed',
};

const resultOf = ([code, title, path]: PageRow): Result => ({
  code,
  title,
  url: hrefOf(path),
  tone: '',
});

let show: (() => void) | undefined;

/** Opens the search; builds it the first time. */
export function openSearch(language: string): void {
  show ??= build(language);
  show();
}

function build(language: string): () => void {
  const strings = (language === 'vi' ? vi : en).search;
  const prefix = language === 'vi' ? 'vi/' : '';
  const dialog = toDom(
    h(
      'dialog',
      { 'aria-label': strings.label },
      h(
        'form',
        { role: 'search', method: 'dialog' },
        h('input', {
          type: 'text',
          role: 'combobox',
          'aria-label': strings.label,
          'aria-expanded': 'true',
          'aria-controls': 'found',
          'aria-autocomplete': 'list',
          autocomplete: 'off',
          autocapitalize: 'off',
          spellcheck: 'false',
          placeholder: strings.placeholder,
        }),
        h('button', { type: 'button' }, strings.close),
      ),
      h('ul', { id: 'found', role: 'listbox', 'aria-label': strings.label }),
      h('p', { class: 'hint', role: 'status' }, strings.hint),
    ),
  ) as HTMLDialogElement;
  document.head.append(toDom(h('link', { rel: 'stylesheet', href: searchCss })));
  document.body.append(dialog);
  const input = find('input', '', dialog);
  const list = find('ul', '', dialog);
  const hint = find('p', '.hint', dialog);

  let index: Promise<Index & { search: ReturnType<typeof createSearch> }> | undefined;
  const load = (): NonNullable<typeof index> =>
    (index ??= fetch(hrefOf(`api/${language}/search.json`))
      .then((response) => response.json() as Promise<Index>)
      .then((loaded) => ({ ...loaded, search: createSearch(loaded.entries) })));

  let results: readonly Result[] = [];
  let selected = 0;
  const select = (at: number): void => {
    selected = results.length === 0 ? 0 : (at + results.length) % results.length;
    [...list.children].forEach((option, place) => {
      option.setAttribute('aria-selected', String(place === selected));
      if (place === selected) option.scrollIntoView({ block: 'nearest' });
    });
    if (results.length > 0) input.setAttribute('aria-activedescendant', `found-${selected}`);
    else input.removeAttribute('aria-activedescendant');
  };
  const go = (): void => {
    const result = results[selected];
    if (result !== undefined) location.assign(result.url);
  };

  let turn = 0;
  const update = async (): Promise<void> => {
    const mine = ++turn;
    const query = input.value.slice(0, 2000);
    try {
      const { search, entries, pages } = await load();
      const rows = [...search(query)];
      // Something that looks like a reply is classified, as the packages would.
      let recognised: string | undefined;
      if (/\d{3}|[a-z]\s/u.test(query) && query.trim().split(/\s+/u).length > 2) {
        const { classify } = await import('./catalog.ts');
        const { id, evidence } = classify(query);
        if (evidence !== 'none' && evidence !== 'class') recognised = id;
      }
      if (mine !== turn) return;
      const first = entries.find(([id]) => id === recognised);
      const { exact, others } = findPages(pages, query);
      results = [
        ...exact.map(resultOf),
        ...[...(first ? [first] : []), ...rows.filter((row) => row !== first)].map(
          ([id, , title, , tone, label]): Result => ({
            code: label === '' ? id : label,
            title: title.replaceAll('`', ''),
            url: hrefOf(prefix + codeSlugPath(id)),
            tone: tones[tone] ?? '',
          }),
        ),
        ...others.map(resultOf),
      ].slice(0, 12);
    } catch {
      if (mine !== turn) return;
      index = undefined;
      results = [];
      hint.textContent = strings.failed;
      list.replaceChildren();
      return;
    }
    list.replaceChildren(
      ...results.map(({ code, title, tone }, at) =>
        toDom(
          h(
            'li',
            { role: 'option', id: `found-${at}`, 'data-tone': tone },
            h('b', {}, code),
            h('span', {}, title),
          ),
        ),
      ),
    );
    hint.textContent =
      query.trim() === ''
        ? strings.hint
        : results.length === 0
          ? strings.none
          : fillIn(strings.results, results.length);
    select(0);
  };
  input.addEventListener('input', () => void update());
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      select(selected + (event.key === 'ArrowDown' ? 1 : -1));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      go();
    }
  });
  list.addEventListener('click', (event) => {
    const option = (event.target as Element).closest('[role=option]');
    if (option === null) return;
    select([...list.children].indexOf(option));
    go();
  });
  find('button', '', dialog).addEventListener('click', () => {
    dialog.close();
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  return () => {
    if (!dialog.open) dialog.showModal();
    input.select();
    void load();
  };
}
