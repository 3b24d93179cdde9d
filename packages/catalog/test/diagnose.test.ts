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
    { host: 'mail.example.com', port: 2465, optionNames: ['host', 'port', 'secureConnection'] },
    { host: 'mail.example.com', port: 2465, secure: true, optionNames: ['host', 'port', 'secure'] },
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

const failure = (message: string, code?: string, properties: object = {}): Error =>
  error(message, { ...(code !== undefined && { code }), ...properties });
const reply = (response: string, command = 'RCPT TO'): Error =>
  failure(response, 'EENVELOPE', {
    response,
    responseCode: Number(response.slice(0, 3)),
    command,
  });
const conn = { command: 'CONN' };
const closed = failure('Connection closed', 'ECONNECTION', conn);
const early = failure(
  'Client network socket disconnected before secure TLS connection was established',
  'ESOCKET',
  conn,
);
const host = 'mail.example.com';
const proxied: Context = { host, optionNames: ['host', 'proxy'] };
const office: Context = { host: 'smtp.office365.com', pool: true };

/** Further failures that options explain. */
const explained: readonly (readonly [keyof typeof diagnosis, Error, Context])[] = [
  ['host-malformed', notFound, { host: 'mail.example.com:25' }],
  ['host-malformed', notFound, { host: 'mail example' }],
  ['host-malformed', failure('queryA ETIMEOUT', 'EDNS', conn), { host: 'a,b' }],
  ['host-malformed', failure('getaddrinfo ENOTFOUND a;b', 'ENOTFOUND'), { host: 'a;b' }],
  ['proxy-unreachable', failure('getaddrinfo ENOTFOUND proxy', 'ENOTFOUND'), proxied],
  ['unknown-service', failure('x', 'ECONNREFUSED', { address: '::1' }), { service: 'Gmial' }],
  ['host-not-set', failure('connect ETIMEDOUT', 'ETIMEDOUT'), {}],
  ['not-an-smtp-port', failure('Invalid greeting', 'EPROTOCOL', conn), { host, port: 80 }],
  ['not-an-smtp-port', wrongVersion, { host, port: 995 }],
  ['not-an-smtp-port', closed, { host, port: 143 }],
  [
    'not-an-smtp-port',
    failure('x', 'ESOCKET', { originalCode: 'ECONNRESET' }),
    { host, port: 443 },
  ],
  [
    'not-an-smtp-port',
    failure('x', 'ETIMEDOUT', { timeoutType: 'GREETING_TIMEOUT' }),
    { host, port: 110 },
  ],
  [
    'not-an-smtp-port',
    failure('Invalid greeting. response=HTTP/1.1 400 Bad Request', 'ECONNECTION', conn),
    { host, port: 80 },
  ],
  ['wrong-tls-mode-implicit', early, { host, port: 587, secure: true }],
  ['host-is-ip-address', altName, { host: '2001:db8::1' }],
  ['port-25-blocked', failure('Connection timeout', 'ETIMEDOUT', conn), { host, port: 25 }],
  [
    'port-25-blocked',
    failure('x', 'ETIMEDOUT', { timeoutType: 'CONNECT_TIMEOUT' }),
    { host, port: 25 },
  ],
  ['port-25-blocked', failure('x', 'ETIMEDOUT', { syscall: 'connect' }), { host, port: 25 }],
  [
    'misspelt-auth-password',
    noCredentials,
    { hasUser: false, hasPass: true, optionNames: ['auth', 'auth.login'] },
  ],
  ['credentials-missing', noCredentials, { hasUser: false, hasPass: true }],
  ['credentials-missing', failure('x', 'ENOAUTH'), { hasUser: false }],
  ['credentials-missing', failure('x', 'NoAuth'), { hasPass: false }],
  ['credentials-missing', reply('530 5.7.0 Authentication required'), { hasUser: false }],
  ['ignore-tls-set', reply('538 5.7.11 No', 'AUTH PLAIN'), { ignoreTLS: true }],
  ['ignore-tls-set', reply('554 5.7.0 Say STARTTLS'), { ignoreTLS: true }],
  [
    'require-tls-not-offered',
    failure('EHLO failed but HELO does not support required STARTTLS', 'ETLS'),
    { requireTLS: true },
  ],
  ['microsoft-pool-too-large', reply('432 Slow down', 'DATA'), office],
  ['microsoft-pool-too-large', reply('452 4.3.2 Slow down', 'DATA'), office],
  ['microsoft-pool-too-large', reply('450 4.7.0 Too many messages, rate limited'), office],
  ['microsoft-pool-too-large', tooMany, { service: 'Outlook365', pool: true, maxConnections: 4 }],
];

