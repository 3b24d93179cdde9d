import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import {
  type Declared,
  type Exported,
  exportsOf,
  find,
  firstComment,
  typesIn,
  unstarred,
} from './source.ts';

/** What a module of a package exports, as its docstrings tell it. */
export interface ReferenceModule {
  /** What is imported: `@mailwhy/express/openapi`. */
  readonly specifier: string;
  readonly about: string;
  readonly exports: readonly ReferenceItem[];
  /** Types that are not exported, but stand in the signatures above. */
  readonly helpers: readonly ReferenceItem[];
}

export interface ReferenceItem {
  readonly name: string;
  readonly kind: 'function' | 'constant' | 'type';
  /** Whether the module has it as its default export too. */
  readonly isDefault: boolean;
  /** The declaration without its body. */
  readonly signature: string;
  /** Paragraphs. */
  readonly about: readonly string[];
  readonly parameters: readonly { readonly name: string; readonly text: string }[];
  readonly returns: string | undefined;
  readonly throws: readonly string[];
  readonly examples: readonly string[];
  readonly see: readonly string[];
}

export interface ReferencePackage {
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  readonly modules: readonly ReferenceModule[];
}

const root = join(process.cwd(), ...(process.cwd().endsWith('docs') ? ['..', '..'] : []));
const slugs = ['nodemailer', 'express', 'catalog'] as const;

let known: readonly ReferencePackage[] | undefined;

/** The packages with everything that they export, read from their sources. */
export const referencePackages = (): readonly ReferencePackage[] =>
  (known ??= slugs.map(readPackage));

interface Manifest {
  readonly name: string;
  readonly description: string;
  readonly exports: Readonly<Record<string, string | { readonly '@mailwhy/source'?: string }>>;
}

function readPackage(slug: string): ReferencePackage {
  const folder = join(root, 'packages', slug);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const { name, description } = manifest;
  const sources = Object.entries(manifest.exports).flatMap(([subpath, target]) => {
    const source = typeof target === 'string' ? undefined : target['@mailwhy/source'];
    return source === undefined ? [] : matching(name + subpath.slice(1), join(folder, source));
  });
  const exported = sources.map(([, path]) => exportsOf(path));
  // Whatever is exported or shown anywhere on the page has its place there already.
  const shown = new Set(exported.flat().map((each) => each.name));
  const modules = sources.map(([specifier, path], at): ReferenceModule => {
    const list = exported[at] ?? [];
    return {
      specifier,
      about: aboutOf(specifier, path),
      exports: list.map(itemOf).sort(byKind),
      helpers: helpersOf(list, shown).map(itemOf),
    };
  });
  return { slug, name, description, modules };
}

/** The modules behind an entry of `exports`: with a `*` as many as there are files. */
function matching(specifier: string, path: string): [specifier: string, path: string][] {
  const [before = '', after] = path.split('*');
  if (after === undefined) return [[specifier, path]];
  return readdirSync(before)
    .sort()
    .filter((name) => existsSync(before + name + after))
    .map((name) => [specifier.replace('*', name), before + name + after]);
}

