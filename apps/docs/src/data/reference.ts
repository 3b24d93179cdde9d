import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** What a module of a package exports, as its docstrings tell it. */
interface ReferenceModule {
  /** What is imported: `@mailwhy/express/openapi`. */
  readonly specifier: string;
  readonly about: string;
  readonly exports: readonly ReferenceItem[];
}

export interface ReferenceItem {
  readonly name: string;
  readonly kind: 'function' | 'type' | 'constant';
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
  const modules = Object.entries(manifest.exports).flatMap(([subpath, target]) => {
    const source = typeof target === 'string' ? undefined : target['@mailwhy/source'];
    return source === undefined
      ? []
      : readModule(manifest.name + subpath.slice(1), join(folder, source.replace('*', 'en')));
  });
  return { slug, name: manifest.name, description: manifest.description, modules };
}

const parsed = new Map<string, ts.SourceFile>();

function open(path: string): ts.SourceFile {
  let file = parsed.get(path);
  if (file === undefined) {
    file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
    parsed.set(path, file);
  }
  return file;
}

function readModule(specifier: string, path: string): ReferenceModule {
  const file = open(path);
  const found = file.statements.flatMap((statement) => exportsOf(statement, path));
  const order = ['function', 'constant', 'type'];
  return {
    specifier,
    about: firstComment(file),
    exports: found.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind)),
  };
}

function exportsOf(statement: ts.Statement, path: string): ReferenceItem[] {
  if (!ts.isExportDeclaration(statement)) {
    return isExported(statement) ? declared(statement).map((name) => itemOf(name, statement)) : [];
  }
  const { exportClause: clause, moduleSpecifier: from } = statement;
  if (clause === undefined || !ts.isNamedExports(clause)) return [];
  if (from === undefined || !ts.isStringLiteral(from)) return [];
  const target = join(dirname(path), from.text);
  return clause.elements
    .filter(({ name }) => name.text !== 'default')
    .flatMap(({ name }) => find(name.text, target));
}

/** The declaration of a name, in a file or where the file has it from. */
function find(name: string, path: string): ReferenceItem[] {
  const file = open(path);
  const own = file.statements.find((statement) => declared(statement).includes(name));
  if (own !== undefined) return [itemOf(name, own)];
  return file.statements.flatMap((statement) =>
    exportsOf(statement, path).filter((item) => item.name === name),
  );
}

const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

function declared(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  }
  const hasName =
    ts.isFunctionDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement);
  return hasName && statement.name !== undefined ? [statement.name.text] : [];
}

function itemOf(name: string, statement: ts.Statement): ReferenceItem {
  const tags = ts.getJSDocTags(statement);
  const texts = (tag: string): string[] =>
    tags
      .filter(({ tagName }) => tagName.text === tag)
      .map(({ comment }) => (ts.getTextOfJSDocComment(comment) ?? '').trim());
  const docs = ts.getJSDocCommentsAndTags(statement).filter(ts.isJSDoc);
  const about = docs.map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '').join('\n\n');
  return {
    name,
    kind: ts.isFunctionDeclaration(statement)
      ? 'function'
      : ts.isVariableStatement(statement)
        ? 'constant'
        : 'type',
    signature: signatureOf(name, statement),
    about: paragraphs(about),
    parameters: tags.filter(ts.isJSDocParameterTag).map((tag) => ({
      name: tag.name.getText(),
      text: flat(ts.getTextOfJSDocComment(tag.comment) ?? ''),
    })),
    returns: texts('returns').map(flat)[0],
    throws: tags
      .filter(({ tagName }) => tagName.text === 'throws')
      .map((tag) =>
        flat(
          tag
            .getText()
            .replace(/^@throws\s*\{(\w+)\}\s*/u, '`$1`: ')
            .replace(/^[ \t]*\*[ \t]?/gmu, ''),
        ),
      ),
    examples: texts('example').map(withoutFence),
    see: texts('see').map((text, index) => flat(seeText(tags, index) || text)),
  };
}

/** `@see RFC 5321 …` is parsed as a name with a comment; the source has both. */
function seeText(tags: readonly ts.JSDocTag[], index: number): string {
  const tag = tags.filter(({ tagName }) => tagName.text === 'see')[index];
  return (tag?.getText() ?? '').replace(/^@see\s*/u, '').replace(/^[ \t]*\*[ \t]?/gmu, '');
}

/** The declaration as a reader needs it: without its body, the first of several overloads. */
function signatureOf(name: string, statement: ts.Statement): string {
  const text = statement.getText().replace(/^export (?:default )?/u, '');
  if (ts.isFunctionDeclaration(statement)) {
    const { body } = statement;
    return body === undefined ? text : text.slice(0, text.length - body.getText().length).trimEnd();
  }
  if (ts.isVariableStatement(statement)) {
    const declaration = statement.declarationList.declarations.find(
      (each) => each.name.getText() === name,
    );
    return `const ${name}${declaration?.type === undefined ? '' : `: ${declaration.type.getText()}`};`;
  }
  return text;
}

function firstComment(file: ts.SourceFile): string {
  const [range] = ts.getLeadingCommentRanges(file.text, 0) ?? [];
  const text = range === undefined ? '' : file.text.slice(range.pos, range.end);
  return flat(text.replace(/^\/\*\*?|\*\/$/gu, '').replace(/^[ \t]*\*[ \t]?/gmu, ''));
}

const flat = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const paragraphs = (text: string): string[] =>
  text
    .split(/\n\s*\n/u)
    .map(flat)
    .filter((part) => part !== '');
const withoutFence = (text: string): string =>
  text.replace(/^```\w*\n/u, '').replace(/\n?```$/u, '');
