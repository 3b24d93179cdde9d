import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** Node.js alone takes the figures: Vitest's module runner would distort them. */
test('wrapped against bare', { timeout: 300_000 }, () => {
  const script = fileURLToPath(new URL('overhead.ts', import.meta.url));
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--conditions=@mailwhy/source', '--disable-warning=ExperimentalWarning', script],
    { encoding: 'utf8' },
  );
  console.log(stdout);
  expect(stderr).toBe('');
  expect(status).toBe(0);
});
