import type { Command, EnhancedFacts } from './types.ts';

/** A row of the table of enhanced status codes. */
export interface EnhancedRow {
  readonly id: string;
  readonly facts: EnhancedFacts;
}

/**
 * The codes of a failure, as far as they are known. All keys are there, so that nothing is inherited.
 */
export interface Codes {
  /** The class digit of the reply code, or else of the enhanced status code. */
  readonly digit: number | undefined;
  readonly reply: number | undefined;
  readonly enhanced: string | undefined;
  /** The enhanced status code in every class: `X.7.8`. */
  readonly anyClass: string | undefined;
  /** What the catalog says of the enhanced status code. */
  readonly row: EnhancedRow | undefined;
  readonly code: string | undefined;
  readonly originalCode: string | undefined;
  readonly command: Command | undefined;
  /** The HTTP status that a custom transport failed with. */
  readonly http: number | undefined;
}

/**
 * The registry's row of an enhanced status code, which stands for it in every class (RFC 3463 section 2).
 * @param enhanced Such as `5.7.8`.
 * @returns `X.7.8`.
 */
export const rowOf = (enhanced: string): string => `X${enhanced.slice(1)}`;
