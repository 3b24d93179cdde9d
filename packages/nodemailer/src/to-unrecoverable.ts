import { carry } from './attach.ts';
import { getExplanation } from './get-explanation.ts';
import { serializeMailError } from './serialize-mail-error.ts';

/**
 * Makes the error that stops BullMQ from retrying a job, without importing BullMQ: it goes by the name
 * `UnrecoverableError`. BullMQ keeps the message and the stack and nothing else, so the message says what is
 * wrong, on one line, and holds no address.
 * @param error What was caught.
 * @returns A new error with the original as its `cause` and the same `explanation`. Never throws.
 * @example
 * ```ts
 * throw isRetryable(error) ? error : toUnrecoverable(error);
 * ```
 */
export function toUnrecoverable(error: unknown): Error {
  const { message, explanation: said } = serializeMailError(error);
  const text = said === undefined ? message : `${said.title} (${said.id})`;
  const unrecoverable = new Error(text, { cause: error });
  const explanation = getExplanation(error);
  unrecoverable.name = 'UnrecoverableError';
  if (explanation !== undefined) carry(unrecoverable, explanation);
  return unrecoverable;
}
