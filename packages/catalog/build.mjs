// Writes dist/esm and dist/cjs: a few files each, where one a module would cost 240 reads at every start.
//
// Facts, each language and each public function are files of their own, so that a bundler drops what is not used:
// inside a file it must keep everything that might have an effect, a whole file it may leave out ("sideEffects").
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { publicTypes } from '../../scripts/public-types.mjs';

const formats = ['esm', 'cjs'];
const types = 'dist/types'; // from tsc

const locales = readdirSync('src/locales').filter((tag) =>
  existsSync(`src/locales/${tag}/index.ts`),
);
const entries = ['index', ...locales.map((tag) => `locales/${tag}/index`)];

/** The files that a source file loads, itself included. */
function reach(file, reached = new Set()) {
  if (reached.has(file)) return reached;
  reached.add(file);
  const text = readFileSync(file, 'utf8');
  for (const [, specifier] of text.matchAll(
    /^(?:import|export) (?!type )[^;]*? from '(\.[^']+)';/gmu,
  ))
    reach(resolve(dirname(file), specifier), reached);
  return reached;
}

// What fewest files are needed for comes first: a group takes along what its files import.
const functions = [...reach(resolve('src/index.ts'))]
  .filter((file) =>
    readFileSync('src/index.ts', 'utf8').includes(`} from './${relative('src', file)}'`),
  )
  .sort((a, b) => reach(a).size - reach(b).size);

const group = (name, test, priority) => ({ name, test, priority });
const groups = [
  group('facts', /\/src\/(?:codes|providers|servers)\/|\/src\/(?:tables|views)\.ts$/u, 1000),
  ...locales.map((tag) => group(tag, new RegExp(`/src/locales/${tag}/`, 'u'), 1000)),
  ...functions.map((file, index) =>
    group(relative('src', file).replace(/\.ts$/u, ''), (id) => resolve(id) === file, 999 - index),
  ),
];

for (const format of formats) rmSync(`dist/${format}`, { recursive: true, force: true });

const bundle = await rolldown({
  input: Object.fromEntries(entries.map((entry) => [entry, `src/${entry}.ts`])),
  platform: 'neutral',
  treeshake: { moduleSideEffects: false },
  onLog: (level, log) => {
    if (level === 'warn') throw new Error(log.message);
  },
});
for (const format of formats) {
  await bundle.write({
    dir: `dist/${format}`,
    format,
    entryFileNames: '[name].js',
    chunkFileNames: 'shared/[name].js',
    codeSplitting: { groups },
  });
}
await bundle.close();

const declarations = publicTypes(
  types,
  entries.map((entry) => `${entry}.d.ts`),
);
rmSync(types, { recursive: true });
for (const format of formats) {
  for (const [path, text] of declarations) {
    const file = join('dist', format, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
