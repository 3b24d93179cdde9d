import { describe, expect, it } from 'vitest';
import { category } from '../src/codes/category.ts';
import { consequenceOf, deliveryOf, type Connection, type Consequence } from '../src/outcome.ts';
import type { Category, Delivery, Outcome } from '../src/types.ts';

type Digit = 2 | 3 | 4 | 5 | undefined;

const nothing: Connection = {
  code: undefined,
  originalCode: undefined,
  syscall: undefined,
  timeoutType: undefined,
  isEarly: false,
  stated: undefined,
};

describe('what a category and a class digit lead to', () => {
  it.each<[string, Outcome, Digit, Partial<Consequence>]>([
    // RFC 5321 4.2.1: a 4yz is to be tried again, whatever the cause.
    [
      'a full mailbox may be emptied',
      { category: 'mailbox-full' },
      4,
      { retry: 'later', permanent: false },
    ],
    [
      'a temporary login failure passes',
      { category: 'auth-failed' },
      4,
      { retry: 'later', action: 'retry', permanent: false },
    ],
    [
      'a user unknown for now may be found',
      { category: 'mailbox-not-found' },
      4,
      { retry: 'later', retryAfter: 1800, permanent: false },
    ],
    [
      'a greylist opens after minutes (RFC 6647)',
      { category: 'greylisted' },
      4,
      { retry: 'later', retryAfter: 300 },
    ],
    [
      'a deferral by reputation passes, and somebody has to act',
      { category: 'reputation-blocked' },
      4,
      { retry: 'later', action: 'request-delisting' },
    ],
    [
      'a deferral for lack of SPF passes, and the domain has to be mended',
      { category: 'sender-auth-failed' },
      4,
      { retry: 'later', action: 'fix-sender-domain' },
    ],
    // … unless the entry knows better.
    [
      'waiting does not cure a wrong sender',
      { category: 'sender-rejected', retry: 'after-fix' },
      4,
      { retry: 'after-fix', permanent: false },
    ],
    // RFC 5321 4.2.1: a 5yz is not to be repeated unchanged.
    [
      'an unknown user stays unknown',
      { category: 'mailbox-not-found' },
      5,
      { retry: 'never', permanent: true },
    ],
    [
      'a full mailbox that is refused has to be emptied',
      { category: 'mailbox-full' },
      5,
      { retry: 'after-fix', action: 'contact-recipient', permanent: true },
    ],
    [
      'a permanent server error needs its people',
      { category: 'server-error' },
      5,
      { retry: 'after-fix', action: 'contact-recipient', permanent: true },
    ],
    [
      'a permanent DNS failure needs the domain',
      { category: 'dns-failure' },
      5,
      { retry: 'after-fix', action: 'fix-sender-domain', permanent: true },
    ],
    // … but throttling passes, whatever the digit.
    ['a rate limit passes', { category: 'rate-limited' }, 5, { retry: 'later', permanent: true }],
    [
      'a quota passes',
      { category: 'sending-limit-exceeded' },
      5,
      { retry: 'later', permanent: true },
    ],
    [
      'a greylist passes',
      { category: 'greylisted' },
      5,
      { retry: 'later', retryAfter: 300, permanent: true },
    ],
    // Without a reply the category decides.
    [
      'a network error passes',
      { category: 'network-error' },
      undefined,
      { retry: 'later', permanent: false },
    ],
    [
      'a wrong configuration stays',
      { category: 'configuration' },
      undefined,
      { retry: 'after-fix', action: 'fix-configuration', permanent: true },
    ],
    ['an abort was meant', { category: 'aborted' }, undefined, { retry: 'never', action: 'none' }],
    // What an entry says wins.
    [
      'an entry knows its time',
      { category: 'rate-limited', retryAfter: 7200 },
      4,
      { retry: 'later', retryAfter: 7200 },
    ],
    [
      'an entry knows who acts',
      { category: 'rate-limited', action: 'contact-provider' },
      4,
      { action: 'contact-provider' },
    ],
    [
      'an entry knows that it passes',
      { category: 'auth-failed', retry: 'later' },
      5,
      { retry: 'later', retryAfter: 1800, permanent: true },
    ],
    // Nothing failed.
    [
      'a success asks for nothing',
      { category: 'success' },
      2,
      { action: 'none', retry: 'none', permanent: false },
    ],
    [
      'a success is one whatever an entry says',
      { category: 'success', retry: 'later' },
      3,
      { action: 'none', retry: 'none' },
    ],
  ])('%s', (_, outcome, digit, expected) => {
    expect(consequenceOf(outcome, digit)).toMatchObject(expected);
  });

  const categories = Object.keys(category) as Category[];
  const digits: readonly Digit[] = [2, 3, 4, 5, undefined];

  it('gives a waiting time with retry `later`, and only then', () => {
    for (const id of categories) {
      for (const digit of digits) {
        const { retry, retryAfter } = consequenceOf({ category: id, retryAfter: 60 }, digit);
        expect([id, digit, retryAfter]).toEqual([id, digit, retry === 'later' ? 60 : undefined]);
        expect(consequenceOf({ category: id }, digit).retryAfter !== undefined).toBe(
          retry === 'later',
        );
      }
    }
  });

  it('tries every 4yz again', () => {
    const stuck = categories.filter(
      (id) => id !== 'success' && consequenceOf({ category: id }, 4).retry !== 'later',
    );
    expect(stuck).toEqual([]);
  });

  it('repeats no 5yz but throttling', () => {
    const repeated = categories.filter(
      (id) => consequenceOf({ category: id }, 5).retry === 'later',
    );
    expect(repeated.sort()).toEqual(['greylisted', 'rate-limited', 'sending-limit-exceeded']);
  });

  it('does not ask for a retry where there is none', () => {
    for (const id of categories) {
      for (const digit of digits) {
        const { action, retry } = consequenceOf({ category: id }, digit);
        const waits = action === 'retry' || action === 'slow-down';
        expect([id, digit, waits && retry !== 'later']).toEqual([id, digit, false]);
        const isOver = retry === 'none' || retry === 'never';
        expect([id, digit, action === 'none' && !isOver]).toEqual([id, digit, false]);
      }
    }
  });
});

