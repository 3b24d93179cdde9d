import { createAutomaton, UNKNOWN } from './automaton.ts';
import type { PatternIndex, Step } from './parts.ts';
import { GAP } from './pattern.ts';
import type { Words } from './tokenize.ts';

/**
 * Every pattern of every wording is looked for at once. The automaton of all parts is walked from each word of the
 * text as far as it goes, and parts that a gap separates are joined as they are found. Parts are short, so this is
 * linear in the text.
 */

/** A pattern that was found. */
export interface Match {
  /** The key that the pattern was added under. */
  readonly key: number;
  /** What the words that it matched count, gaps left out: one each, more where they are `informative`. */
  readonly weight: number;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** No gap inside. */
  readonly isUnbroken: boolean;
}

/**
 * Finds the weightiest match of each key whose patterns occur in a text, from a word of it on. Never throws.
 */
export type Matcher = (words: Words, first?: number) => readonly Match[];

/**
 * Builds a matcher.
 * @param patterns The patterns of each key: `patterns[key]`.
 * @param index Their index.
 * @returns The matcher. Between calls it keeps nothing that a caller could tell.
 */
export function createMatcher(
  patterns: readonly (readonly string[])[],
  index: PatternIndex,
): Matcher {
  const { numberOf, begin, follow, trim } = createAutomaton(patterns, index);
  /** Texts so far. */
  let run = 0;
  /** The text in which each step was reached last, by its index. */
  const reached = new Float64Array(index.size);
  /** Where each key stands in what was found. */
  const places = new Int32Array(patterns.length);
  // Kept between texts for speed; nothing of a text stays in them.
  let found: Match[] = [];
  let numbers = new Int32Array(64);

  const note = (step: Step, key: number, { starts, ends }: Words): void => {
    const place = places[key] ?? 0;
    const known = found[place];
    const isKnown = known?.key === key;
    if (isKnown && known.weight >= step.weight) return;
    const match = {
      key,
      weight: step.weight,
      start: starts[step.wordStart] ?? 0,
      end: ends[step.wordEnd - 1] ?? 0,
      isUnbroken: step.wordEnd - step.wordStart === step.length,
    };
    if (isKnown) found[place] = match;
    else places[key] = found.push(match) - 1;
  };
  const reach = (step: Step, from: number, to: number, extra: number, text: Words): void => {
    occupy(step, from, to, extra);
    reached[step.index] = run;
    for (const key of step.keys) note(step, key, text);
  };
  // A word without a number is asked again: a state that was built since may have given it one.
  const numberAt = (at: number, words: readonly string[]): number => {
    const known = numbers[at] ?? UNKNOWN;
    return known === UNKNOWN ? (numbers[at] = numberOf(words[at] ?? '')) : known;
  };

  return (text, first = 0) => {
    const { words } = text;
    trim();
    run++;
    found = [];
    if (numbers.length < words.length) numbers = new Int32Array(words.length);
    else numbers.fill(UNKNOWN, 0, words.length);

    for (let from = first; from < words.length; from++) {
      let state = begin(numberAt(from, words));
      for (let to = from + 1; state !== undefined; to++) {
        const { initial, later, befores, extra } = state;
        for (const step of initial) reach(step, from, to, extra, text);
        // Most of what is complete would have to follow something that the text does not say.
        for (let index = 0; index < befores.length; index++) {
          const step = reached[befores[index] ?? 0] === run ? later[index] : undefined;
          if (step !== undefined && isNear(step, from)) reach(step, from, to, extra, text);
        }
        state = to < words.length ? follow(state, numberAt(to, words)) : undefined;
      }
    }
    return found;
  };
}

/** Whether what comes before a place ends at most a gap before a word. */
function isNear({ before }: Step, from: number): boolean {
  return before !== undefined && before.wordEnd <= from && from - before.wordEnd <= GAP;
}

/** Notes that the part of a place was found from one word to another; the latest find is kept, the nearest to what follows. */
function occupy(step: Step, from: number, to: number, extra: number): void {
  const { before } = step;
  step.wordStart = before?.wordStart ?? from;
  step.wordEnd = to;
  step.length = to - from + (before?.length ?? 0);
  step.weight = to - from + extra + (before?.weight ?? 0);
}
