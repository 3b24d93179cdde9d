import { explainOnce } from './attach.ts';
import type { EnrichOptions } from './options.ts';
import { quietly } from './quietly.ts';

/**
 * Explains an error in place, for a `catch` block, an event, a queue's `failed` handler. The error gets one new
 * property, `explanation`; the errors of refused recipients inside it (`rejectedErrors`) get their own. Nothing
 * else changes. An error that is explained already stays as it is.
 * @param error What was caught. A frozen error, a string or a plain object stays untouched:
 *   `getExplanation` knows its explanation.
 * @param options Languages, context, whether the property is enumerable.
 * @returns The same value. Never throws.
 * @example
 * ```ts
 * try {
 *   await transporter.sendMail(message);
 * } catch (error) {
 *   throw enrich(error);
 * }
 * ```
 */
export function enrich<E>(error: E, options: EnrichOptions = {}): E {
  const explain = (under: EnrichOptions) => quietly(() => explainOnce(error, under));
  // Options that cannot be used are no reason to say nothing.
  if (explain(options) === undefined) explain({});
  return error;
}
