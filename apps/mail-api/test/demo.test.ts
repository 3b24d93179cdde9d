import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { cases } from '../src/demo/cases.ts';
import type { Report } from '../src/demo/run-case.ts';

const demo = fileURLToPath(new URL('../src/demo.ts', import.meta.url));

const run = async (...args: string[]): Promise<string> => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--conditions=@mailwhy/source',
    demo,
    ...args,
  ]);
  return stdout;
};

describe('pnpm demo', () => {
  let text: string;
  beforeAll(async () => {
    text = await run();
  });

  it('explains every failure as expected', async () => {
    const {
      passed,
      failed,
      cases: reports,
    } = JSON.parse(await run('--json')) as {
      passed: number;
      failed: number;
      cases: Report[];
    };
    expect(failed).toBe(0);
    expect(passed).toBe(cases.length);
    for (const { nodemailer, mailwhy, http, expected } of reports) {
      expect(nodemailer.message).not.toBe('');
      expect(mailwhy.fixes).not.toHaveLength(0);
      expect(http.status).toBe(expected.status);
    }
  });

  it('shows one failure in Vietnamese', () => {
    expect(text).toMatch(/[ạảấầậệộớửữự]/u);
  });

  it('fits 80 columns and has no colour where nobody looks', () => {
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    expect(text).not.toContain('\u001b');
  });

  it('says what nodemailer said, why, what to do, when to retry and the HTTP status', () => {
    for (const name of ['nodemailer', 'mailwhy', 'why', 'fix', 'retry', 'HTTP']) {
      expect(text.match(new RegExp(`^${name} `, 'gm'))).toHaveLength(cases.length);
    }
    expect(text).toContain(`${cases.length} of ${cases.length} failures`);
  });
});
