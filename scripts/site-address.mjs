// `pnpm release:site https://mail.example.org`: the site has an address. Puts it into the constant that every
// explanation links with, and wherever READMEs, guides and tests show it.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const constant = 'packages/catalog/src/docs-url.ts';
const [, before] = /SITE = '([^']+)'/u.exec(readFileSync(constant, 'utf8')) ?? [];
const after = process.argv[2];

if (before === undefined) throw new Error(`No address in ${constant}.`);
if (after === undefined || !/^https:\/\/[\w.-]+(?:\/[\w.-]+)*$/u.test(after)) {
  console.error('Usage: pnpm release:site https://<host>, without a slash at the end');
  process.exit(1);
}
const files = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
  .split('\0')
  .filter(Boolean);
for (const file of files) {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(before)) continue;
  writeFileSync(file, text.replaceAll(before, after));
  console.log(file);
}
