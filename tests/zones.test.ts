import path from 'node:path';
import { Linter } from 'eslint';
import astro from 'eslint-plugin-astro';
import { parser } from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { refuseImport, zones } from '../eslint.zones.mjs';

describe('refuseImport(file, specifier, isType)', () => {
  test.each([
    ['a script may call a command', 'scripts/check.ts', '../src/tools/check/runCheck.ts'],
    ['a folder itself', 'src/tools/check/report/reportHtml.ts', '../reviewCollection.ts'],
    ['what is listed', 'src/tools/import/runImport.ts', '../spreadsheet/sheet.ts'],
    ['the one rule for the flag', 'src/tools/import/takeFlag.ts', '../../outcome/flag.ts'],
    [
      'a part of a folder that is listed',
      'src/collection/shown.ts',
      '../publication/createReference.ts',
    ],
    ['styles', 'src/layouts/Page.astro', '../styles/page.css'],
    ['a package', 'src/tools/import/importFolder.ts', 'cli-progress'],
    ['files where there are files', 'src/tools/files/places.ts', 'node:fs'],
  ])('%s', (_, file, specifier) => {
    expect(refuseImport(file, specifier, false)).toBeUndefined();
  });

  test.each([
    ['the site the publisher’s wing', 'src/pages/index.astro', '../tools/command.ts'],
    ['the site a withheld record', 'src/components/Card.astro', '../outcome/readOutcome.ts'],
    ['the site a script', 'src/atlas/getAtlas.ts', '../../scripts/build.ts'],
    ['the product a test', 'src/tools/serve.ts', '../../tests/support/sites.ts'],
    ['a script a test', 'scripts/dev/bench.ts', '../../tests/support/spreadsheets.ts'],
    ['a script more than commands', 'scripts/check.ts', '../src/collection/loadCollection.ts'],
    ['a script a file of the disk', 'scripts/check.ts', 'node:fs'],
    ['a command a development script', 'scripts/check.ts', './dev/say.ts'],
    ['the proof the rule for the flag', 'src/tools/verify/checkFlags.ts', '../../outcome/flag.ts'],
    ['the proof the import', 'src/tools/verify/lane.ts', '../import/planImport.ts'],
    ['spreadsheets the import', 'src/tools/spreadsheet/sheet.ts', '../import/memory.ts'],
    ['the ground of the wing a build', 'src/tools/files/places.ts', '../release/swap.ts'],
    ['the browser’s code the disk', 'src/explorer/model.ts', 'node:fs'],
    ['a page Markdown', 'src/pages/about.astro', 'marked'],
    ['anything from a folder without a zone', 'src/helpers/x.ts', '../text/fold.ts'],
    ['anything into a folder without a zone', 'src/text/fold.ts', '../helpers/x.ts'],
    ['a folder of the project called like a zone', 'src/pages/about.astro', '../../text/fold.ts'],
    [
      'a folder called like that of the scripts',
      'src/scripts/x.ts',
      '../tools/verify/runVerify.ts',
    ],
    ['an address from the root of the project', 'src/pages/about.astro', '/src/tools/command.ts'],
    ['an address with a protocol', 'src/pages/about.astro', 'file:///src/tools/command.ts'],
    ['a path without dots', 'src/pages/about.astro', 'src/tools/command.ts'],
    ['a way through a package', 'src/pages/about.astro', 'fflate/../../src/tools/command.ts'],
    ['what the project calls by another name', 'src/pages/about.astro', '#tools/command'],
    ['a module as a text', 'src/pages/about.astro', '../tools/command.ts?raw'],
    ['the configuration the publisher’s wing', 'astro.config.mjs', './src/tools/command.ts'],
    ['what pages may import, all of reading', 'src/programme/fieldValues.ts', './readProgramme.ts'],
    ['spreadsheets the disk', 'src/tools/spreadsheet/sheet.ts', 'node:fs'],
  ])('not: %s', (_, file, specifier) => {
    expect(refuseImport(file, specifier, false)).toContain('eslint.zones.mjs');
  });

  test('an open type may be imported as a type alone, and not by what is upstream of it', () => {
    const specifier = '../publication/publish.ts';
    expect(refuseImport('src/facets/registry.ts', specifier, true)).toBeUndefined();
    expect(refuseImport('src/facets/registry.ts', specifier, false)).toContain('Types of it');
    expect(refuseImport('src/fragment/limits.ts', specifier, true)).toContain('may not import');
    const settings = '../programme/schema.ts';
    expect(refuseImport('src/facets/registry.ts', settings, true)).toContain('may not import');
  });
});

const REFUSED = 'zones/imports';

function lint(file: string, code: string): (string | null)[] {
  const linter = new Linter({ cwd: process.cwd() });
  const config = [
    ...astro.configs['flat/base'],
    { files: ['**/*.ts'], languageOptions: { parser } },
    ...zones,
  ] as Linter.Config[];
  return linter
    .verify(code, config, path.resolve(file))
    .map(({ ruleId, message }) => ruleId ?? message);
}

test('the linter asks it of every import and export, in components too', () => {
  const source = "'../tools/command.ts'";
  const statements = [
    `import { say } from ${source};`,
    `import type { Io } from ${source};`,
    `export { say } from ${source};`,
    `export * from ${source};`,
    `await import(${source});`,
    'await import(`../tools/command.ts`);',
    `export type A = import(${source}).Io;`,
    `export const url = new URL(${source}, import.meta.url);`,
  ];
  expect(lint('src/atlas/x.ts', statements.join('\n'))).toEqual(statements.map(() => REFUSED));
  expect(lint('src/pages/x.astro', `---\n${statements[0] ?? ''}\n---\n`)).toEqual([REFUSED]);
  expect(lint('tests/x.test.ts', statements.join('\n'))).toEqual([]);
});

test.each([
  ['a source that is worked out', 'x.ts', "await import('../tools/' + name);"],
  ['a source with a gap', 'x.ts', 'await import(`../tools/${name}.ts`);'],
  ['a pattern of files', 'x.ts', "import.meta.glob('../tools/*.ts');"],
  ['the address of a module', 'x.ts', "import.meta.resolve('../tools/command.ts');"],
  ['a pattern of files in a page', 'x.astro', "---\nimport.meta.glob('../tools/*.ts');\n---\n"],
  ['a script from a file', 'x.astro', '<script src="../tools/command.ts"></script>'],
  ['a file that is not read as TypeScript', 'x.js', 'export {};'],
  ['a module under another ending', 'x.mjs', 'export {};'],
])('the linter refuses %s', (_, name, code) => {
  expect(lint(`src/pages/${name}`, code)).toEqual([REFUSED]);
});

test('the linter leaves what only looks like an import', () => {
  const code = [
    "export const a = new URL('../a', 'https://example.org/');",
    "export const b = new URL('./fold.ts', import.meta.url);",
    'export const c = import.meta.env;',
  ];
  expect(lint('src/text/x.ts', code.join('\n'))).toEqual([]);
  expect(lint('src/pages/x.astro', '<img src="/a.png" alt="" />')).toEqual([]);
});
