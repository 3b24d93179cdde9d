import type { IndexRow, PageRow } from '../machine/json.ts';
import { fold } from './fold.ts';

/** Kinds of equal rank in the order in which people look for them. */
const kinds = ['reply', 'nodemailer', 'enhanced', 'system', 'diagnosis', 'category', 'wording'];

interface Searchable {
  readonly row: IndexRow;
  readonly id: string;
  readonly title: string;
  readonly words: string;
}

/** A search over the rows of the index. */
export function createSearch(
  rows: readonly IndexRow[],
): (query: string, limit?: number) => IndexRow[] {
  const all: readonly Searchable[] = rows.map((row) => ({
    row,
    id: row[0].toLowerCase(),
    title: ` ${fold(row[2])}`,
    words: ` ${fold(`${row[3]} ${row[5]}`)} ${row[0].toLowerCase().replaceAll('-', ' ')}`,
  }));
  return (query, limit = 12) => {
    const typed = fold(query.trim());
    if (typed === '') return [];
    const code = typed.replace(/^#/u, '');
    const asRow = code.replace(/^[245](?=\.)/u, 'x');
    const terms = typed
      .split(/[^\p{L}\p{N}.]+/u)
      .filter((term) => term !== '')
      .slice(0, 12);
    const scored: { row: IndexRow; score: number }[] = [];
    for (const { row, id, title, words } of all) {
      let score = 0;
      if (id === code) score = 1000;
      else if (id === asRow) score = 900;
      else if (/\d/u.test(code) && (id.startsWith(code) || id.startsWith(asRow)))
        score = 500 - id.length;
      else if (id.startsWith(code) && code.length > 2) score = 400 - id.length;
      if (terms.length > 0) {
        const hits = terms.map((term) => hit(term, title, words));
        if (hits.every((each) => each > 0)) {
          const phrase = title.includes(` ${typed}`) ? 15 : 0;
          score = Math.max(
            score,
            100 + phrase + hits.reduce((sum, each) => sum + each, 0) / terms.length,
          );
        }
      }
      if (score > 0) scored.push({ row, score: score - (kinds.indexOf(row[1]) + 1 || 9) });
    }
    return scored
      .sort((a, b) => b.score - a.score)
      .slice(0, limit)
      .map(({ row }) => row);
  };
}

/** Pages that are no entries: those with the very name that was typed, and those that hold every word of it. */
export function findPages(
  pages: readonly PageRow[],
  query: string,
): { readonly exact: readonly PageRow[]; readonly others: readonly PageRow[] } {
  const typed = fold(query.trim());
  const terms = typed.split(/\s+/u);
  if (typed.length < 3) return { exact: [], others: [] };
  const exact = pages.filter(([label]) => fold(label) === typed);
  const others = pages.filter((page) => {
    const text = ` ${fold(`${page[0]} ${page[1]}`)}`;
    return !exact.includes(page) && terms.every((term) => text.includes(term));
  });
  return { exact, others };
}

function hit(term: string, title: string, words: string): number {
  if (title.includes(` ${term}`)) return 40;
  if (words.includes(` ${term}`)) return 20;
  return title.includes(term) && term.length > 2 ? 10 : 0;
}
