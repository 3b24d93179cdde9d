import { explain, type Explanation } from '@mailwhy/catalog';
import { attached } from './attach.ts';
import { quietly } from './quietly.ts';

/**
 * The explanation of a failure, however it is kept.
 * @param error What was caught: an explained error (frozen or not), or a string, an object, an error that was
 *   never explained; such a one is explained now, in English, if it says anything that mail knows.
 * @returns The explanation, or `undefined` when nothing is known. Never throws, and leaves the error as it is.
 * @example
 * ```ts
 * const explanation = getExplanation(error);
 * if (explanation) console.log(explanation.title, explanation.fixes);
 * ```
 */
export function getExplanation(error: unknown): Explanation | undefined {
  return quietly(() => {
    const before = attached(error);
    if (before !== undefined) return before;
    const now = explain(error);
    return now.evidence === 'none' ? undefined : now;
  });
}
