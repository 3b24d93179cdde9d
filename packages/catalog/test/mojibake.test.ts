import { describe, expect, it } from 'vitest';
import { classify } from '@mailwhy/catalog';
import { unmangle } from '../src/mojibake.ts';
import { createRandom } from './support/random.ts';

const mangled = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

describe('unmangle', () => {
  it.each([
    'Empfänger nicht gefunden',
    'boîte aux lettres pleine : quota dépassé',
    'Пользователь не найден',
    '邮箱不存在',
    'メールボックスが見つかりません',
    'mật khẩu ứng dụng',
    'recipient’s mailbox “full” …',
    'smile 😀 now',
  ])('reads %s as it was meant', (text) => {
    expect(unmangle(mangled(text))).toBe(text);
  });

  it.each([
    '',
    'plain',
    'Empfänger',
    'café',
    'naïve Ünïcödé ÄÖÜ',
    'Ã',
    'Ã ',
    'ä\u0080',
    '邮箱',
    '\uD800',
  ])('leaves %j alone', (text) => {
    expect(unmangle(text)).toBe(text);
  });

  it('leaves a sequence alone that breaks off', () => {
    expect(unmangle('a\u00E9\u0082')).toBe('a\u00E9\u0082');
    expect(unmangle('a\u00F0\u009F\u0098')).toBe('a\u00F0\u009F\u0098');
  });

  it('never makes a text longer and never throws', () => {
    const { below } = createRandom(1);
    for (let round = 0; round < 2000; round++) {
      const text = String.fromCharCode(...Array.from({ length: 40 }, () => 0x80 + below(0x80)));
      expect(unmangle(text).length).toBeLessThanOrEqual(text.length);
    }
  });

  it('lets a reply be understood', () => {
    const reply = '550 5.1.1 Empfänger unbekannt';
    expect(classify(mangled(reply))).toEqual(classify(reply));
  });
});
