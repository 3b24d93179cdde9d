import type { Permanence, Standing } from '../labels.ts';
import { consequenceOf, type Consequence } from '../outcome.ts';
import type { Category, Command, Entry, Outcome } from '../types.ts';
import type { Found } from './find.ts';
import { commandsOf, digitsOf, standingOf, surfacesOf } from './traits.ts';

/** What follows from a code; `name` is the code with the digit that this holds for. */
type Following = Consequence & { readonly name: string };

/** An entry with everything that its sentences are made of. */
export interface Side extends Found {
  /** The code in a sentence: an id made of words stands in backticks. */
  readonly name: string;
  /** The class digits that it can have; empty where there is no reply. */
  readonly digits: readonly number[];
  /** What follows: for each failing digit if that differs, otherwise once. */
  readonly consequences: readonly Following[];
  readonly lasting: Permanence | 'go-on';
  readonly commands: readonly Command[];
  /** Codes and properties of nodemailer. */
  readonly surfaces: readonly string[];
  readonly standing: Standing;
  readonly category: Category;
}

/**
 * What one of the two is, without words.
 * @param found The entry and the code that was asked for.
 * @returns Everything that can be said about it.
 */
export function sideOf(found: Found): Side {
  const { entry, code } = found;
  const name = ['diagnosis', 'wording', 'category'].includes(entry.kind) ? `\`${code}\`` : code;
  const digits = digitsOf(found);
  const outcomes = outcomesOf(entry, digits);
  const all = outcomes.map(({ digit, outcome }) => ({
    ...consequenceOf(outcome, digit),
    name: digit === undefined ? name : name.replace(/^X/u, String(digit)),
  }));
  const [one] = all as [Following];
  return {
    entry,
    code,
    name,
    digits,
    consequences: all.every((each) => isAlike(each, one)) ? [{ ...one, name }] : all,
    lasting: lastingOf(digits, one),
    commands: commandsOf(entry, digits),
    surfaces: surfacesOf(entry),
    standing: standingOf(entry),
    category:
      (digits.length === 1 ? outcomes[0]?.outcome.category : undefined) ?? entry.facts.category,
  };
}

/** Whether it reports that something worked, or that the client is to go on. */
export const isOk = ({ lasting }: Side): boolean => lasting === 'success' || lasting === 'go-on';

interface Digested {
  readonly digit: number | undefined;
  readonly outcome: Outcome;
}

/** What it leads to under each failing digit, or under none. */
function outcomesOf({ kind, facts }: Entry, digits: readonly number[]): readonly Digested[] {
  const failing = digits.filter((digit) => digit > 3);
  if (digits.length > 0 && failing.length === 0) {
    return [{ digit: digits[0], outcome: { category: 'success' } }];
  }
  const byClass = kind === 'enhanced' ? facts.byClass : undefined;
  return (failing.length > 0 ? failing : [undefined]).map((digit) => ({
    digit,
    outcome: byClass?.[digit === 4 ? 4 : 5] ?? facts,
  }));
}

const isAlike = (a: Consequence, b: Consequence): boolean =>
  a.action === b.action && a.retry === b.retry && a.retryAfter === b.retryAfter;

function lastingOf(digits: readonly number[], { retry, permanent }: Consequence): Side['lasting'] {
  if (digits.length > 1) return 'by-class';
  if (digits[0] === 3) return 'go-on';
  return retry === 'none' ? 'success' : permanent ? 'permanent' : 'temporary';
}
