import type { IncomingMessage, ServerResponse } from 'node:http';
import { checks } from './checks.ts';
import { judge } from './judge.ts';
import { checkOptions, optionError } from './option-error.ts';
import { codeOf } from './problem.ts';
import { type ProblemCode, mapping } from './problems.ts';
import { quietly } from './quietly.ts';
import { isClosed, respond } from './respond.ts';

/** What `mailHealth` needs of a transporter. */
export interface Verifiable {
  verify?(): unknown;
}

/** What `mailHealth` can be told. */
export interface MailHealthOptions {
  /** How long an answer is good for. Milliseconds, 30000 by default. */
  readonly ttl?: number;
  /** How long a check may take. Milliseconds, 10000 by default. */
  readonly timeout?: number;
  /** Is told why a check failed. Not awaited. */
  readonly onFailure?: (error: unknown) => unknown;
}

/** What is known of the mail server (in the manner of application/health+json). */
export interface Health {
  /** `warn`: the transport cannot be checked. */
  readonly status: 'pass' | 'warn' | 'fail';
  /** Why, as far as anybody may know. */
  readonly code?: ProblemCode;
}

/** A handler of Express 4 and 5, Connect, or anything that calls it so. */
export type MailHandler = (
  req: IncomingMessage,
  res: ServerResponse,
  next?: (error?: unknown) => void,
) => void;

const optionChecks = {
  ttl: checks.ttl,
  timeout: checks.timeout,
  onFailure: checks.onFailure,
} as const;

/** So many times the timeout a check that hangs keeps others from beginning. */
const PATIENCE = 10;

/**
 * A health check for the mail server: 200 when `verify()` succeeds, 503 when it does not. However many ask, one
 * check is in flight and its answer is kept, so that nobody can make the application log in again and again. One that
 * hangs is given up after ten times the timeout.
 * @param transporter A transporter of nodemailer. One without `verify` cannot be checked and answers 200, `warn`.
 * @param options How long an answer is kept, and how long a check may take; milliseconds.
 * @returns The handler. The body tells neither host nor account; the response is never stored.
 * @throws {TypeError} With a `code` that starts with `ERR_MAILWHY_`, for a wrong transporter or option.
 * @example
 * ```ts
 * app.get('/health', mailHealth(transporter, { ttl: 30_000, timeout: 10_000 }));
 * ```
 */
export function mailHealth(transporter: Verifiable, options?: MailHealthOptions): MailHandler {
  const {
    ttl = 30_000,
    timeout = 10_000,
    onFailure,
  } = checkOptions<MailHealthOptions>('mailHealth', options, optionChecks);
  if (typeof (transporter as unknown) !== 'object' || (transporter as unknown) === null) {
    throw optionError('ERR_MAILWHY_TRANSPORTER', 'mailHealth needs a transporter');
  }

  let kept: { readonly health: Promise<Health>; expires: number } | undefined;
  const current = (): Promise<Health> => {
    if (kept !== undefined && performance.now() < kept.expires) return kept.health;
    const verified = verify(transporter);
    const check = { health: healthOf(verified, timeout, onFailure), expires: Infinity };
    kept = check;
    let isVerifying = true;
    let stale = Infinity;
    const settle = (): void => {
      isVerifying = false;
      check.expires = stale;
    };
    verified.then(settle, settle);
    void check.health.then(() => {
      stale = performance.now() + ttl;
      // While it hangs no second one begins, or a silent server would collect them.
      check.expires = isVerifying ? stale + PATIENCE * timeout : stale;
    });
    return check.health;
  };

  return (_req, res, next) => {
    void current()
      .then((health) => {
        if (isClosed(res)) return;
        const status = health.status === 'fail' ? 503 : 200;
        respond(res, {
          status,
          type: 'application/health+json',
          body: JSON.stringify(health),
          headers: [],
          vary: [],
        });
      })
      .catch((error: unknown) => {
        if (next === undefined) res.destroy();
        else next(error);
      });
  };
}

/** What a transporter without `verify` says. */
const UNKNOWN = Symbol('unknown');

/** Asks the transporter. Rejects, and never throws. */
async function verify(transporter: Verifiable): Promise<unknown> {
  return typeof transporter.verify === 'function' ? await transporter.verify() : UNKNOWN;
}

/** What a check says. Never rejects; what takes too long has failed, and is not waited for. */
async function healthOf(
  verified: Promise<unknown>,
  timeout: number,
  onFailure: MailHealthOptions['onFailure'],
): Promise<Health> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(Object.assign(new Error('The check took too long'), { code: 'ETIMEDOUT' }));
    }, timeout);
  });
  try {
    const answer = await Promise.race([verified, late]);
    if (answer === UNKNOWN) return { status: 'warn' };
    if (answer !== false) return { status: 'pass' };
    if (onFailure !== undefined) quietly('onFailure', onFailure, new Error('verify() said false'));
    return { status: 'fail', code: 'mail-service-error' };
  } catch (error) {
    if (onFailure !== undefined) quietly('onFailure', onFailure, error);
    return { status: 'fail', code: codeOf(judge(error), { mapping }) };
  } finally {
    clearTimeout(timer);
  }
}
