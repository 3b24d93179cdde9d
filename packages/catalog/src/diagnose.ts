import {
  altNameErrors,
  type Case,
  DEFAULT_MAX_CONNECTIONS,
  has,
  hasNoGreeting,
  IMPLICIT_TLS_PORT,
  isIpAddress,
  isLoopback,
  isMicrosoft,
  isOAuth2,
  lacksLogin,
  lastCode,
  MICROSOFT_MAX_CONNECTIONS,
  nameErrors,
  nothingListens,
  otherServices,
  plaintextAnswers,
  startTlsPorts,
  unreachable,
} from './clues.ts';
import { diagnosis } from './codes/diagnosis.ts';
import type { Codes } from './codes.ts';
import type { Evident } from './decide.ts';
import { wholeOf } from './outcome.ts';
import type { Failure } from './read.ts';
import type { Context } from './types.ts';

type Diagnosis = keyof typeof diagnosis;

/** The rules, the most exact first. Each says when the transport's options explain the failure. */
const rules: readonly (readonly [Diagnosis, (given: Case) => boolean])[] = [
  [
    'host-malformed',
    ({ context: { host = '' }, codes }) =>
      (codes.code === 'EDNS' || nameErrors.has(lastCode(codes))) &&
      (/[/"',;@\s]/u.test(host) || (/:\d+$/u.test(host) && !isIpAddress(host))),
  ],
  [
    'proxy-unreachable',
    // What the proxy itself refuses carries no command: no mail server was asked.
    ({ context, codes, failure }) =>
      has(context, 'proxy') &&
      failure.command === undefined &&
      codes.reply === undefined &&
      (unreachable.has(lastCode(codes)) || nameErrors.has(lastCode(codes))),
  ],
  [
    'unknown-service',
    ({ context, codes, failure }) =>
      Boolean(context.service) &&
      !context.host &&
      nothingListens.has(lastCode(codes)) &&
      isLoopback(failure.address),
  ],
  [
    'host-not-set',
    ({ context, codes }) =>
      !context.host && !context.service && nothingListens.has(lastCode(codes)),
  ],
  [
    'not-an-smtp-port',
    (given) =>
      otherServices.has(given.context.port ?? 0) &&
      (given.codes.code === 'EPROTOCOL' ||
        hasNoGreeting(given) ||
        given.evident.id === 'nodemailer-not-an-smtp-server' ||
        plaintextAnswers.has(lastCode(given.codes))),
  ],
  [
    'misspelt-secure-connection',
    (given) =>
      has(
        given.context,
        'secureConnection',
        'ssl',
        'useSSL',
        'use_ssl',
        'useTLS',
        'isSecure',
        'tls.secure',
      ) &&
      !has(given.context, 'secure') &&
      // There nodemailer starts TLS by itself.
      given.context.port !== IMPLICIT_TLS_PORT &&
      hasNoGreeting(given),
  ],
  [
    'wrong-tls-mode-implicit',
    ({ context, codes, evident }) =>
      context.secure === true &&
      context.port !== undefined &&
      context.port !== IMPLICIT_TLS_PORT &&
      // A server may also hang up where TLS from the first byte is right, as on 2465 of Amazon SES.
      (plaintextAnswers.has(lastCode(codes)) ||
        (startTlsPorts.has(context.port) && evident.id === 'nodemailer-disconnected-before-tls')),
  ],
  [
    'wrong-tls-mode-starttls',
    (given) =>
      given.context.port === IMPLICIT_TLS_PORT &&
      given.context.secure === false &&
      hasNoGreeting(given),
  ],
  [
    'host-is-ip-address',
    ({ context: { host = '' }, codes }) => isIpAddress(host) && altNameErrors.has(lastCode(codes)),
  ],
  [
    'port-25-blocked',
    ({ context, codes, evident, failure }) =>
      context.port === 25 &&
      (evident.id === 'nodemailer-connection-timeout' ||
        failure.timeoutType === 'CONNECT_TIMEOUT' ||
        (lastCode(codes) === 'ETIMEDOUT' && failure.syscall === 'connect')),
  ],
  [
    'credentials-outside-auth',
    (given) =>
      lacksLogin(given) &&
      has(given.context, 'user', 'pass', 'password', 'username') &&
      !has(given.context, 'auth'),
  ],
  [
    'misspelt-auth-password',
    (given) =>
      lacksLogin(given) &&
      (given.context.hasUser === false || given.context.hasPass === false) &&
      has(
        given.context,
        'auth.password',
        'auth.passwd',
        'auth.pwd',
        'auth.username',
        'auth.userName',
        'auth.email',
        'auth.login',
      ),
  ],
  [
    'oauth2-type-missing',
    (given) =>
      lacksLogin(given) &&
      !isOAuth2(given.context) &&
      has(
        given.context,
        'auth.accessToken',
        'auth.refreshToken',
        'auth.clientId',
        'auth.serviceClient',
        'auth.xoauth2',
      ),
  ],
  [
    'credentials-missing',
    (given) =>
      lacksLogin(given) &&
      !isOAuth2(given.context) &&
      (given.context.hasUser === false || given.context.hasPass === false),
  ],
  [
    'ignore-tls-set',
    ({ context, codes, evident, failure }) =>
      context.ignoreTLS === true &&
      context.secure !== true &&
      context.requireTLS !== true &&
      codes.reply !== undefined &&
      (evident.outcome.category === 'tls-failure' ||
        codes.reply === 538 ||
        /starttls/iu.test(failure.text.slice(0, 300))),
  ],
  [
    'require-tls-not-offered',
    ({ context, codes, evident }) =>
      context.requireTLS === true &&
      ((codes.command === 'STARTTLS' &&
        [500, 501, 502, 503, 504, 554].includes(codes.reply ?? 0)) ||
        evident.id === 'nodemailer-starttls-needs-ehlo'),
  ],
  [
    'microsoft-pool-too-large',
    ({ context, codes, evident }) =>
      context.pool === true &&
      (context.maxConnections ?? DEFAULT_MAX_CONNECTIONS) > MICROSOFT_MAX_CONNECTIONS &&
      isMicrosoft(context) &&
      (codes.reply === 432 ||
        codes.enhanced === '4.3.2' ||
        evident.outcome.category === 'rate-limited'),
  ],
];

/**
 * Looks at the transport's own options for what explains a failure better than the error does.
 * @param evident What the error alone says.
 * @param codes Its codes.
 * @param context The transport's options.
 * @param failure What else the error says.
 * @returns The diagnosis, or `undefined` when the options explain nothing. Never throws.
 */
export function findDiagnosis(
  evident: Evident,
  codes: Codes,
  context: Context,
  failure: Failure,
): Evident | undefined {
  const given = { evident, codes, context, failure };
  const id = rules.find(([, holds]) => holds(given))?.[0];
  return id === undefined
    ? undefined
    : { ...evident, id, outcome: wholeOf(diagnosis[id]), evidence: 'wording' };
}
