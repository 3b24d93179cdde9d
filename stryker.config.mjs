// Mutation testing over the logic of a package; `pnpm mutate` runs one package after the other. Not part of `check`.
const name = process.env.MAILWHY_MUTATE ?? 'catalog';
const sources = `packages/${name}/src`;
const reports = `reports/mutation/${name}`;

export default {
  testRunner: 'vitest',
  // By name: what pnpm keeps apart is not found by a search.
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'stryker.vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // What runs when a module is loaded is judged by every test, and would take two thirds of the time.
  ignoreStatic: true,
  mutate: [
    `${sources}/**/*.ts`,
    // Facts and words are checked by tidy.test.ts, not by what a changed letter breaks.
    `!${sources}/{codes,providers,servers,locales}/**`,
    `!${sources}/{vocabulary,labels,types,views,problems,openapi,index}.ts`,
  ],
  mutator: {
    // Words inside messages are not logic.
    excludedMutations: ['StringLiteral'],
  },
  ignorePatterns: ['apps', 'dist', 'coverage', 'reports', '.turbo', 'etc'],
  thresholds: { high: 90, low: 80, break: 80 },
  reporters: ['clear-text', 'progress', 'html', 'json'],
  clearTextReporter: { allowEmojis: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: `${reports}.html` },
  jsonReporter: { fileName: `${reports}.json` },
  // With `--incremental` only what changed since is judged again.
  incrementalFile: `${reports}.incremental.json`,
  tempDirName: '.stryker-tmp',
  concurrency: 2,
  // A mutant that takes a limit away must not take the machine's memory.
  testRunnerNodeArgs: ['--max-old-space-size=1024'],
  timeoutMS: 10_000,
};
