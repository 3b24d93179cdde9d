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

  it('is not fooled by a polluted prototype', () => {
    Object.defineProperty(Object.prototype, 'polluted-code', { value: {}, configurable: true });
    try {
      expect(lookup('polluted-code')).toBeUndefined();
    } finally {
      delete (Object.prototype as Record<string, unknown>)['polluted-code'];
    }
  });
});
