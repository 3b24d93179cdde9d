import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as catalog from '@mailwhy/catalog';

/** Names are permanent: one that is missing here breaks users, one that is new is a promise. */
const functions = [
  'classify',
  'compare',
  'describe',
  'describeCategory',
  'docsUrl',
  'entries',
  'explain',
  'locate',
  'lookup',
  'parseReply',
  'search',
];

const tables = ['categories', 'enhancedCodes', 'errorCodes', 'providers', 'replyCodes', 'speakers'];

const types = [
  'Action',
  'Category',
  'CategoryFacts',
  'CategoryMessages',
  'Command',
  'CompareOptions',
  'ComparedAttribute',
  'ComparedEntry',
  'Comparison',
  'Condition',
  'Context',
  'Delivery',
  'DiagnosisFacts',
  'EnhancedFacts',
  'Entry',
  'Evidence',
  'ExplainOptions',
  'Explanation',
  'Facts',
  'GroupFacts',
  'Kind',
  'Labels',
  'Locale',
  'Located',
  'Messages',
  'NodemailerFacts',
  'OtherNumberFacts',
  'Outcome',
  'Reply',
  'ReplyCommand',
  'ReplyFacts',
  'Retry',
  'SearchOptions',
  'Span',
  'Speaker',
  'SystemFacts',
  'Verdict',
  'Wording',
];

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

describe('the public surface', () => {
  it('has these functions and tables', () => {
    const namesOf = (kind: 'function' | 'object') =>
      Object.entries(catalog)
        .filter(([, value]) => typeof value === kind)
        .map(([name]) => name)
        .sort();
    expect(namesOf('function')).toEqual(functions);
    expect(namesOf('object')).toEqual(tables);
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
