import type { AttributeId } from '../labels.ts';
import type { Kind, Messages } from '../types.ts';

/** One of the two, with its texts. */
export interface ComparedEntry extends Messages {
  readonly id: string;
  /** The code as asked for: `4.2.2` where the entry is the row `X.2.2`. */
  readonly code: string;
  readonly kind: Kind;
  /** The language of the texts. */
  readonly locale: string;
  /** A real reply, for a wording. */
  readonly sample?: string;
  readonly docs: string;
  readonly related: readonly string[];
  readonly sources: readonly string[];
}

/** An attribute with the values of both, to be shown as lists; an empty list means none. */
export interface ComparedAttribute {
  readonly id: AttributeId;
  readonly label: string;
  readonly a: readonly string[];
  readonly b: readonly string[];
  readonly differs: boolean;
}

/** How to recognise one of the two, and what to do then. Whole sentences. */
export interface Choice {
  readonly when: readonly string[];
  readonly do: readonly string[];
}

/** Two entries side by side, in canonical order whatever the order they were asked for. */
export interface Comparison {
  readonly title: string;
  readonly a: ComparedEntry;
  readonly b: ComparedEntry;
  /** True when both are one entry; then there are no differences. */
  readonly same: boolean;
  /** A hand-written paragraph, for pairs that are often confused. */
  readonly opening?: string;
  readonly summary: readonly string[];
  readonly attributes: readonly ComparedAttribute[];
  readonly differences: readonly string[];
  readonly choice: { readonly a: Choice; readonly b: Choice };
  /** The language of everything but the texts of the two entries, which name their own. */
  readonly locale: string;
}
