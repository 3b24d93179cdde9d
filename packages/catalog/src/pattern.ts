import { ADDRESS, tokenize } from './tokenize.ts';
import { vocabulary } from './vocabulary.ts';

/**
 * The language of `Wording.says`. A pattern is a row of words that stand next to each other; ` … ` between two
 * rows is a gap of up to `GAP` words; `(a|b c|)` are alternatives, `{group}` is a group of `vocabulary.ts`, and
 * `*` is any one word. What a pattern says can be read by somebody who does not program.
 */

/** How many words a gap may skip. */
export const GAP = 12;

/** What stands for the gap. */
export const GAP_SIGN = '…';

/** Any one word. */
export const ANY = '*';

/** Words that stand next to each other; empty for an alternative that may be missing. */
export type Row = readonly string[];

/** A word or a choice: any of the rows will do, and none where it is optional. */
export interface Term {
  readonly rows: readonly Row[];
  readonly isOptional: boolean;
}

const TERM = /\([^()]*\)|\{[^{}]*\}|[^\s(){}]+/gu;

/**
 * Reads a part of a pattern: what stands between two gaps.
 * @param source As written.
 * @returns Its terms in order.
 * @throws {SyntaxError} For a group that does not exist, a part that may be empty, or one that starts with `*`. The
 *   catalog's own tests read every pattern, so a user never sees it.
 */
export function readPart(source: string): Term[] {
  const terms = (source.match(TERM) ?? []).map(readTerm);
  if (terms.every((term) => term.isOptional)) throw new SyntaxError(`may be empty: "${source}"`);
  if (terms[0]?.rows.some(([word]) => word === ANY) === true) {
    throw new SyntaxError(`starts with any word: "${source}"`);
  }
  return terms;
}

/**
 * The words that a part may start with.
 * @param terms The terms of the part.
 * @returns The words, each once.
 */
export function firstWords(terms: readonly Term[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { rows, isOptional } of terms) {
    for (const [word = ''] of rows) words.add(word);
    if (!isOptional) break;
  }
  return words;
}

/** Most rows are words as `tokenize` leaves them. */
const PLAIN = /^[a-z]+(?: [a-z]+)*$/u;

function readTerm(source: string): Term {
  if (source.startsWith('(')) return newTerm(source.slice(1, -1).split('|'));
  if (source.startsWith('{')) return readGroup(source.slice(1, -1));
  return newTerm([source]);
}

function newTerm(alternatives: readonly string[]): Term {
  const rows = alternatives.map(readRow);
  return {
    rows: rows.filter((row) => row.length > 0),
    isOptional: rows.some((row) => row.length === 0),
  };
}

const groups = new Map<string, Term>();

function readGroup(name: string): Term {
  let term = groups.get(name);
  if (term !== undefined) return term;
  if (!Object.hasOwn(vocabulary, name))
    throw new SyntaxError(`no group {${name}} in vocabulary.ts`);
  term = newTerm(vocabulary[name as keyof typeof vocabulary]);
  groups.set(name, term);
  return term;
}

function readRow(text: string): Row {
  if (text === '' || text === ANY || text === ADDRESS) return text === '' ? [] : [text];
  if (PLAIN.test(text)) return text.split(' ');
  // A word in front keeps a leading number from being taken for a reply code.
  return text
    .split(/\s+/u)
    .flatMap((word) =>
      word === ANY || word === ADDRESS ? [word] : tokenize(`x ${word}`).words.slice(1),
    );
}
