import vitest from '@vitest/eslint-plugin';
import { defineConfig, globalIgnores } from 'eslint/config';
import jsdoc from 'eslint-plugin-jsdoc';
import n from 'eslint-plugin-n';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

const catalog = 'packages/catalog/src';

// Facts and prose: long literals that the compiler checks against their types.
const tables = ['codes', 'providers', 'servers', 'locales'];
const tableFiles = tables.map((folder) => `${catalog}/${folder}/**/*.ts`);

// The files of the catalog, and the folders beside them, that may hold prose or reach it. Whatever
// is not named here stays free of text, and so does every bundle that uses only such files.
const prose = ['index', 'describe', 'explain', 'compare', 'search'];

/**
 * An arrow of the package graph: what these files must not import. Types may always be imported,
 * they are gone at run time. A later arrow replaces an earlier one for the same file.
 */
const arrow = (files, ...forbidden) => ({
  files,
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: forbidden.map(([regex, message]) => ({ regex, message, allowTypeImports: true })),
      },
    ],
  },
});

const alone = ['^[^.]', 'The catalog depends on nothing, neither on packages nor on Node.js.'];

/** Files of this folder import values from inside the folder only, however deep they lie. */
const closed = (folder) =>
  [0, 1, 2, 3].map((depth) =>
    arrow([`${catalog}/${folder}/${'*/'.repeat(depth)}*.ts`], alone, [
      `^(?:\\./)?(?:\\.\\./){${depth + 1}}`,
      `${folder}/ imports values from inside ${folder}/ only, and types from anywhere.`,
    ]),
  );

const sources = [
  '(?:^|/)packages/|^\\.\\.?/.*/(?:src|dist)/|^@mailwhy/[^/]+/(?:src|dist)(?:/|$)',
  'Import a package by its name, and only what it exports.',
];

const arrows = [
  arrow(
    [`${catalog}/*.ts`],
    alone,
    ['^\\./locales/', 'Only describe, explain, compare and search know a language.'],
    [
      `^\\./(?:${prose.join('|')})(?:\\.ts$|/)`,
      'This file must stay free of prose: it cannot import one that holds some.',
    ],
  ),
  arrow(
    prose.flatMap((name) => [`${catalog}/${name}.ts`, `${catalog}/${name}/*.ts`]),
    alone,
  ),
  arrow(
    ['parse', 'match', 'tokenize'].map((name) => `${catalog}/${name}.ts`),
    alone,
    [
      `^\\./(?:locales/|(?:classify|${prose.join('|')})(?:\\.ts$|/))`,
      'Text becomes a reply, a reply a wording: what it means is decided later.',
    ],
  ),
  arrow([`${catalog}/types.ts`], ['.', 'types.ts imports nothing.']),
  ...tables.flatMap(closed),
  ...['nodemailer', 'express'].map((name) =>
    arrow([`packages/${name}/**/*.ts`], sources, [
      `^@mailwhy/(?!(?:catalog|${name})(?:/|$))`,
      'nodemailer and express know the catalog, never each other.',
    ]),
  ),
  arrow(['apps/**/*.ts'], sources),
];

export default defineConfig(
  globalIgnores([
    '**/dist/',
    '**/coverage/',
    '**/reports/',
    '**/.stryker-tmp/',
    '**/.vitepress/cache/',
    'apps/docs/api/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      regexp.configs.recommended,
    ],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // `import { type A } from 'b'` still loads b: only `import type` is gone at run time.
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Both kinds of slow regular expression, also where only some callers reach them.
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
  {
    files: ['packages/*/src/**/*.ts', 'apps/*/src/**/*.ts'],
    // Tables may be long: rows, word groups, and the shapes of rows.
    ignores: [...tableFiles, `${catalog}/vocabulary.ts`, `${catalog}/types.ts`],
    rules: { 'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    plugins: { n },
    extends: [jsdoc.configs['flat/recommended-typescript-error']],
    rules: {
      'n/no-unsupported-features/node-builtins': ['error', { version: '>=20.19.0' }],
      'n/no-unsupported-features/es-builtins': ['error', { version: '>=20.19.0' }],
      'n/no-extraneous-import': 'error',
      'jsdoc/require-jsdoc': ['error', { publicOnly: true }],
      'jsdoc/require-param': 'off',
      'jsdoc/require-returns': 'off',
    },
  },
  {
    // Tables are literals: rules that need types find nothing in them and cost the most.
    files: tableFiles,
    extends: [tseslint.configs.disableTypeChecked],
    rules: { 'jsdoc/require-jsdoc': 'off' },
  },
  arrows,
  {
    files: ['{packages,apps}/*/test/**/*.ts'],
    extends: [vitest.configs.recommended],
    settings: { vitest: { typecheck: true } },
    rules: {
      'vitest/expect-expect': [
        'error',
        { assertFunctionNames: ['expect', 'expectTypeOf', 'fc.assert'] },
      ],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.recommended],
  },
);
