import { expect, it } from 'vitest';
import { isMailError } from '../src/index.ts';

const error = (properties: object): Error => Object.assign(new Error('x'), properties);
const reply = (response: unknown, responseCode: unknown = Number(String(response).slice(0, 3))) =>
  error({ response, responseCode });
const explained = (category: string, freeze: (value: object) => object = Object.freeze): Error =>
  error({ explanation: freeze({ id: category, category, retry: 'later', delivery: 'not-sent' }) });

it.each<[string, unknown]>([
  ['a code of nodemailer', error({ code: 'EENVELOPE' })],
  ['what was thrown and is no error', { code: 'EOAUTH2' }],
  ['a login', error({ code: 'EAUTH', command: 'AUTH PLAIN' })],
  ['a connection', error({ code: 'ESOCKET', command: 'CONN' })],
  ['an aborted send', error({ code: 'EABORT', name: 'AbortError' })],
  ['a reply', reply('550 No such user')],
  ['a reply of several lines', reply('550-No\n550 such user')],
  ['a reply without words', reply('550')],
  ['a reply with a number of HTTP', reply('503 5.5.1 Bad sequence of commands')],
  ['a reply with a number that HTTP has, too', reply('422 The mailbox is over quota')],
  ['a reply with a number of HTTP alone, and an enhanced code', reply('404 4.4.4 No route')],
  ['a longer enhanced code', reply('404 4.24.14')],
  ['the first number behind those of HTTP', reply('420 Timeout, try later')],
  ['an explanation', explained('greylisted')],
])('takes %s for an error of mail', (_, value) => {
  expect(isMailError(value)).toBe(true);
});

it.each<[string, unknown]>([
  ['nothing', undefined],
  ['a text', '550 No such user'],
  ['a login elsewhere', error({ code: 'EAUTH', command: 'AUTH' })],
  ['a command that begins as one of mail', error({ code: 'ESOCKET', command: 'CONNECT' })],
  ['a command that ends as one of mail', error({ code: 'ESOCKET', command: 'RECONN' })],
  ['a list of commands', error({ code: 'ESOCKET', command: ['CONN'] })],
  ['a command without a code', error({ command: 'CONN' })],
  ['what somebody else aborted', error({ code: 'ABORT_ERR', name: 'AbortError' })],
  ['a success', reply('250 Ok')],
  ['a longer number', reply('5501 rows', 550)],
  ['a number in the middle', reply(' 550 No such user', 550)],
  ['another number', reply('550 No such user', 551)],
  ['a number as text', reply('550 No such user', '550')],
  ['a number alone', reply(550)],
  ['a phrase of HTTP', reply('503 Service Unavailable')],
  ['a phrase of HTTP in other letters', reply('503 SERVICE unavailable ')],
  ['a number of HTTP alone', reply('404 No such page')],
  ['an enhanced code further on', reply('404 Not 4.4.4')],
  ['the last number of HTTP alone', reply('419 Page Expired')],
  ['an explanation that found nothing', explained('unknown')],
  ['an explanation that may change', explained('greylisted', (value) => value)],
])('does not take %s for one', (_, value) => {
  expect(isMailError(value)).toBe(false);
});
