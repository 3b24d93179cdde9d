import { bound } from './bound.ts';

/** A reply of an SMTP server, as found in a text. */
export interface Reply {
  /** The three-digit reply code; absent when the text holds only an enhanced status code. */
  readonly code?: number;
  /** The enhanced status code, `5.7.8`. */
  readonly enhanced?: string;
  /** The lines of text without codes. */
  readonly lines: readonly string[];
  /** The lines joined by a space: replies break their sentences anywhere. */
  readonly text: string;
}

/** A place in a text, in UTF-16 units. */
export type Place = readonly [start: number, end: number];

/** Where the codes stand in the text that was searched. */
export interface ReplySpan {
  readonly code: Place | undefined;
  readonly enhanced: Place | undefined;
}

const CODE = /(?<![\w.])[2-5]\d\d(?![\w.]*\d)/gu;
/** `delay=301` is not a reply code, `status=550` may be one. */
const OTHER_FIELD = /\b(?!code|status|reply|response|dsn|error|result)[a-z_-]{1,20}=$/iu;
const ENHANCED = /(?<![\w.])[245]\.\d{1,3}\.\d{1,3}(?!\.?\d)/gu;
/** A path (`/ruby/2.7.0/net/smtp.rb`) and the version of a program. */
const VERSION =
  /(?:\/|\b(?:version|release|phpmailer|php|ruby|python|nodemailer|node|java|laravel|django|openssl)[ \t]?)$/iu;
