import { checks } from './checks.ts';
import { judge } from './judge.ts';
import { type Problem, makeProblem } from './problem.ts';
import { recipientErrors } from './recipients.ts';
import { type Exposure, type ShapeOptions, prepareOnce } from './settings.ts';

/** What `toProblem` can be told. */
export interface ProblemOptions extends ShapeOptions {
  /** How much is said; nothing that tells failures apart by default. */
  readonly expose?: Exposure;
  /** The id of the request: 1 to 64 letters, digits, dots, dashes or underscores. */
  readonly requestId?: string;
  /** The body of the request, for the pointers of `expose: 'recipients'`. */
  readonly body?: unknown;
}

const more = {
  expose: checks.expose,
  requestId: checks.requestIdText,
  body: checks.anything,
} as const;

/**
 * The problem document (RFC 9457) of a failed send. Whatever the input, there is an answer: ask `isMailError` first
 * where an error may come from elsewhere.
 * @param error What `sendMail` or `verify` rejected with.
 * @param options What to say, in which language. They are checked once an object: keep and reuse it.
 * @returns The problem, a new plain object. `retryAfter` is in seconds. Nothing in it comes from the server but,
 *   with `expose: 'codes'`, the numbers of its reply. Pure, but for `retryAfter.jitter`.
 * @throws {TypeError} With a `code` that starts with `ERR_MAILWHY_`, only for wrong options.
 * @example
 * ```ts
 * const { status, retryable } = toProblem(error, { expose: 'codes' });
 * ```
 */
export function toProblem(error: unknown, options?: ProblemOptions): Problem {
  const {
    shape,
    options: { expose = 'none', requestId, body },
  } = prepareOnce('toProblem', options, more);
  return makeProblem(judge(error), shape, {
    exposure: expose,
    locales: shape.locales,
    requestId,
    errors: (whole) => recipientErrors(error, whole, shape, shape.locales, body),
  }).problem;
}
