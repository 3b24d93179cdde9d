/** The list of all codes gets a filter. */
import { fold } from './fold.ts';

const form = document.querySelector<HTMLFormElement>('.filter');
const input = document.querySelector<HTMLInputElement>('#filter');
const output = form?.querySelector('output');
const rows = [...document.querySelectorAll<HTMLTableRowElement>('.codes tbody tr')].map((row) => ({
  row,
  text: fold(row.textContent),
  section: row.closest('section'),
}));

function apply(): void {
  const terms = fold(input?.value ?? '')
    .split(/\s+/u)
    .filter(Boolean);
  const open = new Set<Element | null>();
  let count = 0;
  for (const { row, text, section } of rows) {
    const fits = terms.every((term) => text.includes(term.replace(/^[245](?=\.)/u, '')));
    row.hidden = !fits;
    if (!fits) continue;
    count += 1;
    open.add(section);
  }
  for (const section of new Set(rows.map((row) => row.section))) {
    if (section) section.hidden = !open.has(section);
  }
  if (output) {
    output.textContent =
      terms.length === 0
        ? ''
        : (output.dataset['template'] ?? '').replace('{count}', String(count));
  }
}

if (form && input) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  input.addEventListener('input', apply);
  if (input.value !== '') apply();
}
