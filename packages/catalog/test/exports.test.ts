import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as catalog from '@mailwhy/catalog';

/** Names are permanent: one that is missing here breaks users, one that is new is a promise. */
const values = [
  'classify',
  'compare',
  'describe',
  'describeCategory',
  'docsUrl',
  'entries',
  'explain',
  'lookup',
  'parseReply',
  'search',
];

const types = [
  'Action',
  'Category',
  'CategoryMessages',
  'Command',
  'CompareOptions',
  'ComparedAttribute',
  'ComparedEntry',
  'Comparison',
  'Context',
  'Delivery',
  'Entry',
  'Evidence',
  'ExplainOptions',
  'Explanation',
  'Kind',
  'Locale',
  'Messages',
  'Reply',
  'Retry',
  'SearchOptions',
  'Verdict',
];

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

describe('the public surface', () => {
  it('has these functions', () => {
    expect(Object.keys(catalog).sort()).toEqual(values);
    expect(Object.values(catalog).filter((value) => typeof value !== 'function')).toEqual([]);
  });

  it('has these types', () => {
    const lists = [...read('../src/index.ts').matchAll(/export type \{([^}]*)\}/gu)];
    const names = lists.flatMap(([, list = '']) => list.split(',').map((name) => name.trim()));
    expect(names.filter((name) => name !== '').sort()).toEqual(types);
  });

  it('has these entry points', () => {
    const { exports } = JSON.parse(read('../package.json')) as { readonly exports: object };
    expect(Object.keys(exports)).toEqual(['.', './locales/*', './package.json']);
  });
});
