import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readSpreadsheet } from '../../src/tools/spreadsheet/readSpreadsheet.ts';
import type { SheetsReading } from '../../src/tools/spreadsheet/sheet.ts';
import { createTemporaryFolder } from '../support/sites.ts';

const { libreOffice = '' } = inject('outside');
const FIXTURES = fileURLToPath(new URL('../fixtures/spreadsheets/', import.meta.url));

let root = '';
beforeAll(() => {
  root = createTemporaryFolder('libre-office');
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

/** Opens a file in LibreOffice and saves it as a workbook of a format; returns where. */
function saveAgain(file: string, name: string, format: 'xlsx' | 'ods'): string {
  const folder = path.join(root, name);
  execFileSync(libreOffice, [
    ...[`-env:UserInstallation=file://${root}/profile`, '--headless', '--convert-to', format],
    ...['--outdir', folder, path.join(FIXTURES, file)],
  ]);
  return path.join(folder, `${path.parse(file).name}.${format}`);
}

/**
 * The files that an import makes of a workbook, by name, without blanks at the end of lines:
 * LibreOffice drops those of a formula's result when it opens a workbook.
 */
function importSheet(workbook: string, name: string): Record<string, string> {
  const content = path.join(root, `${name}-content`);
  mkdirSync(content);
  cpSync(path.join(FIXTURES, 'programme.md'), path.join(content, 'programme.md'));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/import.ts', workbook, '--out', content],
    { encoding: 'utf8' },
  );
  expect(status, `${stdout}${stderr}`).toBe(0);
  const outcomes = path.join(content, 'outcomes');
  return Object.fromEntries(
    readdirSync(outcomes)
      .filter((file) => file.endsWith('.txt'))
      .map((file) => {
        const text = readFileSync(path.join(outcomes, file), 'utf8');
        return [file, text.replaceAll(/ +$/gm, '')];
      }),
  );
}

describe.skipIf(libreOffice === '')('a workbook that LibreOffice writes today', () => {
  test.for([
    ['opened and saved again', 'harvest.xlsx', 'again', 'xlsx'],
    ['made from its source', 'harvest.fods', 'source', 'xlsx'],
    ['saved as OpenDocument', 'harvest.xlsx', 'again-ods', 'ods'],
    ['made from its source as OpenDocument', 'harvest.fods', 'source-ods', 'ods'],
  ] as const)('%s: it is imported as the one in the fixtures', ([, file, name, format]) => {
    const expected = importSheet(path.join(FIXTURES, 'harvest.xlsx'), `${name}-expected`);
    expect(Object.keys(expected)).toHaveLength(12);
    expect(importSheet(saveAgain(file, name, format), name)).toEqual(expected);
  });
});

describe.skipIf(libreOffice === '')('an OpenDocument that LibreOffice writes of a workbook', () => {
  test.for([
    ['hidden/a-hidden-column.xlsx', ['columns-hidden']],
    ['hidden/c-grouped-collapsed.xlsx', ['columns-hidden']],
    ['hidden/d-hidden-rows.xlsx', ['rows-hidden']],
    ['hidden/h-filtered.xlsx', ['rows-hidden']],
    ['hidden/i-hidden-sheet-only.xlsx', ['sheet-hidden']],
    ['struck.xlsx', ['cells-struck']],
  ] as const)('%s: hides and strikes out the same', ([file, codes]) => {
    const isHeader = (cells: readonly string[]): boolean => cells.includes('ID');
    const read = (workbook: string): SheetsReading =>
      readSpreadsheet(readFileSync(workbook), isHeader);
    const found = read(saveAgain(file, path.parse(file).name, 'ods'));
    const expected = read(path.join(FIXTURES, file));
    expect(found.problems.map(({ code }) => code)).toEqual(codes);
    const strip = ({ sheets }: SheetsReading): unknown =>
      sheets.map((sheet) => ({ ...sheet, description: '' }));
    expect(strip(found)).toEqual(strip(expected));
  });
});
