import { describe, expect, it } from 'vitest';
import { classify, type Context } from '@mailwhy/catalog';
import type { diagnosis } from '../src/codes/diagnosis.ts';

const error = (message: string, properties: object): Error =>
  Object.assign(new Error(message), properties);
const refused = error('connect ECONNREFUSED 127.0.0.1:587', {
  code: 'ESOCKET',
  errno: -111,
  syscall: 'connect',
  address: '127.0.0.1',
  port: 587,
  command: 'CONN',
});
const wrongVersion = error('error:0A00010B:SSL routines:ssl3_get_record:wrong version number', {
  code: 'ESOCKET',
  command: 'CONN',
});
const noGreeting = error('Greeting never received', { code: 'ETIMEDOUT', command: 'CONN' });
const noCredentials = error('Missing credentials for "PLAIN"', { code: 'EAUTH', command: 'API' });
const starttlsFirst = error('Mail command failed: 530 5.7.0 Must issue a STARTTLS command first', {
  code: 'EENVELOPE',
  command: 'MAIL FROM',
  response: '530 5.7.0 Must issue a STARTTLS command first',
  responseCode: 530,
});
const notFound = error('getaddrinfo ENOTFOUND smtps://mail.example.com', {
  code: 'EDNS',
  errno: -3008,
  syscall: 'getaddrinfo',
  command: 'CONN',
});
const altName = error(
  "Hostname/IP does not match certificate's altnames: IP: 192.0.2.1 is not in the cert's list",
  {
    code: 'ESOCKET',
    originalCode: 'ERR_TLS_CERT_ALTNAME_INVALID',
    command: 'CONN',
  },
);
const timeout = error('Connection timeout', {
  code: 'ETIMEDOUT',
  timeoutType: 'CONNECT_TIMEOUT',
  command: 'CONN',
});
const noStarttls = error('Error upgrading connection with STARTTLS: 502 not implemented', {
  code: 'ETLS',
  command: 'STARTTLS',
  response: '502 not implemented',
  responseCode: 502,
});
const tooMany = error('Message failed: 432 4.3.2 Concurrent connections limit exceeded', {
  code: 'EMESSAGE',
  command: 'DATA',
  response: '432 4.3.2 Concurrent connections limit exceeded',
  responseCode: 432,
});

/** For each diagnosis: the failure, options that explain it, and options that do not. */
const cases: Readonly<Record<keyof typeof diagnosis, readonly [Error, Context, Context]>> = {
  'proxy-unreachable': [
    error('connect ECONNREFUSED 192.0.2.1:3128', { code: 'ECONNREFUSED', syscall: 'connect' }),
    { host: 'mail.example.com', optionNames: ['host', 'proxy'] },
    { host: 'mail.example.com', optionNames: ['host'] },
  ],
  'host-not-set': [refused, {}, { host: 'mail.example.com' }],
  'unknown-service': [refused, { service: 'Gmial' }, { service: 'Gmail', host: 'smtp.gmail.com' }],
  'host-malformed': [notFound, { host: 'smtps://mail.example.com' }, { host: 'mail.example.com' }],
  'host-is-ip-address': [altName, { host: '192.0.2.1' }, { host: 'mail.example.com' }],
  'not-an-smtp-port': [
    noGreeting,
    { host: 'mail.example.com', port: 993 },
    { host: 'mail.example.com', port: 587 },
  ],
  'misspelt-secure-connection': [
    noGreeting,
    { host: 'mail.example.com', port: 465, optionNames: ['host', 'port', 'secureConnection'] },
    { host: 'mail.example.com', port: 465, secure: true, optionNames: ['host', 'port', 'secure'] },
  ],
  'wrong-tls-mode-implicit': [
    wrongVersion,
    { host: 'mail.example.com', port: 587, secure: true },
    { host: 'mail.example.com', port: 465, secure: true },
  ],
  'wrong-tls-mode-starttls': [
    noGreeting,
    { host: 'mail.example.com', port: 465, secure: false },
    { host: 'mail.example.com', port: 587, secure: false },
  ],
  'port-25-blocked': [
    timeout,
    { host: 'mx.example.com', port: 25 },
    { host: 'mx.example.com', port: 587 },
  ],
  'credentials-outside-auth': [
    noCredentials,
    { hasUser: false, hasPass: false, optionNames: ['host', 'user', 'pass'] },
    { hasUser: true, hasPass: true, optionNames: ['host', 'auth', 'auth.user', 'auth.pass'] },
  ],
  'misspelt-auth-password': [
    noCredentials,
    { hasUser: true, hasPass: false, optionNames: ['host', 'auth', 'auth.user', 'auth.password'] },
    { hasUser: true, hasPass: true, optionNames: ['host', 'auth', 'auth.user', 'auth.pass'] },
  ],
  'oauth2-type-missing': [
    noCredentials,
    { hasUser: true, hasPass: false, optionNames: ['auth', 'auth.user', 'auth.refreshToken'] },
    { hasUser: true, authType: 'OAuth2', optionNames: ['auth', 'auth.user', 'auth.refreshToken'] },
  ],
  'credentials-missing': [
    noCredentials,
    { hasUser: true, hasPass: false },
    { hasUser: true, hasPass: true },
  ],
  'ignore-tls-set': [starttlsFirst, { ignoreTLS: true }, { ignoreTLS: false }],
  'require-tls-not-offered': [noStarttls, { requireTLS: true }, { requireTLS: false }],
  'microsoft-pool-too-large': [
    tooMany,
    { host: 'smtp.office365.com', pool: true },
    { host: 'smtp.office365.com', pool: true, maxConnections: 3 },
  ],
};

describe('diagnoses', () => {
  it.each(Object.entries(cases))(
    '%s: the options explain the failure, or do not',
    (id, [failure, explaining, innocent]) => {
      expect(classify(failure, explaining).id).toBe(id);
      expect(classify(failure, innocent).id).not.toBe(id);
      expect(classify(failure).id).not.toBe(id);
    },
  );
});
