import { expect, it } from 'vitest';
import { find } from '../src/compare/find.ts';
import { commandsOf, digitsOf, standingOf, surfacesOf } from '../src/compare/traits.ts';
import type { Standing } from '../src/labels.ts';

it.each<[string, readonly number[]]>([
  ['250', [2]],
  ['550', [5]],
  ['5yz', [5]],
  ['5.X.X', [5]],
  ['4.X.X', [4]],
  ['471', [4]],
  ['571', [5]],
  ['200', []],
  ['605', []],
  ['X.7.X', [2, 4, 5]],
  // A row that two classes share, one case of it, and a row whose other class has a row of its own.
  ['X.5.3', [4, 5]],
  ['5.5.3', [5]],
  ['4.5.3', [4]],
  ['X.2.1', [5]],
  ['4.2.1', [4]],
  ['5.7.139', [5]],
  // A row that names no class.
  ['X.6.10', [4, 5]],
  ['apple-temporary-auth-failure', [4]],
  ['postfix-relay-access-denied', []],
  ['EAUTH', []],
  ['ECONNREFUSED', []],
  ['auth-failed', []],
])('knows the class digits of %s', (code, digits) => {
  expect(digitsOf(find(code))).toEqual(digits);
});

it.each([
  ['421', ['CONNECT', 'ANY']],
  ['X.4.2', ['CONNECT', 'ANY']],
  ['X.7.9', ['AUTH']],
  // Beside too many reply codes to tell.
  ['X.1.1', []],
  ['generic-relay-denied', ['MAIL', 'RCPT', 'DATA', 'END-OF-DATA', 'ANY']],
  ['gmail-bad-credentials', []],
  ['EAUTH', ['AUTH']],
  ['EENVELOPE', ['MAIL', 'RCPT', 'DATA']],
  ['EMESSAGE', ['END-OF-DATA', 'MAIL']],
  ['ECONNECTION', ['ANY']],
  ['5yz', []],
  ['ECONNREFUSED', []],
  ['auth-failed', []],
])('knows the commands that %s answers', (code, commands) => {
  const found = find(code);
  expect(commandsOf(found.entry, digitsOf(found))).toEqual(commands);
});

it.each([
  ['250', ['info.response', 'info.accepted']],
  ['550', ['EENVELOPE', 'EMESSAGE', 'EAUTH']],
  ['ECONNREFUSED', ['ESOCKET', 'EDNS']],
  ['X.1.1', []],
  ['EAUTH', []],
])('knows how nodemailer shows %s', (code, surfaces) => {
  expect(surfacesOf(find(code).entry)).toEqual(surfaces);
});

it.each<[string, Standing]>([
  ['250', 'standard'],
  ['5yz', 'standard'],
  ['5.X.X', 'extension'],
  ['X.7.X', 'extension'],
  ['X.1.1', 'registered'],
  ['5.7.139', 'unregistered'],
  ['EAUTH', 'nodemailer'],
  ['ECONNREFUSED', 'node'],
  ['471', 'not-smtp'],
  ['gmail-bad-credentials', 'provider'],
  ['postfix-relay-access-denied', 'server'],
  ['auth-failed', 'mailwhy'],
])('knows where %s comes from', (code, standing) => {
  expect(standingOf(find(code).entry)).toBe(standing);
});
