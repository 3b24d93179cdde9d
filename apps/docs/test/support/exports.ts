import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const packages = fileURLToPath(new URL('../../../../packages/', import.meta.url));

interface Target {
  readonly '@mailwhy/source'?: string;
}

/** The entry points of a package: what is imported, and the source behind it. */
function entryPoints(name: string): [specifier: string, path: string][] {
  const folder = `${packages}${name}/`;
  const manifest = JSON.parse(readFileSync(`${folder}package.json`, 'utf8')) as {
    exports: Record<string, string | Target>;
  };
  return Object.entries(manifest.exports).flatMap(([subpath, target]) => {
    const source = typeof target === 'string' ? undefined : target['@mailwhy/source'];
    if (source === undefined) return [];
    const specifier = `@mailwhy/${name}${subpath.slice(1)}`;
    const [before = '', after] = (folder + source.slice(2)).split('*');
    return after === undefined
      ? [[specifier, before]]
      : readdirSync(before)
          .filter((part) => existsSync(before + part + after))
          .map((part) => [specifier.replace('*', part), before + part + after]);
  });
}

/** What every entry point of the packages exports, by the compiler and not by the reader of the reference. */
export function publicExports(): { specifier: string; names: string[] }[] {
  const points = ['catalog', 'express', 'nodemailer'].flatMap(entryPoints);
  const program = ts.createProgram(
    points.map(([, path]) => path),
    {
      noEmit: true,
      skipLibCheck: true,
      noLib: true,
      types: [],
      module: ts.ModuleKind.Preserve,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      allowImportingTsExtensions: true,
      customConditions: ['@mailwhy/source'],
    },
  );
  const checker = program.getTypeChecker();
  return points.map(([specifier, path]) => {
    const file = program.getSourceFile(path);
    const symbol = file && checker.getSymbolAtLocation(file);
    if (symbol === undefined) throw new Error(`${path} is no module`);
    return { specifier, names: checker.getExportsOfModule(symbol).map(({ name }) => name) };
  });
}
