// A registry of our own on loopback, in the temporary folder: it knows @mailwhy/* and nothing else.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { cleanEnv, run, stop, write } from './run.mjs';
import { tools } from './versions.mjs';

async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

/**
 * @param {string} folder
 * @param {string} node It needs Node.js 22 or newer, which need not be the one that runs us.
 * @returns What the others need to know of it, and `close()`.
 */
export async function startRegistry(folder, node) {
  write(folder, {
    'package.json': {
      private: true,
      dependencies: tools.verdaccio,
      overrides: { 'node-fetch': '2.7.0' },
    },
    'config.yaml': [
      'storage: ./storage',
      'auth:\n  htpasswd:\n    file: ./htpasswd',
      // No uplink: what is not ours is a mistake here.
      "packages:\n  '@mailwhy/*':\n    access: $all\n    publish: $authenticated",
      'max_body_size: 20mb',
      'log: { type: stdout, format: pretty, level: warn }',
      '',
    ].join('\n'),
  });
  await run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder });

  const host = `127.0.0.1:${await freePort()}`;
  const url = `http://${host}/`;
  const child = spawn(
    node,
    [
      join(folder, 'node_modules/verdaccio/bin/verdaccio'),
      '--config',
      'config.yaml',
      '--listen',
      url,
    ],
    { cwd: folder, env: cleanEnv, stdio: 'ignore', detached: process.platform !== 'win32' },
  );
  const close = () => stop(child);

  try {
    const user = { name: 'rehearsal', password: 'rehearsal-on-loopback' };
    const token = await retry(async () => {
      const answer = await fetch(`${url}-/user/org.couchdb.user:${user.name}`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(user),
      });
      return (await answer.json()).token;
    });
    const npmrc = join(folder, 'publish.npmrc');
    write(folder, { 'publish.npmrc': `registry=${url}\n//${host}/:_authToken=${token}\n` });
    return { url, npmrc, close };
  } catch (error) {
    close();
    throw error;
  }
}

async function retry(action) {
  for (let attempt = 0; ; attempt++) {
    try {
      return await action();
    } catch (error) {
      if (attempt >= 150) throw error;
      await new Promise((done) => setTimeout(done, 200));
    }
  }
}
