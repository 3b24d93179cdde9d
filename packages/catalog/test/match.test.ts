import { afterEach, describe, expect, it, vi } from 'vitest';
import { createMatcher, type Match, type Matcher } from '../src/match.ts';
import { indexPatterns } from '../src/parts.ts';
import { GAP } from '../src/pattern.ts';
import { tokenize } from '../src/tokenize.ts';
import { createRandom } from './support/random.ts';
import { samples, wordings } from './support/wordings.ts';

const matcherOf = (patterns: readonly (readonly string[])[]): Matcher =>
  createMatcher(patterns, indexPatterns(patterns));
const textMatcher = (patterns: readonly (readonly string[])[]) => {
  const match = matcherOf(patterns);
  return (text: string): readonly Match[] => match(tokenize(text));
};
const matches = (patterns: readonly string[], text: string): readonly Match[] =>
  textMatcher([patterns])(text);
const isFound = (pattern: string, text: string): boolean => matches([pattern], text).length > 0;

describe('a matcher', () => {
  it.each([
    ['user unknown', 'User unknown.', true],
    ['user unknown', 'the user, unknown here', true],
    ['user unknown', 'user is unknown', false],
    ['user unknown', 'unknown user', false],
    ['user unknown', 'superuser unknownable', false],
    ['user', 'user', true],
    ["doesn't exist", 'does not exist', true],
    ['5.7.139', 'code 5.7.139 says', true],
    ['不存在', '邮箱不存在。', true],
    ['for @ denied', 'for <user@example.com> denied', true],
    ['for @ denied', 'for user denied', false],
    ['over quota', '552-5.2.2 over\r\n552 5.2.2 quota', true],
  ])('looks for words: %j in %j', (pattern, text, found) => {
    expect(isFound(pattern, text)).toBe(found);
  });

  it.each([
    ['(has been|was|) blocked', 'it has been blocked', true],
    ['you (have been|were|) blocked', 'you blocked', true],
    ['you (have been|were|) blocked', 'you were blocked', true],
    ['you (have been|were|) blocked', 'you have blocked', false],
    ['(mail|mail box) full', 'mail box full', true],
    ['(mail|mail box) full', 'mail full', true],
    ['a (b|) (c|) d', 'a d', true],
    ['a (b|) (c|) d', 'a c d', true],
    ['a (b|) (c|) d', 'a c b d', false],
    ['full (mailbox|)', 'full', true],
    ['{mailbox} full', 'the mail box full', true],
  ])('knows alternatives: %j in %j', (pattern, text, found) => {
    expect(isFound(pattern, text)).toBe(found);
  });

  it.each([
    ['user * unknown', 'user bob unknown', true],
    ['user * unknown', 'user unknown', false],
    ['user * unknown', 'user a b unknown', false],
    ['user * * unknown', 'user a b unknown', true],
    ['user *', 'user', false],
    ['user *', 'user x', true],
  ])('knows any word: %j in %j', (pattern, text, found) => {
    expect(isFound(pattern, text)).toBe(found);
  });

  it('lets any word be a known one as well', () => {
    const match = textMatcher([['user * unknown'], ['user name unknown'], ['user name * gone']]);
    const keys = (text: string) =>
      match(text)
        .map(({ key }) => key)
        .sort();
    expect(keys('user name unknown')).toEqual([0, 1]);
    expect(keys('user x unknown')).toEqual([0]);
    expect(keys('user name was gone')).toEqual([2]);
    expect(keys('user name unknown gone')).toEqual([0, 1, 2]);
  });

  it('skips up to so many words in a gap, and none backwards', () => {
    const between = (count: number) => `mailbox ${'x '.repeat(count)}full`;
    expect(isFound('mailbox … full', between(0))).toBe(true);
    expect(isFound('mailbox … full', between(GAP))).toBe(true);
    expect(isFound('mailbox … full', between(GAP + 1))).toBe(false);
    expect(isFound('mailbox … full', 'full mailbox')).toBe(false);
    expect(isFound('a b … b c', 'a b c')).toBe(false);
    expect(isFound('a … b … c', 'a x b x c')).toBe(true);
    expect(isFound('a … b … c', 'a x c x b')).toBe(false);
  });

  it('takes the nearest beginning of a gap', () => {
    const text = `mailbox ${'x '.repeat(GAP + 5)}mailbox is full`;
    expect(isFound('mailbox … full', text)).toBe(true);
    expect(matches(['mailbox … full'], text)[0]?.start).toBe(text.lastIndexOf('mailbox'));
  });

  it('joins parts that other patterns share', () => {
    const match = textMatcher([['mailbox … full'], ['disk … full'], ['full'], ['mailbox … gone']]);
    expect(
      match('mailbox is full')
        .map(({ key }) => key)
        .sort(),
    ).toEqual([0, 2]);
  });

  it('keeps the longest match of a key, with its place', () => {
    const text = '550 The user is unknown here';
    const found = matches(['user', 'user is unknown', 'unknown here', 'user … here'], text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      key: 0,
      start: text.indexOf('user'),
      end: text.indexOf(' here'),
      isUnbroken: true,
    });
    const [broken] = matches(['user … here'], text);
    expect(broken).toMatchObject({ isUnbroken: false, end: text.length });
  });

  it('looks from a word on', () => {
    const match = matcherOf([['mailbox … full'], ['full']]);
    const words = tokenize('mailbox is full');
    expect(match(words, 1).map(({ key }) => key)).toEqual([1]);
    expect(match(words, 3)).toEqual([]);
  });

  it('finds the same in the same order, whatever texts came before', () => {
    const patterns = [['over … full'], ['mailbox … full'], ['disk … full']];
    const keys = (match: (text: string) => readonly Match[], text: string) =>
      match(text).map(({ key }) => key);
    const text = 'over the disk mailbox full';
    const experienced = textMatcher(patterns);
    for (const before of ['disk', 'mailbox', 'over']) experienced(before);
    expect(keys(experienced, text)).toEqual([0, 1, 2]);
    expect(keys(textMatcher(patterns), text)).toEqual([0, 1, 2]);
  });

  it('forgets one text before the next', () => {
    const match = textMatcher([['mailbox … full']]);
    expect(match('mailbox')).toEqual([]);
    expect(match('full')).toEqual([]);
    expect(match('mailbox full')).toHaveLength(1);
  });
});

