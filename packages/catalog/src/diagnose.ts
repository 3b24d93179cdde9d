import type { Codes } from './codes.ts';
import type { Evident } from './decide.ts';
import type { Failure } from './read.ts';
import type { Context } from './types.ts';

/**
 * Looks at the transport's own options for what explains a failure better than the error does.
 * @param evident What the error alone says.
 * @param codes Its codes.
 * @param context The transport's options.
 * @param failure What else the error says.
 * @returns The diagnosis, or `undefined` when the options explain nothing. Never throws.
 */
export function findDiagnosis(
  evident: Evident,
  codes: Codes,
  context: Context,
  failure: Failure,
): Evident | undefined {
  void evident;
  void codes;
  void context;
  void failure;
  return undefined;
}
