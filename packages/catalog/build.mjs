// Writes dist/esm and dist/cjs: a few files each, where one a module would cost 240 reads at every start.
//
// Facts, each language, what classifies and what explains are files of their own, so that a bundler drops what is not
// used: inside a file it must keep everything that might have an effect, a whole file it may leave out ("sideEffects").
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { publicTypes } from '../../scripts/public-types.mjs';
import { evaluated } from './evaluate.mjs';

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

const FACTS = /\/src\/(?:(?:codes|providers|servers)\/|(?:tables|views|directory|restore)\.ts$)/u;
const PROSE = /\/src\/locales\//u;
const reaches = (file, pattern) => [...reach(resolve(file))].some((it) => pattern.test(it));

// A group takes along what its files import and no group before it has: so each stands behind what it needs.
const groups = [
  { name: 'common', test: (file) => !reaches(file, FACTS) && !reaches(file, PROSE) },
  { name: 'facts', test: FACTS },
  ...locales.map((tag) => ({ name: tag, test: new RegExp(`/src/locales/${tag}/`, 'u') })),
  { name: 'classify', test: (file) => !reaches(file, PROSE) },
  { name: 'explain', test: (file) => resolve(file) !== resolve('src/index.ts') },
].map((group, index, { length }) => ({ ...group, priority: length - index }));

for (const format of formats) rmSync(`dist/${format}`, { recursive: true, force: true });

const bundle = await rolldown({
  input: Object.fromEntries(entries.map((entry) => [entry, `src/${entry}.ts`])),
  platform: 'neutral',
  treeshake: { moduleSideEffects: false },
  plugins: [evaluated],
  checks: { pluginTimings: false },
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