const ENHANCED_BEHIND = /^[ \t-]{0,3}[[(<#]{0,3}([245]\.\d{1,3}\.\d{1,3})(?!\.?\d)/u;
/** What stands in front of a reply that is quoted by something else. */
const QUOTED =
  /(?:said|smtp|response|respond(?:ed)?|reply|replied|code|error|status|returned|server|got|x-unix|diagnostic-code)["']?(?:[ \t:;=(#-]|\bis\b){0,6}["'`<[(]{0,3}$/iu;
const OPENED = /(?:["'`([{<>:;=,|\]]|\B-)[ \t"'`b([{]{0,4}$/u;
const LINE_START = /(?:^|[\n\r]|\\[nr])[ \t"'`*>([{-]{0,4}$/u;
/** Codes that somebody waited for, exit codes, and the status of an HTTP server that answered instead. */
const NOT_SENT =
  /\b(?:expected(?: response| reply)?(?: code| codes)?|(?:exit|died with|with)(?: status| code)|http\/\d(?:\.\d)?|from proxy:|invalid status code)[ \t]{0,2}["'(]?$/iu;
const NO_CODE_BEFORE =
  /(?:\b(?:ports?|line|id|pid|size|limit(?: of)?|than|after|step|attempts?|elapsed|took|within|http|https)[ \t:=#/]{0,3}|:)$/iu;
const NO_CODE_BEHIND =
  /^(?:[/%]|[ \t]*(?:bytes?|octets?|[km]i?b|ms|s|msec|seconds?|secs?|minutes?|mins?|hours?|days?|messages?|recipients?|e-?mails?|connections?|times|characters)\b)/iu;

const CANDIDATES = 64;

/** The score of a number at the start of a line before an enhanced status code of its class: no other is surer. */
const HIGHEST = 11;

/** The score of a failure at the start of a line or behind what quotes a reply. */
const FAILURE = 7;

interface Candidate {
  readonly at: number;
  readonly score: number;
}

/** How much a three-digit number in this place looks like a reply code. */
function scoreOf(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - 40), at);
  const behind = text.slice(at + 3, at + 40);
  const first = text.charAt(at);
  let score = 0;
  if (LINE_START.test(before)) score += 4;
  else if (NO_CODE_BEHIND.test(behind)) return 0;
  else if (first === '3' || NOT_SENT.test(before) || OTHER_FIELD.test(before)) return 0;
  else if (QUOTED.test(before)) score += 4;
  else if (NO_CODE_BEFORE.test(before)) return 0;
  else if (OPENED.test(before)) score += 2;
  const enhanced = ENHANCED_BEHIND.exec(behind)?.[1];
  if (enhanced !== undefined) score += enhanced.startsWith(first) ? 5 : 3;
  else if (/^(?:$|[\s"'),:;\]}-]|\.\B|\\[nr])/u.test(behind)) score += 1;
  else if (score > 0) score -= 2;
  if (score > 0 && isFailure(first)) score += 2;
  return score;
}

const isFailure = (digit: string): boolean => digit === '4' || digit === '5';

/** Where the reply code of a text stands, if there is one. */
function findCode(text: string): number | undefined {
  let best: Candidate | undefined;
  let failure: Candidate | undefined;
  let seen = 0;
  CODE.lastIndex = 0;
  while (CODE.test(text) && ++seen <= CANDIDATES) {
    const index = CODE.lastIndex - 3;
    const score = scoreOf(text, index);
    if (score >= 3 && score > (best?.score ?? 0)) best = { at: index, score };
    if (score >= FAILURE && score > (failure?.score ?? 0) && isFailure(text.charAt(index)))
      failure = { at: index, score };
    if (score === HIGHEST) break;
  }
  // A session that was pasted ends with what went wrong.
  const isGood = best !== undefined && !isFailure(text.charAt(best.at));
  return (isGood ? (failure ?? best) : best)?.at;
}

function findEnhanced(
  text: string,
  code: number | undefined,
): { at: number; value: string } | undefined {
  const digit = code === undefined ? undefined : text.charAt(code);
  if (code !== undefined) {
    const behind = ENHANCED_BEHIND.exec(text.slice(code + 3, code + 24));
    const value = behind?.[1];
    // The class digits should agree (RFC 2034 section 4); Google's "421 5.7.32" shows that they do not always.
    if (
      behind !== null &&
      value !== undefined &&
      (value.startsWith(digit ?? '') || digit === '4' || digit === '5')
    ) {
      return { at: code + 3 + behind[0].length - value.length, value };
    }
  }
  let other: { at: number; value: string } | undefined;
  let seen = 0;
  for (const { 0: value, index } of text.matchAll(ENHANCED)) {
    if (++seen > CANDIDATES) break;
    const end = index + value.length;
    if (text.charAt(end) === '.' && /\d/u.test(text.charAt(end + 1))) continue;
    if (VERSION.test(text.slice(Math.max(0, index - 20), index))) continue;
    if (digit === undefined || value.startsWith(digit)) return { at: index, value };
    if (other === undefined && /[(#[]$/u.test(text.slice(0, index)) && !value.startsWith('2')) {
      other = { at: index, value };
    }
  }
  return other;
}

/**
 * Where the codes of a reply stand, for whoever wants to show them in place.
 * @param text A text that is already bounded.
 * @returns The spans of what was found. Never throws.
 */
export function locateReply(text: string): ReplySpan {
  const code = findCode(text);
  const enhanced = findEnhanced(text, code);
  return {
    code: code === undefined ? undefined : [code, code + 3],
    enhanced: enhanced && [enhanced.at, enhanced.at + enhanced.value.length],
  };
}

const LINE_PREFIX =
  /^(?:smtp;[ \t]{0,3})?(?:[2-5]\d\d(?=[ \t-]|$)[ \t-]?)?(?:[ \t]{0,3}[[(<#]{0,2}[245]\.\d{1,3}\.\d{1,3}(?![\d.])[\])>:]{0,2})?/iu;

/**
 * Finds the reply of an SMTP server in a text: a bare reply, one of several lines, a DSN field
 * (`smtp; 550 5.1.1 …`), a log line, or a reply that a client's exception wraps.
 * @param text Any string; of a long one the head and tail (8 KiB) are looked at.
 * @returns The reply, or `undefined` when there is neither a reply code nor an enhanced status code. Never throws.
 * @example
 * ```ts
 * parseReply('535-5.7.8 Username and Password\n535 5.7.8 not accepted');
 * // { code: 535, enhanced: '5.7.8', lines: ['Username and Password', 'not accepted'], text: '…' }
 * ```
 * @see RFC 5321 section 4.2, RFC 2034 section 4, RFC 3463 section 2
 */
export function parseReply(text: string): Reply | undefined {
  const bounded = bound(text);
  const span = locateReply(bounded);
  if (span.code === undefined && span.enhanced === undefined) return undefined;
  const from = span.code?.[0] ?? span.enhanced?.[0] ?? 0;
  const lines = bounded
    .slice(from)
    .split(/\r\n|\n|\r|\\r\\n|\\n/u)
    .map((line) => line.trim().replace(LINE_PREFIX, '').trim())
    .filter((line) => line !== '');
  return {
    ...(span.code && { code: Number(bounded.slice(...span.code)) }),
    ...(span.enhanced && { enhanced: bounded.slice(...span.enhanced) }),
    lines,
    text: lines.join(' '),
  };
}
