import { expect, it } from 'vitest';
import { classify } from '@mailwhy/catalog';

const thrown = (properties: object): Error => Object.assign(new Error('x'), properties);

it.each([
  'EAUTH',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'ENEW',
  'E2BIG',
  'ENEW_CODE_77',
  `E${'X'.repeat(20)}`,
  'NoAuth',
  'eauth',
])('takes the code %j', (code) => {
  expect(classify(thrown({ code })).code).toBe(code);
});

it.each([
  'hunter2',
  'E',
  'EX',
  'Enew',
  'xENEW',
  'ENEW!',
  'ENEW CODE',
  'ENEW_',
  'ENEW_X',
  'ENEW_code',
  `E${'X'.repeat(21)}`,
  `E${'_XXXXXXXXX'.repeat(6)}`,
  `EXX${'_XX'.repeat(7)}`,
])('shows nobody what only calls itself a code: %j', (code) => {
  const verdict = classify(thrown({ code, originalCode: `${code}?` }));
  expect([verdict.code, verdict.originalCode]).toEqual([undefined, undefined]);
});

it.each<[object, string]>([
  [{ code: 'ECONNECTION' }, 'unknown'],
  [{ code: 'ECONNECTION', command: 'CONN' }, 'unknown'],
  [{ code: 'ECONNECTION', command: 'DATA' }, 'unknown'],
  [{ code: 'ECONNECTION', command: 'API' }, 'not-sent'],
  [{ code: 'ECONNECTION', command: 'RCPT TO' }, 'not-sent'],
  [{ code: 'ECONNECTION', command: 'AUTH PLAIN' }, 'not-sent'],
])('knows of %j whether a message may have left', (properties, delivery) => {
  expect(classify(thrown(properties)).delivery).toBe(delivery);
});

it('names the command, and a code that nodemailer replaced, once', () => {
  const { code, originalCode, command } = classify(
    thrown({ code: 'ESOCKET', originalCode: 'ECONNRESET', command: 'RCPT TO' }),
  );
  expect([code, originalCode, command]).toEqual(['ESOCKET', 'ECONNRESET', 'RCPT']);
  const twice = thrown({ code: 'ETIMEDOUT', errno: 'ETIMEDOUT' });
  expect(classify(twice)).not.toHaveProperty('originalCode');
  const replied = thrown({ code: 'EENVELOPE', originalCode: 'ECONNRESET', responseCode: 550 });
  expect(classify(replied)).not.toHaveProperty('originalCode');
});
