// The catalog in a browser's bundle, as three bundlers make it.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { check, run, write } from './run.mjs';

/** What is in every bundle that holds the language, and in no other: the start of a text. */
async function prose(folder, tag) {
  const file = join(folder, `node_modules/@mailwhy/catalog/dist/esm/locales/${tag}/index.js`);
  const locale = (await import(pathToFileURL(file)))[tag];
  return locale.messages['gmail-bad-credentials'].meaning.slice(0, 40);
}

const use = (names) =>
  `import { ${names} } from '@mailwhy/catalog';\nglobalThis.mailwhy = { ${names} };\n`;

const apps = { classify: use('classify'), explain: use('explain'), docsUrl: use('docsUrl') };

const bin = (folder, name, file) => [join(folder, 'node_modules', name, file)];

const bundlers = {
  esbuild: (folder, app, out) => [
    ...bin(folder, 'esbuild', 'bin/esbuild'),
    `${app}.js`,
    '--bundle',
    '--minify',
    '--platform=browser',
    '--format=iife',
    '--charset=utf8',
    `--outfile=${out}`,
  ],
  rollup: (folder, app, out) => [
    ...bin(folder, 'rollup', 'dist/bin/rollup'),
    ...[
      '--input',
      `${app}.js`,
      '--file',
      out,
      '--format',
      'iife',
      '--plugin',
      'node-resolve={browser:true}',
    ],
  ],
  vite: (folder, app) => [
    ...bin(folder, 'vite', 'bin/vite.js'),
    'build',
    '--config',
    `vite-${app}.mjs`,
  ],
};

export function bundleFiles() {
  const files = {};
  for (const [app, code] of Object.entries(apps)) {
    files[`${app}.js`] = code;
    files[`vite-${app}.mjs`] =
      `export default { logLevel: 'warn', build: { outDir: 'out/vite-${app}', lib: { entry: '${app}.js', name: 'app', formats: ['iife'], fileName: () => 'app.js' } } };`;
  }
  return files;
}

/** Builds the apps with one bundler, runs them where there is nothing but the language, and weighs them. */
export async function checkBundles(folder, name, budget) {
  const sizes = [];
  const english = await prose(folder, 'en');
  const vietnamese = await prose(folder, 'vi');
  for (const app of Object.keys(apps)) {
    const out = join('out', `${name}-${app}`, 'app.js');
    write(folder, { [join('out', `${name}-${app}`, '.keep')]: '' });
    const [program, ...args] = bundlers[name](folder, app, out);
    const isBinary =
      name === 'esbuild' && !readFileSync(program).subarray(0, 2).equals(Buffer.from('#!'));
    await run(isBinary ? program : process.execPath, isBinary ? args : [program, ...args], {
      cwd: folder,
    });
    const [file] = readdirSync(join(folder, 'out', `${name}-${app}`)).filter((each) =>
      each.endsWith('.js'),
    );
    const code = readFileSync(join(folder, 'out', `${name}-${app}`, file), 'utf8');

    const scope = {};
    runInNewContext(code, scope);
    if (app === 'classify') {
      check(
        scope.mailwhy.classify('550 5.1.1 user unknown').category === 'mailbox-not-found',
        'does not classify',
      );
      check(!code.includes(english), 'a bundle that only classifies holds prose');
    }
    if (app === 'explain') {
      check(scope.mailwhy.explain('535').locale === 'en', 'does not explain');
      check(code.includes(english), 'a bundle that explains holds no prose');
      check(!code.includes(vietnamese), 'a bundle of English holds Vietnamese');
    }
    const kilobytes = Math.ceil(gzipSync(code, { level: 9 }).length / 1000);
    // rollup itself does not minify: its bundles are only run.
    if (name !== 'rollup')
      check(
        kilobytes <= budget[app],
        `${app} is ${kilobytes} kB, more than the ${budget[app]} of etc/budget.json`,
      );
    sizes.push(`${app} ${kilobytes} kB`);
  }
  return `${sizes.join(', ')} (gzip)`;
}