/** Failures that have another cause than these options, which would explain others. */
const innocent: readonly (readonly [keyof typeof diagnosis, Error, Context])[] = [
  ['host-malformed', refused, { host: 'https://mail.example.com' }],
  ['host-malformed', notFound, { host: '2001:db8::1' }],
  ['host-malformed', notFound, { host: 'mail.example.com:smtp' }],
  ['proxy-unreachable', refused, proxied],
  ['proxy-unreachable', reply('550 5.1.1 User unknown'), proxied],
  ['proxy-unreachable', failure('x', 'EAUTH'), proxied],
  ['unknown-service', failure('x', 'ECONNREFUSED', { address: '192.0.2.1' }), { service: 'Gmial' }],
  ['unknown-service', failure('x', 'EAUTH', { address: '127.0.0.1' }), { service: 'Gmial' }],
  ['host-not-set', noCredentials, {}],
  ['not-an-smtp-port', noCredentials, { host, port: 993 }],
  ['not-an-smtp-port', reply('554 5.7.1 connection closed'), { host, port: 993 }],
  ['misspelt-secure-connection', noCredentials, { host, optionNames: ['ssl'] }],
  // On 465 nodemailer starts TLS by itself; elsewhere a handshake that fails has another reason.
  ['misspelt-secure-connection', noGreeting, { host, port: 465, optionNames: ['ssl'] }],
  ['misspelt-secure-connection', wrongVersion, { host, port: 2465, optionNames: ['ssl'] }],
  ['misspelt-secure-connection', noGreeting, { host, optionNames: ['ssl', 'secure'] }],
  ['wrong-tls-mode-implicit', wrongVersion, { host, secure: true }],
  ['wrong-tls-mode-implicit', early, { host, port: 2465, secure: true }],
  ['wrong-tls-mode-implicit', wrongVersion, { host, port: 587, secure: false }],
  ['wrong-tls-mode-implicit', noCredentials, { host, port: 587, secure: true }],
  ['wrong-tls-mode-starttls', noGreeting, { host, port: 465 }],
  ['wrong-tls-mode-starttls', noCredentials, { host, port: 465, secure: false }],
  ['host-is-ip-address', notFound, { host: '192.0.2.1' }],
  ['host-is-ip-address', altName, { host: 'a192.0.2.1' }],
  ['host-is-ip-address', altName, { host: '192.0.2.1.example' }],
  ['host-is-ip-address', altName, { host: 'cafe.example' }],
  ['host-is-ip-address', altName, { host: 'cafe' }],
  ['port-25-blocked', refused, { host, port: 25 }],
  ['port-25-blocked', failure('x', 'ETIMEDOUT', { syscall: 'read' }), { host, port: 25 }],
  ['port-25-blocked', failure('x', 'ESOCKET', { syscall: 'connect' }), { host, port: 25 }],
  ['credentials-outside-auth', refused, { host, optionNames: ['user'] }],
  ['credentials-outside-auth', noCredentials, { optionNames: ['user', 'auth'] }],
  [
    'misspelt-auth-password',
    noCredentials,
    { hasUser: true, hasPass: true, optionNames: ['auth.pwd'] },
  ],
  ['misspelt-auth-password', refused, { host, hasUser: false, optionNames: ['auth.pwd'] }],
  ['oauth2-type-missing', refused, { host, optionNames: ['auth.accessToken'] }],
  ['credentials-missing', refused, { host, hasUser: false }],
  ['credentials-missing', noCredentials, { hasUser: false, authType: 'OAUTH2' }],
  ['credentials-missing', failure('x', 'EAUTH', { command: 'AUTH PLAIN' }), { hasUser: false }],
  ['credentials-missing', failure('x', 'ECONFIG', { command: 'API' }), { hasUser: false }],
  ['ignore-tls-set', starttlsFirst, { ignoreTLS: true, secure: true }],
  ['ignore-tls-set', starttlsFirst, { ignoreTLS: true, requireTLS: true }],
  ['ignore-tls-set', reply('550 5.1.1 User unknown'), { ignoreTLS: true }],
  ['ignore-tls-set', failure('STARTTLS, please', 'ESOCKET', conn), { ignoreTLS: true }],
  ['require-tls-not-offered', reply('454 4.7.0 Not now', 'STARTTLS'), { requireTLS: true }],
  ['require-tls-not-offered', reply('502 5.5.1 No', 'MAIL FROM'), { requireTLS: true }],
  ['microsoft-pool-too-large', reply('550 5.1.1 User unknown'), office],
  ['microsoft-pool-too-large', tooMany, { host: 'smtp.gmail.com', pool: true }],
  ['microsoft-pool-too-large', tooMany, { service: 'Outlook365x', pool: true }],
  ['microsoft-pool-too-large', tooMany, { service: 'xOutlook', pool: true }],
  ['microsoft-pool-too-large', tooMany, { pool: true }],
  ['microsoft-pool-too-large', tooMany, { ...office, pool: false }],
];

describe('what the options have to do with a failure', () => {
  it.each(explained)('%s (%#)', (id, thrown, context) => {
    expect(classify(thrown, context).id).toBe(id);
  });

  it.each(innocent)('no %s (%#)', (id, thrown, context) => {
    expect(classify(thrown, context).id).not.toBe(id);
  });
});
