// Fresh folders with our packages in them, as npm, pnpm and yarn make them.
import { delimiter, join } from 'node:path';
import { cleanEnv, run, write } from './run.mjs';
import { managers, nodes, peers } from './versions.mjs';

const suffix = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

/** Dependencies of a consumer: our packages at the rehearsed version, what their examples import, and more. */
export const dependencies = (version, more = {}) => ({
  '@mailwhy/catalog': version,
  '@mailwhy/nodemailer': version,
  '@mailwhy/express': version,
  ...peers,
  ...more,
});

/** Installs with npm. Our scope comes from the registry on loopback, the rest from the usual one. */
export async function installWithNpm(folder, registry, wanted, files = {}, manifest = {}) {
  write(folder, {
    ...files,
    '.npmrc': `@mailwhy:registry=${registry.url}\n`,
    'package.json': { private: true, ...manifest, dependencies: wanted },
  });
  await run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'], {
    cwd: folder,
    seconds: 300,
  });
  return folder;
}

export async function installWithPnpm(folder, registry, wanted, files) {
  write(folder, {
    ...files,
    '.npmrc': `@mailwhy:registry=${registry.url}\n`,
    'package.json': { private: true, dependencies: wanted },
    'pnpm-workspace.yaml': 'packages: []\nminimumReleaseAge: 0\n',
  });
  await run('pnpm', ['install', '--ignore-scripts', '--prefer-offline'], { cwd: folder });
  return folder;
}

/** Yarn 4 with Plug'n'Play: nothing is found that was not declared. */
export async function installWithYarn(folder, registry, tool, wanted, files) {
  const registryUrl = (await run('npm', ['config', 'get', 'registry'])).trim();
  write(folder, {
    ...files,
    '.yarnrc.yml': [
      'enableTelemetry: false',
      'enableScripts: false',
      // Of its own: the usual one remembers the registry of the last rehearsal.
      'globalFolder: ./global',
      'enableGlobalCache: false',
      'enableImmutableInstalls: false',
      // It was published a minute ago.
      'npmPreapprovedPackages: ["@mailwhy/*"]',
      `npmRegistryServer: "${registryUrl}"`,
      'unsafeHttpWhitelist: ["127.0.0.1"]',
      `npmScopes: { mailwhy: { npmRegistryServer: "${registry.url}" } }`,
      '',
    ].join('\n'),
    'yarn.lock': '',
    'package.json': { private: true, dependencies: wanted },
  });
  const yarn = join(tool, 'node_modules/@yarnpkg/cli-dist/bin/yarn.js');
  await run(process.execPath, [yarn, 'install'], { cwd: folder, seconds: 300 });
  return (args) => run(process.execPath, [yarn, ...args], { cwd: folder });
}

/** Our pnpm, for every later program: npx would ask the registry on loopback for it. */
export async function installPnpm(folder) {
  write(folder, { 'package.json': { private: true, dependencies: { pnpm: managers.pnpm } } });
  // With its install script, as npx would: it puts the native program into its place.
  await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline'], {
    cwd: folder,
  });
  cleanEnv.PATH = join(folder, 'node_modules/.bin') + delimiter + cleanEnv.PATH;
}

/** The binaries of Node.js that the examples run on. */
export async function installNodes(folder) {
  const wanted = Object.entries(nodes).map(([major, version]) => [
    `node-${major}`,
    `npm:node-${suffix}@${version}`,
  ]);
  write(folder, { 'package.json': { private: true, dependencies: Object.fromEntries(wanted) } });
  await run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'], {
    cwd: folder,
    seconds: 300,
  });
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  return Object.fromEntries(
    Object.keys(nodes).map((major) => [
      major,
      join(folder, `node_modules/node-${major}/bin`, file),
    ]),
  );
}

/** The packages that hold the binaries of Bun and Deno for this machine. */
export const runtimes = {
  bun: `@oven/bun-${process.platform}-${process.arch === 'arm64' ? 'aarch64' : process.arch}`,
  deno: `@deno/${process.platform}-${process.arch}${process.platform === 'linux' ? '-glibc' : ''}`,
};
