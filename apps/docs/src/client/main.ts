import type * as search from './search.ts';

/** Every page: the theme, and the keys that open the search. */
type Search = Pick<typeof search, 'openSearch'>;

const root = document.documentElement;

const theme = document.querySelector<HTMLButtonElement>('#theme');
if (theme) {
  theme.addEventListener('click', () => {
    const chosen = root.dataset['theme'];
    const isDark =
      chosen === 'dark' ||
      (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
    const next = isDark ? 'light' : 'dark';
    root.dataset['theme'] = next;
    try {
      localStorage.setItem('theme', next);
    } catch {
      // Not allowed to remember: it lasts until the next page.
    }
  });
}

const button = document.querySelector<HTMLButtonElement>('#search');
const open = (): void => {
  const module = button?.dataset['module'] ?? '';
  void (import(/* @vite-ignore */ module) as Promise<Search>).then(({ openSearch }) => {
    openSearch(root.lang);
  });
};
if (button) {
  button.addEventListener('click', open);
}
addEventListener('keydown', (event) => {
  const isTyping =
    event.target instanceof HTMLElement &&
    /^(?:INPUT|TEXTAREA|SELECT)$/u.test(event.target.tagName);
  const isShortcut =
    (event.key === 'k' && (event.ctrlKey || event.metaKey)) ||
    (event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey);
  if (!isShortcut || event.isComposing) return;
  event.preventDefault();
  open();
});
