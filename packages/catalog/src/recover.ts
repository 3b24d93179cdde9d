import { system } from './codes/system.ts';
import type { Failure } from './read.ts';

/**
 * nodemailer replaces the code of Node.js by its own (`ECONNREFUSED` becomes `ESOCKET`) and keeps the original
 * only since 10.1. This recovers it from what is left.
 */

/** libuv's own numbers, the same on every platform (node:dns and getaddrinfo). */
const uvNumbers: ReadonlyMap<number, string> = new Map([
  [-3001, 'EAI_AGAIN'],
  [-3003, 'EAI_FAIL'],
  [-3007, 'ENODATA'],
  [-3008, 'ENOTFOUND'],
]);

/** Numbers of Linux; where macOS and Windows differ the message says the name as well. */
const linuxNumbers: ReadonlyMap<number, string> = new Map([
  [-1, 'EPERM'],
  [-2, 'ENOENT'],
  [-13, 'EACCES'],
  [-24, 'EMFILE'],
  [-32, 'EPIPE'],
  [-71, 'EPROTO'],
  [-99, 'EADDRNOTAVAIL'],
  [-101, 'ENETUNREACH'],
  [-103, 'ECONNABORTED'],
  [-104, 'ECONNRESET'],
  [-110, 'ETIMEDOUT'],
  [-111, 'ECONNREFUSED'],
  [-112, 'EHOSTDOWN'],
  [-113, 'EHOSTUNREACH'],
]);

const NAMED =
  /^(?:(?:connect|read|write|bind|getaddrinfo|query[A-Za-z]{0,6}|spawn \S{1,200}|socket|open)[ \t]+)?(E[A-Z]{2,20}(?:_[A-Z]{2,20})?)\b/u;

const isSystemCode = (code: string): boolean => Object.hasOwn(system, code);

/** Node.js 24 names OpenSSL's alerts with a slash, which no other code has. */
const canonical = (code: string): string =>
  code.replace('ERR_SSL_SSL/TLS_ALERT_', 'ERR_SSL_SSLV3_ALERT_');

/** What Node.js and OpenSSL say, in lower case. */
interface Sayings {
  readonly codeOf: ReadonlyMap<string, string>;
  /** All of the texts at once; of two that begin alike the longer one. */
  readonly pattern: RegExp;
}

let sayings: Sayings | undefined;

function readSayings(): Sayings {
  const codeOf = new Map(
    Object.entries(system).flatMap(([code, facts]) =>
      ('says' in facts ? facts.says : []).map((text) => [text.toLowerCase(), code] as const),
    ),
  );
  const texts = [...codeOf.keys()]
    .sort((a, b) => b.length - a.length)
    .map((text) => text.replace(/[$()*+.?[\\\]^{|}]/gu, '\\$&'));
  return { codeOf, pattern: new RegExp(texts.join('|'), 'gu') };
}

/** Where a message of Node.js or OpenSSL is looked for: they are short and stand in front. */
const HEAD = 400;

/**
 * The code that Node.js, its resolver or OpenSSL gave, before nodemailer replaced it.
 * @param failure What was read from the error.
 * @returns The code, or `undefined` when nothing is left of it. Never throws.
 */
export function recoverCode(failure: Failure): string | undefined {
  const { originalCode, code, errno, reason, text, isReply } = failure;
  if (originalCode !== undefined && originalCode !== code) return canonical(originalCode);
  if (isReply) return undefined;
  if (typeof errno === 'string' && isSystemCode(errno)) return errno;
  const named = NAMED.exec(text.slice(0, HEAD))?.[1];
  if (
    named !== undefined &&
    named !== 'EPROTO' &&
    named !== code &&
    (isSystemCode(named) || named === 'ETIMEDOUT')
  ) {
    return named;
  }
  if (typeof errno === 'number') {
    const number = uvNumbers.get(errno) ?? linuxNumbers.get(errno);
    if (number !== undefined && number !== code) return number;
  }
  const isSpecific = code !== undefined && code !== 'EPROTO' && isSystemCode(code);
  if (isSpecific) return undefined;
  const said = `${reason ?? ''} ${text.slice(0, HEAD)}`.toLowerCase();
  const { codeOf, pattern } = (sayings ??= readSayings());
  const [longest = ''] = (said.match(pattern) ?? []).sort((a, b) => b.length - a.length);
  return codeOf.get(longest) ?? named;
}
