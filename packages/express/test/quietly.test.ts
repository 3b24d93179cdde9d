import { runInNewContext } from 'node:vm';
import { expect, it, onTestFinished, vi } from 'vitest';
import { quietly } from '../src/quietly.ts';

it('says once of each hook that it does not work, and never what it threw', async () => {
  const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
  onTestFinished(() => {
    warn.mockRestore();
  });
  const throwing = (): number => {
    throw new Error('secret');
  };
  const rejecting = (): Promise<never> => Promise.reject(new Error('secret'));
  // As of another realm, or of a library of promises.
  const foreign = (): unknown => runInNewContext('(async () => { throw new Error("secret") })()');
  quietly('match', foreign);
  await new Promise((resolve) => setTimeout(resolve, 20));
  for (let times = 0; times < 2; times++) {
    expect(quietly('format', throwing)).toBeUndefined();
    await expect(quietly('onProblem', rejecting)).rejects.toThrow();
  }
  const kind = { type: 'MailwhyWarning', code: 'MAILWHY_HOOK_FAILED' };
  expect(warn.mock.calls).toEqual([
    ['The option match threw or rejected; further failures are not reported', kind],
    ['The option format threw or rejected; further failures are not reported', kind],
    ['The option onProblem threw or rejected; further failures are not reported', kind],
  ]);
});

it('gives a hook what it gets, and returns what it gives', () => {
  expect(quietly('format', (a: number, b: number) => a - b, 3, 1)).toBe(2);
});
