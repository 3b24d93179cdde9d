import { describe, expect, it } from 'vitest';
import { en } from '@mailwhy/catalog/locales/en';
import { category } from '../src/codes/category.ts';
import type { Locale } from '../src/locale.ts';
import { tables } from '../src/tables.ts';
import type { Messages } from '../src/types.ts';
import { vietnamese } from './support/vietnamese.ts';
import { wordings } from './support/wordings.ts';

/** Rows of the IANA registry of enhanced status codes in November 2026. */
const REGISTRY_ROWS = 81;

const rows = Object.entries(tables.enhanced);
const registered = rows.filter(([id, { registered }]) => registered && id.startsWith('X'));

describe('the catalog', () => {
  it('has every code', () => {
    expect({
      reply: Object.keys(tables.reply).length,
      'other-number': Object.keys(tables['other-number']).length,
      'reply-class': Object.keys(tables['reply-class']),
      'enhanced-class': Object.keys(tables['enhanced-class']),
      'enhanced-subject': Object.keys(tables['enhanced-subject']).length,
      nodemailer: Object.keys(tables.nodemailer).length,
      registered: registered.length,
    }).toEqual({
      reply: 45,
      'other-number': 22,
      'reply-class': ['2yz', '3yz', '4yz', '5yz'],
      'enhanced-class': ['2.X.X', '4.X.X', '5.X.X'],
      'enhanced-subject': 8,
      nodemailer: 26,
      registered: REGISTRY_ROWS,
    });
    expect(Object.keys(tables.system).length).toBeGreaterThanOrEqual(45);
    expect(wordings.length).toBeGreaterThanOrEqual(1000);
  });

  it.each(Object.entries(tables))('has an English text for each code: %s', (_, table) => {
    expect(Object.keys(table).filter((id) => !isComplete(en.messages[id]))).toEqual([]);
  });

  it('has an English text for each category', () => {
    expect(Object.keys(en.categories).sort()).toEqual(Object.keys(category).sort());
    for (const { label, description, publicText, avoid, ...messages } of Object.values(
      en.categories,
    )) {
      expect([isComplete(messages), label, description, publicText, avoid]).not.toContain('');
      expect(isComplete(messages)).toBe(true);
    }
  });
});

function isComplete(messages: Messages | undefined): boolean {
  return messages !== undefined && messages.title !== '' && messages.meaning !== '';
}

/** All strings of a locale by their path; lists element by element. */
function stringsOf(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsOf(inner, `${path}/${key}`));
}

/** What of a text is not a code, a literal, a number or a sign: what there is to translate. */
const translatable = (text: string): string =>
  text
    .replace(/`[^`]*`|\{\w+\}/gu, '')
    .replace(/\b[A-Z][\p{Lu}\d_-]+\b|\b[\dX]+(?:\.[\dX]+)+\b|\b\dyz\b/gu, '')
    .replace(/\P{L}/gu, '');

describe.skipIf(vietnamese === undefined)('Vietnamese', () => {
  const { messages, categories, labels, pairs }: Locale = vietnamese ?? en;

  /** A list may have another length: it is one text. */
  const pathsOf = (
    locale: Pick<Locale, 'messages' | 'categories' | 'labels' | 'pairs'>,
  ): Set<string> =>
    new Set(
      stringsOf({
        messages: locale.messages,
        categories: locale.categories,
        labels: locale.labels,
        pairs: locale.pairs,
      }).map(([path]) => path.replace(/\/(causes|fixes)\/\d$/u, '/$1')),
    );
  const [wanted, given] = [pathsOf(en), pathsOf({ messages, categories, labels, pairs })];
  const missing = [...wanted].filter((path) => !given.has(path));

  it('is complete', () => {
    const coverage = (100 * (wanted.size - missing.length)) / wanted.size;
    console.info(`Vietnamese: ${coverage.toFixed(1)} % of ${String(wanted.size)} texts`);
    expect(missing).toEqual([]);
  });

  it('has nothing that English lacks', () => {
    expect([...given].filter((path) => !wanted.has(path))).toEqual([]);
  });

  it('is translated', () => {
    const english = new Map(stringsOf(en));
    const same = stringsOf({ messages, categories, labels, pairs }).filter(
      ([path, text]) => english.get(path) === text && translatable(text) !== '',
    );
    expect(same.map(([path, text]) => `${path}: ${text}`)).toEqual([]);
  });
});
