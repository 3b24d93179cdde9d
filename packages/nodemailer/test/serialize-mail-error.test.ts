import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { enrich, serializeMailError } from '../src/index.ts';

const error = (message: string, properties: object = {}) =>
  Object.assign(new Error(message), properties);

describe('serializeMailError', () => {
  it('writes what a log needs, and no more', () => {
    const failed = enrich(
      error(
        "Can't send mail - all recipients were rejected: 550 5.1.1 <alice@example.com>: user unknown",
        {
          code: 'EENVELOPE',
          command: 'RCPT TO',
          response: '550-5.1.1 <alice@example.com>:\n550 5.1.1 user unknown',
          responseCode: 550,
          rejected: ['alice@example.com'],
          rejectedErrors: [
            error('550 5.1.1 <alice@example.com>: user unknown', {
              recipient: 'alice@example.com',
            }),
          ],
        },
      ),
    );
    expect(serializeMailError(failed)).toEqual({
      type: 'Error',
      message:
        "Can't send mail - all recipients were rejected: 550 5.1.1 <[address]>: user unknown",
      code: 'EENVELOPE',
      command: 'RCPT TO',
      response: '550-5.1.1 <[address]>:\\n550 5.1.1 user unknown',
      responseCode: 550,
      explanation: expect.objectContaining({
        category: 'mailbox-not-found',
        retry: 'never',
      }) as object,
      rejected: [expect.objectContaining({ message: '550 5.1.1 <[address]>: user unknown' })],
      rejectedCount: 1,
    });
    expect(serializeMailError(failed).explanation).not.toHaveProperty('fixes');
  });

  it.each([
    ['to <alice@example.com>', 'to <[address]>'],
    ['"alice smith"@example.com', '[address]'],
    ['bounce+alice=example.com@list.test', '[address]'],
    ['jõgeva@õigeõkva.test unknown', '[address] unknown'],
    [
      'see https://accounts.google.com/signin/continue?plt=AKgnsb0123456789',
      'see https://accounts.google.com/…',
    ],
    ['smtps://user:p@ss@smtp.example.com:465 failed', 'smtps://smtp.example.com:465/… failed'],
    ['Authorization: Bearer ya29.a0AfH6SMBx', 'Authorization: [redacted] [redacted]'],
    ['password=hunter2&x=1', 'password=[redacted]&x=1'],
    ['{"client_secret":"hunter2"}', '{"client_secret":"[redacted]"}'],
    ['failed: UGFzc3dvcmQ6aHVudGVyMg==', 'failed: [redacted]'],
    ['id 5b1f17b1804b1-43eb8c9ce0asm1234567b9', 'id [redacted]'],
    ['550 5.7.1 Authentication unsuccessful', '550 5.7.1 Authentication unsuccessful'],
  ])('redacts %j', (text, expected) => {
    expect(serializeMailError(error(text)).message).toBe(expected);
  });

  it('leaves in what is asked for', () => {
    const text = 'for alice@example.com';
    expect(serializeMailError(error(text), { redact: false }).message).toBe(text);
    expect(serializeMailError(error(text), { redact: (each) => each.toUpperCase() }).message).toBe(
      text.toUpperCase(),
    );
    expect(serializeMailError(error(text), { stack: true }).stack).toMatch(
      /^Error: for \[address\]\\n {4}at /,
    );
    expect(
      serializeMailError(error(text), {
        redact: () => {
          throw new Error('bug');
        },
      }).message,
    ).toBe('[redacted]');
  });

  it('escapes what breaks a line or a terminal', () => {
    const { message } = serializeMailError(
      error('550 \u001b[31mred\u001b[0m\r\nnext\u0000\u2028\u202eend'),
    );
    expect(message).toBe('550 \\u001b[31mred\\u001b[0m\\nnext\\u0000\\u2028\\u202eend');
  });

  it('names the failure behind an AggregateError that says nothing', () => {
    const several = new AggregateError([new Error('connect ECONNREFUSED ::1:25')], '');
    expect(serializeMailError(several)).toMatchObject({
      type: 'AggregateError',
      message: 'connect ECONNREFUSED ::1:25',
    });
  });

  it('takes anything, bounded and quickly', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(JSON.stringify(serializeMailError(value)).length).toBeLessThan(20_000);
      }),
    );
    const cyclic: Record<string, unknown> = { message: 'x'.repeat(5_000_000) };
    cyclic['cause'] = cyclic;
    const many = error(`550 ${'a@b'.repeat(500_000)}`, {
      rejectedErrors: Array.from({ length: 5000 }, () => cyclic),
    });
    const start = performance.now();
    expect(JSON.stringify(serializeMailError(many)).length).toBeLessThan(20_000);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
