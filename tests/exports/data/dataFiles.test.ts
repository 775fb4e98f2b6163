import { read, utils } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { createDataPackage } from '../../../src/exports/data/createDataPackage.ts';
import { createDataSet } from '../../../src/exports/data/createDataSet.ts';
import type { DataAbout } from '../../../src/exports/data/dataFormat.ts';
import { joinCell, type DataSet, type DataValue } from '../../../src/exports/data/dataSet.ts';
import { DATA_FORMATS } from '../../../src/exports/data/registry.ts';
import { MAX_CELL } from '../../../src/exports/data/writeWorkbook.ts';
import { en } from '../../../src/messages/en.ts';
import { getHolds } from '../../../src/programme/fields.ts';
import type { PublicOutcome } from '../../../src/publication/publish.ts';
import { writeFragment } from '../../support/fragmentText.ts';
import { ownProgramme } from '../../support/ownProgramme.ts';
import { fc } from '../../support/properties.ts';
import { runPipeline } from '../../support/runPipeline.ts';

const { fields } = ownProgramme;
// eslint-disable-next-line no-control-regex -- no XML holds these
const ILLEGAL = /[\0-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;
const about: DataAbout = {
  ...{ title: 'Test programme', description: 'Of a test.', citation: 'Test programme. /data/' },
  version: '2024-06-30.0123abcd',
  ...{ notes: ['Outcomes of 2021.'], state: 'Outcomes of 2021.', language: 'en', words: en },
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
};

function createOne(id: string, more: Readonly<Record<string, string>> = {}): PublicOutcome {
  const { publication } = runPipeline(writeFragment({ id, more }), ownProgramme);
  if (!publication.published) throw new Error(`Withheld: ${publication.reason}`);
  return publication.outcome;
}

const outcomes = [
  createOne('DEMO-AAA2301/AAA001', {
    Partenaire: 'Alpha Union; Beta Circle',
    Theme: 'Fisheries',
    Urgency: 'soon',
    Lessons: '=1+1\n\nAnd “another” one, with "quotes"; and a semicolon.',
    'Notes of the team': 'Quillhaven keeps this to itself.',
    Year: 'from 2022 to 2023',
  }),
  createOne('DEMO-AAA2301/AAA002', { Lessons: "'Quoted' at the beginning.", Year: '2021' }),
  createOne('DEMO-AAA2301/AAA003', { Lessons: '- a list\n- of two' }),
];
const data = createDataSet(outcomes, fields, en, (slug) => `https://example.org/outcomes/${slug}/`);

async function write(extension: string, of: DataSet = data): Promise<string | Uint8Array> {
  const format = DATA_FORMATS.find((each) => each.extension === extension);
  if (format === undefined) throw new Error(`There is no format ${extension}.`);
  return format.write(of, about);
}

/** What a reader of the CSV has who follows the page on the data: the texts of each row, by column. */
function readCsv(csv: string | Uint8Array): Record<string, string>[] {
  const rows: Record<string, string>[] = parse(String(csv), { bom: true, columns: true });
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell.replace(/^'/, '')])),
  );
}

function join(value: DataValue | undefined, { separator }: DataSet): string {
  return String(joinCell(value ?? null, separator));
}

describe('createDataSet(outcomes, fields, words, getAddress)', () => {
  test('has a column for every field that readers see and of which some outcome has something', () => {
    const names = data.fields.map(({ name }) => name);
    const shown = fields.filter(
      (field) =>
        getHolds(field) !== 'nothing' &&
        !['id', 'status'].includes(field.kind) &&
        outcomes.some((outcome) => {
          const value = (outcome as Readonly<Record<string, unknown>>)[field.name];
          return Array.isArray(value) ? value.length > 0 : value !== null;
        }),
    );
    expect(names.slice(0, 4)).toEqual(['id', 'permalink', 'headline', 'language']);
    expect(names).toEqual(expect.arrayContaining(shown.map(({ name }) => name)));
    for (const name of ['notes', 'confidential', 'consent', 'mergedText', 'status', 'slug'])
      expect(names).not.toContain(name);
  });

  test('says of each value what is known of it: labels, steps of a scale, years as numbers', () => {
    expect(data.records[0]).toMatchObject({
      id: 'DEMO-AAA2301/AAA001',
      permalink: 'https://example.org/outcomes/demo-aaa2301-aaa001/',
      partner: ['Alpha Union', 'Beta Circle'],
      theme: 'Fisheries',
      urgency: 'soon',
      urgencyStep: 2,
      year: [2022, 2023],
      yearWritten: 'from 2022 to 2023',
    });
    expect(data.records[1]).toMatchObject({ year: [2021], partner: null, theme: null });
    const urgency = data.fields.find(({ name }) => name === 'urgency');
    expect(urgency).toMatchObject({ isOrdered: true, categories: [{ value: 'soon' }] });
  });

  test('a field of one value is no list; a year is a number where no outcome has several', () => {
    const one = createDataSet(outcomes.slice(1, 2), fields, en, (slug) => slug);
    expect(one.records[0]).toMatchObject({ year: 2021 });
    expect(one.fields.find(({ name }) => name === 'year')).toMatchObject({ type: 'integer' });
  });

  test('separates by a sign that is in no value', () => {
    const own = createOne('DEMO-AAA2301/AAA004', { Partenaire: 'Alpha | Union; Beta' });
    const set = createDataSet([own], fields, en, (slug) => slug);
    expect(set.separator).toBe(';');
    const values = (set.records[0] ?? {})['partner'];
    expect(values).toEqual(['Alpha | Union', 'Beta']);
  });
});

describe('the data files', () => {
  test('CSV, read as the page says, has every text as it is in the JSON', async () => {
    const rows = readCsv(await write('csv'));
    const { outcomes: records } = JSON.parse(String(await write('json'))) as {
      outcomes: Record<string, DataValue>[];
    };
    expect(rows).toEqual(
      records.map((record) =>
        Object.fromEntries(data.fields.map(({ name }) => [name, join(record[name], data)])),
      ),
    );
    const lines = String(await write('ndjson'))
      .trimEnd()
      .split('\n');
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual(records);
  });

  test('whatever a text is, no cell of the CSV begins a formula, and it is read back as it was', async () => {
    const text = fc.oneof(
      fc.string({ minLength: 1, maxLength: 12 }),
      fc.constantFrom(
        '=1+1',
        '+1',
        '-1',
        '@A1',
        '\t=1',
        "'=1",
        "''",
        'a;=1',
        '＝1',
        '"',
        '\r=1',
        'a\n=1',
        'a\n-1',
      ),
    );
    const column = { title: 'a', description: '', type: 'string' } as const;
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 5 }), async (texts) => {
        const set: DataSet = {
          fields: [{ name: 'a', ...column }],
          records: texts.map((a) => ({ a })),
          separator: ';',
        };
        const csv = await write('csv', set);
        const cells: string[][] = parse(String(csv), {
          ...{ bom: true, from: 2, relax_column_count: true },
          // A reader may take each of them for the end of a row.
          record_delimiter: ['\r\n', '\n', '\r'],
        });
        expect(cells).toHaveLength(texts.length);
        for (const [cell = ''] of cells) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
        expect(readCsv(csv).map(({ a }) => a)).toEqual(texts);
      }),
    );
  });

  test('the workbook: typed cells, texts that are no formulas, a frozen header with a filter, values to count by', async () => {
    const bytes = await write('xlsx');
    const book = read(bytes, { cellFormula: true, sheetStubs: false });
    expect(book.SheetNames).toEqual(
      expect.arrayContaining(['Outcomes', 'partner', 'year', 'Dictionary', 'About']),
    );
    const sheet = book.Sheets['Outcomes'] ?? {};
    const rows = utils.sheet_to_json<Record<string, unknown>>(sheet);
    expect(rows.map(({ id }) => id)).toEqual(outcomes.map(({ id }) => id));
    expect(rows[0]).toMatchObject({ partner: 'Alpha Union;Beta Circle', urgencyStep: 2 });
    expect(rows[1]).toMatchObject({ year: 2021 });
    expect(String(rows[0]?.['lessons'])).toMatch(/^=1\+1/);
    const cells = Object.entries(sheet).filter(([place]) => /^[A-Z]/.test(place));
    expect(cells.every(([, cell]) => (cell as { f?: string }).f === undefined)).toBe(true);
    expect(sheet['!autofilter']).toBeDefined();
    const pairs = utils.sheet_to_json(book.Sheets['year'] ?? {});
    expect(pairs).toContainEqual({ id: outcomes[0]?.id, year: 2023 });
    const dictionary = utils.sheet_to_json<Record<string, string>>(book.Sheets['Dictionary'] ?? {});
    expect(dictionary.map(({ Column }) => Column)).toEqual(data.fields.map(({ name }) => name));
  });

  test('whatever a text is, the workbook is XML that every reader takes', async () => {
    const records = [{ ...data.records[0], lessons: 'a\uFFFEb\uFFFFc\uD800d\u0001]]>' }];
    const files = unzipSync((await write('xlsx', { ...data, records })) as Uint8Array);
    const texts = Object.values(files).map((bytes) => new TextDecoder().decode(bytes));
    for (const text of texts) expect(text).not.toMatch(ILLEGAL);
    expect(texts.some((text) => text.includes('a\uFFFDb\uFFFDc\uFFFDd'))).toBe(true);
  });

  test('a text that no cell of Excel holds is cut there, with its address, and is whole in the CSV', async () => {
    const long = 'Ω'.repeat(MAX_CELL + 5);
    const address = 'https://example.org/outcomes/a/';
    const set: DataSet = {
      ...data,
      records: [{ ...data.records[0], permalink: address, lessons: long }],
    };
    const sheet = read(await write('xlsx', set)).Sheets['Outcomes'] ?? {};
    const [row] = utils.sheet_to_json<Record<string, string>>(sheet);
    expect(row?.['lessons']).toHaveLength(MAX_CELL);
    expect(row?.['lessons']).toContain(address);
    expect(readCsv(await write('csv', set))[0]?.['lessons']).toBe(long);
  });

  test('the same outcomes are the same bytes', async () => {
    for (const { extension } of DATA_FORMATS) {
      const [first, again] = [await write(extension), await write(extension)];
      expect(Buffer.from(again).equals(Buffer.from(first))).toBe(true);
    }
  });
});

