// `pnpm release:rehearse`: the release, on this machine, and everybody who would install it.
//
// Nothing leaves the machine: the registry listens on loopback in a temporary folder, which is removed at the end
// (`--keep` leaves it). Consumers come from npm at the versions of rehearse/versions.mjs.
// `--only=jest` runs the consumers whose name contains the word.
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundleFiles, checkBundles } from './rehearse/bundles.mjs';
import {
  jestFiles,
  nextFiles,
  runJest,
  runNext,
  runVitest,
  vitestFiles,
} from './rehearse/frameworks.mjs';
import {
  dependencies,
  installNodes,
  installPnpm,
  installWithNpm,
  installWithPnpm,
  installWithYarn,
  runtimes,
} from './rehearse/install.mjs';
import { programs } from './rehearse/programs.mjs';
import { startRegistry } from './rehearse/registry.mjs';
import { copyTree, packages, prepare, publish } from './rehearse/release.mjs';
import { Report, check, run } from './rehearse/run.mjs';
import {
  checkBudget,
  checkContent,
  fetchTarball,
  lintTarball,
  sizes,
} from './rehearse/tarballs.mjs';
import { checkTypes, installTypeScripts } from './rehearse/typescript.mjs';
import { managers, nodes, tools, typescripts } from './rehearse/versions.mjs';

const { values } = parseArgs({
  options: { keep: { type: 'boolean', default: false }, only: { type: 'string', default: '' } },
});
const root = fileURLToPath(new URL('..', import.meta.url));
const budget = JSON.parse(readFileSync(join(root, 'etc/budget.json'), 'utf8'));
const start = performance.now();
const temp = realpathSync(mkdtempSync(join(tmpdir(), 'mailwhy-rehearsal-')));
const at = (...parts) => join(temp, ...parts);
const report = new Report();
const consumer = (name, action) =>
  name.includes(values.only) ? report.consumer(name, action) : undefined;

let registry;
const cleanUp = () => {
  registry?.close();
  registry = undefined;
  if (values.keep) console.log(`kept: ${temp}`);
  else rmSync(temp, { recursive: true, force: true, maxRetries: 5 });
};
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    cleanUp();
    process.exit(1);
  });
}

try {
  let version;
  let node;
  const isPublished =
    (await report.consumer('install: Node.js, pnpm', async () => {
      await installPnpm(at('pnpm-tool'));
      node = await installNodes(at('nodes'));
      return Object.values(nodes).join(', ');
    })) &&
    (await report.consumer('registry: verdaccio on loopback', async () => {
      registry = await startRegistry(at('registry'), node[24]);
      return registry.url;
    })) &&
    (await report.consumer('release: copy, version, build', async () => {
      await copyTree(root, at('tree'));
      version = await prepare(at('tree'));
      return version;
    })) &&
    (await report.consumer('release: changeset publish', () => publish(at('tree'), registry)));
  if (isPublished) await consumers(version, node);
} finally {
  cleanUp();
}

const minutes = ((performance.now() - start) / 60_000).toFixed(1);
const { failed, lines } = report;
for (const { name } of failed) console.log(`failed: ${name}`);
console.log(`${lines.length - failed.length} passed, ${failed.length} failed, ${minutes} minutes`);
process.exitCode = failed.length === 0 ? 0 : 1;

async function consumers(version, node) {
  const readmes = {};
  for (const name of packages) {
    const entries = { catalog: ['./locales/en', './locales/vi'] }[name] ?? [];
    await report.consumer(`tarball: ${name}`, async () => {
      const tarball = await fetchTarball(registry, name, at('tarballs'));
      readmes[name] = readFileSync(join(tarball.folder, 'README.md'), 'utf8');
      checkContent(tarball);
      const note = checkBudget(sizes(tarball), budget.tarballs[name]);
      await lintTarball(root, tarball, entries);
      return note;
    });
  }
  if (
    report.failed.some(({ name }) => name.startsWith('tarball')) &&
    packages.some((name) => !readmes[name])
  )
    return;

  const files = programs(readmes);
  const wanted = dependencies(version);
  const runExamples = async (node, cwd) => {
    for (const args of [
      ['main.mjs'],
      ['main.cjs'],
      ['--no-experimental-require-module', 'main.cjs'],
    ]) {
      const output = await run(node, args, { cwd, seconds: 60 });
      check(output.trim() === 'ok', `${args.join(' ')} printed more than it should:\n${output}`);
    }
    return 'ESM, CommonJS, CommonJS without require(esm)';
  };

  await report.consumer('install: npm', () =>
    installWithNpm(at('npm'), registry, wanted, files).then(() => undefined),
  );
  for (const major of Object.keys(nodes))
    await consumer(`node ${nodes[major]}, npm`, () => runExamples(node[major], at('npm')));

  await consumer(`pnpm ${managers.pnpm}`, async () => {
    await installWithPnpm(at('pnpm'), registry, wanted, files);
    return runExamples(node[24], at('pnpm'));
  });
  await consumer(`yarn ${managers['@yarnpkg/cli-dist']}, Plug'n'Play`, async () => {
    await installWithNpm(at('yarn-tool'), registry, {
      '@yarnpkg/cli-dist': managers['@yarnpkg/cli-dist'],
    });
    const yarn = await installWithYarn(at('yarn'), registry, at('yarn-tool'), wanted, files);
    for (const file of ['main.mjs', 'main.cjs'])
      check((await yarn(['node', file])).includes('ok'), `${file} did not run`);
    return 'ESM, CommonJS';
  });

  if (
    (await consumer('install: TypeScript', () =>
      installTypeScripts(at('types'), registry, version),
    )) !== false
  ) {
    for (const name of Object.keys(typescripts))
      await consumer(`TypeScript ${typescripts[name].version}`, () =>
        checkTypes(at('types'), readmes, name),
      );
  }

  await consumer(`jest ${tools.jest.jest} (CommonJS)`, async () => {
    await installWithNpm(at('jest'), registry, dependencies(version, tools.jest), jestFiles);
    await runJest(at('jest'), node[24]);
  });
  await consumer(`vitest ${tools.vitest.vitest}`, async () => {
    await installWithNpm(at('vitest'), registry, dependencies(version, tools.vitest), vitestFiles);
    await runVitest(at('vitest'), node[24]);
  });

  for (const name of ['esbuild', 'rollup', 'vite']) {
    await consumer(`${name} ${tools[name][name]} (browser)`, async () => {
      const needs = { '@mailwhy/catalog': version, ...tools[name] };
      await installWithNpm(at(name), registry, needs, bundleFiles(), { type: 'module' });
      return checkBundles(at(name), name, budget.bundles);
    });
  }

  await consumer(`next ${tools.next.next}`, async () => {
    await installWithNpm(at('next'), registry, dependencies(version, tools.next), nextFiles);
    return runNext(at('next'), node[24]);
  });

  for (const name of ['bun', 'deno']) {
    await consumer(`${name} ${tools[name][name]}`, async () => {
      await installWithNpm(at(name), registry, { [runtimes[name]]: tools[name][name] });
      const folder = at(name, 'node_modules', runtimes[name]);
      const file = name === 'bun' ? join(folder, 'bin/bun') : join(folder, 'deno');
      const args = name === 'bun' ? ['run'] : ['run', '--allow-all', '--no-lock'];
      for (const program of ['main.mjs', 'main.cjs'])
        check(
          (await run(file, [...args, program], { cwd: at('npm') })).includes('ok'),
          `${program} did not run`,
        );
      return 'ESM, CommonJS';
    });
  }
}
