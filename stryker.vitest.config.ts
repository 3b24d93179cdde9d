import { defineConfig } from 'vitest/config';

// The tests that judge logic: those that build bundles, run other programs or read documents are left out.
const conditions = ['@mailwhy/source'];
const packages = (process.env['MAILWHY_MUTATE'] ?? 'catalog,nodemailer,express').split(',');
const slow = [
  'fuzz',
  'leaks',
  'bundle',
  'readme',
  'counts',
  'soak',
  'matrix',
  'postfix',
  'bullmq',
  'types',
  'recipes',
];

const project = (name: string) => ({
  extends: true as const,
  test: { name, root: `packages/${name}`, include: ['test/**/*.test.ts'] },
});

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    testTimeout: 20_000,
    isolate: false,
    exclude: [...slow.map((name) => `**/${name}.test.ts`), '**/node_modules/**'],
    projects: packages.map(project),
  },
});
