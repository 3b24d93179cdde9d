import { examine, verdictOf } from './examine.ts';
import { lookup } from './lookup.ts';
import { type Connection, deliveryOf, wholeOf } from './outcome.ts';
import { own } from './own.ts';
import { read, readFailure, readList } from './read.ts';
import { recalling } from './recall.ts';
import type { Context, Entry, Verdict } from './types.ts';

/** An error may wrap another one; deeper than this nobody looks. */
const DEPTH = 4;
/** How many of several errors are looked at. */
const ERRORS = 20;

/**
 * Says what a failure is, without any text: a bundle that only classifies holds no prose.
 * @param input What was thrown or pasted: an error of nodemailer or of anything else, a reply, a log line, a code
 *   (`535`, `'5.7.8'`, `'EAUTH'`). Anything at all is allowed.
 * @param context What is known of the transport: options by name, never a credential.
 * @returns The verdict, frozen. There is always one (`unknown` where nothing is known); nothing is thrown.
 * @example
 * ```ts
 * classify('550 5.1.1 <user@example.com>: user unknown').category; // 'mailbox-not-found'
 * ```
 * @see RFC 5321 section 4.2, RFC 3463 section 2
 */
export function classify(input: unknown, context?: Context): Verdict {
  try {
    return classifyAt(input, context, 0);
  } catch {
    return Object.freeze({
      id: 'unknown',
      category: 'unknown',
      action: 'contact-provider',
      retry: 'after-fix',
      permanent: false,
      delivery: 'unknown',
      evidence: 'none',
    });
  }
}

const verdictOn = /* @__PURE__ */ recalling(
  (failure, context) => examine(failure, context).verdict,
);

function classifyAt(input: unknown, context: Context | undefined, depth: number): Verdict {
  const entry = typeof input === 'string' || typeof input === 'number' ? lookup(input) : undefined;
  if (entry !== undefined) return verdictOfEntry(entry, String(input).trim().replace(/^#/u, ''));

  const verdict = verdictOn(readFailure(input), context);
  if (typeof input === 'string' || depth >= DEPTH) return verdict;

  // Everybody refused: the whole can be tried again when one of them can.
  // nodemailer nests them once.
  const refused = depth > 1 ? [] : readList(input, 'rejectedErrors', ERRORS);
  if (refused.length > 0) {
    return refused.map((error) => classifyAt(error, context, depth + 1)).find(isLater) ?? verdict;
  }
  const { evidence } = verdict;
  if (evidence === 'provider' || evidence === 'wording' || own(verdict, 'reply') !== undefined)
    return verdict;
  const inner = [...readList(input, 'errors', 1), read(input, 'cause')];
  for (const error of inner) {
    if (error === undefined || error === null) continue;
    const cause = classifyAt(error, context, depth + 1);
    if (cause.category !== 'unknown') return withCode(cause, verdict);
  }
  return verdict;
}

const isLater = (verdict: Verdict): boolean => verdict.retry === 'later';

/** The verdict of an inner error under the code of the outer one, which is the code that the user sees. */
function withCode(inner: Verdict, outer: Verdict): Verdict {
  const code = own(outer, 'code');
  const innerCode = own(inner, 'code');
  if (code === undefined || code === innerCode) return inner;
  const originalCode = own(inner, 'originalCode') ?? innerCode;
  return Object.freeze({ ...inner, code, ...(originalCode !== undefined && { originalCode }) });
}

const nothing: Connection = {
  code: undefined,
  originalCode: undefined,
  syscall: undefined,
  timeoutType: undefined,
  isEarly: false,
  stated: undefined,
};

/** A bare code or id: what its own row says. */
function verdictOfEntry(entry: Entry, written: string): Verdict {
  const enhanced = /^[245]\.\d{1,3}\.\d{1,3}$/u.test(written) ? written : undefined;
  const only =
    entry.kind === 'enhanced' && entry.facts.classes.length === 1
      ? entry.facts.classes[0]
      : undefined;
  const stated = enhanced ?? (entry.kind === 'reply' ? entry.id : undefined);
  const digit = stated === undefined ? only : Number(stated.charAt(0));
  const isFromProvider = entry.kind === 'wording' && entry.isProvider === true;
  const evidence = {
    reply: 'reply',
    enhanced: 'enhanced',
    nodemailer: 'error-code',
    system: 'error-code',
    wording: isFromProvider ? 'provider' : 'wording',
    diagnosis: 'wording',
    'reply-class': 'class',
    'enhanced-class': 'class',
    'enhanced-subject': 'class',
    'other-number': 'none',
    category: 'none',
  } as const;
  const classes = entry.kind === 'enhanced' ? own(entry.facts, 'byClass') : undefined;
  const byClass = classes && own(classes, digit as 2 | 4 | 5);
  const delivery = own(entry.facts, 'delivery');
  const isError = entry.kind === 'nodemailer' || entry.kind === 'system';
  return verdictOf(
    {
      id: entry.id,
      outcome: wholeOf(byClass ?? entry.facts),
      evidence: evidence[entry.kind],
      provider: isFromProvider ? entry.speaker : undefined,
      span: undefined,
    },
    {
      digit,
      reply: entry.kind === 'reply' ? Number(entry.id) : undefined,
      enhanced,
      anyClass: undefined,
      row: undefined,
      code: isError ? entry.id : undefined,
      originalCode: undefined,
      command: undefined,
      http: undefined,
    },
    isError
      ? deliveryOf({ ...nothing, code: entry.id, stated: delivery })
      : (delivery ?? 'not-sent'),
  );
}
