import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import * as catalog from '@mailwhy/catalog';
import { en } from '@mailwhy/catalog/locales/en';
import { tablesOfReadme } from './support/readme-tables.ts';
import { vietnamese } from './support/vietnamese.ts';

/**
 * The README is true: its examples are compiled and run, and its tables are made from the data.
 * `MAILWHY_UPDATE=1 npx vitest run --project catalog readme` writes the tables and the printed output anew.
 */
const file = fileURLToPath(new URL('../README.md', import.meta.url));
const isUpdate = process.env['MAILWHY_UPDATE'] === '1';

const modules: Readonly<Record<string, unknown>> = {
  '@mailwhy/catalog': catalog,
  '@mailwhy/catalog/locales/en': { en },
  ...(vietnamese && { '@mailwhy/catalog/locales/vi': { vi: vietnamese } }),
};

interface Example {
  readonly code: string;
  /** What `console.log` prints, as a block of text behind it. */
  readonly printed: string | undefined;
}

const BLOCK = /```ts\n([\s\S]*?)```\n(?:\n```text\n([\s\S]*?)```\n)?/gu;

const examplesOf = (readme: string): Example[] =>
  [...readme.matchAll(BLOCK)]
    .map(([, code = '', printed]) => ({ code, printed }))
    .filter(({ code }) => vietnamese !== undefined || !code.includes('/locales/vi'));

/** Runs an example: what it printed, and the results that are not as the comment says. */
function run({ code }: Example): { readonly printed: unknown[]; readonly wrong: string[] } {
  const printed: unknown[] = [];
  const wrong: string[] = [];
  const check = (source: string, actual: unknown, expected: unknown): void => {
    if (inspect(actual) !== inspect(expected)) wrong.push(`${source} is ${inspect(actual)}`);
  };
  const checked = code.replace(
    /^(.+); \/\/ → (.+)$/gmu,
    (_, source: string, value: string) => `check(${JSON.stringify(source)}, ${source}, ${value});`,
  );
  const { outputText } = ts.transpileModule(checked, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- The README's own examples.
  const call = new Function('require', 'exports', 'console', 'check', outputText) as (
    ...values: unknown[]
  ) => void;
  const log = (...values: unknown[]): void => void printed.push(...values);
  call((name: string) => modules[name], {}, { log }, check);
  return { printed, wrong };
}

/** What the compiler has to say about the examples, with the options of the package. */
function diagnosticsOf(examples: readonly Example[]): string[] {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path)) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [] }, ts.sys, root);
  const sources = new Map(
    examples.map(({ code }, at) => [`${root}test/example-${String(at)}.ts`, code]),
  );
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = {
    fileExists: host.fileExists.bind(host),
    readFile: host.readFile.bind(host),
    getSourceFile: host.getSourceFile.bind(host),
  };
  host.fileExists = (path) => sources.has(path) || fileExists(path);
  host.readFile = (path) => sources.get(path) ?? readFile(path);
  host.getSourceFile = (path, ...rest) => {
    const source = sources.get(path);
    return source === undefined
      ? getSourceFile(path, ...rest)
      : ts.createSourceFile(path, source, ts.ScriptTarget.ES2023);
  };
  const program = ts.createProgram([...sources.keys()], options, host);
  return [...sources.keys()]
    .flatMap((path) => program.getSemanticDiagnostics(program.getSourceFile(path)))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

const readme = readFileSync(file, 'utf8');
const prettierOptions = { ...(await resolveConfig(file)), filepath: file };

/** The README with the tables and the output that the data give today. */
async function current(): Promise<string> {
  const withOutput = readme.replace(BLOCK, (block, code: string, printed?: string) => {
    if (printed === undefined) return block;
    const values = run({ code, printed }).printed.map((value) =>
      typeof value === 'string' ? value : inspect(value, { depth: 9, breakLength: 100 }),
    );
    return `\`\`\`ts\n${code}\`\`\`\n\n\`\`\`text\n${values.join('\n')}\n\`\`\`\n`;
  });
  const withTables = Object.entries(tablesOfReadme()).reduce(
    (text, [name, table]) =>
      text.replace(
        new RegExp(`(<!-- ${name} -->)[\\s\\S]*(<!-- /${name} -->)`, 'u'),
        (_, open: string, close: string) => `${open}\n\n${table}\n\n${close}`,
      ),
    withOutput,
  );
  return format(withTables, prettierOptions);
}

if (isUpdate) writeFileSync(file, await current());

describe('the examples of the README', () => {
  const examples = examplesOf(readme);

  it('are there for every function', () => {
    const shown = examples.map(({ code }) => code).join('\n');
    const names = ['explain', 'classify', 'lookup', 'compare', 'search', 'parseReply'];
    expect(names.filter((name) => !shown.includes(`${name}(`))).toEqual([]);
  });

  it('compile', { timeout: 60_000 }, () => {
    expect(diagnosticsOf(examples)).toEqual([]);
  });

  it.each(examples)('give what they say (%#)', (example) => {
    expect(run(example).wrong).toEqual([]);
  });
});

describe('the README', () => {
  it('has the tables and the output that the data give', async () => {
    expect(readFileSync(file, 'utf8')).toBe(await current());
  });
});
