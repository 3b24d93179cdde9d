import { describe, expect, it } from 'vitest';
import { classify, entries, search } from '@mailwhy/catalog';
import { en } from '../src/locales/en/index.ts';
import type { Messages } from '../src/types.ts';
import { vietnamese } from './support/vietnamese.ts';
import { samples } from './support/wordings.ts';

const ids = (query: string, limit?: number): string[] =>
  search(query, limit === undefined ? {} : { limit }).map(({ id }) => id);

describe('search', () => {
  it.each([
    ['535', '535'],
    [' 535 ', '535'],
    ['5.7.8', 'X.7.8'],
    ['x.7.8', 'X.7.8'],
    ['#5.7.8', 'X.7.8'],
    ['EAUTH', 'EAUTH'],
    ['econnrefused', 'ECONNREFUSED'],
    ['gmail-bad-credentials', 'gmail-bad-credentials'],
    ['greylisted', 'greylisted'],
    ['5yz', '5yz'],
  ])('finds the code %j first', (query, id) => {
    expect(ids(query)[0]).toBe(id);
  });

  it.each([
    ['53', ['530', '534', '535', '538']],
    ['5.7', ['X.7.X', 'X.7.1', 'X.7.8']],
    ['X.2', ['X.2.X', 'X.2.1', 'X.2.2']],
    ['4.2.', ['4.2.1', 'X.2.2']],
    ['25', ['250', '251', '252']],
  ])('finds what begins with %j', (query, expected) => {
    expect(ids(query, 200)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['app password', 'gmail-app-password-required'],
    ['gmail app password', 'gmail-app-password-required'],
    ['password gmail app', 'gmail-app-password-required'],
    ['GMAIL   App-Password', 'gmail-app-password-required'],
    ['self signed certificate', 'DEPTH_ZERO_SELF_SIGNED_CERT'],
    ['mailbox full', 'mailbox-full'],
    ['connection refused', 'ECONNREFUSED'],
    ['greylisting', 'greylisted'],
  ])('finds words: %j', (query, id) => {
    expect(ids(query, 10)).toContain(id);
  });

  it('finds every code of a query', () => {
    expect(ids('550 5.7.1')).toEqual(expect.arrayContaining(['550', 'X.7.1']));
    expect(ids('550 5.1.1 user unknown')).toEqual(expect.arrayContaining(['550', 'X.1.1']));
    expect(ids('difference between 251 and 535', 2).sort()).toEqual(['251', '535']);
  });

  it('finds words by their beginnings', () => {
    expect(ids('certif expir')).toContain('CERT_HAS_EXPIRED');
  });

  it('finds for a pasted reply what classify finds', { tags: 'slow' }, () => {
    const lost = samples.filter((sample) => {
      const { id, evidence } = classify(sample);
      return evidence === 'provider' && /\d{3}/u.test(sample) && ids(sample)[0] !== id;
    });
    expect(lost.slice(0, 5)).toEqual([]);
  });

  it.each([
    '550 5.1.1 The email account that you tried to reach does not exist. Please try',
    'Invalid login: username and password not accepted, see p=BadCredentials - gsmtp',
    '452 4.2.2 The email account that you tried to reach is over quota',
  ])('finds first what a pasted reply means: %j', (reply) => {
    expect(classify(reply).evidence).toMatch(/^(?:provider|wording)$/);
    expect(ids(reply)[0]).toBe(classify(reply).id);
  });

  it('takes neither a few words nor a sentence without a code for a reply', () => {
    expect(ids('550 quota')[0]).toBe('550');
    expect(ids('550 zzz yyy xxx')[0]).toBe('550');
    const sentence = 'my mailbox is over quota';
    expect(ids(sentence)[0]).not.toBe(classify(sentence).id);
    expect(ids(`Error: ${sentence}`)[0]).toBe(classify(sentence).id);
  });

  it('finds the codes that begin so, whatever ends so', () => {
    expect(ids('53', 5).sort()).toEqual(['530', '533', '534', '535', '538']);
    expect(ids(' 53 ', 5).sort()).toEqual(ids('53', 5).sort());
    expect(ids('X.7', 200)).toEqual(ids('x.7', 200));
  });

  it('finds nothing that has fewer of the words than others have', () => {
    expect(ids('self signed certificate', 200)).not.toContain('CERT_HAS_EXPIRED');
    expect(ids('certificate', 200)).toContain('CERT_HAS_EXPIRED');
  });

  it('ranks an id and a title before a text', () => {
    expect(ids('proxy')[0]).toMatch(/proxy/i);
    expect(ids('greylisted')[0]).toBe('greylisted');
  });

  it('keeps the limit, and finds each entry once', () => {
    expect(ids('mail')).toHaveLength(20);
    expect(ids('mail', 3)).toEqual(ids('mail').slice(0, 3));
    expect(ids('mail', 0)).toEqual([]);
    const all = ids('5', 10_000);
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeLessThanOrEqual(entries().size);
  });

  it('ranks the same way every time', () => {
    expect(ids('password')).toEqual(ids('password'));
    expect(ids('password expired')).toEqual(ids('expired password'));
  });

  describe('in a language of its own', () => {
    const { messages, ...rest } = en;
    const changed = (id: string, part: Partial<Messages>): Record<string, Messages> => {
      const own = messages[id];
      return own === undefined ? {} : { [id]: { ...own, ...part } };
    };
    const locale = {
      ...rest,
      tag: 'x-odd',
      messages: {
        ...messages,
        ...changed('EAUTH', {
          title: 'Zzalpha',
          meaning: 'Zzbeta.',
          causes: ['Zzgamma.', 'Zzall.'],
        }),
        ...changed('EPROXY', {
          title: 'Zzall',
          meaning: 'Zzdelta 12.5.',
          fixes: ['Zzepsilon.', 'Zzzeta.'],
        }),
        ...changed('ETLS', { meaning: 'Zzall.', fixes: ['Zzall.'] }),
      },
      categories: { ...rest.categories, aborted: { ...rest.categories.aborted, label: 'Zzlabel' } },
    };
    const found = (query: string): string[] =>
      search(query, { locales: [locale], limit: 100 }).map(({ id }) => id);

    it.each([
      ['zzalpha', ['EAUTH']],
      ['zzbeta', ['EAUTH']],
      ['zzgamma', ['EAUTH']],
      ['zzdelta', ['EPROXY']],
      ['zzepsilon', ['EPROXY']],
      ['zzzeta', ['EPROXY']],
      // A word in the title, in meaning and fixes, in a cause.
      ['zzall', ['EPROXY', 'ETLS', 'EAUTH']],
      // Only what begins so counts half: a whole word in a cause comes before the beginning of one in a fix.
      ['zzdelta 12.5', ['EPROXY']],
      ['zzalpha zzbeta', ['EAUTH']],
    ])('finds %j where it stands', (query, ids) => {
      expect(found(query)).toEqual(ids);
    });

    it('finds what is labelled, named and said so', () => {
      const labelled = [...entries().values()].filter(({ facts }) => facts.category === 'aborted');
      expect(found('zzlabel').sort()).toEqual(labelled.map(({ id }) => id).sort());
      expect(found('gmail over quota')[0]).toBe('gmail-over-quota');
      expect(found('badcredentials')).toContain('gmail-bad-credentials');
      expect(found('qqqzzz zzalpha')).toEqual(['EAUTH']);
    });
  });

  it.each([
    '',
    ' ',
    '\0',
    '(((((',
    '\uD800',
    '....',
    'constructor',
    '__proto__',
    'hasOwnProperty',
    'x'.repeat(1e6),
    'a '.repeat(5e5),
    '535 '.repeat(1e5),
  ])('survives odd queries (%#)', (query) => {
    expect(search(query).length).toBeLessThanOrEqual(20);
  });

  it('finds nothing where there is nothing', () => {
    expect(ids('')).toEqual([]);
    expect(ids('qqqzzzxxx')).toEqual([]);
    expect(ids('zzz zzz')).toEqual([]);
  });

  it.skipIf(vietnamese === undefined)('finds Vietnamese words with and without diacritics', () => {
    const locales = vietnamese === undefined ? [] : [vietnamese];
    const found = (query: string) => search(query, { locales }).map(({ id }) => id);
    expect(found('mật khẩu ứng dụng')).toContain('gmail-app-password-required');
    expect(found('mat khau ung dung')).toContain('gmail-app-password-required');
    expect(found('MAT KHAU UNG DUNG')).toEqual(found('mật khẩu ứng dụng'));
    expect(found('hộp thư đầy'.normalize('NFD'))).toEqual(found('hop thu day'));
    expect(found('app password')).toContain('gmail-app-password-required');
  });
});
