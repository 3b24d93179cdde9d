// The release itself, on a copy of the tree: what RELEASING.md does, against the registry on loopback.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from './run.mjs';

export const packages = ['catalog', 'nodemailer', 'express'];

const pnpm = (...args) => ['pnpm', args];

/** A clone, with the changes that are not committed yet laid over it. */
export async function copyTree(root, copy) {
  await run('git', ['clone', '--quiet', '--local', root, copy]);
  const list = async (...flags) =>
    (await run('git', ['ls-files', '-z', ...flags], { cwd: root })).split('\0').filter(Boolean);
  for (const file of await list('--modified', '--others', '--exclude-standard')) {
    if (!existsSync(join(root, file))) continue;
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(root, file), join(copy, file));
  }
  for (const file of await list('--deleted')) rmSync(join(copy, file), { force: true });
}

/** Installs, versions from the pending changesets and builds. Returns the version. */
export async function prepare(copy) {
  const filters = packages.flatMap((name) => ['--filter', `./packages/${name}`]);
  await run(
    ...pnpm(
      'install',
      '--frozen-lockfile',
      '--prefer-offline',
      '--ignore-scripts',
      '--filter',
      'mailwhy-root',
      ...filters,
    ),
    { cwd: copy, seconds: 300 },
  );
  await run(...pnpm('exec', 'changeset', 'version'), { cwd: copy });
  await run(...pnpm('exec', 'turbo', 'run', 'build', '--force', ...filters), {
    cwd: copy,
    env: { TURBO_TELEMETRY_DISABLED: '1' },
  });
  const versions = packages.map((name) => manifest(copy, name).version);
  if (new Set(versions).size !== 1)
    throw new Error(`one version for all, not ${versions.join(', ')}`);
  return versions[0];
}

/** Packs and publishes the three packages as the release workflow does. */
export async function publish(copy, registry) {
  const packed = join(copy, '..', 'packed');
  const env = { NPM_CONFIG_USERCONFIG: registry.npmrc, npm_config_registry: registry.url };
  await run(...pnpm('exec', 'changeset', 'pack', '--out-dir', packed), { cwd: copy, env });
  await run(...pnpm('exec', 'changeset', 'publish', '--from-pack-dir', packed), { cwd: copy, env });
  for (const name of packages) {
    const answer = await fetch(`${registry.url}@mailwhy%2f${name}`);
    if (!answer.ok) throw new Error(`@mailwhy/${name} is not on the registry: ${answer.status}`);
  }
}

const manifest = (copy, name) =>
  JSON.parse(readFileSync(join(copy, 'packages', name, 'package.json'), 'utf8'));
