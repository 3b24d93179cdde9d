import { describe, expect, it } from 'vitest';
import type { Codes } from '../src/codes.ts';
import { type Hearing, listen } from '../src/listen.ts';
import type { Context } from '../src/types.ts';
import { codesOf } from './support/codes.ts';

const heard = (text: string, codes: Partial<Codes> = {}, context?: Context) =>
  listen(text, codesOf(codes), context);

/** What was heard, with its score. */
const shown = (hearing: Hearing | undefined): string | undefined =>
  hearing && `${hearing.spoken.id} ${hearing.score}`;
const ranksOf = (text: string, codes?: Partial<Codes>, context?: Context) => {
  const { strong, late, weak } = heard(text, codes, context);
  return [shown(strong), shown(late), shown(weak)];
};

describe('what a text says', () => {
  it.each([
    ['user unknown', ['generic-no-such-user 2', undefined, undefined]],
    ['rejected', [undefined, undefined, 'generic-policy 1']],
    ['transaction failed', [undefined, undefined, 'generic-opaque 1']],
    ['user unknown, policy violation', ['generic-no-such-user 2', undefined, 'generic-policy 2']],
    ['qwerty', [undefined, undefined, undefined]],
    // A connection that failed is what is left where the text names no cause.
    ['timeout exceeded', ['generic-network-error 2', undefined, undefined]],
    ['connection refused, user unknown', ['generic-no-such-user 2', undefined, 'generic-policy 1']],
    // A queue that gave up is a consequence, unless its words hold those of the cause.
    [
      'mailbox full, giving up',
      ['generic-mailbox-full 2', 'generic-delivery-expired 2', undefined],
    ],
    [
      'mailbox full, retry timeout exceeded',
      ['generic-mailbox-full 2', 'exim-retry-timeout 4', undefined],
    ],
    ['retry timeout exceeded', ['exim-retry-timeout 4', 'exim-retry-timeout 4', undefined]],
    ['command unrecognized', [undefined, 'sendmail-command-sequence 3', undefined]],
  ])('ranks %j', (text, ranks) => {
    expect(ranksOf(text)).toEqual(ranks);
  });

  it('counts more under an exact enhanced status code of its category, and is meant then', () => {
    expect(ranksOf('user unknown', { enhanced: '5.1.1' })[0]).toBe('generic-no-such-user 4');
    expect(ranksOf('user unknown', { enhanced: '5.7.1' })[0]).toBe('generic-no-such-user 2');
    expect(ranksOf('retry timeout exceeded', { enhanced: '5.4.7' })).toEqual([
      'exim-retry-timeout 6',
      undefined,
      undefined,
    ]);
  });

  it('names the first error code', () => {
    expect(heard('ECONNREFUSED, then ETIMEDOUT').named).toBe('ECONNREFUSED');
    expect(heard('user unknown').named).toBeUndefined();
  });
});

describe('what is quoted', () => {
  it.each([
    ['spam, and the host said: user unknown', 'generic-no-such-user'],
    ['user unknown, and the host said: spam', 'generic-spam'],
    ['spam said: over quota said: user unknown', 'generic-no-such-user'],
    // Nothing is quoted, or nothing that says anything.
    ['user unknown, and the host said:', 'generic-no-such-user'],
    ['user unknown, and the host said: qwerty', 'generic-no-such-user'],
    // The words in front belong to the wording.
    ['spam. Recipient address rejected: User unknown', 'postfix-recipient-unknown-user'],
    ['spam with message user unknown', 'generic-no-such-user'],
    ['user unknown. exception with message spam', 'generic-no-such-user'],
  ])('decides: %j', (text, id) => {
    expect(heard(text).strong?.spoken.id).toBe(id);
  });

  it('decides also where it says little, or what came of it', () => {
    expect(ranksOf('user unknown, reason: rejected')).toEqual([
      undefined,
      undefined,
      'generic-policy 1',
    ]);
    expect(ranksOf('user unknown, reason: command unrecognized')).toEqual([
      undefined,
      'sendmail-command-sequence 3',
      undefined,
    ]);
  });

  it('is by whom the words in front of it name', () => {
    expect(heard('gsmtp said: user unknown').provider).toBe('gmail');
    expect(heard('gsmtp said: application-specific password required').strong?.spoken.id).toBe(
      'gmail-app-password-required',
    );
  });
});

describe('who speaks', () => {
  it('is the first that signs, or the transport', () => {
    expect(heard('gsmtp, and gsmtp, and protection.outlook.com').provider).toBe('gmail');
    expect(heard('protection.outlook.com, and gsmtp').provider).toBe('microsoft');
    expect(heard('gsmtp', {}, { host: 'smtp.office365.com' }).provider).toBe('microsoft');
    expect(heard('user unknown').provider).toBeUndefined();
  });

  it('counts more when it is known', () => {
    const words = 'application-specific password required';
    const unknown = heard(words).strong;
    const known = heard(words, {}, { host: 'smtp.gmail.com' }).strong;
    expect(unknown?.spoken.id).toBe('gmail-app-password-required');
    expect(known?.spoken).toBe(unknown?.spoken);
    expect((known?.score ?? 0) - (unknown?.score ?? 0)).toBe(1);
    expect(ranksOf('user unknown', {}, { host: 'smtp.gmail.com' })[0]).toBe(
      'generic-no-such-user 2',
    );
  });

  it.each<[Partial<Codes>, string, string | undefined]>([
    [{ digit: 5, enhanced: '5.7.30' }, 'smtp.office365.com', 'microsoft-basic-auth-disabled 5'],
    [{ digit: 5, enhanced: '5.7.323' }, 'smtp.office365.com', 'microsoft-destination-tls 7'],
    [{ digit: 5, reply: 525 }, 'smtp-relay.brevo.com', 'brevo-ip-not-authorized 5'],
    [{ digit: 5, reply: 526 }, 'smtp-relay.brevo.com', undefined],
    [{ digit: 5, enhanced: '5.7.30' }, 'smtp.example.com', undefined],
  ])('says by codes alone, where it is known: %j at %s', (codes, host, strong) => {
    const { strong: found } = heard('qwerty', codes, { host });
    expect(shown(found)).toBe(strong);
    expect(found?.match).toBeUndefined();
  });
});
