import type { Codes } from '../../src/codes.ts';

/** The codes of a failure that says nothing. */
export const noCodes: Codes = {
  digit: undefined,
  reply: undefined,
  enhanced: undefined,
  code: undefined,
  originalCode: undefined,
  command: undefined,
  http: undefined,
};