describe('createDataPackage(data, about, files)', () => {
  const files = [{ name: 'outcomes.csv', mediaType: 'text/csv', bytes: 9, hash: 'ab' }];

  test('describes the table: a key, lists with their separator, scales in order, what an empty cell means', () => {
    expect(createDataPackage(data, about, files)).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      licenses: [{ title: 'CC BY 4.0', path: about.licence?.url }],
      resources: [
        {
          ...{ name: 'outcomes', path: 'outcomes.csv', type: 'table', hash: 'sha256:ab' },
          schema: {
            primaryKey: ['id'],
            missingValues: [{ value: '', label: 'not recorded' }],
            fields: expect.arrayContaining([
              expect.objectContaining({ name: 'partner', type: 'list', delimiter: ';' }),
              expect.objectContaining({
                ...{ name: 'urgency', type: 'string', categories: ['soon'] },
                ...{ categoriesOrdered: true, constraints: { enum: ['soon'] } },
              }),
              expect.objectContaining({ name: 'year', type: 'list', itemType: 'integer' }),
            ]) as unknown,
          },
        },
      ],
    });
  });

  test('names each resource, and the columns in the order of the table', () => {
    const { resources } = createDataPackage(data, about, files) as {
      resources: { schema: { fields: { name: string }[] } }[];
    };
    expect(resources[0]?.schema.fields.map(({ name }) => name)).toEqual(
      data.fields.map(({ name }) => name),
    );
  });
});
