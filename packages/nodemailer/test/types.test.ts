import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

const resolutions = {
  node16: { module: ts.ModuleKind.Node16, moduleResolution: ts.ModuleResolutionKind.Node16 },
  nodenext: { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
  bundler: { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
  // TypeScript 6 is the last to know it.
  node10: {
    module: ts.ModuleKind.CommonJS,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- that is what is tested
    moduleResolution: ts.ModuleResolutionKind.Node10,
    ignoreDeprecations: '6.0',
  },
} satisfies Record<string, ts.CompilerOptions>;

/** The sources in the place of the built declarations, which the tests do not need. */
const paths = {
  '@mailwhy/catalog': [path('../../catalog/src/index.ts')],
  '@mailwhy/nodemailer': [path('../src/index.ts')],
  '@mailwhy/nodemailer/augment': [path('../src/augment.ts')],
};

function compile(files: string[], options: ts.CompilerOptions): string[] {
  const program = ts.createProgram(files, {
    ...options,
    paths,
    target: ts.ScriptTarget.ES2023,
    lib: ['lib.es2023.d.ts'],
    types: ['node'],
    typeRoots: [path('../../../node_modules/@types')],
    strict: true,
    noEmit: true,
    esModuleInterop: true,
    allowImportingTsExtensions: true,
    skipLibCheck: true,
  });
  const own = files.flatMap((file) => program.getSemanticDiagnostics(program.getSourceFile(file)));
  return [...program.getOptionsDiagnostics(), ...own].map(({ messageText }) =>
    ts.flattenDiagnosticMessageText(messageText, '\n'),
  );
}

it.each(Object.entries(resolutions))(
  'users of nodemailer 10 and of @types/nodemailer compile, resolution %s',
  { timeout: 60_000 },
  (_, options) => {
    const files = ['nodemailer-10', 'nodemailer-8'].map((name) => path(`./types/${name}.ts`));
    expect(compile(files, options)).toEqual([]);
  },
);
