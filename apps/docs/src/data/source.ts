import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** Where a name is declared: one statement, for a function with overloads several. */
export interface Declared {
  readonly name: string;
  readonly path: string;
  readonly statements: readonly ts.Statement[];
}

/** What a module exports. */
export interface Exported extends Declared {
  readonly isDefault: boolean;
}

const parsed = new Map<string, ts.SourceFile>();

/** A source, parsed once. */
function open(path: string): ts.SourceFile {
  let file = parsed.get(path);
  if (file === undefined) {
    file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
    parsed.set(path, file);
  }
  return file;
}

/** Everything that a module exports, in the order of its text. */
export function exportsOf(path: string): Exported[] {
  const { statements } = open(path);
  const renamed = new Set(
    statements.flatMap((statement) =>
      names(statement)
        .filter(({ name }) => name.text === 'default')
        .map(({ propertyName, name }) => (propertyName ?? name).text),
    ),
  );
  const found = new Map<string, Exported>();
  for (const statement of statements) {
    const own = isExported(statement)
      ? declaredBy(statement)
      : names(statement).map(({ name }) => name.text);
    for (const name of own.filter((each) => each !== 'default' && !found.has(each))) {
      const declared = find(name, path);
      if (declared !== undefined) found.set(name, { ...declared, isDefault: renamed.has(name) });
    }
  }
  return [...found.values()];
}

/** What an `export { … }` lists. */
function names(statement: ts.Statement): readonly ts.ExportSpecifier[] {
  if (!ts.isExportDeclaration(statement)) return [];
  const { exportClause } = statement;
  return exportClause !== undefined && ts.isNamedExports(exportClause) ? exportClause.elements : [];
}

/** The declaration of a name, in a file or wherever inside the package the file has it from. */
export function find(name: string, path: string): Declared | undefined {
  const { statements } = open(path);
  const own = statements.filter((statement) => declaredBy(statement).includes(name));
  if (own.length > 0) return { name, path, statements: own };
  for (const statement of statements) {
    const source = sourceOf(name, statement);
    if (source !== undefined) return find(source.name, join(dirname(path), source.from));
  }
  return undefined;
}

/** Where an import or a re-export has a name from, if that is inside the package. */
function sourceOf(
  name: string,
  statement: ts.Statement,
): { readonly name: string; readonly from: string } | undefined {
  const elements = ts.isImportDeclaration(statement) ? imported(statement) : names(statement);
  const element = elements.find((each) => each.name.text === name);
  const from =
    (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) &&
    statement.moduleSpecifier;
  return element !== undefined &&
    from !== undefined &&
    from !== false &&
    ts.isStringLiteral(from) &&
    from.text.startsWith('.')
    ? { name: (element.propertyName ?? element.name).text, from: from.text }
    : undefined;
}

function imported({ importClause }: ts.ImportDeclaration): readonly ts.ImportSpecifier[] {
  const bindings = importClause?.namedBindings;
  return bindings !== undefined && ts.isNamedImports(bindings) ? bindings.elements : [];
}

const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

function declaredBy(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  }
  const hasName =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement);
  return hasName && statement.name !== undefined ? [statement.name.text] : [];
}

/** The names of types that a declaration needs to be understood; not those inside of its body. */
export function typesIn({ statements }: Declared): string[] {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isBlock(node)) return;
    if (ts.isTypeReferenceNode(node)) found.add(node.typeName.getText());
    if (ts.isExpressionWithTypeArguments(node)) found.add(node.expression.getText());
    // The value of a constant is no part of its type.
    if (ts.isVariableDeclaration(node)) {
      if (node.type !== undefined) visit(node.type);
    } else ts.forEachChild(node, visit);
  };
  statements.forEach(visit);
  return [...found];
}

/** The comment that a file starts with. */
export function firstComment(path: string): string {
  const { text } = open(path);
  const [range] = ts.getLeadingCommentRanges(text, 0) ?? [];
  const comment = range === undefined ? '' : text.slice(range.pos, range.end);
  return unstarred(comment.replace(/^\/\*\*?|\*\/$/gu, ''));
}

/** Without the asterisks that the lines of a comment start with. */
export const unstarred = (text: string): string => text.replace(/^[ \t]*\*[ \t]?/gmu, '');
