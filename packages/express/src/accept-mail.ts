import type { IncomingMessage } from 'node:http';
import { checks } from './checks.ts';
import type { MailHandler } from './mail-health.ts';
import { checkOptions, optionError } from './option-error.ts';
import { quietly } from './quietly.ts';
import { isClosed, respond } from './respond.ts';

/** What `acceptMail` can be told. */
export interface AcceptMailOptions {
  /** Is told of every send that failed, and of every request that was dropped. Not awaited. */
  readonly onFailure?: (error: unknown, req: IncomingMessage) => unknown;
  /** How many sends may be under way; requests beyond that get the same answer and are dropped. 1000 by default. */
  readonly limit?: number;
}

const optionChecks = { onFailure: checks.onFailure, limit: checks.count } as const;

const ACCEPTED = JSON.stringify({ status: 'accepted' });

/**
 * A route that tells nobody whether an account exists, for password resets and the like: every request gets the
 * same 202, at once, before anything is looked up. What is different for known and unknown users happens after the
 * response has been handed over, so that neither the answer nor its time reveals it.
 * @param send Looks the account up and sends, or doesn't. Its result is ignored; validate the form of the request
 *   in a middleware before, and rate-limit it.
 * @param options What to do about failures, and how many sends may be under way.
 * @returns The handler. Nothing that `send` does reaches the client.
 * @throws {TypeError} With a `code` that starts with `ERR_MAILWHY_`, for wrong arguments.
 * @example
 * ```ts
 * app.post('/password-reset', acceptMail((req) => sendResetMail(req), { onFailure: console.error }));
 * ```
 * @see RFC 9110 section 15.3.3
 */
export function acceptMail(
  send: { bivarianceHack(req: IncomingMessage): unknown }['bivarianceHack'],
  options?: AcceptMailOptions,
): MailHandler {
  if (typeof (send as unknown) !== 'function') {
    throw optionError('ERR_MAILWHY_FUNCTION', 'acceptMail needs a function of the request');
  }
  const settings = checkOptions<AcceptMailOptions>('acceptMail', options, optionChecks);
  const { limit = 1000, onFailure } = settings;
  const fail = (error: unknown, req: IncomingMessage): void => {
    if (onFailure !== undefined) quietly('onFailure', onFailure, error, req);
  };
  let underWay = 0;

  const run = async (req: IncomingMessage): Promise<void> => {
    try {
      await send(req);
    } catch (error) {
      fail(error, req);
    } finally {
      underWay -= 1;
    }
  };

  return (req, res) => {
    if (isClosed(res)) return;
    respond(res, {
      status: 202,
      type: 'application/json',
      body: ACCEPTED,
      headers: [],
      vary: [],
    });
    // Counted now: many requests of one connection are answered before the first of them is sent.
    const isFull = underWay >= limit;
    if (!isFull) underWay += 1;
    setImmediate(() => {
      if (isFull) fail(new Error('Too many sends are under way: this one was dropped'), req);
      else void run(req);
    });
  };
}
