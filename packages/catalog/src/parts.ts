import { GAP_SIGN, firstWords, readPart, type Term } from './pattern.ts';

/**
 * Patterns taken apart at their gaps. What is equal in different patterns is one: a part is looked for once, and
 * patterns that begin alike share their places.
 */

/** What stands between two gaps. */
export interface Part {
  readonly source: string;
  /** Read when a text first gets there: most parts of the catalog never are. */
  terms: readonly Term[] | undefined;
  /** The place that it fills at the start of patterns. */
  first: Step | undefined;
  /** The places that it fills behind others. */
  readonly later: Step[];
}

/** A place in a pattern: reached when its part and all parts before it were found in order. */
export interface Step {
  /** Its number, from 0 on. */
  readonly index: number;
  readonly before: Step | undefined;
  after: Map<Part, Step> | undefined;
  /** The keys of the patterns that end here. */
  readonly keys: number[];
  /** Where it was last reached, in words of the text: the first one, and the one behind the last. */
  wordStart: number;
  wordEnd: number;
  /** How many words matched, gaps left out, and what they count. */
  length: number;
  weight: number;
}

/** The parts of all patterns. */
export interface Parts {
  /** By the words that they may start with. */
  readonly byFirstWord: ReadonlyMap<string, readonly Part[]>;
  /** How many places there are in patterns. */
  readonly steps: number;
}

/**
 * Takes patterns apart.
 * @param patterns The patterns of each key: `patterns[key]`.
 * @returns Their parts.
 * @throws {SyntaxError} For a pattern that cannot be read, see `readPart`.
 */
export function readPatterns(patterns: readonly (readonly string[])[]): Parts {
  const known = new Map<string, Part>();
  const byFirstWord = new Map<string, Part[]>();
  const partOf = (source: string): Part => {
    let part = known.get(source);
    if (part === undefined) {
      part = { source, terms: undefined, first: undefined, later: [] };
      known.set(source, part);
      enter(part, byFirstWord);
    }
    return part;
  };

  let steps = 0;
  /** The place that a part fills behind another place, or at the start. */
  const stepTo = (part: Part, before: Step | undefined): Step => {
    const existing = before === undefined ? part.first : before.after?.get(part);
    if (existing !== undefined) return existing;
    const step = newStep(steps++, before);
    if (before === undefined) part.first = step;
    else {
      part.later.push(step);
      (before.after ??= new Map()).set(part, step);
    }
    return step;
  };

  for (const [key, list] of patterns.entries()) {
    for (const pattern of list) {
      let last: Step | undefined;
      for (const source of pattern.split(GAP_SIGN)) last = stepTo(partOf(source.trim()), last);
      if (last?.keys.includes(key) === false) last.keys.push(key);
    }
  }
  return { byFirstWord, steps };
}

/**
 * The terms of a part.
 * @param part The part.
 * @returns Its terms in order, the same ones every time.
 * @throws {SyntaxError} As `readPart`.
 */
export function termsOf(part: Part): readonly Term[] {
  return (part.terms ??= readPart(part.source));
}

function enter(part: Part, byFirstWord: Map<string, Part[]>): void {
  for (const word of firstWords(part.source)) {
    const parts = byFirstWord.get(word);
    if (parts === undefined) byFirstWord.set(word, [part]);
    // A part may name a first word twice.
    else if (parts.at(-1) !== part) parts.push(part);
  }
}

function newStep(index: number, before: Step | undefined): Step {
  return {
    index,
    before,
    after: undefined,
    keys: [],
    wordStart: 0,
    wordEnd: 0,
    length: 0,
    weight: 0,
  };
}
