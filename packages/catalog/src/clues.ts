import type { Codes } from './codes.ts';
import type { Evident } from './decide.ts';
import type { Failure } from './read.ts';
import { providerOfHost } from './speakers.ts';
import type { Context } from './types.ts';

/** What a rule looks at. */
export interface Case {
  readonly evident: Evident;
  readonly codes: Codes;
  readonly context: Context;
  readonly failure: Failure;
}

/** The port that expects TLS from the first byte (RFC 8314 section 3.3). */
export const IMPLICIT_TLS_PORT = 465;
/** Ports where a session starts in plain text (RFC 6409 section 3.1; 2525 by custom). */
export const startTlsPorts: ReadonlySet<number> = new Set([25, 587, 2525]);
/** nodemailer's pool opens so many connections when it is told nothing else. */
export const DEFAULT_MAX_CONNECTIONS = 5;
/** Exchange Online takes three connections of a mailbox at a time. */
export const MICROSOFT_MAX_CONNECTIONS = 3;
/** HTTP, POP3 and IMAP. */
export const otherServices: ReadonlySet<number> = new Set([80, 443, 110, 995, 143, 993]);

export const plaintextAnswers: ReadonlySet<string> = new Set([
  'ERR_SSL_WRONG_VERSION_NUMBER',
  'ERR_SSL_PACKET_LENGTH_TOO_LONG',
  'ERR_SSL_DATA_LENGTH_TOO_LONG',
  'EPROTO',
]);
export const nothingListens: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'EADDRNOTAVAIL',
  'ETIMEDOUT',
]);
export const unreachable: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);
export const nameErrors: ReadonlySet<string> = new Set([
  'ENOTFOUND',
  'EBADNAME',
  'EAI_AGAIN',
  'ENODATA',
]);
export const altNameErrors: ReadonlySet<string> = new Set([
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'HOSTNAME_MISMATCH',
]);
const closedBeforeGreeting: ReadonlySet<string> = new Set([
  'nodemailer-greeting-timeout',
  'nodemailer-closed-before-greeting',
  'nodemailer-connection-closed',
  'nodemailer-disconnected-before-tls',
  'ECONNRESET',
]);

export const lastCode = ({ originalCode, code }: Codes): string => originalCode ?? code ?? '';

/** The server never said hello: silence, or a connection that closed before any reply. */
export function hasNoGreeting({ evident, codes, failure }: Case): boolean {
  if (codes.reply !== undefined) return false;
  return (
    closedBeforeGreeting.has(evident.id) ||
    failure.timeoutType === 'GREETING_TIMEOUT' ||
    codes.originalCode === 'ECONNRESET' ||
    /greeting never received|unexpected socket close|connection closed/iu.test(
      failure.text.slice(0, 100),
    )
  );
}

/** The login failed before a server was asked, or the server wants one. */
export function lacksLogin({ evident, codes, failure }: Case): boolean {
  return (
    (codes.code === 'EAUTH' && failure.command === 'API') ||
    codes.code === 'ENOAUTH' ||
    codes.code === 'NoAuth' ||
    evident.outcome.category === 'auth-required'
  );
}

export const isOAuth2 = ({ authType }: Context): boolean => authType?.toLowerCase() === 'oauth2';

export const isLoopback = (address: string | undefined): boolean =>
  address === '127.0.0.1' || address === '::1';

export const isIpAddress = (host: string): boolean =>
  /^\d{1,3}(?:\.\d{1,3}){3}$/u.test(host) || (host.includes(':') && /^[\da-f:.]+$/iu.test(host));

/** Whether one of the options was given, by its path: `auth.pass`. */
export const has = ({ optionNames = [] }: Context, ...names: readonly string[]): boolean =>
  names.some((name) => optionNames.includes(name));

/** Microsoft 365 or Outlook.com, by host or by the name of the service. */
export function isMicrosoft({ host, service }: Context): boolean {
  return (
    (host !== undefined && providerOfHost(host) === 'microsoft') ||
    /^(?:outlook365|hotmail|outlook)$/iu.test(service ?? '')
  );
}
