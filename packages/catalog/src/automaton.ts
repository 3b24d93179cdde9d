import { type Part, termsOf } from './parts.ts';
import { ANY, type Row } from './pattern.ts';
import { informative } from './vocabulary.ts';

/**
 * All parts of all patterns as one automaton over words. A state is built when a text first reaches it and then
 * kept: starting up costs little, and more patterns do not cost more time.
 */
export interface Automaton {
  /** The state that the first word of parts leads to, or `undefined` where no part starts so. */
  readonly begin: (word: string) => State | undefined;
  /** The state that the next word leads to, or `undefined` where no part goes on so. */
  readonly follow: (state: State, word: string) => State | undefined;
  /** Forgets the states where there are too many. To be called between texts. */
  readonly trim: () => void;
}

/** How far the words so far have come in every part that goes on so. */
interface State {
  /** Parts that are complete here. */
  readonly complete: readonly Part[];
  /** What the words that led here count beyond one each. */
  readonly extra: number;
  readonly next: Transitions;
  readonly hasAny: boolean;
}

/** Where a word leads: to positions until a text first goes there, then to a state. */
type Transitions = Map<string, Position[] | State>;

/** How far a part has been read: before `row[word]`, or before the term where there is no row. */
interface Position {
  readonly part: Part;
  readonly term: number;
  readonly row: Row | undefined;
  readonly word: number;
}

/** The parts that a word may start, and the state that it leads to once a text has gone there. */
interface Entrance {
  readonly parts: readonly Part[];
  state: State | undefined;
}

/** More states than real replies reach; beyond it they are built anew, so that memory stays bounded. */
const STATE_LIMIT = 20_000;

/**
 * Builds the automaton of parts.
 * @param parts The parts by the words that they may start with.
 * @returns The automaton. It keeps nothing but states, which no caller can tell.
 */
export function createAutomaton(parts: ReadonlyMap<string, readonly Part[]>): Automaton {
  const entrances = new Map<string, Entrance>();
  for (const [word, starting] of parts) entrances.set(word, { parts: starting, state: undefined });
  let states = 0;

  return {
    begin(word) {
      const entrance = entrances.get(word);
      if (entrance === undefined) return undefined;
      return (entrance.state ??= firstState(word, entrance.parts));
    },
    follow(state, word) {
      const next = state.next.get(word) ?? (state.hasAny ? state.next.get(ANY) : undefined);
      if (next === undefined || !Array.isArray(next)) return next;
      const reached = newState(next, state.extra + extraOf(word));
      states++;
      // Only words of patterns are keys: a word of the text would keep the whole text alive.
      state.next.set(state.next.has(word) ? word : ANY, reached);
      return reached;
    },
    trim() {
      if (states <= STATE_LIMIT) return;
      for (const entrance of entrances.values()) entrance.state = undefined;
      states = 0;
    },
  };
}

const extraOf = (word: string): number => (informative.get(word) ?? 1) - 1;

function firstState(word: string, parts: readonly Part[]): State {
  const next: Transitions = new Map();
  for (const part of parts) enter(next, { part, term: 0, row: undefined, word: 0 });
  const reached = next.get(word);
  return newState(Array.isArray(reached) ? reached : [], extraOf(word));
}

function newState(positions: readonly Position[], extra: number): State {
  const next: Transitions = new Map();
  const complete = new Set<Part>();
  for (const position of positions) {
    if (isComplete(position)) complete.add(position.part);
    enter(next, position);
  }
  // Where any word will do, the words that are known go on as well.
  const any = next.get(ANY);
  if (Array.isArray(any)) {
    for (const known of next.values())
      if (Array.isArray(known) && known !== any) known.push(...any);
  }
  return { complete: [...complete], extra, next, hasAny: any !== undefined };
}

/** Enters, under each word that may come next, how far the part has been read then. */
function enter(next: Transitions, { part, term, row, word }: Position): void {
  if (row !== undefined) {
    add(next, row[word] ?? '', behind(part, term, row, word + 1));
    return;
  }
  const terms = termsOf(part);
  for (let index = term; index < terms.length; index++) {
    const { rows, isOptional } = terms[index] ?? { rows: [], isOptional: false };
    for (const choice of rows) add(next, choice[0] ?? '', behind(part, index, choice, 1));
    if (!isOptional) break;
  }
}

function add(next: Transitions, word: string, position: Position): void {
  const known = next.get(word);
  if (Array.isArray(known)) known.push(position);
  else next.set(word, [position]);
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
