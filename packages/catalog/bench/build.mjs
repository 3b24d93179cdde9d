import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A file of what is published. */
export const dist = (file) => new URL(`../dist/esm/${file}`, import.meta.url).href;

/** A source file, for the parts that are not public. Node.js takes their types out. */
export const source = (file) => new URL(`../src/${file}`, import.meta.url).href;

/** The language that is loaded beside English. */
export const locale = ['vi', 'en'].find((tag) =>
  existsSync(fileURLToPath(source(`locales/${tag}/index.ts`))),
);

/** Builds the package as its own script does. */
export function build() {
  const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  const binaries = ['../../node_modules/.bin', 'node_modules/.bin'].map((path) => root + path);
  const PATH = [dirname(process.execPath), ...binaries, process.env.PATH].join(delimiter);
  const { status, stdout, stderr } = spawnSync(scripts.build, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, PATH },
    shell: true,
  });
  if (status !== 0) throw new Error(`The build failed.\n${stdout}${stderr}`);
}
