// What is in a tarball, and whether that is what is meant to be there.
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { check, run } from './run.mjs';

/** Downloads a package from the registry and unpacks it. Returns the folder and its size in the tarball. */
export async function fetchTarball(registry, name, folder) {
  const document = await (await fetch(`${registry.url}@mailwhy%2f${name}`)).json();
  const { dist } = Object.values(document.versions).at(-1);
  const bytes = Buffer.from(await (await fetch(dist.tarball)).arrayBuffer());
  const file = join(folder, `${name}.tgz`);
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(file, bytes);
  await run('tar', ['-xzf', file, '-C', join(folder, name)]);
  return { file, packed: bytes.length, folder: join(folder, name, 'package') };
}

const list = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();

const ALLOWED =
  /^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md|dist\/(?:esm|cjs)\/.+\.(?:js|d\.ts)|dist\/cjs\/package\.json)$/u;

/** Nothing but what users need, and nothing that points to where it was built. */
export function checkContent({ folder }) {
  const files = list(folder);
  const wrong = files.filter((file) => !ALLOWED.test(file));
  check(wrong.length === 0, `should not be published: ${wrong.join(', ')}`);
  for (const needed of ['package.json', 'README.md', 'LICENSE'])
    check(files.includes(needed), `${needed} is missing`);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const text = (part) => JSON.stringify(part ?? {});
  check(
    !text(manifest.dependencies).includes('workspace:'),
    'package.json still says "workspace:"',
  );
  check(!text(manifest.exports).includes('@mailwhy/source'), '"exports" still names the sources');
  const foreign = Object.keys(manifest.dependencies ?? {}).filter(
    (name) => !name.startsWith('@mailwhy/'),
  );
  check(foreign.length === 0, `depends on ${foreign.join(', ')}`);
  const hooks = Object.keys(manifest.scripts ?? {}).filter((name) =>
    /^(?:pre|post)?install$/u.test(name),
  );
  check(hooks.length === 0, `runs ${hooks.join(', ')} on the machines of users`);
  for (const file of files.filter((name) => /\.(?:js|d\.ts)$/u.test(name))) {
    const code = readFileSync(join(folder, file), 'utf8');
    check(!/sourceMappingURL/u.test(code), `${file} names a source map that is not there`);
    check(
      !/from ["']\.[^"']*\.ts["']/u.test(code) || file.endsWith('.d.ts'),
      `${file} imports a .ts file`,
    );
  }
  return `${files.length} files`;
}

/** What a user downloads, and what it takes on disk. */
export function sizes({ folder, packed }) {
  const files = list(folder);
  const unpacked = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  return { packed, unpacked, files: files.length };
}

/** Holds sizes against the committed budget. */
export function checkBudget(measured, budget) {
  for (const [what, limit] of Object.entries(budget))
    check(
      measured[what] <= limit,
      `${what} is ${measured[what]}, more than the ${limit} of etc/budget.json`,
    );
  return Object.entries(measured)
    .map(([what, value]) => `${what} ${value}`)
    .join(', ');
}

/** publint and attw, on the tarball itself. */
export async function lintTarball(root, { file }, entries) {
  const node = (name, ...args) =>
    run(process.execPath, [join(root, 'node_modules', name), ...args]);
  await node('publint/src/cli.js', 'run', file, '--strict');
  await node(
    '@arethetypeswrong/cli/dist/index.js',
    file,
    ...(entries.length > 0 ? ['--include-entrypoints', ...entries] : []),
  );
}
