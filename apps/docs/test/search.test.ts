import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { createSearch } from '../src/client/rank.ts';
import type { IndexRow } from '../src/machine/json.ts';
import { dist } from './support/build.ts';

const searches: Record<string, ReturnType<typeof createSearch>> = {};

beforeAll(() => {
  for (const tag of ['en', 'vi']) {
    const { entries } = JSON.parse(readFileSync(`${dist}api/${tag}/search.json`, 'utf8')) as {
      entries: IndexRow[];
    };
    searches[tag] = createSearch(entries);
  }
});

const first = (query: string, tag = 'en'): string | undefined => searches[tag]?.(query)[0]?.[0];

describe('search', () => {
  it.each([
    ['535', '535'],
    ['5.7.8', 'X.7.8'],
    ['x.7.8', 'X.7.8'],
    ['4.7.8', 'X.7.8'],
    ['eauth', 'EAUTH'],
    ['ECONNREF', 'ECONNREFUSED'],
    ['auth-failed', 'auth-failed'],
    ['gmail app password', 'gmail-app-password-required'],
  ])('finds %s', (query, id) => {
    expect(first(query)).toBe(id);
  });

  it('finds the beginning of a code', () => {
    const found = searches['en']?.('55', 20).map(([id]) => id);
    expect(found).toEqual(expect.arrayContaining(['550', '552', '554']));
  });

  it('finds Vietnamese with and without diacritics', () => {
    const written = searches['vi']?.('mật khẩu ứng dụng').map(([id]) => id);
    expect(written?.length).toBeGreaterThan(0);
    expect(searches['vi']?.('mat khau ung dung').map(([id]) => id)).toEqual(written);
    expect(first('hộp thư đầy', 'vi')).toBeDefined();
  });

  it('finds nothing in nothing', () => {
    expect(searches['en']?.('   ')).toEqual([]);
    expect(searches['en']?.('qqqqzzzz')).toEqual([]);
  });
});
