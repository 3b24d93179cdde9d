import type { Labels } from './labels.ts';
import type { Category, CategoryMessages, Messages } from './types.ts';

/** One language: the texts of entries and categories, the interface strings, and openings for pairs of codes. */
export interface Locale {
  /** A BCP 47 tag: `en`, `vi`. */
  readonly tag: string;
  /** Texts by entry id. */
  readonly messages: Readonly<Record<string, Messages>>;
  readonly categories: Readonly<Partial<Record<Category, CategoryMessages>>>;
  readonly labels: Labels;
  /** Hand-written openings of comparisons, by `a+b` in canonical order. */
  readonly pairs: Readonly<Record<string, string>>;
}

/** A locale without gaps in what every other text may fall back to. */
export interface CompleteLocale extends Locale {
  readonly categories: Readonly<Record<Category, CategoryMessages>>;
}
