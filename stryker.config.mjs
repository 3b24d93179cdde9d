// Mutation testing over the logic of the three packages. Slow; not part of `check`.
// `pnpm mutate` runs all of it. A part, with the tests of one package only:
// `MAILWHY_MUTATE=catalog pnpm mutate --mutate packages/catalog/src/parse.ts`.
const packages = (process.env.MAILWHY_MUTATE ?? 'catalog,nodemailer,express').split(',');
const logic = (folder) => `packages/${folder}/src/**/*.ts`;
const tables = ['codes', 'providers', 'servers', 'locales'].map(
  (name) => `!packages/catalog/src/${name}/**`,
);

export default {
  testRunner: 'vitest',
  // By name: what pnpm keeps apart is not found by a search.
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'stryker.vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // What runs when a module is loaded is judged by every test, and would take two thirds of the time.
  ignoreStatic: true,
  mutate: [
    ...packages.map(logic),
    // Facts and words are checked by tidy.test.ts, not by what a changed letter breaks.
    ...tables,
    '!packages/catalog/src/{vocabulary,labels,types,views}.ts',
    '!packages/express/src/{problems,openapi}.ts',
    '!packages/*/src/index.ts',
  ],
  mutator: {
    // Words inside messages are not logic.
    excludedMutations: ['StringLiteral'],
  },
  ignorePatterns: ['apps', 'dist', 'coverage', 'reports', '.turbo', 'etc'],
  thresholds: { high: 90, low: 80, break: 80 },
  reporters: ['clear-text', 'progress', 'html', 'json'],
  clearTextReporter: { allowEmojis: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: 'reports/mutation/index.html' },
  jsonReporter: { fileName: 'reports/mutation/report.json' },
  tempDirName: '.stryker-tmp',
  concurrency: 2,
  timeoutMS: 20_000,
};