/** What the file says about itself, without its name, which stands above. */
function aboutOf(specifier: string, path: string): string {
  const text = flat(firstComment(path));
  const rest = text.startsWith(`\`${specifier}\`: `) ? text.slice(specifier.length + 4) : text;
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

const kinds = ['function', 'constant', 'type'];
const byKind = (a: ReferenceItem, b: ReferenceItem): number =>
  kinds.indexOf(a.kind) - kinds.indexOf(b.kind);

/** The types that signatures name and nobody can import, and those that these name in turn. */
function helpersOf(list: readonly Exported[], shown: Set<string>): Exported[] {
  const helpers: Exported[] = [];
  const visit = (declared: Declared): void => {
    for (const name of typesIn(declared)) {
      const helper = shown.has(name) ? undefined : find(name, declared.path);
      if (helper === undefined) continue;
      shown.add(name);
      helpers.push({ ...helper, isDefault: false });
      visit(helper);
    }
  };
  list.forEach(visit);
  return helpers;
}

function itemOf(exported: Exported): ReferenceItem {
  const { name, statements, isDefault } = exported;
  const tags = statements.flatMap((statement) => ts.getJSDocTags(statement));
  const tagged = (tag: string): string[] =>
    tags.filter(({ tagName }) => tagName.text === tag).map((each) => tagText(each));
  const about = statements
    .flatMap((statement) => ts.getJSDocCommentsAndTags(statement).filter(ts.isJSDoc))
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
    .join('\n\n');
  return {
    name,
    kind: kindOf(statements[0]),
    isDefault,
    signature: keysOf(exported) ?? signatureOf(name, statements),
    about: paragraphs(about),
    parameters: tags.filter(ts.isJSDocParameterTag).map((tag) => ({
      name: tag.name.getText(),
      text: flat(ts.getTextOfJSDocComment(tag.comment) ?? ''),
    })),
    returns: tagged('returns').map(flat)[0],
    throws: tagged('throws').map((text) => flat(text.replace(/^\{(\w+)\}\s*/u, '`$1`: '))),
    examples: tagged('example').map(withoutFence),
    see: tagged('see').map(flat),
  };
}

/** The text as it stands in the source: parsed, `{TypeError}` and the first word of `@see` are no text. */
const tagText = (tag: ts.JSDocTag): string => unstarred(tag.getText().replace(/^@\w+/u, '')).trim();

const kindOf = (statement: ts.Statement | undefined): ReferenceItem['kind'] =>
  statement === undefined
    ? 'type'
    : ts.isFunctionDeclaration(statement)
      ? 'function'
      : ts.isVariableStatement(statement) || ts.isClassDeclaration(statement)
        ? 'constant'
        : 'type';

/** The declaration as a reader needs it: without its body; of overloads without what implements them. */
function signatureOf(name: string, statements: readonly ts.Statement[]): string {
  const overloads = statements.filter(
    (statement) => ts.isFunctionDeclaration(statement) && statement.body === undefined,
  );
  return (overloads.length > 0 ? overloads : statements)
    .map((statement) => {
      const text = statement.getText().replace(/^export (?:default )?(?:declare )?/u, '');
      if (ts.isFunctionDeclaration(statement)) {
        const length = statement.body?.getText().length ?? 0;
        return text.slice(0, text.length - length).trimEnd();
      }
      return ts.isVariableStatement(statement) ? constant(name, statement) : text;
    })
    .join('\n');
}

/** `keyof typeof table` as what it stands for: nobody sees the table. */
function keysOf({ name, path, statements: [alias] }: Declared): string | undefined {
  const type = alias !== undefined && ts.isTypeAliasDeclaration(alias) ? alias.type : undefined;
  const table = /^keyof typeof (\w+)$/u.exec(type?.getText() ?? '')?.[1];
  const [statement] = (table === undefined ? undefined : find(table, path))?.statements ?? [];
  if (statement === undefined || !ts.isVariableStatement(statement)) return undefined;
  let value = statement.declarationList.declarations[0]?.initializer;
  while (value !== undefined && (ts.isAsExpression(value) || ts.isSatisfiesExpression(value)))
    value = value.expression;
  if (value === undefined || !ts.isObjectLiteralExpression(value)) return undefined;
  const keys = value.properties.flatMap(({ name: key }) =>
    key === undefined ? [] : [`\n  | '${key.getText().replaceAll("'", '')}'`],
  );
  return `type ${name} =${keys.join('')};`;
}

function constant(name: string, { declarationList }: ts.VariableStatement): string {
  const type = declarationList.declarations.find((each) => each.name.getText() === name)?.type;
  return `const ${name}${type === undefined ? '' : `: ${type.getText()}`};`;
}

const flat = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const paragraphs = (text: string): string[] =>
  text
    .split(/\n\s*\n/u)
    .map(flat)
    .filter((part) => part !== '');
const withoutFence = (text: string): string =>
  text.replace(/^```\w*\n/u, '').replace(/\n?```$/u, '');
