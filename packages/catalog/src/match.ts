import { ANY, GAP, GAP_SIGN, firstWords, readPart, type Row, type Term } from './pattern.ts';
import { tokenize } from './tokenize.ts';
import { informative } from './vocabulary.ts';

/**
 * Every pattern of every wording is looked for at once. All parts of all patterns form one automaton over words;
 * from each word of the text it is walked as far as it goes. Parts are short, so this is linear in the text. A
 * state is built when a text first reaches it and then kept: starting up costs little, and more wordings do not
 * cost more time. Parts that a gap separates are joined as they are found.
 */

/** A pattern that was found. */
export interface Match {
  /** The key that the pattern was added under. */
  readonly key: number;
  /** What the words that it matched count, gaps left out. */
  readonly weight: number;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** No gap inside. */
  readonly isUnbroken: boolean;
}

/** Finds the weightiest match of each key whose patterns occur in a text. Never throws. */
export type Matcher = (text: string) => Iterable<Match>;

/** What stands between two gaps; equal parts of different patterns are one. */
interface Part {
  readonly source: string;
  terms: readonly Term[] | undefined;
  /** The place at the start of patterns. */
  first: Step | undefined;
  /** All places in patterns that this part fills. */
  readonly steps: Step[];
}

/** A place in a pattern: reached when its part and all parts before it were found in order. */
interface Step {
  readonly before: Step | undefined;
  after: Map<Part, Step> | undefined;
  /** The keys of the patterns that end here. */
  readonly keys: number[];
  run: number;
  wordStart: number;
  wordEnd: number;
  length: number;
  weight: number;
}

/** How far a part has been read: before `row[word]`, or before the term where there is no row. */
interface Position {
  readonly part: Part;
  readonly term: number;
  readonly row: Row | undefined;
  readonly word: number;
}

interface State {
  /** Where a word leads: to positions until a text first goes there, then to a state. */
  readonly next: Map<string, Position[] | State>;
  readonly hasAny: boolean;
  /** What the words that led here count beyond one each. */
  readonly extra: number;
  /** Parts that are complete here. */
  readonly complete: readonly Part[];
}

/** More states than real replies reach; beyond it they are built anew, so that memory stays bounded. */
const STATE_LIMIT = 20_000;

/**
 * Builds a matcher.
 * @param patterns The patterns of each key: `patterns[key]`.
 * @returns The matcher. Between calls it keeps nothing but states of its automaton, which no caller can tell.
 */
export function createMatcher(patterns: readonly (readonly string[])[]): Matcher {
  const root = readPatterns(patterns);
  let states = 0;

  const begin = (word: string): State | undefined => {
    const entrance = root.get(word);
    if (entrance === undefined) return undefined;
    return (entrance.state ??= firstState(word, entrance.parts));
  };

  const follow = (state: State, word: string): State | undefined => {
    const next = state.next.get(word) ?? (state.hasAny ? state.next.get(ANY) : undefined);
    if (next === undefined || !Array.isArray(next)) return next;
    const reached = newState(next, state.extra + extraOf(word));
    states++;
    // Only words of patterns are keys: a word of the text would keep the whole text alive.
    state.next.set(state.next.has(word) ? word : ANY, reached);
    return reached;
  };

  let run = 0;
  return (text) => {
    if (states > STATE_LIMIT) {
      for (const entrance of root.values()) entrance.state = undefined;
      states = 0;
    }
    run++;
    const found = new Map<number, Match>();
    const { words, starts, ends } = tokenize(text);

    const complete = (part: Part, from: number, to: number, extra: number): void => {
      for (const step of part.steps) {
        const { before } = step;
        if (
          before !== undefined &&
          (before.run !== run || before.wordEnd > from || from - before.wordEnd > GAP)
        ) {
          continue;
        }
        step.run = run;
        step.wordStart = before?.wordStart ?? from;
        step.wordEnd = to;
        step.length = to - from + (before?.length ?? 0);
        step.weight = to - from + extra + (before?.weight ?? 0);
        for (const key of step.keys) {
          if ((found.get(key)?.weight ?? 0) >= step.weight) continue;
          found.set(key, {
            key,
            weight: step.weight,
            start: starts[step.wordStart] ?? 0,
            end: ends[to - 1] ?? 0,
            isUnbroken: to - step.wordStart === step.length,
          });
        }
      }
    };

    for (let from = 0; from < words.length; from++) {
      let state = begin(words[from] ?? '');
      for (let to = from + 1; state !== undefined; to++) {
        for (const part of state.complete) complete(part, from, to, state.extra);
        state = to < words.length ? follow(state, words[to] ?? '') : undefined;
      }
    }
    return found.values();
  };
}

