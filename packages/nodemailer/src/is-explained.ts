import type { Explanation } from '@mailwhy/catalog';
import { isExplanation } from './attach.ts';
import { isError, read } from './quietly.ts';

/** An error that explains itself. */
export type ExplainedError = Error & { readonly explanation: Explanation };

/**
 * Whether an error carries its explanation: the guard for `catch (error)`, where TypeScript knows nothing.
 * @param error What was caught.
 * @returns Whether `error.explanation` can be read. Never throws.
 * @example
 * ```ts
 * if (isExplained(error)) console.log(error.explanation.title);
 * ```
 */
export function isExplained(error: unknown): error is ExplainedError {
  return isError(error) && isExplanation(read(error, 'explanation'));
}
