import { contrastOf } from './contrast.ts';
import { fill } from './fill.ts';
import { relationOf } from './relation.ts';
import { isOk, type Side } from './side.ts';
import type { Words } from './words.ts';

/** How many sentences a summary has at most. */
const SENTENCES = 4;

/** A summary, and whether it sets the classes of the two against each other. */
export interface Summary {
  readonly sentences: readonly string[];
  readonly tellsClasses: boolean;
}

/**
 * Sums up two different entries: what they are, how they belong together, the main contrast, what they share.
 * @param x The first in canonical order.
 * @param y The other.
 * @param words The language.
 * @param withContrast False where a hand-written opening tells the contrast.
 * @returns Whole sentences.
 */
export function summaryOf(x: Side, y: Side, words: Words, withContrast: boolean): Summary {
  const relation = relationOf(x, y, words.t.relation);
  // Two names of one failure are not set against each other.
  const isContrast =
    withContrast && (relation === undefined || x.entry === y.entry || isAgainAlike(x, y));
  const contrast = isContrast ? contrastOf(x, y, words) : undefined;
  return {
    sentences: [identityOf(x, y, words), relation, contrast, ...sharedOf(x, y, words)]
      .filter((sentence) => sentence !== undefined)
      .slice(0, SENTENCES),
    tellsClasses: isContrast && [x, y].some(({ lasting }) => lasting === 'by-class'),
  };
}

const isAgainAlike = (x: Side, y: Side): boolean =>
  x.consequences.every(({ retry }) => y.consequences.every((other) => other.retry === retry));

function identityOf(x: Side, y: Side, { labels, t: { identity }, titleOf }: Words): string {
  const [titleA, titleB] = [titleOf(x), titleOf(y)];
  const { many: kinds, phrase: kindA } = labels.kinds[x.entry.kind];
  const { phrase: kindB } = labels.kinds[y.entry.kind];
  const [apart, alike] =
    x.entry.kind === y.entry.kind
      ? [identity.sameKind, identity.sameKindAndTitle]
      : [identity.otherKind, identity.otherKindSameTitle];
  const tokens = { a: x.name, b: y.name, titleA, titleB, kinds, kindA, kindB };
  return fill(titleA === titleB ? alike : apart, tokens);
}

function sharedOf(x: Side, y: Side, words: Words): (string | undefined)[] {
  const { shared } = words.t;
  const { or, stepsOf, whoOf, categoryOf } = words;
  const steps = or(stepsOf(x));
  const failed = !isOk(x) && !isOk(y);
  return [
    failed && x.category === y.category && x.category !== 'unknown' && y.entry.kind !== 'category'
      ? fill(shared.category, { category: categoryOf(x) })
      : undefined,
    steps !== '' && stepsOf(x).length < 3 && !x.commands.includes('ANY') && steps === or(stepsOf(y))
      ? fill(shared.step, { steps })
      : undefined,
    failed && x.consequences.length === 1 && whoOf(x) === whoOf(y)
      ? fill(shared.who, { who: whoOf(x) })
      : undefined,
  ];
}
