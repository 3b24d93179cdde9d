// Stops a release that only the owner can make ready. Run by `release:publish`; `--folder` checks another tree.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { folder: { type: 'string' } } });
const root = values.folder ?? fileURLToPath(new URL('..', import.meta.url));
const read = (path) => readFileSync(join(root, path), 'utf8');

/** Names that can never be an address (RFC 2606, RFC 6761). */
const RESERVED = /(?:^|\.)(?:example|example\.(?:com|net|org)|test|invalid|localhost)$/u;

const problems = [];
const folders = readdirSync(join(root, 'packages'));
const repositories = new Set();

for (const folder of folders) {
  const file = `packages/${folder}/package.json`;
  const { version, repository } = JSON.parse(read(file));
  repositories.add(repository?.url);
  if (!/^git\+https:\/\/github\.com\/[\w.-]+\/[\w.-]+\.git$/u.test(repository?.url ?? ''))
    problems.push(
      `${file}: set "repository": { "type": "git", "url": "git+https://github.com/<owner>/<name>.git", "directory": "packages/${folder}" }. npm checks the provenance of the package against it, and the README's links need it.`,
    );
  else if (repository.directory !== `packages/${folder}`)
    problems.push(`${file}: "repository.directory" must be "packages/${folder}".`);
  if (version === '0.0.0')
    problems.push(`${file}: still 0.0.0. Run \`pnpm release:version\` and commit what it changes.`);
  else if (
    !existsSync(join(root, `packages/${folder}/CHANGELOG.md`)) ||
    !read(`packages/${folder}/CHANGELOG.md`).includes(`## ${version}`)
  )
    problems.push(
      `packages/${folder}/CHANGELOG.md: says nothing of ${version}. Run \`pnpm release:version\`.`,
    );
}
if (repositories.size > 1)
  problems.push('packages/*/package.json: "repository.url" is not the same everywhere.');

const site = /const SITE = '([^']+)'/u.exec(read('packages/catalog/src/docs-url.ts'))?.[1];
if (site === undefined)
  problems.push('packages/catalog/src/docs-url.ts: SITE is not where the gate looks for it.');
else if (!site.startsWith('https://') || RESERVED.test(new URL(site).hostname))
  problems.push(
    `packages/catalog/src/docs-url.ts: SITE is ${site}, a reserved name that no site can have. Publish the site (apps/docs), then put its address here: every explanation links to it.`,
  );

const pending = readdirSync(join(root, '.changeset')).filter(
  (file) => file.endsWith('.md') && file !== 'README.md',
);
if (pending.length > 0)
  problems.push(
    `.changeset: ${pending.join(', ')} are not in a version yet. Run \`pnpm release:version\`.`,
  );

const changed = execFileSync('git', ['status', '--porcelain'], {
  cwd: root,
  encoding: 'utf8',
}).trim();
if (changed !== '')
  problems.push(
    `git: ${changed.split('\n').length} files are not committed; what is published must be what is tagged.`,
  );

if (problems.length > 0) {
  console.error(
    `Not ready to publish:\n${problems.map((problem) => `- ${problem}`).join('\n')}\nRELEASING.md has the steps.`,
  );
  process.exitCode = 1;
} else console.log('ready to publish');
