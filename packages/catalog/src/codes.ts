import type { Command } from './types.ts';

/** The codes of a failure, as far as they are known. */
export interface Codes {
  /** The class digit of the reply code, or else of the enhanced status code. */
  readonly digit: number | undefined;
  readonly reply?: number;
  readonly enhanced?: string;
  readonly code?: string;
  readonly originalCode?: string;
  readonly command?: Command;
}
