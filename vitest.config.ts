import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

// Resolve workspace packages to their sources (see "exports" in each package.json).
const conditions = ['@mailwhy/source'];

const project = (root: string, types: boolean) => ({
  extends: true as const,
  test: {
    name: root.slice(root.indexOf('/') + 1),
    root,
    include: ['test/**/*.test.ts'],
    benchmark: { include: ['bench/**/*.bench.ts'] },
    // What a project needs before its tests: the site is built once.
    globalSetup: [`${root}/test/global-setup.ts`].filter(existsSync).map((path) => resolve(path)),
    typecheck: { enabled: types, tsconfig: 'tsconfig.json', include: ['test/**/*.test-d.ts'] },
  },
});

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    testTimeout: 20_000,
    maxWorkers: 2,
    // Left out of mutation runs, see stryker.vitest.config.ts.
    tags: [{ name: 'slow' }],
    projects: [
      project('packages/catalog', true),
      project('packages/nodemailer', true),
      project('packages/express', true),
      project('apps/mail-api', false),
      ...(existsSync('apps/docs/package.json') ? [project('apps/docs', false)] : []),
    ],
    coverage: {
      provider: 'v8',
      include: ['packages/*/src/**/*.ts'],
      reporter: ['text', 'json-summary'],
      thresholds: { statements: 95, branches: 90, functions: 100, lines: 95 },
    },
  },
});
