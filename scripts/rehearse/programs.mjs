// The programs that every consumer runs: the first example of each README, as it stands there, and what must happen.
import ts from 'typescript';
import { packages } from './release.mjs';

/** The first example of a README. */
export function firstExample(readme) {
  const example = /```ts\n([\s\S]*?)```/u.exec(readme)?.[1];
  if (example === undefined) throw new Error('the README has no example');
  return example;
}

const compile = (code, module) =>
  ts.transpileModule(code, {
    compilerOptions: { module, target: ts.ScriptTarget.ES2022, esModuleInterop: true },
  }).outputText;

/**
 * @param {Record<string, string>} readmes By package, as they are in the tarballs.
 * @returns {Record<string, string>} Files: `main.mjs` and `main.cjs` run the examples and print `ok`.
 */
export function programs(readmes) {
  const files = { 'drive.cjs': DRIVE, 'main.mjs': MAIN_ESM, 'main.cjs': MAIN_CJS };
  for (const name of packages) {
    const example = firstExample(readmes[name]);
    files[`${name}.mjs`] = compile(example, ts.ModuleKind.ESNext);
    files[`${name}.cjs`] = compile(example, ts.ModuleKind.CommonJS);
  }
  return files;
}

const MAIN_ESM = `import drive from './drive.cjs';
await drive((name) => import('./' + name + '.mjs'), (name) => import(name));
`;

const MAIN_CJS = `const drive = require('./drive.cjs');
drive(async (name) => require('./' + name + '.cjs'), async (name) => require(name)).catch((error) => {
  console.error(error);
  process.exit(1);
});
`;

const DRIVE = `const assert = require('node:assert/strict');
const { createServer } = require('node:net');

/** An SMTP server that refuses every login as Gmail does. */
const refuse = (socket) => {
  socket.setEncoding('utf8');
  socket.on('error', () => {});
  socket.on('data', (line) => {
    const verb = line.slice(0, 4).toUpperCase();
    if (verb === 'EHLO') socket.write('250-smtp.gmail.com\\r\\n250 AUTH PLAIN LOGIN\\r\\n');
    else if (verb === 'QUIT') socket.end('221 2.0.0 bye\\r\\n');
    else socket.write('535-5.7.8 Username and Password not accepted.\\r\\n535 5.7.8  https://support.google.com/mail/?p=BadCredentials - gsmtp\\r\\n');
  });
  socket.write('220 smtp.gmail.com ESMTP\\r\\n');
};

const listen = (server) => new Promise((done) => server.listen(0, '127.0.0.1', () => done(server.address().port)));

module.exports = async (load, loadPackage) => {
  const smtp = createServer(refuse);
  const port = await listen(smtp);
  process.env.SMTP_URL = 'smtp://user:secret@127.0.0.1:' + port;

  const { log } = console;
  const printed = [];
  console.log = (...values) => printed.push(...values);
  await load('catalog');
  console.log = log;
  assert.equal(printed[0].id, 'gmail-bad-credentials');

  const auth = { user: 'user', pass: 'secret' };
  const { connect } = await load('nodemailer');
  const transporter = connect({ host: '127.0.0.1', port, auth });
  const message = { from: 'a@example.com', to: 'b@example.com', subject: 'x', text: 'x' };
  const error = await transporter.sendMail(message).then(() => undefined, (error) => error);
  assert.equal(error?.code, 'EAUTH');
  assert.equal(error.explanation?.id, 'gmail-bad-credentials');

  const { app } = await load('express');
  const web = require('node:http').createServer(app);
  const url = 'http://127.0.0.1:' + (await listen(web));
  const answer = await fetch(url + '/messages', {
    method: 'POST',
    headers: { 'content-type': 'application/json', connection: 'close' },
    body: JSON.stringify({ ...message, to: ['b@example.com'] }),
  });
  assert.match(answer.headers.get('content-type'), /^application\\/problem\\+json/);
  assert.deepEqual([answer.status, (await answer.json()).code], [500, 'mail-service-error']);

  // Every other entry point.
  const { en } = await loadPackage('@mailwhy/catalog/locales/en');
  const { vi } = await loadPackage('@mailwhy/catalog/locales/vi');
  const { explain } = await loadPackage('@mailwhy/catalog');
  assert.equal(explain('535', { locales: [vi] }).locale, 'vi');
  assert.equal(en.tag, 'en');
  await loadPackage('@mailwhy/nodemailer/augment');
  assert.equal(typeof (await loadPackage('@mailwhy/express/openapi')), 'object');

  web.close();
  smtp.close();
  log('ok');
};
`;
