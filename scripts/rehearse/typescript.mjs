// The types, as each TypeScript finds them with each resolution.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { installWithNpm, dependencies } from './install.mjs';
import { firstExample } from './programs.mjs';
import { packages } from './release.mjs';
import { check, run, write } from './run.mjs';
import { types, typescripts } from './versions.mjs';

const USE = `import { explain, type Explanation } from '@mailwhy/catalog';
import { en } from '@mailwhy/catalog/locales/en';
import { vi } from '@mailwhy/catalog/locales/vi';
import { explainErrors, isExplained } from '@mailwhy/nodemailer';
import '@mailwhy/nodemailer/augment';
import { mailProblems } from '@mailwhy/express';
import * as openapi from '@mailwhy/express/openapi';

const explanation: Explanation = explain('535', { locales: [vi, en] });
// @ts-expect-error There is no such retry: types are there, and they are not any.
const retry: 'sometimes' = explanation.retry;
// @ts-expect-error The same of a function.
explainErrors.call.there();
export const all = [retry, isExplained(new Error()), mailProblems(), openapi];
`;

const common = {
  strict: true,
  noEmit: true,
  target: 'es2022',
  types: ['node'],
  skipLibCheck: false,
};

const options = {
  nodenext: { module: 'nodenext' },
  node16: { module: 'node16' },
  bundler: { module: 'esnext', moduleResolution: 'bundler' },
  node10: { module: 'commonjs', moduleResolution: 'node10', esModuleInterop: true },
};

/** A folder with every TypeScript. */
export async function installTypeScripts(folder, registry, version) {
  const compilers = Object.fromEntries(
    Object.entries(typescripts).map(([name, { version }]) => [
      `ts-${name}`,
      `npm:typescript@${version}`,
    ]),
  );
  return installWithNpm(folder, registry, dependencies(version, { ...types, ...compilers }));
}

/** Checks one version with all its resolutions; `.mts` and `.cts` where a file can be either. */
export async function checkTypes(folder, readmes, name) {
  const { resolutions } = typescripts[name];
  const compiler = join(folder, 'node_modules', `ts-${name}`);
  const { bin } = JSON.parse(readFileSync(join(compiler, 'package.json'), 'utf8'));
  const failures = [];
  for (const resolution of resolutions) {
    const extensions =
      resolution.startsWith('node1') && resolution !== 'node16'
        ? ['ts']
        : resolution === 'bundler'
          ? ['ts']
          : ['mts', 'cts'];
    const project = `${name}-${resolution}`;
    const files = Object.fromEntries(
      extensions.flatMap((extension) => [
        [`use.${extension}`, USE],
        ...packages.map((each) => [`${each}.${extension}`, firstExample(readmes[each])]),
      ]),
    );
    const deprecated = name === '6.0' && resolution === 'node10' && { ignoreDeprecations: '6.0' };
    write(join(folder, project), {
      ...files,
      'tsconfig.json': {
        compilerOptions: { ...common, ...options[resolution], ...deprecated },
        files: Object.keys(files),
      },
    });
    await run(process.execPath, [join(compiler, bin.tsc), '-p', join(folder, project)], {
      cwd: folder,
    }).catch((error) => failures.push(`${resolution}: ${error.message}`));
  }
  check(failures.length === 0, failures.join('\n'));
  return resolutions.join(', ');
}
