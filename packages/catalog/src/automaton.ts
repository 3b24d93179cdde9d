import { createParts, type Part, type PatternIndex, type Step, termsOf } from './parts.ts';
import { ANY, type Row } from './pattern.ts';
import { informative } from './vocabulary.ts';

/**
 * All parts of all patterns as one automaton over words. A state is built when a text first reaches it and then
 * kept: starting up costs little, and more patterns do not cost more time.
 */
export interface Automaton {
  /** The number that stands for a word; `UNKNOWN` for a word that no state so far asks for. */
  readonly numberOf: (word: string) => number;
  /** The state that the first word of parts leads to, or `undefined` where no part starts so. */
  readonly begin: (word: number) => State | undefined;
  /** The state that the next word leads to, or `undefined` where no part goes on so. */
  readonly follow: (state: State, word: number) => State | undefined;
  /** Forgets the states where there are too many. To be called between texts. */
  readonly trim: () => void;
}

/** How far the words so far have come in every part that goes on so. */
interface State {
  /** What is complete here at the start of patterns. */
  readonly initial: readonly Step[];
  /** What is complete here where something else has to stand before it; that has the index `befores[n]`. */
  readonly later: readonly Step[];
  readonly befores: readonly number[];
  /** What the words that led here count beyond one each. */
  readonly extra: number;
  /** Where the next word leads, by its number. */
  readonly next: ReadonlyMap<number, Ahead>;
  /** Where any other word leads. */
  readonly any: Ahead | undefined;
}

/** A state, once a text has gone there. */
interface Ahead {
  readonly positions: Position[];
  state: State | undefined;
}

/** How far a part has been read: before `row[word]`, or before the term where there is no row. */
interface Position {
  readonly part: Part;
  readonly term: number;
  readonly row: Row | undefined;
  readonly word: number;
}

/** The number of every word that no pattern names where it stands; `*` in a pattern waits for it. */
export const UNKNOWN = 0;

/** More states than real replies reach; beyond it they are built anew, so that memory stays bounded. */
const STATE_LIMIT = 20_000;

/**
 * Builds the automaton of the parts of patterns.
 * @param patterns The patterns of each key: `patterns[key]`.
 * @param index Their index.
 * @returns The automaton. It keeps nothing but states, which no caller can tell.
 */
export function createAutomaton(
  patterns: readonly (readonly string[])[],
  index: PatternIndex,
): Automaton {
  const partsAt = createParts(patterns, index.postings);
  /** Words by their numbers: those that parts start with have the numbers from 1 on. */
  const words = [ANY, ...index.words];
  const numbers = new Map<string, number>();
  words.forEach((word, number) => numbers.set(word, number));
  /** Only words of patterns get a number: a word of the text would keep the whole text alive. */
  const assign = (word: string): number => {
    let number = numbers.get(word);
    if (number === undefined) {
      number = words.push(word) - 1;
      numbers.set(word, number);
    }
    return number;
  };
  /** What a word counts beyond one. */
  const extraOf = (number: number): number => (informative.get(words[number] ?? '') ?? 1) - 1;

  const entrances = new Array<State | undefined>(index.words.length + 1).fill(undefined);
  let states = 0;

  const newState = (positions: readonly Position[], extra: number): State => {
    states++;
    const next = new Map<number, Ahead>();
    const complete = new Set<Part>();
    const add = (word: string, position: Position): void => {
      const number = assign(word);
      const known = next.get(number);
      if (known === undefined) next.set(number, { positions: [position], state: undefined });
      else known.positions.push(position);
    };
    for (const position of positions) {
      if (isComplete(position)) complete.add(position.part);
      enter(position, add);
    }
    // Where any word will do, the words that are known go on as well.
    const any = next.get(UNKNOWN);
    next.delete(UNKNOWN);
    for (const { positions } of next.values()) positions.push(...(any?.positions ?? []));
    const parts = [...complete];
    const later = parts.flatMap((part) => part.later);
    return {
      initial: parts.flatMap(({ first }) => first ?? []),
      later,
      befores: later.map(({ before }) => before?.index ?? 0),
      extra,
      next,
      any,
    };
  };

  const firstState = (word: number): State => {
    const positions: Position[] = [];
    for (const part of partsAt(word - 1)) {
      const add = (_: string, position: Position): unknown => positions.push(position);
      enter({ part, term: 0, row: undefined, word: 0 }, add, words[word]);
    }
    return newState(positions, extraOf(word));
  };

  return {
    numberOf: (word) => numbers.get(word) ?? UNKNOWN,
    begin(word) {
      if (word === UNKNOWN || word >= entrances.length) return undefined;
      return (entrances[word] ??= firstState(word));
    },
    follow(state, word) {
      const named = word === UNKNOWN ? undefined : state.next.get(word);
      const ahead = named ?? state.any;
      if (ahead === undefined) return undefined;
      return (ahead.state ??= newState(
        ahead.positions,
        state.extra + (named === undefined ? 0 : extraOf(word)),
      ));
    },
    trim() {
      if (states <= STATE_LIMIT) return;
      entrances.fill(undefined);
      states = 0;
    },
  };
}

/** Names, for each word that may come next or only for one, how far the part has been read then. */
function enter(
  { part, term, row, word }: Position,
  add: (word: string, position: Position) => void,
  only?: string,
): void {
  if (row !== undefined) {
    add(row[word] ?? '', behind(part, term, row, word + 1));
    return;
  }
  const terms = termsOf(part);
  for (let index = term; index < terms.length; index++) {
    const { rows, isOptional } = terms[index] ?? { rows: [], isOptional: false };
    for (const choice of rows) {
      const [first = ''] = choice;
      if (only === undefined || first === only) add(first, behind(part, index, choice, 1));
    }
    if (!isOptional) break;
  }
}

function behind(part: Part, term: number, row: Row, word: number): Position {
  return word < row.length
    ? { part, term, row, word }
    : { part, term: term + 1, row: undefined, word: 0 };
}

/** Nothing has to follow: all terms behind may be missing. */
function isComplete({ part, term, row }: Position): boolean {
  return row === undefined && termsOf(part).every((it, index) => index < term || it.isOptional);
}
