import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** The figures are taken by Node.js alone, from what is published: Vitest's module runner would distort them. */
test('classify', { timeout: 300_000 }, () => {
  const script = fileURLToPath(new URL('report.mjs', import.meta.url));
  const { stdout, stderr, status } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
  console.log(stdout);
  expect(stderr).toBe('');
  expect(status).toBe(0);
});
