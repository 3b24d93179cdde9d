// Runs the tests and closes with one plain line: "N passed, N failed".
//
// Vitest's JSON report alone is not enough: when a test leaves an unhandled error, or a
// source file has a type error, it says success:true and numFailedTests:0 while Vitest
// exits with 1, and a test file that cannot be loaded counts as no failed test.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const file = `${root}reports/vitest.json`;
rmSync(file, { force: true });

const { status } = spawnSync(
  process.execPath,
  [
    `${root}node_modules/vitest/vitest.mjs`,
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit' },
);

let passed = 0;
let failed = 0;
try {
  const report = JSON.parse(readFileSync(file, 'utf8'));
  passed = report.numPassedTests;
  failed = report.numFailedTests;
  for (const { status: state, assertionResults } of report.testResults) {
    if (state === 'failed' && !assertionResults.some((result) => result.status === 'failed')) {
      failed += 1;
    }
  }
} catch (error) {
  console.error(`no test report: ${error.message}`);
}
if (status !== 0 && failed === 0) failed = 1;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