describe('the work of a matcher', { tags: 'slow' }, () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  const says = wordings.map((wording) => wording.says);
  const texts = samples.filter((_, index) => index % 4 === 0);

  /** How often a matcher looks a word up, once its states are built. Needs no clock. */
  const lookupsOf = (
    patterns: readonly (readonly string[])[],
    inputs: readonly string[],
  ): number => {
    const match = textMatcher(patterns);
    for (const text of inputs) match(text);
    const get = vi.spyOn(Map.prototype, 'get');
    for (const text of inputs) match(text);
    const { length } = get.mock.calls;
    get.mockRestore();
    return length;
  };

  /** The same patterns, each with one of its later words replaced by a word of another. */
  const varied = (seed: number): string[][] => {
    const random = createRandom(seed);
    const plain = says.map((list) =>
      list.filter((pattern) => /^[a-z]+(?: [a-z]+)+$/u.test(pattern)),
    );
    const words = plain.flat().flatMap((pattern) => pattern.split(' '));
    return plain.map((list) =>
      list.map((pattern) => {
        const own = pattern.split(' ');
        own[1 + random.below(own.length - 1)] = random.pick(words);
        return own.join(' ');
      }),
    );
  };

  it('hardly grows with the number of wordings', () => {
    const once = lookupsOf(says, texts);
    const fourfold = lookupsOf([...says, ...varied(1), ...varied(2), ...varied(3)], texts);
    expect(fourfold / once).toBeLessThan(1.3);
  });

  it('is linear in the text', () => {
    const text = texts.join('\n');
    const once = lookupsOf(says, [text.slice(0, 8000)]);
    const eightfold = lookupsOf(says, [text.slice(0, 64_000)]);
    expect(eightfold / once).toBeLessThan(12);
  });

  it('is bounded for a text made of beginnings of wordings', () => {
    const longest = Math.max(...says.flat().map((pattern) => pattern.split(' ').length));
    for (const list of says) {
      const words = (list[0] ?? '')
        .replace(/[…(){}|*]/gu, ' ')
        .trim()
        .split(/\s+/u)
        .slice(0, 3);
      const text = `${words.join(' ')} `.repeat(100);
      expect(lookupsOf([list], [text])).toBeLessThan(words.length * 100 * (longest + 2) * 4);
    }
  });
});
