import { describe, expect, it } from 'vitest';
import { enhancedRow, speakers, wordingOf } from '../src/tables.ts';

describe('wordingOf', () => {
  it('finds the wordings of providers and of servers', () => {
    for (const { id: speaker, speaker: facts } of speakers)
      for (const [id, wording] of Object.entries(facts.wordings))
        expect(wordingOf(speaker, id)).toBe(wording);
  });

  it.each([
    ['gmail', 'no-such-wording'],
    ['nobody', 'gmail-bad-credentials'],
  ])('has none of %s called %s', (speaker, id) => {
    expect(() => wordingOf(speaker, id)).toThrow(RangeError);
  });
});

describe('enhancedRow', () => {
  it.each([
    ['4.2.1', '4.2.1'],
    ['5.7.8', 'X.7.8'],
    ['5.99.99', undefined],
    ['', undefined],
  ])('of %s is %s', (code, id) => {
    expect(enhancedRow(code)?.id).toBe(id);
  });
});
