import { bound } from './bound.ts';
import { type Codes, rowOf } from './codes.ts';
import { commandOf } from './command.ts';
import { decide, type Evident } from './decide.ts';
import { findDiagnosis } from './diagnose.ts';
import { lookup } from './lookup.ts';
import { unmangle } from './mojibake.ts';
import { consequenceOf, deliveryOf } from './outcome.ts';
import { locateReply, type Place, type ReplySpan } from './parse.ts';
import type { Failure } from './read.ts';
import { recoverCode } from './recover.ts';
import { enhancedRow } from './tables.ts';
import type { Command, Context, Delivery, Verdict } from './types.ts';

/** One failure looked at: what it is, and where in its text that stands. */
export interface Examination extends ReplySpan {
  readonly verdict: Verdict;
  /** The text that was looked at: bounded, and read as UTF-8 where it was mangled. */
  readonly text: string;
  readonly wording: Place | undefined;
}

/** nodemailer reports every socket error with `CONN`, whatever it was doing. */
const late: ReadonlySet<Command> = new Set(['CONNECT', 'DATA', 'END-OF-DATA']);

/**
 * Looks at one failure, without what it wraps.
 * @param failure What was read from it.
 * @param context What is known of the transport.
 * @returns The verdict and its witnesses. Never throws.
 */
export function examine(failure: Failure, context: Context | undefined): Examination {
  const text = unmangle(bound(failure.text));
  const span = locateReply(text);
  const reply = failure.responseCode ?? numberOf(sliceOf(text, span.code));
  const enhanced = sliceOf(text, span.enhanced);
  const code = safeCode(failure.code);
  const originalCode = reply === undefined ? safeCode(recoverCode(failure)) : undefined;
  const command = commandOf(failure, reply);
  const codes: Codes = {
    digit: reply === undefined ? numberOf(enhanced?.charAt(0)) : Math.floor(reply / 100),
    reply,
    enhanced,
    anyClass: enhanced === undefined ? undefined : rowOf(enhanced),
    row: enhanced === undefined ? undefined : enhancedRow(enhanced),
    code,
    originalCode: originalCode === code ? undefined : originalCode,
    command,
    http: failure.httpStatus,
  };
  const found = { span, codes, evident: decide(text, codes, context) };
  const isGood = found.evident.outcome.category === 'success' && failure.responseCode === undefined;
  const shown = (isGood ? behind(text, found, context) : undefined) ?? found;
  const { evident } = shown;
  const diagnosis = context && findDiagnosis(evident, shown.codes, context, failure);
  const delivery = deliveryIn(failure, shown.codes, evident);
  return {
    code: shown.span.code,
    enhanced: shown.span.enhanced,
    wording: evident.span,
    verdict: verdictOf(diagnosis ?? evident, shown.codes, delivery),
    text,
  };
}

const sliceOf = (text: string, place: Place | undefined): string | undefined =>
  place && text.slice(place[0], place[1]);

const numberOf = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : Number(digits);

/** What was found in a text. */
interface Finding {
  readonly span: ReplySpan;
  readonly codes: Codes;
  readonly evident: Evident;
}

/** What the lines behind a success say of a failure: what went well is not what somebody asks about. */
function behind(
  text: string,
  { span, codes }: Finding,
  context: Context | undefined,
): Finding | undefined {
  const rest = restOf(text, span);
  if (rest === undefined) return undefined;
  const words = {
    ...codes,
    digit: undefined,
    reply: undefined,
    enhanced: undefined,
    anyClass: undefined,
    row: undefined,
  };
  const evident = decide(rest, words, context);
  return evident.span === undefined
    ? undefined
    : { span: { code: undefined, enhanced: undefined }, codes: words, evident };
}

/** The lines behind a code that stands between lines. Those before are blanked, so that offsets stay. */
function restOf(text: string, { code, enhanced }: ReplySpan): string | undefined {
  const [start, end] = code ?? enhanced ?? [0, 0];
  const next = text.indexOf('\n', end);
  const isBetweenLines = next > 0 && text.lastIndexOf('\n', start) >= 0;
  return isBetweenLines ? ' '.repeat(next) + text.slice(next) : undefined;
}

function deliveryIn(failure: Failure, codes: Codes, { outcome }: Evident): Delivery {
  const stated = outcome.delivery;
  const { digit, reply, command, code, originalCode } = codes;
  if (digit !== undefined) return stated ?? (reply === 250 ? 'sent' : 'not-sent');
  return deliveryOf({
    code,
    originalCode,
    syscall: failure.syscall,
    timeoutType: failure.timeoutType,
    isEarly: failure.command === 'API' || (command !== undefined && !late.has(command)),
    stated,
  });
}

/** A code is shown and logged: only what looks like one is taken from an error. */
function safeCode(code: string | undefined): string | undefined {
  if (code === undefined || code.length > 60) return undefined;
  const isCode = /^E[A-Z\d]{2,20}(?:_[A-Z\d]{2,20}){0,6}$/u.test(code);
  return isCode || lookup(code) !== undefined ? code : undefined;
}

/**
 * A decision with what follows from it.
 * @param evident What was decided.
 * @param codes The codes that the verdict shows.
 * @param delivery Whether the message left.
 * @returns The verdict, frozen.
 */
export function verdictOf(evident: Evident, codes: Codes, delivery: Delivery): Verdict {
  const { outcome, id, evidence, provider } = evident;
  const { digit, reply, enhanced, code, originalCode, command } = codes;
  const { action, retry, retryAfter, permanent } = consequenceOf(outcome, digit);
  // Step by step, for the sake of speed; the order is what a reader sees.
  const verdict = { id, category: outcome.category, action, retry } as Mutable<Verdict>;
  if (retryAfter !== undefined) verdict.retryAfter = retryAfter;
  verdict.permanent = permanent;
  verdict.delivery = delivery;
  if (reply !== undefined) verdict.reply = reply;
  if (enhanced !== undefined) verdict.enhanced = enhanced;
  if (code !== undefined) verdict.code = code;
  if (originalCode !== undefined) verdict.originalCode = originalCode;
  if (command !== undefined) verdict.command = command;
  if (provider !== undefined) verdict.provider = provider;
  verdict.evidence = evidence;
  return Object.freeze(verdict);
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
