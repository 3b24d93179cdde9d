import { expect, it } from 'vitest';
import type { Codes } from '../src/codes.ts';
import { decide } from '../src/decide.ts';
import type { Category, Evidence } from '../src/types.ts';
import { codesOf, noCodes } from './support/codes.ts';

/** The class digit follows from the codes, as in a failure. */
const classified = (codes: Partial<Codes>): Codes =>
  codesOf({
    digit: Number(String(codes.reply ?? codes.enhanced ?? '').charAt(0)) || undefined,
    ...codes,
  });

/** Words that no wording has. */
const MUTE = 'qwerty';

type Row = readonly [
  text: string,
  codes: Partial<Codes>,
  id: string,
  category: Category,
  evidence: Evidence,
];

it.each<Row>([
  // A success is a success, and named by the code that there is.
  ['mailbox full', { reply: 250 }, '250', 'success', 'reply'],
  [MUTE, { reply: 354 }, '354', 'success', 'reply'],
  [MUTE, { reply: 299 }, '2yz', 'success', 'reply'],
  [MUTE, { reply: 399 }, '3yz', 'success', 'reply'],
  [MUTE, { enhanced: '2.1.5' }, '2.X.X', 'success', 'enhanced'],

  // Words decide, but those of nobody in particular give way to the exact code of Node.js, unless a server spoke.
  ['user unknown', {}, 'generic-no-such-user', 'mailbox-not-found', 'wording'],
  ['user unknown', { originalCode: 'ECONNREFUSED' }, 'ECONNREFUSED', 'network-error', 'error-code'],
  [
    'user unknown',
    { reply: 550, originalCode: 'ECONNREFUSED' },
    'generic-no-such-user',
    'mailbox-not-found',
    'wording',
  ],
  [
    'Relay access denied',
    { originalCode: 'ECONNREFUSED' },
    'postfix-relay-access-denied',
    'relay-denied',
    'wording',
  ],
  [MUTE, { originalCode: 'ENEW' }, 'unknown', 'unknown', 'none'],

  // An exact enhanced status code, by its class; a row of success beside a refusal says nothing.
  [MUTE, { reply: 550, enhanced: '5.1.1' }, 'X.1.1', 'mailbox-not-found', 'enhanced'],
  [MUTE, { enhanced: '5.1.1' }, 'X.1.1', 'mailbox-not-found', 'enhanced'],
  [MUTE, { reply: 550, enhanced: '5.1.7' }, 'X.1.7', 'invalid-address', 'enhanced'],
  [MUTE, { reply: 450, enhanced: '4.1.7' }, 'X.1.7', 'sender-rejected', 'enhanced'],
  [MUTE, { reply: 550, enhanced: '5.4.4' }, 'X.4.4', 'domain-not-found', 'enhanced'],
  [MUTE, { reply: 450, enhanced: '4.4.4' }, 'X.4.4', 'dns-failure', 'enhanced'],
  [MUTE, { reply: 550, enhanced: '2.1.5' }, '550', 'unknown', 'reply'],
  [MUTE, { digit: 5, enhanced: '2.1.5' }, '5.X.X', 'unknown', 'class'],
  ['rejected', { reply: 550, enhanced: '5.1.1' }, 'X.1.1', 'mailbox-not-found', 'enhanced'],

  // What came of it says less than why; a refused login is one in whatever words it was turned down.
  [
    'command unrecognized',
    { reply: 500 },
    'sendmail-command-sequence',
    'protocol-error',
    'wording',
  ],
  ['command unrecognized', { reply: 500, command: 'STARTTLS' }, '500', 'tls-failure', 'reply'],
  ['command unrecognized', { reply: 500, command: 'AUTH' }, '500', 'auth-failed', 'reply'],
  [
    'command unrecognized',
    { originalCode: 'ECONNRESET', command: 'AUTH' },
    'ECONNRESET',
    'network-error',
    'error-code',
  ],
  ['rejected', { originalCode: 'ECONNRESET' }, 'ECONNRESET', 'network-error', 'error-code'],
  ['rejected', { reply: 550 }, 'generic-policy', 'policy-rejected', 'wording'],
  ['rejected', { reply: 550, command: 'MAIL' }, 'generic-policy', 'policy-rejected', 'wording'],

  // A vague enhanced status code: the command says more, and 530 does.
  [MUTE, { reply: 550, enhanced: '5.7.1' }, 'X.7.1', 'policy-rejected', 'enhanced'],
  [MUTE, { reply: 550, enhanced: '5.7.1', command: 'MAIL' }, '550', 'sender-rejected', 'reply'],
  [MUTE, { reply: 530, enhanced: '5.7.0' }, '530', 'auth-required', 'reply'],
  [MUTE, { reply: 554, enhanced: '5.0.0' }, '554', 'unknown', 'reply'],
  [
    MUTE,
    { reply: 554, enhanced: '5.7.1', command: 'RCPT' },
    'X.7.1',
    'policy-rejected',
    'enhanced',
  ],
  [MUTE, { enhanced: '5.0.0' }, 'X.0.0', 'unknown', 'enhanced'],
  [MUTE, { enhanced: '5.7.1' }, 'X.7.1', 'policy-rejected', 'enhanced'],

  // The reply code with its command.
  [MUTE, { reply: 550 }, '550', 'unknown', 'reply'],
  [MUTE, { reply: 535 }, '535', 'auth-failed', 'reply'],
  [MUTE, { reply: 550, enhanced: '5.99.9' }, '550', 'unknown', 'reply'],
  [MUTE, { reply: 550, command: 'RCPT' }, '550', 'mailbox-not-found', 'reply'],
  [MUTE, { reply: 501, command: 'RCPT' }, '501', 'invalid-address', 'reply'],
  [MUTE, { reply: 535, command: 'RCPT' }, '535', 'auth-failed', 'reply'],
  [MUTE, { reply: 554, command: 'AUTH' }, '554', 'auth-failed', 'reply'],
  [MUTE, { reply: 421, command: 'AUTH' }, '421', 'server-error', 'reply'],
  [MUTE, { reply: 550, command: 'STARTTLS' }, '550', 'tls-failure', 'reply'],
  [MUTE, { reply: 451, command: 'STARTTLS' }, '451', 'server-error', 'reply'],
  [MUTE, { reply: 454, command: 'STARTTLS' }, '454', 'tls-failure', 'reply'],

  // Codes of errors, also where only the text names them; then the class digit.
  [MUTE, { code: 'EAUTH' }, 'EAUTH', 'auth-failed', 'error-code'],
  [MUTE, { code: 'ECONNREFUSED' }, 'ECONNREFUSED', 'network-error', 'error-code'],
  [MUTE, { code: 'ENEW', originalCode: 'EDNS' }, 'EDNS', 'dns-failure', 'error-code'],
  [MUTE, { code: 'EAUTH', originalCode: 'EDNS' }, 'EAUTH', 'auth-failed', 'error-code'],
  ['the code was ETIMEDOUT', {}, 'ETIMEDOUT', 'network-error', 'error-code'],
  ['the code was EDNS', { reply: 599 }, 'EDNS', 'dns-failure', 'error-code'],
  ['the code was ETIMEDOUT', { reply: 599 }, 'ETIMEDOUT', 'network-error', 'error-code'],
  [MUTE, { reply: 499 }, '4yz', 'server-error', 'class'],
  [MUTE, { reply: 599 }, '5yz', 'unknown', 'class'],
  [MUTE, { enhanced: '4.99.9' }, '4.X.X', 'server-error', 'class'],
  [MUTE, { enhanced: '5.99.9' }, '5.X.X', 'unknown', 'class'],
  [MUTE, { reply: 499, http: 401 }, '4yz', 'server-error', 'class'],

  // The status of an HTTP API.
  [MUTE, { http: 400 }, 'unknown', 'unknown', 'none'],
  [MUTE, { http: 401 }, 'auth-failed', 'auth-failed', 'class'],
  [MUTE, { http: 402 }, 'sending-limit-exceeded', 'sending-limit-exceeded', 'class'],
  [MUTE, { http: 403 }, 'auth-failed', 'auth-failed', 'class'],
  [MUTE, { http: 404 }, 'unknown', 'unknown', 'none'],
  [MUTE, { http: 413 }, 'message-too-large', 'message-too-large', 'class'],
  [MUTE, { http: 429 }, 'rate-limited', 'rate-limited', 'class'],
  [MUTE, { http: 499 }, 'unknown', 'unknown', 'none'],
  [MUTE, { http: 500 }, 'server-error', 'server-error', 'class'],
  [MUTE, { http: 503 }, 'server-error', 'server-error', 'class'],
  [MUTE, {}, 'unknown', 'unknown', 'none'],
])('decides %j under %j', (text, codes, id, category, evidence) => {
  const decided = decide(text, classified(codes), undefined);
  expect([decided.id, decided.outcome.category, decided.evidence]).toEqual([
    id,
    category,
    evidence,
  ]);
});

it.each([
  ['user unknown', undefined, 'wording', undefined],
  ['user unknown', 'smtp.gmail.com', 'wording', 'gmail'],
  ['user unknown - gsmtp', undefined, 'wording', 'gmail'],
  ['application-specific password required', 'smtp.gmail.com', 'provider', 'gmail'],
  ['5.7.139 basic authentication is disabled', 'smtp.gmail.com', 'provider', 'microsoft'],
  [MUTE, 'smtp.gmail.com', 'none', 'gmail'],
] as const)('says who said %j to a transport for %s', (text, host, evidence, provider) => {
  const decided = decide(text, noCodes, host === undefined ? undefined : { host });
  expect([decided.evidence, decided.provider]).toEqual([evidence, provider]);
});

it('says where the words stand', () => {
  expect(decide('so: user unknown.', noCodes, undefined).span).toEqual([4, 16]);
  expect(decide(MUTE, noCodes, undefined).span).toBeUndefined();
});
