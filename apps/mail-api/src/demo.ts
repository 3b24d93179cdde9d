/**
 * `pnpm demo`: fourteen ways in which sending a mail fails, through the real API, with real replies.
 * `--json` prints data. Ends with 0 only if every failure is explained as expected.
 */
import process from 'node:process';
import { cases } from './demo/cases.ts';
import { print, terminal } from './demo/print.ts';
import { type Failure, type Report, runCase } from './demo/run-case.ts';
import { readSettings } from './settings.ts';
import { startMailApi } from './start.ts';

// `pnpm demo | head` has seen enough.
process.stdout.on('error', () => process.exit());

const failures: Failure[] = [];
const api = await startMailApi(readSettings({ PORT: '0', LOG_LEVEL: 'silent' }), {
  onError: (explanation, error) => failures.push({ explanation, error }),
});
const isJson = process.argv.includes('--json');
const screen = terminal(process.stdout, process.env);
const reports: Report[] = [];
for (const test of cases) {
  const report = await runCase(api.url, failures, test);
  reports.push(report);
  if (!isJson) console.log(print(screen, report, `${reports.length}/${cases.length}`));
}
await api.close();

const failed = reports.filter(({ ok }) => !ok).length;
const passed = reports.length - failed;
console.log(
  isJson
    ? JSON.stringify({ passed, failed, cases: reports }, null, 2)
    : `${passed} of ${reports.length} failures were explained as expected.`,
);
process.exitCode = failed === 0 ? 0 : 1;
