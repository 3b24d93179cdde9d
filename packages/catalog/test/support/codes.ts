import { type Codes, rowOf } from '../../src/codes.ts';
import { enhancedRow } from '../../src/tables.ts';

/** The codes of a failure that says nothing. */
export const noCodes: Codes = {
  digit: undefined,
  reply: undefined,
  enhanced: undefined,
  anyClass: undefined,
  row: undefined,
  code: undefined,
  originalCode: undefined,
  command: undefined,
  http: undefined,
};

/** Codes, with what follows from an enhanced status code. */
export const codesOf = (codes: Partial<Codes>): Codes => ({
  ...noCodes,
  ...(codes.enhanced !== undefined && {
    anyClass: rowOf(codes.enhanced),
    row: enhancedRow(codes.enhanced),
  }),
  ...codes,
});
