import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('../../', import.meta.url));
const repository = fileURLToPath(new URL('../../../../', import.meta.url));

/** The built site. */
export const dist = `${here}dist/`;

/** What the site is made of. */
const sources = [
  `${here}src`,
  `${here}public`,
  `${here}astro.config.ts`,
  `${here}package.json`,
  ...['catalog', 'nodemailer', 'express'].map((name) => `${repository}packages/${name}/src`),
];

function newest(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(`${path}/${name}`)));
}

const isFresh = (): boolean =>
  existsSync(`${dist}sitemap.xml`) &&
  statSync(`${dist}sitemap.xml`).mtimeMs > Math.max(...sources.map(newest));

/** Astro wants a newer Node.js than the packages do: the workspace brings it. */
function nodePath(): string {
  const [major = 0] = process.versions.node.split('.').map(Number);
  const own = `${repository}node_modules/.bin/node`;
  return major >= 24 || !existsSync(own) ? process.execPath : own;
}

/** Makes sure that `dist` is what the sources say. */
export function ensureBuilt(): void {
  if (isFresh()) return;
  const { status, stderr, stdout } = spawnSync(
    nodePath(),
    ['--conditions=@mailwhy/source', 'scripts/astro.mjs', 'build'],
    { cwd: here, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (status !== 0) throw new Error(`${stdout.slice(-4000)}\n${stderr.slice(-4000)}`);
}

/** Every file below a folder, relative to it. */
export function filesIn(folder: string, suffix: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith(suffix))
    .sort();
}
