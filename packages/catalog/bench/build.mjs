import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A file of the build. */
export const dist = (file) => new URL(`../dist/esm/${file}`, import.meta.url).href;

/** Builds the ES modules. */
export function build() {
  const compiler = createRequire(import.meta.url).resolve('typescript-7/package.json');
  const tsc = fileURLToPath(new URL('bin/tsc', `file://${compiler}`));
  const { stdout } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (stdout !== '') console.log(stdout);
}

const locale = ['vi', 'en'].find((tag) =>
  existsSync(fileURLToPath(new URL(`../src/locales/${tag}/index.ts`, import.meta.url))),
);

const timed = (load) => `
  const start = performance.now();
  ${load}
  const load = performance.now() - start;
  const call = () => {
    const start = performance.now();
    classify('550 5.1.1 <user@example.com>: user unknown');
    return performance.now() - start;
  };
  console.log(JSON.stringify({ load, first: call(), second: call() }));`;

/** What a fresh process does. */
const scripts = () => ({
  catalog: timed(`
    const { classify } = await import(${JSON.stringify(dist('index.js'))});
    await import(${JSON.stringify(dist(`locales/${locale}/index.js`))});`),
  classifier: timed(`const { classify } = await import(${JSON.stringify(dist('classify.js'))});`),
  nodemailer: timed(`
    const classify = () => undefined;
    await import(${JSON.stringify(nodemailer())});`),
  heap: `
    const { getEngine } = await import(${JSON.stringify(dist('speakers.js'))});
    const { speakers } = await import(${JSON.stringify(dist('tables.js'))});
    const size = () => (gc(), gc(), process.memoryUsage().heapUsed);
    const before = size();
    const engine = getEngine();
    const built = size() - before;
    for (const { speaker } of speakers)
      for (const { samples } of Object.values(speaker.wordings))
        for (const sample of samples) [...engine.match(sample)];
    console.log(JSON.stringify({ built, used: size() - before, engine: typeof engine }));`,
});

/** The nodemailer that the package beside this one is tested with, as an ES module where it has one. */
function nodemailer() {
  const neighbour = new URL('../../nodemailer/node_modules/nodemailer/', import.meta.url);
  const { exports, main } = createRequire(import.meta.url)(
    fileURLToPath(new URL('package.json', neighbour)),
  );
  const entry = exports?.['.']?.import?.default ?? exports?.['.']?.import ?? main;
  return new URL(entry, neighbour).href;
}

/**
 * Runs one of the scripts in a process of its own.
 * @param {'catalog' | 'classifier' | 'nodemailer' | 'heap'} name Which.
 */
export function fresh(name) {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--expose-gc', '--input-type=module', '--eval', scripts()[name]],
    { encoding: 'utf8' },
  );
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}
