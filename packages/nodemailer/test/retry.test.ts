import { describe, expect, it } from 'vitest';
import { isRetryable, retryDelay, toUnrecoverable } from '../src/index.ts';

const greylisted = new Error('450 4.2.0 Greylisted, please try again later');
const unknownUser = new Error('550 5.1.1 No such user');
const badLogin = Object.assign(new Error('Invalid login: 535 5.7.8 Bad credentials'), {
  code: 'EAUTH',
});
const dropped = Object.assign(new Error('read ECONNRESET'), {
  code: 'ESOCKET',
  originalCode: 'ECONNRESET',
  syscall: 'read',
  command: 'CONN',
});
const refused = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:25'), {
  code: 'ESOCKET',
  originalCode: 'ECONNREFUSED',
  syscall: 'connect',
  command: 'CONN',
});

describe('isRetryable', () => {
  it.each<[string, unknown, boolean]>([
    ['a refusal for now', greylisted, true],
    ['a refused connection', refused, true],
    ['a refusal for good', unknownUser, false],
    ['what must be fixed first', badLogin, false],
    ['what may have been delivered', dropped, false],
    ['nothing known', new Error('x is not a function'), false],
    ['no error at all', undefined, false],
  ])('%s: %j is %s', (_, error, expected) => {
    expect(isRetryable(error)).toBe(expected);
  });

  it('risks a second copy only when that is asked for', () => {
    expect(isRetryable(dropped, { allowDuplicates: true })).toBe(true);
    expect(retryDelay(dropped, 1)).toBeUndefined();
    expect(retryDelay(dropped, 1, { allowDuplicates: true })).toBeGreaterThan(0);
  });
});

describe('retryDelay', () => {
  const floor = 1000 * 300;

  it('starts at what the failure asks for, doubles, and adds up to a quarter', () => {
    const least = (attempt: number) => retryDelay(greylisted, attempt, { random: () => 0 });
    expect([1, 2, 3].map(least)).toEqual([floor, 2 * floor, 4 * floor]);
    expect(retryDelay(greylisted, 1, { random: () => 1 })).toBe(1.25 * floor);
  });

  it('spreads at random by default', () => {
    const delays = Array.from({ length: 50 }, () => retryDelay(greylisted, 1));
    expect(new Set(delays).size).toBeGreaterThan(25);
  });

  it('stays below the longest delay, and never under the floor', () => {
    const at = (maxDelay: number) => retryDelay(greylisted, 5, { random: () => 0, maxDelay });
    expect(at(400_000)).toBe(400_000);
    expect(at(1000)).toBe(floor);
    expect(retryDelay(greylisted, 10_000, { attempts: Infinity, random: () => 0 })).toBe(
      4 * 3_600_000,
    );
  });

  it('stops after the attempts, and at once where nothing can help', () => {
    expect(retryDelay(greylisted, 5)).toBeDefined();
    expect(retryDelay(greylisted, 6)).toBeUndefined();
    expect(retryDelay(greylisted, 1, { attempts: 1 })).toBeUndefined();
    expect(retryDelay(unknownUser, 1)).toBeUndefined();
    expect(retryDelay(badLogin, 1)).toBeUndefined();
  });

  it('takes attempts that make no sense', () => {
    expect(retryDelay(greylisted, NaN)).toBeUndefined();
    expect(retryDelay(greylisted, -3, { random: () => 0 })).toBe(floor);
  });
});

describe('toUnrecoverable', () => {
  it('says on one line what is wrong, and keeps the error', () => {
    const error = toUnrecoverable(unknownUser);
    expect(error).toMatchObject({ name: 'UnrecoverableError', cause: unknownUser });
    expect(error).toHaveProperty('explanation.category', 'mailbox-not-found');
    expect(error.message).toMatch(/^[^\n@]+ \(generic-no-such-user\)$/);
  });

  it('redacts what it cannot explain', () => {
    const error = toUnrecoverable(new Error('no idea what\nalice@example.com wants'));
    expect(error.message).toBe('no idea what\\n[address] wants');
    expect(error).not.toHaveProperty('explanation');
  });
});
