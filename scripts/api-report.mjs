// The public types of each package as one text a package: a change of the surface is seen in review.
// `pnpm api` compares them with etc/api/; `pnpm api --update` writes them. Needs the build.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publicTypes } from './public-types.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const isUpdate = process.argv.includes('--update');

/** The declarations that "exports" names, wildcards filled in. */
function entriesOf(folder) {
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const dist = join(folder, 'dist/esm');
  const files = readdirSync(dist, { recursive: true }).map((file) => file.replaceAll('\\', '/'));
  return Object.values(exports)
    .flatMap((entry) => entry.import?.types ?? [])
    .flatMap((path) => {
      const [start, end] = path.replace('./dist/esm/', '').split('*');
      return files.filter((file) =>
        end === undefined ? file === start : file.startsWith(start) && file.endsWith(end),
      );
    })
    .sort();
}

/** Comments are the documentation, not the surface; nor is what a file exports that users cannot import. */
const report = (folder, entries = entriesOf(folder)) =>
  [...publicTypes(join(folder, 'dist/esm'), entries)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, text]) => [path, entries.includes(path) ? text : text.replace(/^export /gmu, '')])
    .map(
      ([path, text]) =>
        `// ${path}\n${text.replace(/^[ \t]*\/\*\*[\s\S]*?\*\/\n/gmu, '').trim()}\n`,
    )
    .join('\n');

let changed = 0;
for (const name of readdirSync(join(root, 'packages'))) {
  const file = `etc/api/${name}.d.ts.txt`;
  const now = report(join(root, 'packages', name));
  let before = '';
  try {
    before = readFileSync(join(root, file), 'utf8');
  } catch {
    // A new package.
  }
  if (now === before) continue;
  changed++;
  if (isUpdate) {
    mkdirSync(join(root, 'etc/api'), { recursive: true });
    writeFileSync(join(root, file), now);
    console.log(`written: ${file}`);
    continue;
  }
  const [old, young] = [before, now].map((text) => new Set(text.split('\n')));
  console.error(`The public types of @mailwhy/${name} are not those of ${file}:`);
  for (const line of old) if (!young.has(line)) console.error(`- ${line}`);
  for (const line of young) if (!old.has(line)) console.error(`+ ${line}`);
}
if (changed > 0 && !isUpdate) {
  console.error('If that is meant, run `pnpm run api --update` and commit it, with a changeset.');
  process.exitCode = 1;
}
