import { fill } from './fill.ts';
import { isOk, type Side } from './side.ts';
import type { Words } from './words.ts';

/**
 * What differs: one sentence an attribute, the one that matters most first.
 * @param x One of them.
 * @param y The other.
 * @param words The language.
 * @param withClass False where the summary tells the classes.
 * @returns Whole sentences; one that says so where nothing differs.
 */
export function differencesOf(x: Side, y: Side, words: Words, withClass: boolean): string[] {
  const { difference, place } = words.t;
  const names = { a: x.name, b: y.name };
  const [a, b] = [x.entry, y.entry];
  const told: string[] = [];
  const tell = (template: string, valueA: string, valueB: string): void => {
    if (valueA === '' || valueB === '' || valueA === valueB) return;
    told.push(fill(template, { ...names, valueA, valueB }));
  };
  const compare = (template: string, valueOf: (side: Side) => string): void => {
    tell(template, valueOf(x), valueOf(y));
  };
  /** As `compare`, or with another template where only one of them has a value. */
  const compareLists = (both: string, one: string, valueOf: (side: Side) => string): void => {
    const [valueA, valueB] = [valueOf(x), valueOf(y)];
    tell(both, valueA, valueB);
    if ((valueA === '') === (valueB === '')) return;
    const [has, lacks] = valueA === '' ? [y, x] : [x, y];
    told.push(fill(one, { has: has.name, lacks: lacks.name, value: valueA + valueB }));
  };

  if (a.kind !== b.kind) tell(difference.place, place[a.kind], place[b.kind]);
  if (withClass && x.digits.length > 0 && y.digits.length > 0) {
    compare(difference.class, words.classesOf);
  } else if (withClass) {
    compare(difference.permanence, (side) => words.lastingOf(side).phrase);
  }
  compare(difference.phase, (side) => words.or(words.stepsOf(side)));
  compare(difference.retry, words.againOf);
  compare(difference.who, words.whoOf);
  if (words.whoOf(x) === words.whoOf(y)) compare(difference.action, words.actionOf);
  if (a.kind !== 'category' && b.kind !== 'category' && !isOk(x) && !isOk(y)) {
    compare(difference.category, words.categoryOf);
  }
  if (a !== b && a.kind === b.kind) {
    compareLists(difference.enhanced, difference.enhancedOneSided, ({ entry }) =>
      entry.kind === 'reply' ? words.some(entry.facts.enhanced) : '',
    );
    compareLists(difference.replies, difference.repliesOneSided, ({ entry }) =>
      entry.kind === 'enhanced' ? words.some(entry.facts.replies.map(String)) : '',
    );
    compareLists(difference.nodemailer, difference.nodemailerOneSided, words.shownOf);
  }
  compare(difference.standing, words.standingOf);
  compare(difference.rfc, words.rfcOf);
  return told.length > 0 ? told : [fill(difference.none, names)];
}
