import { category as categories } from './codes/category.ts';
import { own } from './own.ts';
import type { Action, Category, Delivery, Outcome, Retry } from './types.ts';

/**
 * The rules for retry, action and permanence, in one place. They are decided by what the sender should do, in
 * this order:
 *
 * 1. What the entry itself says (`retry: 'after-fix'` on a 4yz that no waiting will cure).
 * 2. A 4yz reply is to be tried again: the server said so (RFC 5321 4.2.1, 4.5.4.1), whatever the cause.
 * 3. A 5yz reply is not to be repeated unchanged (RFC 5321 4.2.1). Throttling is the exception: a rate limit, a
 *    used-up quota and a greylist pass with time, and servers do send 5yz for them. Where the category would
 *    say `later` otherwise, somebody has to act first.
 * 4. Without a reply the category decides.
 */

/** Throttling passes with time even when a server calls it permanent. */
const passes: ReadonlySet<Category> = new Set([
  'rate-limited',
  'sending-limit-exceeded',
  'greylisted',
]);

/** Who can end a permanent refusal of a kind that is otherwise temporary. */
const permanentAction: Partial<Record<Category, Action>> = {
  'mailbox-full': 'contact-recipient',
  'server-error': 'contact-recipient',
  'network-error': 'contact-recipient',
  'dns-failure': 'fix-sender-domain',
};

/** RFC 5321 4.5.4.1: at least 30 minutes between attempts, where nothing better is known. Seconds. */
const RETRY_INTERVAL = 1800;

const nothingStated: object = {
  action: undefined,
  retry: undefined,
  retryAfter: undefined,
  delivery: undefined,
} satisfies Record<Exclude<keyof Outcome, 'category'>, undefined>;

/**
 * An outcome with every key of its own: it is read often, and nothing may come from a polluted prototype.
 * @param outcome A row of a table.
 * @returns The same, whole.
 */
export const wholeOf = (outcome: Outcome): Outcome => ({ ...nothingStated, ...outcome });

/** What an outcome and a class digit lead to. */
export interface Consequence {
  readonly action: Action;
  readonly retry: Retry;
  readonly retryAfter: number | undefined;
  readonly permanent: boolean;
}

/**
 * Retry, waiting time, action and permanence of an outcome.
 * @param outcome The category, and what an entry says beyond it; `wholeOf` a row.
 * @param digit The class digit of the reply, where there is one.
 * @returns The consequence; `retryAfter` in seconds, only with `later`. Never throws.
 */
export function consequenceOf(outcome: Outcome, digit: number | undefined): Consequence {
  const { category } = outcome;
  const defaults: { retry: Retry; action: Action; retryAfter?: number } = categories[category];
  if (category === 'success') {
    return { action: 'none', retry: 'none', retryAfter: undefined, permanent: false };
  }
  const stated = outcome.retry;

  const temporary = digit === 4;
  const permanentReply = digit === 5;
  const deferred = temporary && stated === undefined && defaults.retry !== 'later';
  const refused =
    permanentReply && stated === undefined && defaults.retry === 'later' && !passes.has(category);

  const retry = stated ?? (temporary ? 'later' : refused ? 'after-fix' : defaults.retry);
  const action =
    outcome.action ??
    (refused ? own(permanentAction, category) : undefined) ??
    (deferred && defaults.action !== 'fix-sender-domain' && defaults.action !== 'request-delisting'
      ? 'retry'
      : defaults.action);
  return {
    action,
    retry,
    retryAfter:
      retry === 'later'
        ? (outcome.retryAfter ?? own(defaults, 'retryAfter') ?? RETRY_INTERVAL)
        : undefined,
    permanent: digit === undefined ? retry === 'after-fix' || retry === 'never' : permanentReply,
  };
}

/** How a failure without a reply bears on delivery. */
export interface Connection {
  readonly code: string | undefined;
  readonly originalCode: string | undefined;
  readonly syscall: string | undefined;
  readonly timeoutType: string | undefined;
  /** The command is known, and comes before the end of the message. */
  readonly isEarly: boolean;
  /** What the entry that was found says. */
  readonly stated: Delivery | undefined;
}

/** Codes that say that a connection broke or fell silent, perhaps after the message had been handed over. */
const broken: ReadonlySet<string> = new Set([
  'ECONNECTION',
  'ESOCKET',
  'ETIMEDOUT',
  'ECONNRESET',
  'EPIPE',
  'ECONNABORTED',
  'EABORT',
]);

/**
 * Whether the message may have been taken although no reply arrived. nodemailer reports every socket error with
 * the command `CONN`, even in the middle of the message, so only what proves an early failure counts as one.
 * @param connection What is known.
 * @returns `not-sent` when the failure came before the end of the message, otherwise `unknown`.
 */
export function deliveryOf(connection: Connection): Delivery {
  const { code, originalCode, syscall, timeoutType, isEarly, stated } = connection;
  if (isEarly) return 'not-sent';
  if (timeoutType !== undefined) return timeoutType === 'SOCKET_TIMEOUT' ? 'unknown' : 'not-sent';
  if (syscall !== undefined)
    return syscall === 'read' || syscall === 'write' ? 'unknown' : 'not-sent';
  if (stated !== undefined) return stated;
  const last = originalCode ?? code;
  return last !== undefined && broken.has(last) ? 'unknown' : 'not-sent';
}
