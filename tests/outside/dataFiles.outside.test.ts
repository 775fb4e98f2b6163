import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { createDataSet } from '../../src/exports/data/createDataSet.ts';
import { joinCell } from '../../src/exports/data/dataSet.ts';
import { DATA_FORMATS } from '../../src/exports/data/registry.ts';
import { en } from '../../src/messages/en.ts';
import { writeFragment } from '../support/fragmentText.ts';
import { ownProgramme } from '../support/ownProgramme.ts';
import { runPipeline } from '../support/runPipeline.ts';
import { createTemporaryFolder } from '../support/sites.ts';

const { libreOffice = '' } = inject('outside');

/** Texts that a spreadsheet program may take for something else, or cut. */
const LESSONS = [
  '=1+1',
  '=HYPERLINK("https://example.org/","Press")',
  '@SUM(1,2)',
  '+15 members; –3',
  '-2 and a half',
  "'Quoted' at the beginning.",
  // In CSV nothing says that these are texts.
  ...['00123', '1/2', '2023-05-14'],
  'A “quotation”, "another"; a comma, and\n\na line of its own.',
  'اجتمع المجلس القروي التجريبي (DEMO) يوم الاثنين.',
];

const outcomes = LESSONS.map((lesson, at) => {
  const { publication } = runPipeline(
    writeFragment({
      id: `DEMO-AAA2301/AAA0${String(at + 10)}`,
      more: { Lessons: lesson, Partenaire: 'Alpha Union; Beta Circle', Year: '2021' },
    }),
    ownProgramme,
  );
  if (!publication.published) throw new Error(`Withheld: ${publication.reason}`);
  return publication.outcome;
});
const data = createDataSet(outcomes, ownProgramme.fields, en, (slug) => `https://e.org/${slug}/`);
const about = {
  ...{ title: 'Test programme', description: 'Of a test.', citation: 'Test programme.' },
  ...{ version: '2024-06-30.0123abcd', notes: [], state: '', language: 'en', words: en },
};

let root = '';
beforeAll(() => {
  root = createTemporaryFolder('data-files');
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

/** What LibreOffice shows of the first sheet of a file: the texts of each row, by column. */
async function readWithLibreOffice(extension: 'csv' | 'xlsx'): Promise<Record<string, string>[]> {
  const format = DATA_FORMATS.find((each) => each.extension === extension);
  if (format === undefined) throw new Error(`There is no format ${extension}.`);
  const file = path.join(root, `outcomes.${extension}`);
  writeFileSync(file, await format.write(data, about));
  const folder = path.join(root, `read-${extension}`);
  execFileSync(libreOffice, [
    ...[`-env:UserInstallation=file://${root}/profile`, '--headless'],
    // Comma, quotation mark, UTF-8, from the first line.
    ...(extension === 'csv' ? ['--infilter=CSV:44,34,76,1'] : []),
    ...['--convert-to', 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false'],
    ...['--outdir', folder, file],
  ]);
  return parse(readFileSync(path.join(folder, 'outcomes.csv'), 'utf8'), {
    ...{ bom: true, columns: true, relax_column_count: true },
  });
}

describe.skipIf(libreOffice === '')('the data files as LibreOffice opens them', () => {
  test.for([
    // The sign that keeps a cell from being a formula is taken away again, as the page on the data says.
    ['csv', (cell: string) => cell.replace(/^'/, '')],
    ['xlsx', (cell: string) => cell],
  ] as const)(
    '%s: every text and number is that of its record',
    { timeout: 240_000 },
    async ([extension, restore]) => {
      const rows = await readWithLibreOffice(extension);
      expect(rows).toHaveLength(data.records.length);
      for (const [at, record] of data.records.entries()) {
        const read = rows[at] ?? {};
        for (const { name } of data.fields) {
          const expected = String(joinCell(record[name] ?? null, data.separator));
          const isNumberLike = /^[\d/-]+$/.test(expected);
          if (extension === 'csv' && isNumberLike) continue;
          expect(restore(read[name] ?? ''), `${name} of row ${at + 1}`).toBe(expected);
        }
      }
    },
  );
});
