// What this repository brings from elsewhere: nothing at run time, and nothing that can change by itself.
import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path) => readFileSync(join(root, path), 'utf8');
const problems = [];
const folders = ['packages', 'apps'].flatMap((parent) =>
  readdirSync(join(root, parent))
    .map((name) => `${parent}/${name}`)
    .filter((folder) => existsSync(join(root, folder, 'package.json'))),
);

// Exact versions. Only peers name ranges: they say what users may have.
for (const folder of ['.', ...folders]) {
  const manifest = JSON.parse(read(`${folder}/package.json`));
  for (const field of ['dependencies', 'devDependencies', 'optionalDependencies']) {
    for (const [name, range] of Object.entries(manifest[field] ?? {})) {
      const isOurs = range === 'workspace:^';
      if (!isOurs && !/^(?:npm:(?:@[\w.-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+$/u.test(range))
        problems.push(`${folder}/package.json: ${name} is "${range}", not an exact version`);
      // What users install with our packages is ours alone.
      if (folder.startsWith('packages/') && field !== 'devDependencies' && !isOurs)
        problems.push(
          `${folder}/package.json: ${name} would be a run-time dependency; there are none`,
        );
    }
  }
  const required = Object.keys(manifest.peerDependencies ?? {}).filter(
    (name) => manifest.peerDependenciesMeta?.[name]?.optional !== true,
  );
  if (required.length > 0)
    problems.push(`${folder}/package.json: peers must be optional: ${required.join(', ')}`);
}

// The lockfile works with every registry, and with hashes only.
const lock = read('pnpm-lock.yaml');
if (/https?:\/\//u.test(lock)) problems.push('pnpm-lock.yaml: names the address of a registry');
const unhashed = lock.match(/resolution: \{(?!integrity: sha512-)[^}]*\}/gu) ?? [];
if (unhashed.length > 0)
  problems.push(`pnpm-lock.yaml: without a sha512: ${unhashed.slice(0, 3).join(' ')}`);

// Install scripts run by name only: the binary of Node.js, and nothing else.
const allowed = /allowBuilds:\n((?: {2}.+\n)*)/u.exec(read('pnpm-workspace.yaml'))?.[1] ?? '';
const running = [...allowed.matchAll(/^ {2}'?([^':]+)'?: true$/gmu)].map(([, name]) => name);
if (running.join() !== 'node')
  problems.push(`pnpm-workspace.yaml: install scripts of ${running.join(', ')} run`);
if (/dangerouslyAllowAllBuilds: true/u.test(read('pnpm-workspace.yaml')))
  problems.push('pnpm-workspace.yaml: every install script runs');

for (const problem of problems) console.error(problem);
if (problems.length === 0)
  console.log('exact versions, hashes only, no run-time dependencies, install scripts by name');
process.exitCode = problems.length === 0 ? 0 : 1;
