import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { enrich, serializeMailError, toUnrecoverable } from '../src/index.ts';

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
    ['Authorization: Bearer ya29.a0AfH6SMBx', 'Authorization: Bearer [redacted]'],
    ['Authorization: Basic dTpw', 'Authorization: Basic [redacted]'],
    ['Authorization: hunter2 refused', 'Authorization: [redacted] refused'],
    ['\\"Authorization\\":\\"Token t0\\"', '\\"Authorization\\":\\"Token [redacted]\\"'],
    ['user=a@b.test\u0001auth=Bearer ya29.a0AfH6SMBx\u0001', '[address] [redacted]\\u0001'],
    ['AUTH PLAIN AGFsaWNlAGh1bnRlcg refused', 'AUTH PLAIN [redacted] refused'],
    ['AUTH LOGIN aHVudGVy', 'AUTH LOGIN [redacted]'],
    ['AUTH PLAIN Authentication FAILED', 'AUTH PLAIN Authentication FAILED'],
    ['sent cGFzcw== as the password', 'sent [redacted] as the password'],
    ['smtp://user:pa/ss@smtp.example.com:25 failed', 'smtp://smtp.example.com:25/… failed'],
    [`smtp://u:${'longsecret'.repeat(40)}@smtp.example.com`, 'smtp://smtp.example.com/…'],
    ['http://user:pa/ss@proxy.example.com refused', 'http://user/… refused'],
    ['connect http://[::1]:3128/x?y refused', 'connect http://[::1]:3128/… refused'],
    ["{ user: 'bob', pass: 'hunter two, three' }", "{ user: 'bob', pass: '[redacted]' }"],
    ["the password 'hunter2' is wrong", "the password '[redacted]' is wrong"],
    [
      '{\\"password\\":\\"hunter2\\",\\"port\\":25}',
      '{\\"password\\":\\"[redacted]\\",\\"port\\":25}',
    ],
    [
      'NOTIFICATION_SERVICE_PROD_SMTP2_PASSWORD=hunter2',
      'NOTIFICATION_SERVICE_PROD_SMTP2_PASSWORD=[redacted]',
    ],
    ['passphrase: hunter,2', 'passphrase: [redacted]'],
    ['client_secret%3Dhunter2', 'client_secret%3D[redacted]'],
    ['login_hint=alice%40example.com', '[address]'],
    [`<${'a'.repeat(90)}@example.com>`, '<[address]>'],
    ['-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkq\n-----END PRIVATE KEY-----', '[redacted]'],
    ['ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION', 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION'],
    ['password=hunter2&x=1', 'password=[redacted]&x=1'],
    ['{"client_secret":"hunter2"}', '{"client_secret":"[redacted]"}'],
    ['failed: UGFzc3dvcmQ6aHVudGVyMg==', 'failed: [redacted]'],
    ['id 5b1f17b1804b1-43eb8c9ce0asm1234567b9', 'id [redacted]'],
    ['550 5.7.1 Authentication unsuccessful', '550 5.7.1 Authentication unsuccessful'],
  ])('redacts %j', (text, expected) => {
    expect(serializeMailError(error(text)).message).toBe(expected);
  });

  it('leaves out what is not there', () => {
    expect(serializeMailError(error('x'))).not.toHaveProperty('responseCode');
    expect(serializeMailError(error('x', { code: '' }))).not.toHaveProperty('code');
    expect(serializeMailError(error('x', { responseCode: '550' }))).not.toHaveProperty(
      'responseCode',
    );
    expect(serializeMailError(error('x', { rejectedErrors: [] }))).not.toHaveProperty('rejected');
    expect(serializeMailError('gone').message).toBe('gone');
    expect(serializeMailError(error('x', { name: 7 })).type).toBe('Error');
    expect(serializeMailError({ message: 7 }).message).toBe('');
  });

  it('writes refused recipients, but not what they hold again', () => {
    const inner = error('550 no', { rejectedErrors: [error('550 no such user')] });
    const { rejected } = serializeMailError(error('x', { rejectedErrors: [inner] }));
    expect(rejected).toHaveLength(1);
    expect(rejected?.[0]).not.toHaveProperty('rejected');
  });

  it('keeps numbers and booleans of an explanation, and its ids as they are', () => {
    const { explanation } = serializeMailError(enrich(error('450 4.2.0 Greylisted')));
    expect(explanation).toMatchObject({
      id: 'generic-greylisted',
      retryAfter: 300,
      permanent: false,
      enhanced: '4.2.0',
    });
    expect(explanation?.docs).toMatch(/^https:.*\/codes\/generic-greylisted\/$/u);
  });

  it('cuts a long text at a space, so that half an address is not left', () => {
    const address = `${'a'.repeat(30)}@example.com`;
    const filler = 'x '.repeat(485);
    const { message } = serializeMailError(error(`${filler}${address} ${'y '.repeat(600)}`));
    expect(message).not.toContain('aaa');
    // Redacted text is short again: what was cut shows.
    const shorter = serializeMailError(error('abc '.repeat(400)), { redact: () => 'short' });
    expect(shorter.message).toBe('short');
    const seen: string[] = [];
    const redact = (text: string): string => {
      seen.push(text);
      return text;
    };
    serializeMailError(error('abc '.repeat(400)), { redact });
    serializeMailError(error('z'.repeat(3000)), { redact });
    serializeMailError(error('z'.repeat(1000)), { redact });
    expect(seen).toContain(`${'abc '.repeat(249)}abc…`);
    expect(seen).toContain('…');
    expect(seen).toContain('z'.repeat(1000));
    const long = error('x', { stack: 'abcdef '.repeat(2000) });
    serializeMailError(long, { redact, stack: true });
    expect(seen).toContain(`${'abcdef '.repeat(1141)}abcdef…`);
  });

  it('keeps a text of just the length that is allowed', () => {
    expect(serializeMailError(error('x'.repeat(500))).message).toBe('x'.repeat(500));
    expect(serializeMailError(error('x'.repeat(501))).message).toBe(`${'x'.repeat(499)}…`);
    expect(serializeMailError(error(`${'x'.repeat(499)}\n`)).message).toBe(`${'x'.repeat(499)}…`);
  });

  it('keeps an id that looks like a secret', () => {
    const id = 'microsoft-ipv6-authentication';
    const explanation = { id, category: id, retry: 'later', title: id, docs: 'https://x.test/' };
    expect(serializeMailError(error('x', { explanation })).explanation?.id).toBe(id);
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

  it('escapes what is not seen', () => {
    const { message } = serializeMailError(
      error('a\u061cb\u200bc\ufeffd\u00ade\u{e0041}f\u2060g\ud83dh 😀 é'),
    );
    expect(message).toBe('a\\u061cb\\u200bc\\ufeffd\\u00ade\\u{e0041}f\\u2060g\\ud83dh 😀 é');
  });

  it('trusts no explanation that a stranger made', () => {
    const explanation: Record<string, unknown> = {
      id: 'x\n\u001b[31m{"level":30}',
      category: 'for alice@example.com',
      retry: 'later',
      title: 'T'.repeat(1e6),
      docs: 'https://docs.example.com/codes/550/',
      provider: { a: 1n },
    };
    const forged = serializeMailError(error('x', { explanation })).explanation;
    expect(forged).toEqual({
      id: 'x\\n\\u001b[31m{"level":30}',
      category: 'for [address]',
      retry: 'later',
      title: expect.stringMatching(/^T{299}…$/) as string,
      docs: 'https://docs.example.com/codes/550/',
    });
    let reads = 0;
    Object.defineProperty(explanation, 'id', {
      get: () => {
        if ((reads += 1) > 1) throw new Error('trap');
        return 'x';
      },
    });
    expect(serializeMailError(error('x', { explanation })).type).toBe('Error');
    expect(toUnrecoverable(error('x', { explanation })).message).not.toMatch(/\n/);
  });

  it('is not held up by a list that lies about its length', () => {
    const start = performance.now();
    const liar = error('x', { rejectedErrors: new Array<unknown>(2 ** 32 - 1) });
    expect(serializeMailError(liar).rejectedCount).toBe(2 ** 32 - 1);
    expect(performance.now() - start).toBeLessThan(200);
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
    for (const part of [
      'a',
      'a@',
      'pass',
      'pass="',
      'a://',
      '"',
      '\\"',
      'smtp://',
      'A1',
      '😀',
      'a%40',
    ]) {
      const hostile = error('');
      hostile.message = hostile.stack = part.repeat(1_000_000 / part.length);
      const begun = performance.now();
      serializeMailError(hostile, { stack: true });
      expect([part, performance.now() - begun < 150]).toEqual([part, true]);
    }
  });
});
