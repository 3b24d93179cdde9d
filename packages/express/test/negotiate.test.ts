import { expect, it } from 'vitest';
import { languageFor, wantsHtml } from '../src/negotiate.ts';
import { madeUp } from './support/locale.ts';

it.each<[unknown, boolean]>([
  ['text/html', true],
  ['TEXT/HTML', true],
  ['text/html, */*', true],
  ['text/html;q=1', true],
  ['application/json;q=0.8, text/html', true],
  ['text/html;q=0.9, application/problem+json;q=0.8', true],
  ['text/html;level=1;q=0.5, application/json;q=0.4', true],
  ['text/plain;q=0.1, text/html;q=0.2', true],
  ['text/html;q=0.001', true],
  ['text/html;q=1.000', true],
  ['text/html;q=0.9, text/html;q=0.1, application/json;q=0.5', true],
  ['text/html, application/json', false],
  ['text/html;q=0.4, application/health+json;q=0.5', false],
  ['text/html;level=1;q=0.4, application/json;q=0.5', false],
  ['text/html;q=0.8, application/json;q=0.9, application/json;q=0.1', false],
  ['text/html;q=0', false],
  ['text/html;q=1.5', false],
  ['text/html;q=0.1234', false],
  ['text/html;q=x1', false],
  ['text/html;q=', false],
  ['text/html5', false],
  ['*/*', false],
  ['', false],
  [undefined, false],
  [['text/html'], false],
  [`${'a/b,'.repeat(10)}text/html`, false],
  [`${' '.repeat(1024)}text/html`, false],
])('tells whether a page is wanted: %j', (header, expected) => {
  expect(wantsHtml(header)).toBe(expected);
});

const locales = ['vi', 'pt-BR', 'fr', 'zh-Hant-TW'].map(madeUp);

it.each<[unknown, string]>([
  [undefined, 'vi'],
  ['xx', 'vi'],
  ['*', 'vi'],
  ['f', 'vi'],
  ['fr', 'fr'],
  ['fr-CA', 'fr'],
  ['pt', 'pt-BR'],
  ['zh-hant', 'zh-Hant-TW'],
  ['zh-Hant-TW-x', 'zh-Hant-TW'],
  ['vi;q=0.5, fr;q=0.5', 'vi'],
  ['fr;q=0.5, vi;q=0.5', 'fr'],
  ['vi;q=0.4, fr;q=0.5', 'fr'],
  ['fr;q=0.5, *;q=0.9', 'vi'],
  ['vi;q=0', 'pt-BR'],
  // The star stands for what no other range names.
  ['vi;q=0.1, *', 'pt-BR'],
  ['vi;q=0.5, pt;q=0.6, *;q=0.1', 'pt-BR'],
  ['vi;q=0, pt;q=0, *;q=0.5', 'fr'],
  ['v;q=0', 'vi'],
])('tries first what %j asks for, then the default', (header, tag) => {
  const tags = languageFor(header, locales).map((locale) => locale.tag);
  expect(tags).toEqual([tag, 'vi', 'pt-BR', 'fr', 'zh-Hant-TW']);
});

it.each([
  'en',
  'en-GB;q=0.5, xx',
  'xx, fr;q=0.1, en;q=0.2',
  'vi;q=0, pt-BR;q=0, fr;q=0, zh;q=0, *;q=0.5',
])('needs none for %j', (header) => {
  expect(languageFor(header, locales)).toEqual([]);
});

it('needs no language where there is none', () => {
  expect(languageFor('vi', [])).toEqual([]);
});

it('takes English for a star where the only other language is named apart', () => {
  const [vi] = locales;
  expect(languageFor('vi;q=0.1, *', vi === undefined ? [] : [vi])).toEqual([]);
});
