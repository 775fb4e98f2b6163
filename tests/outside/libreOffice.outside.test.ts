import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { createCopyWithIds } from '../../src/tools/spreadsheet/createCopyWithIds.ts';
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

function convert(file: string, folder: string, format: string): void {
  execFileSync(libreOffice, [
    ...[`-env:UserInstallation=file://${root}/profile`, '--headless', '--convert-to', format],
    ...['--outdir', folder, file],
  ]);
}

/** Opens a file in LibreOffice and saves it as a workbook of a format; returns where. */
function saveAgain(file: string, name: string, format: 'xlsx' | 'ods'): string {
  const folder = path.join(root, name);
  convert(path.join(FIXTURES, file), folder, format);
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

describe.skipIf(libreOffice === '')('a copy with ids that LibreOffice opens', () => {
  /** The rows of a sheet (from 1) as LibreOffice shows them, blank ones left out. */
  const show = (workbook: string, sheet: number): readonly (readonly string[])[] => {
    const folder = `${workbook}-csv`;
    convert(
      workbook,
      folder,
      `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,${sheet}`,
    );
    const [file = ''] = readdirSync(folder);
    const csv = readFileSync(path.join(folder, file));
    const { sheets } = readSpreadsheet(csv, () => false, { encoding: 'utf-8', delimiter: ',' });
    return sheets[0]?.rows.map(({ cells }) => cells) ?? [];
  };

  test.for(['xlsx', 'ods'] as const)('%s: old cells and new columns', (format) => {
    const original = saveAgain('harvest.xlsx', `original-${format}`, format);
    const bytes = readFileSync(original);
    const { sheets } = readSpreadsheet(bytes, () => false, { sheets: 'all', withHidden: true });
    const index = sheets.findIndex(({ rows }) => rows.length > 10);
    const sheet = sheets[index];
    const [header, ...rows] = sheet?.rows ?? [];
    const ids = new Map(rows.map(({ number }) => [number, `OH & ${number}`]));
    const made = createCopyWithIds(bytes, {
      tables: [{ sheet: sheet?.name, headerRow: header?.number ?? 0, ids }],
      ...{ idHeader: 'Outcome ID', flagHeader: 'Really confidential?' },
    });
    if ('reason' in made) throw new Error(made.reason);
    const copy = path.join(root, `harvest.with-ids-${format}.${format}`);
    writeFileSync(copy, made.bytes);
    const before = show(original, index + 1);
    const after = show(copy, index + 1);
    const column = after[0]?.indexOf('Outcome ID') ?? -1;
    const width = before[0]?.length ?? 0;
    expect(before.length).toBeGreaterThan(10);
    expect(column).toBeGreaterThanOrEqual(width);
    expect(after.map((cells) => cells.slice(0, width))).toEqual(before);
    expect(after.map((cells) => cells.slice(column))).toEqual([
      ['Outcome ID', 'Really confidential?'],
      ...[...ids.values()].map((id) => [id, '']),
    ]);
  });
});
