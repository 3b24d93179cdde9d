// What of a package's type declarations its entry points reach, and nothing else.
//
// The tables of the catalog are `as const`: their own declarations are 2 MB that no user can name. So a declaration
// is kept only when an entry point exports it or a kept declaration mentions it.
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

/**
 * Follows the exports of the entry points through the declaration files of a folder.
 * @param {string} folder Where `tsc` wrote the `.d.ts` files.
 * @param {string[]} entries Entry points, relative to the folder: `index.d.ts`.
 * @returns {Map<string, string>} What to publish: path in the folder → text.
 */
export function publicTypes(folder, entries) {
  const files = new Map();
  const open = (path) => {
    if (!files.has(path)) files.set(path, read(folder, path));
    return files.get(path);
  };

  const use = (path, name) => {
    const file = open(path);
    const from = file.imported.get(name);
    if (from !== undefined) {
      from.used.add(name);
      if (from.path !== undefined && !from.isNamespace) use(from.path, from.names.get(name));
      else if (from.path !== undefined) useAll(from.path);
    }
    for (const statement of file.declared.get(name) ?? []) keep(path, file, statement);
  };

  const keep = (path, file, statement) => {
    if (file.kept.has(statement)) return;
    file.kept.add(statement);
    if (ts.isExportDeclaration(statement)) {
      const target = resolve(path, statement.moduleSpecifier);
      for (const { propertyName, name } of statement.exportClause?.elements ?? []) {
        use(target ?? path, (propertyName ?? name).text);
      }
      if (target !== undefined && statement.exportClause === undefined) useAll(target);
      return;
    }
    const visit = (node) => {
      if (ts.isImportTypeNode(node)) {
        const target = resolve(path, node.argument.literal);
        let name = node.qualifier;
        while (name !== undefined && ts.isQualifiedName(name)) name = name.left;
        if (target !== undefined && name === undefined) useAll(target);
        else if (target !== undefined) use(target, name.text);
      } else if (ts.isIdentifier(node)) use(path, node.text);
      ts.forEachChild(node, visit);
    };
    visit(statement);
  };

  const useAll = (path) => {
    const file = open(path);
    for (const statement of file.source.statements) {
      if (!ts.isImportDeclaration(statement)) keep(path, file, statement);
    }
  };

  entries.forEach(useAll);
  return new Map([...files].map(([path, file]) => [path, print(file)]));
}

/** The file that a relative specifier means, or `undefined` for a package. */
function resolve(from, specifier) {
  if (specifier === undefined || !specifier.text.startsWith('.')) return undefined;
  return normalize(join(dirname(from), specifier.text.replace(/\.[jt]s$/u, '.d.ts'))).replaceAll(
    '\\',
    '/',
  );
}

function read(folder, path) {
  const text = readFileSync(join(folder, path), 'utf8');
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const file = { source, declared: new Map(), imported: new Map(), kept: new Set() };
  const declare = (name, statement) => {
    file.declared.set(name, [...(file.declared.get(name) ?? []), statement]);
  };
  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement)) {
      const { name, namedBindings } = statement.importClause ?? {};
      const from = {
        path: resolve(path, statement.moduleSpecifier),
        names: new Map(),
        used: new Set(),
      };
      from.isNamespace = namedBindings !== undefined && ts.isNamespaceImport(namedBindings);
      if (name !== undefined) from.names.set(name.text, 'default');
      if (from.isNamespace) from.names.set(namedBindings.name.text, '*');
      else
        for (const element of namedBindings?.elements ?? [])
          from.names.set(element.name.text, (element.propertyName ?? element.name).text);
      for (const local of from.names.keys()) file.imported.set(local, from);
      // `import type {} from 'x'` and `import 'x'` are there for what they load.
      if (from.names.size === 0) file.kept.add(statement);
      statement.from = from;
    } else if (ts.isVariableStatement(statement)) {
      for (const { name } of statement.declarationList.declarations) declare(name.text, statement);
    } else if (ts.isExportDeclaration(statement)) {
      for (const { name } of statement.exportClause?.elements ?? []) declare(name.text, statement);
    } else if (ts.isExportAssignment(statement)) {
      declare('default', statement);
    } else if (ts.isModuleDeclaration(statement) && ts.isStringLiteral(statement.name)) {
      file.kept.add(statement); // declare module 'x': changes x for everybody
    } else if (statement.name !== undefined) {
      declare(statement.name.text, statement);
      if (ts.getCombinedModifierFlags(statement) & ts.ModifierFlags.Default)
        declare('default', statement);
    }
  }
  return file;
}

/** The kept statements as they stand, with their comments; imports reduced to what is used. */
function print({ source, kept }) {
  const text = source.statements
    .flatMap((statement) => {
      if (statement.from === undefined || kept.has(statement))
        return kept.has(statement) ? [statement.getFullText().trim()] : [];
      const { names, used, isNamespace } = statement.from;
      if (used.size === 0) return [];
      if (isNamespace) return [statement.getText()];
      const list = [...names]
        .filter(([local]) => used.has(local))
        .map(([local, name]) => (local === name ? name : `${name} as ${local}`));
      return [`import type { ${list.join(', ')} } from ${statement.moduleSpecifier.getText()};`];
    })
    .join('\n');
  // What follows "from" is what Node.js would load.
  return `${text.replace(/((?:from |import\()["']\.[^"']*)\.ts(["'])/gu, '$1.js$2') || 'export {};'}\n`;
}
