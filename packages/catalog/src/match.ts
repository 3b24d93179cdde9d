import { createAutomaton } from './automaton.ts';
import { type Part, readPatterns, type Step } from './parts.ts';
import { GAP } from './pattern.ts';
import { tokenize } from './tokenize.ts';

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

/** Finds the weightiest match of each key whose patterns occur in a text. Never throws. */
export type Matcher = (text: string) => Iterable<Match>;

/**
 * Builds a matcher.
 * @param patterns The patterns of each key: `patterns[key]`.
 * @returns The matcher. Between calls it keeps nothing that a caller could tell.
 * @throws {SyntaxError} For a pattern that cannot be read, see `readPart`; some are first read when a text gets
 *   there.
 */
export function createMatcher(patterns: readonly (readonly string[])[]): Matcher {
  const { begin, follow, trim } = createAutomaton(readPatterns(patterns));
  let run = 0;

  return (text) => {
    trim();
    run++;
    const { words, starts, ends } = tokenize(text);
    const found = new Map<number, Match>();

    const reach = (part: Part, from: number, to: number, extra: number): void => {
      for (const step of part.steps) {
        if (!isReachable(step, from, run)) continue;
        occupy(step, from, to, extra, run);
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
        for (const part of state.complete) reach(part, from, to, state.extra);
        state = to < words.length ? follow(state, words[to] ?? '') : undefined;
      }
    }
    return found.values();
  };
}

/** Whether what comes before a place was found in this text, and ends at most a gap before a word. */
function isReachable({ before }: Step, from: number, run: number): boolean {
  return (
    before === undefined ||
    (before.run === run && before.wordEnd <= from && from - before.wordEnd <= GAP)
  );
}

/** Notes that the part of a place was found from one word to another; the latest find is kept, the nearest to what follows. */
function occupy(step: Step, from: number, to: number, extra: number, run: number): void {
  const { before } = step;
  step.run = run;
  step.wordStart = before?.wordStart ?? from;
  step.wordEnd = to;
  step.length = to - from + (before?.length ?? 0);
  step.weight = to - from + extra + (before?.weight ?? 0);
}
