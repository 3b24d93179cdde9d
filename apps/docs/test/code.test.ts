import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { entries } from '@mailwhy/catalog';
import { marked, type Tokens } from 'marked';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { handlingOf } from '../src/data/handling.ts';
import { parseGuide } from '../src/data/guides.ts';
import { en } from '../src/i18n/en.ts';
import { vi } from '../src/i18n/vi.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

/** What a snippet on the page of a code leaves to its reader. */
const ambient = `
declare const options: import('nodemailer').TransportOptions & { host: string };
declare const message: { from: string; to: string; subject: string; text: string };
declare const attempt: number;
declare const queue: { add(name: string, data: object, options: { delay: number }): Promise<unknown> };
declare function suppress(address: string): Promise<void>;
declare function reply(text: string): void;
`;

/** Compiles sources as modules of this package, with the packages taken from their sources. */
function errorsIn(sources: ReadonlyMap<string, string>): string[] {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.Preserve,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    moduleDetection: ts.ModuleDetectionKind.Force,
    allowImportingTsExtensions: true,
    customConditions: ['@mailwhy/source'],
    types: ['node'],
  };
  const host = ts.createCompilerHost(options);
  const disk = { ...host };
  host.fileExists = (name) => sources.has(name) || disk.fileExists(name);
  host.readFile = (name) => sources.get(name) ?? disk.readFile(name);
  host.getSourceFile = (name, version, ...rest) => {
    const text = sources.get(name);
    return text === undefined
      ? disk.getSourceFile(name, version, ...rest)
      : ts.createSourceFile(name, text, version);
  };
  const program = ts.createProgram([...sources.keys()], options, host);
  return [...sources.keys()].flatMap((name) => {
    const file = program.getSourceFile(name);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ messageText, start }) =>
        `${name.slice(root.length)}:${file === undefined ? 0 : file.getLineAndCharacterOfPosition(start ?? 0).line + 1} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
  });
}

/** The guides of every language. */
const guides = ['en', 'vi'].flatMap((tag) =>
  readdirSync(`${root}src/guides/${tag}`)
    .filter((name) => name.endsWith('.md'))
    .map((name) => ({
      name: `${tag}/${name}`,
      guide: parseGuide(
        name.slice(0, -3),
        tag,
        readFileSync(`${root}src/guides/${tag}/${name}`, 'utf8'),
      ),
    })),
);

const codeOf = (body: string): Tokens.Code[] =>
  marked.lexer(body).filter((token): token is Tokens.Code => token.type === 'code');

describe('code on the site', () => {
  it('compiles: what handles an error, and every block of TypeScript in a guide', () => {
    const sources = new Map<string, string>();
    const variants = new Set<string>();
    for (const { id } of entries().values()) {
      for (const [tag, strings] of [
        ['en', en],
        ['vi', vi],
      ] as const) {
        const code = handlingOf(id, 'It’s our side: we can\'t "send".', strings.code.codeComment);
        if (code === undefined) continue;
        const shape = code.replace(/'[a-z-]+'\) throw/u, "'…') throw");
        if (variants.has(shape)) continue;
        variants.add(shape);
        sources.set(`${root}test/handling-${tag}-${id}.ts`, `${code}\n${ambient}`);
      }
    }
    // Retry, retry with care, report, give the address up: in two languages.
    expect(variants.size).toBe(8);
    for (const { name, guide } of guides) {
      codeOf(guide.body)
        .filter(({ lang }) => lang === 'ts')
        .forEach(({ text }, at) =>
          sources.set(`${root}test/${name.replace('/', '-')}-${at}.ts`, text),
        );
    }
    expect(errorsIn(sources)).toEqual([]);
  }, 60_000);

  it('stands in guides with the name of its language', () => {
    for (const { name, guide } of guides) {
      const unnamed = codeOf(guide.body).filter(({ lang }) => lang === undefined || lang === '');
      expect(unnamed.map(({ text }) => `${name}: ${text.slice(0, 40)}`)).toEqual([]);
    }
  });

  it('is the same in every language of a guide', () => {
    // Without comments and strings: both are the reader's.
    const plain = (body: string): string[] =>
      codeOf(body)
        .filter(({ lang }) => lang === 'ts')
        .flatMap(({ text }) =>
          text.split('\n').map((line) => line.replace(/(?<!:)\/\/.*|\/\*\*.*\*\/|'[^']*'/gu, '')),
        );
    for (const { guide } of guides.filter(({ guide: { locale } }) => locale !== 'en')) {
      const source = guides.find(
        (each) => each.guide.slug === guide.slug && each.guide.locale === 'en',
      );
      expect(plain(guide.body)).toEqual(plain(source?.guide.body ?? ''));
    }
  });
});
