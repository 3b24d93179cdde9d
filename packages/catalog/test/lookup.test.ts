import { describe, expect, it } from 'vitest';
import { lookup } from '@mailwhy/catalog';

describe('lookup', () => {
  it.each([
    [535, '535'],
    ['535', '535'],
    [' 535 ', '535'],
    ['5.7.8', 'X.7.8'],
    ['4.7.8', 'X.7.8'],
    ['X.7.8', 'X.7.8'],
    ['x.7.8', 'X.7.8'],
    ['#5.7.8', 'X.7.8'],
    ['4.2.1', '4.2.1'],
    ['5.7', 'X.7.X'],
    ['X.7.X', 'X.7.X'],
    ['4.X.X', '4.X.X'],
    ['5yz', '5yz'],
    ['EAUTH', 'EAUTH'],
    ['econnrefused', 'ECONNREFUSED'],
    ['NoAuth', 'NoAuth'],
    ['535-authentication-credentials-invalid', '535'],
    ['gmail-bad-credentials', 'gmail-bad-credentials'],
    ['mailbox-full', 'mailbox-full'],
  ])('finds %s', (written, id) => {
    expect(lookup(written)?.id).toBe(id);
  });

  it.each([
    '',
    ' ',
    '999',
    '5.99.99',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '5.7.8.9',
    'x'.repeat(1e6),
  ])('does not find %s', (written) => {
    expect(lookup(written)).toBeUndefined();
  });

  it.each([
    ['5.7.8\n', 'X.7.8'],
    ['\t#4.7.8 ', 'X.7.8'],
    ['2.7.8', 'X.7.8'],
    ['5.1.10', 'X.1.10'],
    ['5.7.28', 'X.7.28'],
    ['4.7', 'X.7.X'],
    ['2.1', 'X.1.X'],
    ['#5.1', 'X.1.X'],
    ['#535', '535'],
    ['535-a', '535'],
    ['535-Authentication-Failed', '535'],
    [`535-${'a'.repeat(60)}`, '535'],
    [`${' '.repeat(125)}535`, '535'],
    [`535${' '.repeat(125)}`, '535'],
  ])('finds %j as well', (written, id) => {
    expect(lookup(written)?.id).toBe(id);
  });

  it.each([
    // Classes and lengths that no code has.
    '3.7.8',
    '3.7',
    '15.7.8',
    '5.7.08',
    '5.7.0008',
    '5.0007',
    '4.99',
    // Something in front or behind.
    '##5.7.8',
    '5.7.8#',
    '5.7.#8',
    '5#35',
    '# 5.7.8',
    '5.7.8 x',
    'x 5.7.8',
    '5.7.8x',
    '5.7x',
    'a5.7',
    '4.7.',
    // No slugs.
    '535-',
    '535--a',
    '535-2',
    '535-slug2',
    '535-slug x',
    '535 is 535-slug',
    '535_slug',
    '5350-slug',
    '1535-slug',
    '53-slug',
    '999-slug',
    // One more than the limits.
    `535-${'a'.repeat(61)}`,
    `${' '.repeat(126)}535`,
  ])('does not find %j either', (written) => {
    expect(lookup(written)).toBeUndefined();
  });

  it.each([Number.NaN, 550.5, -535, 0, null, undefined, {}, ['535'], true])(
    'finds nothing for %j, and does not throw',
    (written) => {
      expect(lookup(written as string)).toBeUndefined();
    },
  );

  it('is not fooled by a polluted prototype', () => {
    Object.defineProperty(Object.prototype, 'polluted-code', { value: {}, configurable: true });
    try {
      expect(lookup('polluted-code')).toBeUndefined();
    } finally {
      delete (Object.prototype as Record<string, unknown>)['polluted-code'];
    }
  });
});
