import { defineConfig, type Plugin } from 'vitest/config';

// The tests that judge the logic of one package. Left out: those that build bundles, run other programs, read
// documents or try thousands of inputs, and single ones with the tag `slow`. What judges a mutant is run for each.
const name = process.env['MAILWHY_MUTATE'] ?? 'catalog';
const conditions = ['@mailwhy/source'];
const slow = [
  'fuzz',
  'leaks',
  'bundle',
  'published',
  'readme',
  'counts',
  'soak',
  'matrix',
  'postfix',
  'bullmq',
  'types',
  'recipes',
  'openapi',
];

/**
 * `classify` without its memory. Otherwise a test that meets a failure again would not run what it judges, and
 * whatever test met it first would be the only judge.
 */
const forgetful: Plugin = {
  name: 'forgetful',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source === './recall.ts' && importer?.endsWith('/classify.ts') === true ? '\0forgetful' : null,
  load: (id) => (id === '\0forgetful' ? 'export const recalling = (find) => find;' : null),
};

export default defineConfig({
  plugins: [forgetful],
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    testTimeout: 20_000,
    isolate: false,
    tags: [{ name: 'slow', skip: true }],
    exclude: [...slow.map((file) => `**/${file}.test.ts`), '**/node_modules/**'],
    projects: [
      {
        extends: true,
        test: { name, root: `packages/${name}`, include: ['test/**/*.test.ts'] },
      },
    ],
  },
});
