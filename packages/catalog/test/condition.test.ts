import { expect, it } from 'vitest';
import type { Codes } from '../src/codes.ts';
import { speaksUnder } from '../src/condition.ts';
import type { Condition } from '../src/types.ts';
import { codesOf, noCodes } from './support/codes.ts';

it.each<[Condition | undefined, Partial<Codes>, boolean]>([
  [undefined, {}, true],
  [{}, {}, true],
  [{ class: 4 }, {}, true],
  [{ class: 4 }, { digit: 4 }, true],
  [{ class: 4 }, { digit: 5 }, false],
  [{ replies: [550, 551] }, {}, true],
  [{ replies: [550, 551] }, { reply: 551 }, true],
  [{ replies: [550, 551] }, { reply: 552 }, false],
  [{ commands: ['RCPT'] }, {}, true],
  [{ commands: ['RCPT'] }, { command: 'RCPT' }, true],
  [{ commands: ['RCPT'] }, { command: 'MAIL' }, false],
  [{ enhanced: ['5.7.1'] }, {}, false],
  [{ enhanced: ['5.7.1'] }, { enhanced: '5.7.1' }, true],
  [{ enhanced: ['5.7.1'] }, { enhanced: '4.7.1' }, false],
  [{ enhanced: ['X.7.1'] }, { enhanced: '4.7.1' }, true],
  [{ enhanced: ['X.7.1'] }, { enhanced: '4.7.2' }, false],
  [{ class: 5, replies: [550], commands: ['RCPT'] }, { digit: 5, reply: 550 }, true],
])('a wording under %j speaks at %j: %s', (condition, codes, expected) => {
  expect(speaksUnder(condition, codesOf(codes), false)).toBe(expected);
});

it('a wording of a provider speaks only where the provider does', () => {
  expect(speaksUnder({ provider: true }, noCodes, true)).toBe(true);
  expect(speaksUnder({ provider: true }, noCodes, false)).toBe(false);
});
