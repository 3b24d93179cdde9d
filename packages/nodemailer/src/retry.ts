import { getExplanation } from './get-explanation.ts';

/** When a failed send is worth repeating. */
export interface RetryOptions {
  /**
   * Whether a message that may have been delivered is sent again. False by default: a connection that died
   * after the message was handed over says nothing about it, and a second copy cannot be taken back.
   */
  readonly allowDuplicates?: boolean;
}

/** How retries are spread. */
export interface RetryDelayOptions extends RetryOptions {
  /** Attempts after which to stop, the first one included; 6 by default. */
  readonly attempts?: number;
  /** The longest delay in milliseconds; 4 hours by default. Never undercuts what the failure asks for. */
  readonly maxDelay?: number;
  /** A number from 0 up to 1 for the jitter; `Math.random` by default. */
  readonly random?: () => number;
}

const HOUR = 3_600_000;

/**
 * Whether sending the same message again can help.
 * @param error What was caught, explained or not; also one of `rejectedErrors`.
 * @returns True for a failure that passes by itself. False when something has to be fixed first, when it is
 *   final, when nothing is known of it, and when the message may have been delivered. Never throws.
 * @example
 * ```ts
 * if (!isRetryable(error)) throw error;
 * ```
 */
export function isRetryable(error: unknown, options: RetryOptions = {}): boolean {
  const explanation = getExplanation(error);
  return (
    explanation?.retry === 'later' &&
    (explanation.delivery !== 'unknown' || options.allowDuplicates === true)
  );
}

/**
 * How long to wait before the next attempt: what this kind of failure asks for (a minute after a lost connection,
 * five after greylisting, …), twice as much after each attempt, and up to a quarter more at random, so that
 * messages that failed together do not come back together.
 * @param error What was caught, explained or not.
 * @param attempt The number of the attempt that failed, counted from 1.
 * @returns Milliseconds, or `undefined` when it should not be sent again. Never throws.
 * @example
 * ```ts
 * const delay = retryDelay(error, attempt);
 * if (delay !== undefined) setTimeout(send, delay);
 * ```
 * @see RFC 5321 section 4.5.4.1, on retry intervals
 */
export function retryDelay(
  error: unknown,
  attempt: number,
  options: RetryDelayOptions = {},
): number | undefined {
  const { attempts = 6, maxDelay = 4 * HOUR, random = Math.random } = options;
  if (!isRetryable(error, options) || !(attempt < attempts)) return undefined;
  const floor = (getExplanation(error)?.retryAfter ?? 60) * 1000;
  const doublings = Math.min(Math.max(attempt - 1, 0), 30);
  const delay = Math.max(Math.min(floor * 2 ** doublings, maxDelay), floor);
  return Math.round(delay * (1 + random() / 4));
}
