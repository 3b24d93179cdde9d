import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it, vi } from 'vitest';
import type { Context, Verdict } from '@mailwhy/catalog';
import { readFailure } from '../src/read.ts';
import { recalling } from '../src/recall.ts';

const verdictOf = (id: string): Verdict => ({
  id,
  category: 'unknown',
  action: 'none',
  retry: 'none',
  permanent: false,
  delivery: 'not-sent',
  evidence: 'none',
});

function setFlagsAndGetGc(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}

/** How often is looked for what an error is, when these come one after the other. */
function findsOf(inputs: readonly unknown[], contexts: readonly (Context | undefined)[] = []) {
  const find = vi.fn(({ text }: { text: string }) => verdictOf(text));
  const recalled = recalling(find);
  const found = inputs.map((input, index) => recalled(readFailure(input), contexts[index]));
  return { count: find.mock.calls.length, found };
}

const refused = (properties: object = {}): object => ({
  response: '550 5.1.1 no',
  code: 'EENVELOPE',
  command: 'RCPT TO',
  responseCode: 550,
  ...properties,
});

describe('what was found out about the latest failures', () => {
  it('is remembered by what they say, whichever object says it', () => {
    // From the second time on: most never come again.
    expect(findsOf([refused(), refused(), refused(), refused()]).count).toBe(2);
    expect(findsOf(['550 no', '550 no', 'x', '550 no']).count).toBe(3);
    const { found } = findsOf([refused(), refused(), refused()]);
    expect(found[2]).toBe(found[1]);
  });

  it.each(
    Object.entries({
      response: '550 5.1.1 gone',
      code: 'EMESSAGE',
      originalCode: 'ECONNRESET',
      command: 'DATA',
      responseCode: 551,
      name: 'X',
      errno: -3008,
      syscall: 'read',
      address: '127.0.0.1',
      reason: 'expired',
      timeoutType: 'SOCKET_TIMEOUT',
      statusCode: 429,
    }),
  )('is not remembered of one with another %s', (key, value) => {
    expect(findsOf([refused(), refused(), refused({ [key]: value })]).count).toBe(3);
  });

  it('tells a reply from a message of the same words', () => {
    const reply = { response: '550 no' };
    expect(findsOf([reply, reply, { message: '550 no' }]).count).toBe(3);
  });

  it('goes with the transport, and with no context that may change', () => {
    const frozen = Object.freeze({ host: 'a.test' });
    const open = { host: 'a.test' };
    const inputs = [refused(), refused(), refused()];
    expect(findsOf(inputs, [frozen, frozen, frozen]).count).toBe(2);
    expect(findsOf(inputs, [frozen, undefined, Object.freeze({ ...frozen })]).count).toBe(3);
    expect(findsOf(inputs, [open, open, open]).count).toBe(3);
  });

  it('goes with no context that holds something that may change', () => {
    const names = ['auth.user'];
    const shallow = Object.freeze({ optionNames: names });
    const deep = Object.freeze({ optionNames: Object.freeze([...names]) });
    let host = 'a.test';
    const moving = Object.freeze({
      get host() {
        return host;
      },
    });
    const inputs = [refused(), refused(), refused()];
    expect(findsOf(inputs, [shallow, shallow, shallow]).count).toBe(3);
    expect(findsOf(inputs, [deep, deep, deep]).count).toBe(2);
    expect(findsOf(inputs, [moving, moving, moving]).count).toBe(3);
    host = 'b.test';
  });

  it('keeps nothing alive but the failure itself', () => {
    const large = (at: number): string =>
      `${'x'.repeat(400_000)} 550 5.1.1 user ${(at * 2_654_435_761) % 4_294_967_296} unknown`;
    const cut = (text: string): string => text.slice(-36);
    const recalled = recalling(() => verdictOf('x'));
    const gc = setFlagsAndGetGc();
    gc();
    const before = process.memoryUsage().heapUsed;
    for (let at = 0; at < 400; at++) {
      const piece = cut(Buffer.from(large(at)).toString());
      const failure = readFailure(refused({ response: piece, reason: piece, errno: piece }));
      for (let times = 0; times < 2; times++) recalled(failure, undefined);
    }
    gc();
    // Some 100 MB, if the pieces kept what they were cut out of.
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(20_000_000);
  });

  it('is remembered of many failures at a time, and of texts up to a length', () => {
    const some = Array.from({ length: 100 }, (_, index) => `550 ${'x'.repeat(index)}`);
    expect(findsOf([...some, ...some, ...some]).count).toBeLessThan(260);
    const codes = Array.from({ length: 100 }, (_, index) => `${index + 400} no`);
    expect(findsOf([...codes, ...codes, ...codes]).count).toBeLessThan(260);
    const thrice = (text: string): readonly string[] => [text, text, text];
    expect(findsOf(thrice('5'.repeat(1024))).count).toBe(2);
    expect(findsOf(thrice('5'.repeat(1025))).count).toBe(3);
  });

  it('is bounded: long texts are not kept, and the oldest are forgotten', () => {
    const long = '5'.repeat(2000);
    expect(findsOf([long, long]).count).toBe(2);
    const many = Array.from({ length: 5000 }, (_, index) => `550 ${index}`);
    const { count } = findsOf([...many, ...many]);
    expect(count).toBeGreaterThanOrEqual(2 * many.length - 512);
    expect(findsOf([...many, '550 4999', '550 4999']).count).toBe(many.length + 1);
  });
});
