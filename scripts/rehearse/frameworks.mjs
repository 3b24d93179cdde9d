// Test runners and a framework that have ways of their own to load a package.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { check, cleanEnv, run, stop } from './run.mjs';

const EXPECT = `expect(explain('535').category).toBe('auth-failed');
  expect(typeof explainErrors).toBe('function');
  expect(typeof mailProblems()).toBe('function');`;

export const jestFiles = {
  'mail.test.js': `const { explain } = require('@mailwhy/catalog');
const { explainErrors } = require('@mailwhy/nodemailer');
const { mailProblems } = require('@mailwhy/express');
test('loads', () => {
  ${EXPECT}
});
`,
};

export const vitestFiles = {
  'mail.test.mjs': `import { expect, test } from 'vitest';
import { explain } from '@mailwhy/catalog';
import { explainErrors } from '@mailwhy/nodemailer';
import { mailProblems } from '@mailwhy/express';
test('loads', () => {
  ${EXPECT}
});
`,
};

export const runJest = (folder, node) =>
  run(node, [join(folder, 'node_modules/jest/bin/jest.js'), '--watchman=false'], { cwd: folder });

export const runVitest = (folder, node) =>
  run(node, [join(folder, 'node_modules/vitest/vitest.mjs'), 'run'], { cwd: folder });

export const nextFiles = {
  'app/layout.js':
    "export default function Layout({ children }) {\n  return <html lang='en'><body>{children}</body></html>;\n}\n",
  // In the browser's bundle …
  'app/page.js': `'use client';
import { classify } from '@mailwhy/catalog';
export default function Page() {
  return <p>{classify('550 5.1.1 user unknown').category}</p>;
}
`,
  // … and on the server.
  'app/api/explain/route.js': `import { explain } from '@mailwhy/catalog';
import { toProblem } from '@mailwhy/express';
import { enrich } from '@mailwhy/nodemailer';
export async function POST(request) {
  const error = Object.assign(new Error('x'), await request.json());
  enrich(error);
  return Response.json({ id: explain(error).id, problem: toProblem(error) });
}
`,
};

/** Builds the app, starts it and asks it. */
export async function runNext(folder, node) {
  const next = join(folder, 'node_modules/next/dist/bin/next');
  const env = { NEXT_TELEMETRY_DISABLED: '1' };
  await run(node, [next, 'build'], { cwd: folder, env, seconds: 240 });
  const port = await new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
  const child = spawn(node, [next, 'start', '--hostname', '127.0.0.1', '--port', String(port)], {
    cwd: folder,
    env: { ...cleanEnv, ...env },
    stdio: 'ignore',
    detached: process.platform !== 'win32',
  });
  try {
    const body = JSON.stringify({
      code: 'EAUTH',
      command: 'AUTH PLAIN',
      responseCode: 535,
      response: '535 5.7.8 no',
    });
    let answer;
    for (let attempt = 0; answer === undefined; attempt++) {
      try {
        answer = await fetch(`http://127.0.0.1:${port}/api/explain`, { method: 'POST', body });
      } catch (error) {
        if (attempt >= 150) throw error;
        await new Promise((done) => setTimeout(done, 200));
      }
    }
    const text = await answer.text();
    check(
      answer.ok && JSON.parse(text).id === 'X.7.8',
      `the route answered ${answer.status}: ${text.slice(0, 300)}`,
    );
    const page = await (await fetch(`http://127.0.0.1:${port}/`)).text();
    check(page.includes('mailbox-not-found'), 'the page does not classify');
  } finally {
    stop(child);
  }
  return 'build, route handler, client component';
}
