import { describe, expect, it } from 'vitest';
import { firstWords, readPart } from '../src/pattern.ts';
import { vocabulary } from '../src/vocabulary.ts';

describe('readPart', () => {
  it('reads words that stand next to each other', () => {
    expect(readPart('over quota')).toEqual([
      { rows: [['over']], isOptional: false },
      { rows: [['quota']], isOptional: false },
    ]);
  });

  it('reads alternatives of several words, also none', () => {
    expect(readPart('(has been|was|) blocked')[0]).toEqual({
      rows: [['has', 'been'], ['was']],
      isOptional: true,
    });
  });

  it('reads groups of the vocabulary', () => {
    const [mailbox] = readPart('{mailbox} full');
    expect(mailbox?.rows).toHaveLength(vocabulary.mailbox.length);
    expect(mailbox?.rows).toContainEqual(['mail', 'box']);
  });

  it('reads any word and addresses', () => {
    expect(readPart('for @ at * now').map(({ rows }) => rows[0]?.[0])).toEqual([
      'for',
      '@',
      'at',
      '*',
      'now',
    ]);
  });

  it('splits words as a text is split', () => {
    expect(readPart("doesn't e-mail 5.7.139 存在").flatMap(({ rows }) => rows)).toEqual([
      ['does', 'not'],
      ['e', 'mail'],
      ['5.7.139'],
      ['存', '在'],
    ]);
    expect(readPart('550 user')[0]?.rows).toEqual([['550']]);
  });

  it.each([
    '',
    '(a|)',
    '(a|) (b|)',
    '{no-such-group} x',
    '* a',
    '(*|a) b',
    '{__proto__} x',
    '{constructor} x',
  ])('refuses %j', (source) => {
    expect(() => readPart(source)).toThrow(SyntaxError);
  });
});

describe('firstWords', () => {
  it.each([
    ['user unknown', ['user']],
    ['user', ['user']],
    ['(has been|was) blocked', ['has', 'was']],
    ['(please|) try later', ['please', 'try']],
    ['(a|) (a|b|) c', ['a', 'b', 'c']],
    ["doesn't exist", ['does']],
    ['(550|5.1.1) x', ['550', '5.1.1']],
    ['存在', ['存']],
  ])('of %j are %j', (source, words) => {
    expect([...firstWords(readPart(source))]).toEqual(words);
  });
});
