import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { startApi } from '../lab/start-api.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(`${root}/README.md`, 'utf8');
const examples = [...readme.matchAll(/```sh\n([^`]*curl[^`]*)```/g)].map(([, text = '']) => text);
const API_KEY = '0123456789abcdef';

const hasCurl = spawnSync('curl', ['--version']).status === 0;

describe.skipIf(!hasCurl)('the examples of the README (skipped without curl)', () => {
  it.each([
    ['a refusal', 0, {}, /^HTTP\/1\.1 422[\s\S]*"code":"recipient-rejected"/],
    ['an attachment', 1, {}, /^HTTP\/1\.1 200[\s\S]*"delivery":"sent"/],
    ['a key', 2, { API_KEY }, /^HTTP\/1\.1 200[\s\S]*"delivery":"sent"/],
    ['the queue', 3, {}, /^HTTP\/1\.1 200[\s\S]*"state":"(?:queued|sending|sent)"/],
  ])('work: %s', async (_name, index, env, answer) => {
    const api = await startApi(env);
    const script = examples[index]?.replaceAll('http://127.0.0.1:3000', api.url) ?? '';
    const { stdout } = await promisify(execFile)('bash', ['-ec', script], {
      cwd: root,
      env: { ...process.env, API_KEY },
    });
    await api.close();
    expect(stdout).toMatch(answer);
  });

  it('are all tried', () => {
    expect(examples).toHaveLength(4);
  });
});
