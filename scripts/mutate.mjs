// Mutation tests, one package after the other, each with its own tests: `pnpm mutate`, `pnpm mutate express`,
// `pnpm mutate catalog --mutate packages/catalog/src/parse.ts`. Other arguments are Stryker's.
import { spawnSync } from 'node:child_process';

const packages = ['nodemailer', 'express', 'catalog'];
const given = process.argv.slice(2);
const named = given.filter((argument) => packages.includes(argument));
const options = given.filter((argument) => !packages.includes(argument));

const isEnough = (name) => {
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', ...options],
    { stdio: 'inherit', env: { ...process.env, MAILWHY_MUTATE: name } },
  );
  return status === 0;
};

const failed = (named.length > 0 ? named : packages).filter((name) => !isEnough(name));
if (failed.length > 0) {
  console.error(`mutate: ${failed.join(', ')} below the threshold, or not finished`);
  process.exitCode = 1;
}
