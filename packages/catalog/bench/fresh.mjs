import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { dist, locale, source } from './build.mjs';

/** Loads something, then classifies twice. */
const timed = (load) => `
  const start = performance.now();
  ${load}
  const loaded = performance.now();
  const reply = '550 5.1.1 <user@example.com>: user unknown';
  classify(reply);
  const first = performance.now();
  classify(reply);
  const second = performance.now();
  console.log(JSON.stringify({
    load: loaded - start,
    first: first - loaded,
    second: second - first,
  }));`;

const scripts = {
  english: timed(`const { classify } = await import('${dist('index.js')}');`),
  catalog: timed(`
    const { classify } = await import('${dist('index.js')}');
    await import('${dist(`locales/${locale}/index.js`)}');`),
  nodemailer: timed(`
    const classify = () => undefined;
    await import('${nodemailer()}');`),
  heap: `
    const { getEngine } = await import('${source('speakers.ts')}');
    const { speakers } = await import('${source('tables.ts')}');
    const { tokenize } = await import('${source('tokenize.ts')}');
    const size = () => (gc(), gc(), process.memoryUsage().heapUsed);
    const before = size();
    const { match } = getEngine();
    const built = size() - before;
    for (const { speaker } of speakers)
      for (const { samples } of Object.values(speaker.wordings))
        samples.forEach((it) => match(tokenize(it)));
    console.log(JSON.stringify({ built, used: size() - before }));`,
};

/** The nodemailer that the package beside this one is tested with. */
function nodemailer() {
  const neighbour = new URL('../../nodemailer/', import.meta.url);
  const folder = new URL('node_modules/nodemailer/', neighbour);
  const file = fileURLToPath(new URL('package.json', folder));
  const { exports, main } = createRequire(import.meta.url)(file);
  const entry = exports?.['.']?.import;
  return new URL(entry?.default ?? entry ?? main, folder).href;
}

/**
 * Runs one of the scripts in a process of its own.
 * @param {keyof typeof scripts} name Which.
 */
export function fresh(name) {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--expose-gc', '--input-type=module', '--eval', scripts[name]],
    { encoding: 'utf8' },
  );
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}
