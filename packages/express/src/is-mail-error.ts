import { isErrorStatus, statusPhrases } from './http-status.ts';
import { explanationOf } from './judge.ts';
import { isObject, own } from './read.ts';

/** Codes that only nodemailer gives. */
const unmistakable: ReadonlySet<unknown> = new Set([
  'ECONNECTION',
  'EENVELOPE',
  'EMESSAGE',
  'ENOAUTH',
  'EOAUTH2',
  'EREQUIRETLS',
  'EMAXLIMIT',
  'EMAXRECIPIENTS',
  'ESENDMAIL',
  'ESES',
  'ECONFIG',
  'EPROXY',
  'EFILEACCESS',
  'EURLACCESS',
  'EOTP',
  'NoAuth',
  'LegacyConfig',
]);

/** Codes that databases and HTTP clients give as well: the SMTP command has to stand beside them. */
const ambiguous: ReadonlySet<unknown> = new Set([
  'EAUTH',
  'ETIMEDOUT',
  'ESOCKET',
  'EDNS',
  'ETLS',
  'EPROTOCOL',
  'ESTREAM',
  'EFETCH',
]);

/** nodemailer's names of what it was doing. */
const COMMAND =
  /^(?:API|AUTH [\w-]{1,40}|CONN|DATA|EHLO|HELO|LHLO|MAIL FROM|RCPT TO|RSET|STARTTLS)$/;

/**
 * Whether an error comes from sending mail. Strict: what a database, an HTTP client or the application says in the
 * same words (`ECONNREFUSED`, `responseCode: 404`, `status: 550`) is none. Own properties only.
 * @param error Anything.
 * @returns True for an error of nodemailer, for one that carries an SMTP reply beside the same `responseCode`, and
 *   for one that `@mailwhy/nodemailer` explained. Never throws.
 * @example
 * ```ts
 * isMailError(Object.assign(new Error('Invalid login'), { code: 'EAUTH', command: 'AUTH PLAIN' })); // true
 * ```
 */
export function isMailError(error: unknown): error is object {
  if (!isObject(error)) return false;
  const code = own(error, 'code');
  if (unmistakable.has(code)) return true;
  const command = own(error, 'command');
  if (ambiguous.has(code) && typeof command === 'string' && COMMAND.test(command)) return true;
  if (code === 'EABORT' && own(error, 'name') === 'AbortError') return true;
  return saysReply(error) || isExplained(error);
}

/** An SMTP reply, and the number that it starts with. */
function saysReply(error: object): boolean {
  const responseCode = own(error, 'responseCode');
  const response = own(error, 'response');
  return (
    typeof responseCode === 'number' &&
    typeof response === 'string' &&
    /^[45]\d\d(?:[ -]|$)/.test(response) &&
    response.slice(0, 3) === String(responseCode) &&
    !isOfHttp(response.slice(0, 60), responseCode)
  );
}

/** `404 Not Found`, and what else HTTP says: SMTP has 40x and 41x only beside an enhanced code, if at all. */
function isOfHttp(response: string, status: number): boolean {
  const said = response.slice(4).trim().toLowerCase();
  return (
    (isErrorStatus(status) && said === statusPhrases[status].toLowerCase()) ||
    (status >= 400 && status < 420 && !/^4\.\d{1,3}\.\d/.test(said))
  );
}

/** An explanation that found nothing does not make a mail error of a programming error. */
function isExplained(error: object): boolean {
  const explanation = explanationOf(error);
  return explanation !== undefined && explanation.category !== 'unknown';
}
