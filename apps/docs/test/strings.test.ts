import { describe, expect, it } from 'vitest';
import { questions } from '../src/data/why.ts';
import { lookup } from '@mailwhy/catalog';
import { problemPages } from '../src/data/problems.ts';
import { guides as readGuides } from '../src/data/guides.ts';
import { en } from '../src/i18n/en.ts';
import { problemsEn } from '../src/i18n/problems-en.ts';
import { problemsVi } from '../src/i18n/problems-vi.ts';
import { vi } from '../src/i18n/vi.ts';
import { whyEn } from '../src/i18n/why-en.ts';
import { whyVi } from '../src/i18n/why-vi.ts';

const flat = (value: object, path = ''): [string, string][] =>
  Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    typeof inner === 'string'
      ? [[`${path}${key}`, inner]]
      : flat(inner as object, `${path}${key}.`),
  );

/** Names and samples that are the same in every language. */
const same = ['footer.openapi', 'footer.llms', 'decoder.placeholder', 'oneTitle'];

describe.each([
  ['the interface', en, vi],
  ['the questions', whyEn, whyVi],
  ['the problems', problemsEn, problemsVi],
])('the strings of %s', (_, source, translation) => {
  const translated = new Map(flat(translation));

  it('are all translated', () => {
    const copies = flat(source).filter(
      ([key, text]) => translated.get(key) === text && !same.includes(key),
    );
    expect(copies).toEqual([]);
  });

  it('hold the same marks', () => {
    const marks = (text = ''): string[] => (text.match(/\{\w+\}|`[^`]+`/gu) ?? []).sort();
    const wrong = flat(source).filter(
      ([key, text]) => marks(text).join() !== marks(translated.get(key)).join(),
    );
    expect(wrong).toEqual([]);
  });
});

const slugs = new Set(readGuides.map(({ slug }) => slug));

describe('the decision tree', () => {
  it('ends at entries that exist, with texts for every answer', () => {
    for (const { id, answers } of questions) {
      for (const answer of answers) {
        expect(answer.entries.filter((entry) => lookup(entry) === undefined)).toEqual([]);
        const guides = 'guides' in answer ? answer.guides : [];
        expect(guides.filter((slug) => !slugs.has(slug))).toEqual([]);
        for (const texts of [whyEn, whyVi]) {
          expect(texts.answers[id][answer.id]?.see).toBeTruthy();
          expect(texts.answers[id][answer.id]?.check).toMatch(/\.$/u);
        }
      }
    }
  });
});

describe('the problems', () => {
  it('have texts for every code, each in its own words', () => {
    const codes = problemPages().map(({ code }) => code);
    for (const { each } of [problemsEn, problemsVi]) {
      expect(Object.keys(each).sort()).toEqual([...codes].sort());
      const operator = codes.map((code) => each[code].operator);
      expect(new Set(operator).size).toBe(codes.length);
      for (const text of Object.values(each).flatMap(({ client, operator: own }) => [client, own]))
        expect(text).toMatch(/^\p{Lu}.*\.$/u);
    }
  });
});