describe('whether the message may have been taken', () => {
  it.each<[string, Partial<Connection>, Delivery]>([
    ['a failure before the end of the message', { code: 'ETIMEDOUT', isEarly: true }, 'not-sent'],
    [
      'silence after the connection was made',
      { code: 'ETIMEDOUT', timeoutType: 'SOCKET_TIMEOUT' },
      'unknown',
    ],
    ['no connection in time', { code: 'ETIMEDOUT', timeoutType: 'CONNECTION_TIMEOUT' }, 'not-sent'],
    ['no greeting in time', { code: 'ETIMEDOUT', timeoutType: 'GREETING_TIMEOUT' }, 'not-sent'],
    ['a timeout of some kind', { code: 'ETIMEDOUT' }, 'unknown'],
    ['a connection that was never made', { code: 'ESOCKET', syscall: 'connect' }, 'not-sent'],
    ['a name that was not found', { code: 'EDNS', syscall: 'getaddrinfo' }, 'not-sent'],
    ['a connection that broke while reading', { code: 'ESOCKET', syscall: 'read' }, 'unknown'],
    ['a connection that broke while writing', { code: 'ESOCKET', syscall: 'write' }, 'unknown'],
    ['a reset', { code: 'ESOCKET', originalCode: 'ECONNRESET' }, 'unknown'],
    [
      'a refusal behind a socket error',
      { code: 'ESOCKET', originalCode: 'ECONNREFUSED' },
      'not-sent',
    ],
    ['a socket error of some kind', { code: 'ESOCKET' }, 'unknown'],
    ['a closed connection', { code: 'ECONNECTION' }, 'unknown'],
    ['an abort', { code: 'EABORT' }, 'unknown'],
    ['a wrong configuration', { code: 'ECONFIG' }, 'not-sent'],
    ['nothing known', {}, 'not-sent'],
    ['what the entry says', { code: 'ECONFIG', stated: 'unknown' }, 'unknown'],
    [
      'a system call, whatever the entry says',
      { syscall: 'connect', stated: 'unknown' },
      'not-sent',
    ],
  ])('%s', (_, connection, delivery) => {
    expect(deliveryOf({ ...nothing, ...connection })).toBe(delivery);
  });
});
