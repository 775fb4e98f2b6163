import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** What each module of the project imports from it, types included, by path. */
function readImports(): Map<string, readonly string[]> {
  const files = globSync(['src/**/*.{ts,astro}', 'scripts/**/*.ts', 'tests/**/*.ts']);
  return new Map(
    files.map((file) => {
      const source = readFileSync(file, 'utf8');
      // Of an Astro component only what is between its fences is TypeScript.
      const code = file.endsWith('.astro') ? (source.split(/^---$/m)[1] ?? '') : source;
      const imported = listSpecifiers(code)
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => path.join(path.dirname(file), specifier));
      return [file, imported];
    }),
  );
}

/** What a module imports, wherever and however. The syntax tree says so: a quick scan takes a quotation mark in a regular expression for the beginning of a text. */
function listSpecifiers(code: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const source =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
          ? node.argument.literal
          : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
            ? node.arguments[0]
            : undefined;
    if (source !== undefined && ts.isStringLiteralLike(source)) found.push(source.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('module.ts', code, ts.ScriptTarget.Latest));
  return found;
}

/** Each way that leads from a module back to itself, found once, by depth first search. */
function findCycles(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, above: readonly string[]): void => {
    const index = above.indexOf(file);
    if (index !== -1) cycles.push([...above.slice(index), file].join(' → '));
    if (index !== -1 || done.has(file)) return;
    for (const imported of imports.get(file) ?? []) visit(imported, [...above, file]);
    done.add(file);
  };
  for (const file of imports.keys()) visit(file, []);
  return cycles;
}

test('no module of the project imports itself by way of others, types included', () => {
  const imports = readImports();
  expect([...imports.values()].flat().length).toBeGreaterThan(1000);
  expect(findCycles(imports)).toEqual([]);
});

test('a cycle of types is found as well', () => {
  const imports = new Map([
    ['a', ['b', 'c']],
    ['b', ['c']],
    ['c', ['d']],
    ['d', ['b']],
  ]);
  expect(findCycles(imports)).toEqual(['b → c → d → b']);
});

test('an import is found wherever it is', () => {
  const code = [
    "import { a } from './a';",
    'const quotes = /[`\'"]/;',
    "type B = import('./b').B;",
    "const c = () => import('./c');",
    'const d = await import(`./d`);',
    "export type { E } from './e';",
    "export * from './f';",
  ];
  expect(listSpecifiers(code.join('\n'))).toEqual(['./a', './b', './c', './d', './e', './f']);
});
