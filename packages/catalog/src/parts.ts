import { GAP_SIGN, firstWords, readPart, type Term } from './pattern.ts';

/**
 * Patterns taken apart at their gaps. What is equal in different patterns is one: a part is looked for once, and
 * patterns that begin alike share their places. A pattern is taken apart when a text first has a word that one of its
 * parts may start with: most patterns of the catalog never are.
 */

/** Where patterns are looked for. Plain data, so that the build can compute it. */
export interface PatternIndex {
  /** How many parts the patterns have together. */
  readonly size: number;
  /** The words that parts may start with. */
  readonly words: readonly string[];
  /**
   * For each of the words, the patterns with such a part, by their numbers in a row of all. Each number is written as
   * its distance from the one before: that makes them short.
   */
  readonly postings: readonly (readonly number[])[];
}

/** What stands between two gaps. */
export interface Part {
  readonly source: string;
  /** Read when a text first gets there. */
  terms: readonly Term[] | undefined;
  /** The place that it fills at the start of patterns. */
  first: Step | undefined;
  /** The places that it fills behind others, in the order of the patterns. */
  readonly later: Step[];
}

/** A place in a pattern: reached when its part and all parts before it were found in order. */
export interface Step {
  /** Its number, from 0 on. */
  readonly index: number;
  /** The first pattern that has it. */
  readonly pattern: number;
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

/**
 * Finds out with which words the parts of patterns may start.
 * @param lists The patterns of each key: `lists[key]`.
 * @returns The index.
 * @throws {SyntaxError} For a pattern that cannot be read, see `readPart`.
 */
export function indexPatterns(lists: readonly (readonly string[])[]): PatternIndex {
  const postings = new Map<string, number[]>();
  let size = 0;
  for (const [number, pattern] of lists.flat().entries()) {
    for (const source of partsOf(pattern)) {
      size++;
      for (const word of firstWords(readPart(source))) {
        const posting = postings.get(word);
        if (posting === undefined) postings.set(word, [number]);
        else if (posting.at(-1) !== number) posting.push(number);
      }
    }
  }
  return {
    size,
    words: [...postings.keys()],
    postings: [...postings.values()].map((numbers) =>
      numbers.map((number, at) => number - (numbers[at - 1] ?? 0)),
    ),
  };
}

/**
 * Takes patterns apart as texts ask for them.
 * @param lists The patterns of each key: `lists[key]`.
 * @param postings The patterns that each word asks for.
 * @returns For the number of a word, the parts of all patterns that have one which may start with it.
 */
export function createParts(
  lists: readonly (readonly string[])[],
  postings: PatternIndex['postings'],
): (word: number) => Iterable<Part> {
  const known = new Map<string, Part>();
  const partOf = (source: string): Part => {
    let part = known.get(source);
    if (part === undefined) {
      part = { source, terms: undefined, first: undefined, later: [] };
      known.set(source, part);
    }
    return part;
  };

  let steps = 0;
  /** The place that a part fills behind another place, or at the start. */
  const stepTo = (part: Part, before: Step | undefined, pattern: number): Step => {
    const existing = before === undefined ? part.first : before.after?.get(part);
    if (existing !== undefined) return existing;
    const step = newStep(steps++, pattern, before);
    if (before === undefined) part.first = step;
    else {
      // What is found first must not depend on the texts before.
      part.later.push(step);
      part.later.sort((a, b) => a.pattern - b.pattern);
      (before.after ??= new Map()).set(part, step);
    }
    return step;
  };

  /** Takes a pattern apart. */
  const add = (pattern: string, number: number, key: number): readonly Part[] => {
    const parts = partsOf(pattern).map(partOf);
    let last: Step | undefined;
    for (const part of parts) last = stepTo(part, last, number);
    if (last?.keys.includes(key) === false) last.keys.push(key);
    return parts;
  };

  return (word) => {
    const parts = new Set<Part>();
    let number = 0;
    /** The key that the pattern with the number belongs to, and the number of its first pattern. */
    let key = 0;
    let first = 0;
    for (const distance of postings[word] ?? []) {
      number += distance;
      let list = lists[key] ?? [];
      while (number >= first + list.length) {
        first += list.length;
        list = lists[++key] ?? [];
      }
      for (const part of add(list[number - first] ?? '', number, key)) parts.add(part);
    }
    return parts;
  };
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

const partsOf = (pattern: string): readonly string[] =>
  pattern.split(GAP_SIGN).map((source) => source.trim());

function newStep(index: number, pattern: number, before: Step | undefined): Step {
  return {
    index,
    pattern,
    before,
    after: undefined,
    keys: [],
    wordStart: 0,
    wordEnd: 0,
    length: 0,
    weight: 0,
  };
}
