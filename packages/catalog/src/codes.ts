import type { Command } from './types.ts';

/**
 * The codes of a failure, as far as they are known. All keys are there, so that nothing is inherited.
 */
export interface Codes {
  /** The class digit of the reply code, or else of the enhanced status code. */
  readonly digit: number | undefined;
  readonly reply: number | undefined;
  readonly enhanced: string | undefined;
  readonly code: string | undefined;
  readonly originalCode: string | undefined;
  readonly command: Command | undefined;
  /** The HTTP status that a custom transport failed with. */
  readonly http: number | undefined;
}