/** The parts that a word may start, and the state that it leads to once a text has gone there. */
interface Entrance {
  readonly parts: Part[];
  state: State | undefined;
}

type Root = Map<string, Entrance>;

const extraOf = (word: string): number => (informative.get(word) ?? 1) - 1;

/** Enters the parts of all patterns under their first words; the rest is read when a text gets there. */
function readPatterns(patterns: readonly (readonly string[])[]): Root {
  const parts = new Map<string, Part>();
  const root: Root = new Map();
  for (const [key, list] of patterns.entries()) {
    for (const pattern of list) {
      const sources = pattern.includes(GAP_SIGN) ? pattern.split(GAP_SIGN) : [pattern];
      let before: Step | undefined;
      for (const written of sources) {
        const source = written.trim();
        let part = parts.get(source);
        if (part === undefined) {
          part = { source, terms: undefined, first: undefined, steps: [] };
          parts.set(source, part);
          for (const word of firstWords(source)) {
            const known = root.get(word);
            if (known === undefined) root.set(word, { parts: [part], state: undefined });
            else if (known.parts[known.parts.length - 1] !== part) known.parts.push(part);
          }
        }
        before = stepTo(part, before);
      }
      if (before?.keys.includes(key) === false) before.keys.push(key);
    }
  }
  return root;
}

/** The place that a part fills behind another place; patterns that begin alike share it. */
function stepTo(part: Part, before: Step | undefined): Step {
  const known = before === undefined ? part.first : before.after?.get(part);
  if (known !== undefined) return known;
  const step: Step = {
    before,
    after: undefined,
    keys: [],
    run: 0,
    wordStart: 0,
    wordEnd: 0,
    length: 0,
    weight: 0,
  };
  part.steps.push(step);
  if (before === undefined) part.first = step;
  else (before.after ??= new Map()).set(part, step);
  return step;
}

/** The state that a first word leads to. */
function firstState(word: string, parts: readonly Part[]): State {
  const next = new Map<string, Position[] | State>();
  for (const part of parts) expect(next, { part, term: 0, row: undefined, word: 0 });
  const reached = next.get(word);
  return newState(Array.isArray(reached) ? reached : [], extraOf(word));
}

function add(next: Map<string, Position[] | State>, word: string, position: Position): void {
  const known = next.get(word);
  if (Array.isArray(known)) known.push(position);
  else next.set(word, [position]);
}

const termsOf = (part: Part): readonly Term[] => (part.terms ??= readPart(part.source));

/** Enters, under each word that may come next, how far the part has been read then. */
function expect(next: Map<string, Position[] | State>, { part, term, row, word }: Position): void {
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

function behind(part: Part, term: number, row: Row, word: number): Position {
  return word < row.length
    ? { part, term, row, word }
    : { part, term: term + 1, row: undefined, word: 0 };
}

function isComplete({ part, term, row }: Position): boolean {
  return row === undefined && termsOf(part).every((it, index) => index < term || it.isOptional);
}

function newState(positions: readonly Position[], extra: number): State {
  const next = new Map<string, Position[] | State>();
  const complete = new Set<Part>();
  for (const position of positions) {
    if (isComplete(position)) complete.add(position.part);
    expect(next, position);
  }
  // Where any word will do, the words that are known go on as well.
  const any = next.get(ANY);
  if (Array.isArray(any)) {
    for (const known of next.values())
      if (Array.isArray(known) && known !== any) known.push(...any);
  }
  return { next, hasAny: any !== undefined, extra, complete: [...complete] };
}
