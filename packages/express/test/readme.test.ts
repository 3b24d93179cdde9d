import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type Typescript from 'typescript';
import { describe, expect, it, vi } from 'vitest';
import { problems } from '../src/problems.ts';
import { app } from './readme/app.ts';
import { handlers } from './readme/house-style.ts';
import { document } from './readme/openapi.ts';
import { handler } from './readme/options.ts';
import { app as uniform } from './readme/uniform.ts';
import { mailError } from './support/errors.ts';
import { serve, serveFailing } from './support/http.ts';

// Before the example reads it, which it does as soon as it is imported.
vi.hoisted(() => {
  process.env['SMTP_URL'] = 'smtp://127.0.0.1:1';
});

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const readme = read('../README.md');

describe('README', () => {
  it('shows the examples that are compiled and run here', () => {
    const shown = [
      ...readme.matchAll(/<!-- test\/(readme\/[\w-]+\.ts) -->\n\n```ts\n([\s\S]*?)```/g),
    ];
    expect(shown.map(([, file]) => file?.slice(7)).sort()).toEqual(
      readdirSync(new URL('readme', import.meta.url)).sort(),
    );
    for (const [, file = '', code] of shown) expect(code).toBe(read(file));
  });

  it('shows the whole integration in fifteen lines of code', () => {
    const lines = read('readme/app.ts')
      .split('\n')
      .filter((line) => /^[^}]/.test(line.trim()));
    expect(lines.length).toBeLessThanOrEqual(15);
  });

  it('runs them', async () => {
    const server = await serve(app);
    const list = (await (await server.get('/codes/535')).json()) as { id: string };
    expect(list.id).toBe('535');
    const failed = await fetch(`${server.url}/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ to: [], subject: 's', text: 't' }),
    });
    expect([failed.status, failed.headers.get('content-type')]).toEqual([
      503,
      'application/problem+json',
    ]);
    await server.close();

    const strict = await serveFailing(5, () => mailError(), handler);
    expect((await strict.get('/', { authorization: 'x' })).status).toBe(422);
    await strict.close();

    const house = await serveFailing(5, () => mailError(), ...handlers);
    expect(await (await house.get()).json()).toEqual({
      ok: false,
      error: { code: 'recipient-rejected' },
    });
    await house.close();

    const reset = await serve(uniform);
    const accepted = await fetch(`${reset.url}/password-reset`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"email":"a@example.test"}',
    });
    expect([accepted.status, await accepted.json()]).toEqual([202, { status: 'accepted' }]);
    await reset.close();

    for (const { $ref } of Object.values(document.paths['/messages'].post.responses).flatMap(
      (response) => ('$ref' in response ? [response] : []),
    )) {
      expect(document.components.responses).toHaveProperty($ref.split('/').at(-1) ?? '');
    }
  });

  it('has every problem with its status, and every error code', () => {
    const rows = [...readme.matchAll(/^\|[^|]*\| (\d{3}) +\| `([\w-]+)` +\| (yes|no) +\|/gm)].map(
      ([, status, code, retryable]) => [code, Number(status), retryable],
    );
    const facts = Object.entries(problems).map(([code, row]) => [
      code,
      row.status,
      'retryAfter' in row ? 'yes' : 'no',
    ]);
    expect(rows.sort()).toEqual(facts.sort());
    const codes = new Set(read('../src/option-error.ts').match(/ERR_MAILWHY_[A-Z_]+(?=')/g));
    const documented = new Set(
      [...readme.matchAll(/^\| `(ERR_MAILWHY_\w+)`/gm)].map(([, code]) => code),
    );
    expect(documented).toEqual(codes);
  });
});

it('the examples in the comments compile', { timeout: 60_000 }, () => {
  const ts = createRequire(import.meta.url)('typescript') as typeof Typescript;
  const folder = fileURLToPath(new URL('../src/', import.meta.url));
  const examples = readdirSync(folder).flatMap((file) =>
    [
      ...readFileSync(folder + file, 'utf8').matchAll(/@example\n \* ```ts\n([\s\S]*?) \* ```/g),
    ].map(([, code = '']) => code.replace(/^ \* ?/gm, '')),
  );
  const names = [
    'acceptMail',
    'codesRouter',
    'isMailError',
    'mailHealth',
    'mailProblems',
    'partialResult',
    'problemOf',
    'toProblem',
  ];
  const file = fileURLToPath(new URL('examples-of-comments.ts', import.meta.url));
  const source = [
    `import { ${names.join(', ')} } from '../src/index.ts';`,
    `import { mailComponents } from '../src/openapi.ts';`,
    `import type { Express, Request, Response } from 'express';`,
    `import type { Transporter } from 'nodemailer';`,
    'declare const app: Express, res: Response, transporter: Transporter, error: unknown, message: object;',
    'declare function sendResetMail(req: unknown): Promise<void>;',
    ...examples.map(
      (code) => `export async function example${examples.indexOf(code)}() {\n${code}}`,
    ),
  ].join('\n');
  const config = ts.readConfigFile(
    fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
    (path) => ts.sys.readFile(path),
  );
  const { options } = ts.parseJsonConfigFileContent(
    config.config,
    ts.sys,
    fileURLToPath(new URL('..', import.meta.url)),
  );
  const host = ts.createCompilerHost(options);
  const original = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, source, rest[0]) : original(name, ...rest);
  host.fileExists = (name) => name === file || ts.sys.fileExists(name);
  const program = ts.createProgram(
    [file],
    { ...options, noUnusedLocals: false, declaration: false },
    host,
  );
  const found = ts
    .getPreEmitDiagnostics(program, program.getSourceFile(file))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  expect(examples.length).toBeGreaterThanOrEqual(9);
  expect(found).toEqual([]);
});
