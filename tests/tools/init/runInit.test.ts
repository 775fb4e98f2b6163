import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { groupByFacet } from '../../../src/facets/groupByFacet.ts';
import { listFacets } from '../../../src/facets/registry.ts';
import { readProgramme } from '../../../src/programme/readProgramme.ts';
import { loadCollection } from '../../../src/collection/loadCollection.ts';
import { runImport } from '../../../src/tools/import/runImport.ts';
import { createInit, runInit } from '../../../src/tools/init/runInit.ts';
import { readAll } from '../../support/copyWithIds.ts';
import { writeRawBook, writeRow } from '../../support/rawWorkbook.ts';
import { writeRawDocument, writeTableRow, writeTextCell } from '../../support/rawDocument.ts';
import { runCommand, type Ended } from '../../support/runCommand.ts';
import { createTemporaryFolder } from '../../support/sites.ts';
import { writeCsv } from '../../support/spreadsheets.ts';
import { getFixture, walk } from '../../support/walkFrom.ts';

const labels = (terms: readonly { label: string }[]): string[] => terms.map(({ label }) => label);

describe('from the sheet of another programme to its outcomes, asking nothing', () => {
  test('the export of a survey tool', async () => {
    const { init, imported, check, settings, collection, folder } = await walk(
      getFixture('b-kobo-xml.xlsx'),
    );
    expect([init.status, imported.status, check.status]).toEqual([0, 0, 0]);
    expect(collection.withheld).toHaveLength(11);
    expect(collection.outcomes).toHaveLength(29);
    const second = collection.outcomes.find(({ id }) => id === '480000074');
    expect(second).toMatchObject({ headline: 'Synthetic outcome 2' });
    expect(labels(second?.year ?? [])).toEqual(['2024']);
    expect(second?.country).toMatchObject([{ label: 'Burundi', code: 'BI' }]);
    expect(labels(second?.changeTypes ?? [])).toEqual(['Practice', 'Relationship', 'Behaviour']);
    expect(second?.significanceRating).toMatchObject({ label: 'Medium', order: 1 });
    expect(new Set(collection.outcomes.flatMap(({ country }) => labels(country)))).toEqual(
      new Set(['Rwanda', 'Burundi', 'DR Congo']),
    );
    // Persons and positions are not even copied, and the district is not published.
    expect(settings).toMatch(/ignore:[\s\S]*harvester_name/);
    expect(readFileSync(path.join(folder, 'outcomes', '480000074.txt'), 'utf8')).not.toContain(
      'Synthetic Harvester',
    );
    expect(collection.fields.map(({ name }) => name)).not.toContain('district');
    expect(check.stdout.split('\n').length).toBeLessThanOrEqual(60);
  });

  test('values that other signs join are told apart, and are listed by name, not by how often they are in the sheet', async () => {
    const types = ['Relations', 'Relations', 'Practice', 'Policy; Relations', 'Policy, Practice'];
    const rows = types.map((type, index) => [
      ...[`OH-${index + 1}`, `Synthetic council ${index + 1} of Demoville changed its by-law.`],
      ...['2023', 'Kenya', type, index < 4 ? 'no' : 'yes'],
    ]);
    const headers = [
      'N° of record',
      'Outcome',
      'Year',
      'Country',
      'Type of change',
      'Confidential',
    ];
    const more = ['OH-6', 'A synthetic court of Demoville heard a first case.', '2023', 'Kenya'];
    rows.push([...more, 'Policy, Relations', 'no']);
    const file = path.join(createTemporaryFolder('joined'), 'sheet.csv');
    writeFileSync(file, writeCsv([headers, ...rows]));
    const { settings, collection, folder } = await walk(file);
    expect(collection.outcomes.map(({ id }) => id)).toEqual(
      ['1', '2', '3', '4', '6'].map((number) => `OH-${number}`),
    );
    const listed = /changeTypes:\n((?: +- .*\n)+)/.exec(settings)?.[1] ?? '';
    expect(listed.match(/[A-Z][\w,]+(?: \w+)*/g)).toEqual(['Policy', 'Practice', 'Relations']);
    expect(labels(collection.outcomes.at(-1)?.changeTypes ?? [])).toEqual(['Policy', 'Relations']);
    expect(settings).toContain("changeTypes: [';', ',']");
    expect(listed).toContain('- Relations   # 4');
    // A new cell of known values brings no value.
    rows.push([...more.with(0, 'OH-7'), 'Relations, Policy; Practice', 'no']);
    writeFileSync(file, writeCsv([headers, ...rows]));
    const { stdout } = await runCommand(runInit, [file, '--out', folder, '--yes']);
    expect(stdout).toContain('Nothing is new');
  });

  test('values at a sign that no name has inside, however rare they are', async () => {
    const types = ['Relations; Pratique', 'Politique', 'Politique', 'Politique'];
    const rows = types.map((type, index) => [
      ...[`OH-${index + 1}`, `Synthetic council ${index + 1} of Demoville changed its by-law.`],
      ...[type, 'no'],
    ]);
    const file = path.join(createTemporaryFolder('plain-sign'), 'sheet.csv');
    const headers = ['N° of record', 'Outcome', 'Type of change', 'Confidential'];
    writeFileSync(file, writeCsv([headers, ...rows]));
    const { init, settings, collection } = await walk(file);
    expect(settings).toContain("changeTypes: ';'");
    expect(init.stdout).toMatch(/Type of change .*“;”/);
    expect(labels(collection.outcomes[0]?.changeTypes ?? [])).toEqual(['Relations', 'Pratique']);
  });

  test('a French sheet in Windows-1252', async () => {
    const { init, imported, check, settings, collection } = await walk(
      getFixture('c-recolte-fr.csv'),
    );
    expect([init.status, imported.status, check.status]).toEqual([0, 0, 0]);
    expect(collection.withheld.map(({ file }) => file).toSorted()).toEqual(
      ['015', '030', '045', '060'].map((number) => `outcomes/eff-${number}.txt`),
    );
    expect(collection.outcomes).toHaveLength(56);
    expect(settings).toContain('language: fr');
    // One harvest in two spellings, one rating in two genders.
    expect(new Set(collection.outcomes.flatMap(({ harvest }) => labels(harvest)))).toEqual(
      new Set(['Récolte n° 1', 'Récolte n° 2']),
    );
    expect(
      [...new Set(collection.outcomes.map((each) => each.significanceRating?.label))].toSorted(),
    ).toEqual(['Faible', 'Moyenne', 'Élevée'].toSorted());
    expect(new Set(collection.outcomes.flatMap(({ changeTypes }) => labels(changeTypes)))).toEqual(
      new Set(['Relation', 'Politique', 'Pratique']),
    );
    expect(check.stdout.split('\n').length).toBeLessThanOrEqual(60);
    // Rounds in their order, although the second has more outcomes; and nothing of columns that the sheet lacks.
    expect(settings.indexOf('Récolte n° 1')).toBeLessThan(settings.indexOf('Récolte n° 2'));
    expect(check.stdout).toContain('otherContributions');
    expect(check.stdout).not.toContain('resultsFramework');
  });
});

describe('a title above the headers', () => {
  const headers = ['N° of record', 'Outcome', 'Year', 'Confidential'];
  const rows = Array.from({ length: 6 }, (_, index) => [
    ...[`OH-${index + 1}`, `Synthetic council ${index + 1} of Demoville changed its by-law.`],
    ...['2023', index === 2 ? 'yes' : 'no'],
  ]);
  const title = 'SYNTHETIC: outcomes of a made-up programme';

  test('is no reason to name the row: the next sheet may have one more, or none', async () => {
    const file = path.join(createTemporaryFolder('title'), 'sheet.csv');
    writeFileSync(file, writeCsv([[title], headers, ...rows]));
    const { settings, collection, folder, check } = await walk(file);
    expect(settings).not.toContain('headerRow');
    expect(collection.outcomes).toHaveLength(5);
    // Nor is it the name of a programme because it is there.
    expect(check.stdout).toMatch(/proposal-left .*name \(“SYNTHETIC”, found/);
    const named = settings.replace('\nheaders:', '\nspreadsheet: { headerRow: 2 }\n$&');
    for (const [text, code] of [
      [settings, undefined],
      [named, 'header-row-moved'],
    ] as const)
      for (const above of [[], [[title], ['2024']]]) {
        writeFileSync(path.join(folder, 'programme.md'), text);
        writeFileSync(file, writeCsv([...above, headers, ...rows]));
        const again = await runCommand(runInit, [file, '--out', folder, '--yes']);
        const imported = await runCommand(runImport, [file, '--out', folder]);
        expect([again.status, imported.status]).toEqual([0, 0]);
        expect(imported.stdout).toContain('0 new');
        for (const { stdout } of [again, imported])
          expect(/header-row-\w+/.exec(stdout)?.[0]).toBe(code);
        expect(loadCollection(folder).outcomes).toHaveLength(5);
      }
  });
});

describe('what a sheet lacks is in a copy beside it', () => {
  test('the plain template: ids and an empty flag; nothing is published until it is filled in', async () => {
    const folder = createTemporaryFolder('init');
    const original = path.join(folder, 'plain.xlsx');
    const bytes = readFileSync(getFixture('a-plain.xlsx'));
    writeFileSync(original, bytes);
    const out = path.join(folder, 'content');
    const first = await runCommand(runInit, [original, '--out', out, '--yes']);
    expect([first.status, first.stderr]).toEqual([0, '']);
    expect(first.stdout).toContain('0 of its 24 outcomes would be published');
    expect(readFileSync(original).equals(bytes)).toBe(true);
    const copy = path.join(folder, 'plain.with-ids.xlsx');
    expect((await runCommand(runImport, [original, '--out', out])).status).toBe(1);
    expect((await runCommand(runImport, [copy, '--out', out])).status).toBe(0);
    const { outcomes, withheld } = loadCollection(out);
    expect([outcomes.length, withheld.length]).toEqual([0, 24]);
    // Again: the copy is read, and not made anew.
    const again = await runCommand(runInit, [original, '--out', out, '--yes']);
    expect(again.status).toBe(0);
    expect(again.stdout).toContain('Nothing is new');
  });

  test('the copy is gone or has another name: the original is not taken for it', async () => {
    const folder = createTemporaryFolder('init');
    const [original, out] = [path.join(folder, 'plain.csv'), path.join(folder, 'content')];
    const rows = makeRows(5).map(([, text = '', year = '']) => [text, year]);
    writeFileSync(original, writeCsv([['Outcome description', 'Year'], ...rows]));
    await runCommand(runInit, [original, '--out', out, '--yes']);
    const copy = path.join(folder, 'plain.with-ids.csv');
    renameSync(copy, path.join(folder, 'plain (2).csv'));
    const ended = await runCommand(runInit, [original, '--out', out, '--yes']);
    expect(ended.status).toBe(1);
    expect(ended.stdout).toMatch(/init-copy-missing .*imports plain\.with-ids\.csv/);
    expect(existsSync(copy)).toBe(false);
    // Under another name it is still the copy.
    const renamed = await runCommand(runInit, [
      path.join(folder, 'plain (2).csv'),
      '--out',
      out,
      '--yes',
    ]);
    expect(renamed.status).toBe(0);
  });

  test('ids that nobody knew: each way on ends well, and nothing that was taken out is proposed again', async () => {
    const folder = createTemporaryFolder('init');
    const original = path.join(folder, 'plain.csv');
    const settings = path.join(folder, 'content', 'programme.md');
    const rows = makeRows(4).map(([, text = '', year = ''], at) => [`R 0${at * 2}/b`, text, year]);
    const write = (flag: readonly string[]): void => {
      const headers = ['Fiche', 'Outcome description', 'Year', ...flag];
      writeFileSync(original, writeCsv([headers, ...rows.map((row) => [...row, ...flag])]));
    };
    const start = (): Promise<Ended> =>
      runCommand(runInit, [original, '--out', path.dirname(settings), '--yes']);
    const change = (from: RegExp, to: string): void => {
      const text = readFileSync(settings, 'utf8');
      expect(text).toMatch(from);
      writeFileSync(settings, text.replace(from, to));
    };
    write([]);
    expect((await start()).stdout).toContain('If “Fiche” holds ids already: write that header');
    change(/ {2}id: \[.*\]/, '  id: [Fiche]');
    // The field that the column was before is in the way, and it is said where.
    expect((await start()).stdout).toContain('“Fiche” in fields.fiche.headers already means id');
    change(/ {2}fiche:\n(?: {4}.*\n)+/, '');
    const corrected = await start();
    expect(corrected.stdout).toContain(
      'plain.with-ids.csv is read, and not plain.csv: programme.md says so',
    );
    expect(corrected.stdout).toMatch(/Not proposed again, .*: “Outcome ID”\..*\n.*Nothing is new/s);
    change(/ {2}file: .*\n/, '');
    const without = await start();
    expect([without.status, without.stdout.match(/error [\w-]+/g)]).toEqual([
      1,
      ['error init-column-gone'],
    ]);
    expect(without.stdout).toContain('write “file: plain.with-ids.csv” under “spreadsheet”');
    write(['Confidential']);
    const before = readFileSync(settings, 'utf8');
    const flagged = await start();
    expect(flagged.stdout).toContain('plain.csv is read, and not plain.with-ids.csv beside it');
    expect(flagged.stdout).toContain('Nothing is new');
    expect(readFileSync(settings, 'utf8')).toBe(before);
    // A list that had lost its last line takes a new column.
    write(['Confidential', 'Partner']);
    const grown = await start();
    expect(grown.stdout, grown.stderr).toContain('“Partner”: a field of your own (partner)');
    expect((await start()).stdout).toContain('Nothing is new');
  });

  test('a row that a filter hides has an id as well', async () => {
    const folder = createTemporaryFolder('init');
    const original = path.join(folder, 'plain.xlsx');
    const rows = [['Outcome description', 'Year'], ...makeRows(5).map((row) => row.slice(1, 3))];
    const xml = rows.map((cells, at) => writeRow(at + 1, cells, at === 2 ? 'hidden="1"' : ''));
    writeFileSync(original, writeRawBook({ sheets: [{ rows: xml.join('') }] }));
    const { stdout } = await runCommand(runInit, [
      original,
      '--out',
      path.join(folder, 'content'),
      '--yes',
    ]);
    expect(stdout).toContain('the 4 outcomes and the outcome in a hidden row for good');
    const [sheet] = readAll(readFileSync(path.join(folder, 'plain.with-ids.xlsx'))).sheets;
    expect(sheet?.rows.slice(1).map(({ cells }) => cells[2]?.slice(-3))).toEqual([
      '001',
      '002',
      '003',
      '004',
      '005',
    ]);
  });

  test('a text file: filled in, it publishes what says no', async () => {
    const folder = createTemporaryFolder('init');
    const original = path.join(folder, 'plain.csv');
    const rows = makeRows(5).map(([, text = '', year = '']) => [text, year]);
    writeFileSync(original, writeCsv([['Outcome description', 'Year'], ...rows]));
    const out = path.join(folder, 'content');
    await runCommand(runInit, [original, '--out', out, '--yes']);
    const copy = path.join(folder, 'plain.with-ids.csv');
    const filled = readFileSync(copy, 'utf8').replaceAll(/(-00[1-4]),$/gm, '$1,no');
    writeFileSync(copy, filled);
    expect((await runCommand(runImport, [copy, '--out', out])).status).toBe(0);
    expect(loadCollection(out).outcomes).toHaveLength(4);
  });

  test('an OpenDocument: filled in, it publishes what says no; that it is protected is said', async () => {
    const folder = createTemporaryFolder('init');
    const original = path.join(folder, 'plain.ods');
    const rows = [['Outcome description', 'Year'], ...makeRows(5).map((row) => row.slice(1, 3))];
    const sheet = {
      rows: rows.map((cells) => writeTableRow(cells)).join(''),
      attributes: 'table:protected="true"',
    };
    writeFileSync(original, writeRawDocument({ sheets: [sheet] }));
    const out = path.join(folder, 'content');
    const { status, stdout } = await runCommand(runInit, [original, '--out', out, '--yes']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/is protected: nobody can fill in the new columns until/);
    const copy = path.join(folder, 'plain.with-ids.ods');
    const parts = unzipSync(readFileSync(copy));
    const filled = strFromU8(parts['content.xml'] ?? new Uint8Array()).replaceAll(
      /(-00[1-4]<\/text:p><\/table:table-cell>)<table:table-cell [^>]*\/>/g,
      `$1${writeTextCell('no')}`,
    );
    writeFileSync(copy, zipSync({ ...parts, 'content.xml': strToU8(filled) }));
    expect((await runCommand(runImport, [original, '--out', out])).status).toBe(1);
    expect((await runCommand(runImport, [copy, '--out', out])).status).toBe(0);
    expect(loadCollection(out).outcomes).toHaveLength(4);
    // Begun anew from the copy, the programme is called as its original is.
    const anew = path.join(folder, 'anew');
    await runCommand(runInit, [copy, '--out', anew, '--yes']);
    expect(readFileSync(path.join(anew, 'programme.md'), 'utf8')).toContain('name: Plain\n');
  });

  test('it is never written into the content', async () => {
    const folder = createTemporaryFolder('init');
    const original = path.join(folder, 'plain.csv');
    writeFileSync(
      original,
      writeCsv([['Outcome description'], ...makeRows(3).map((row) => [row[1] ?? ''])]),
    );
    const ended = await runCommand(runInit, [original, '--out', folder, '--yes']);
    expect(ended.status).not.toBe(0);
    expect(readdirSync(folder)).toEqual(['plain.csv']);
  });
});

describe('a sheet for each country, with headers in two rows', () => {
  test('all of them are one harvest', async () => {
    const { init, imported, check, collection } = await walk(getFixture('e-many-sheets.xlsx'));
    expect([init.status, imported.status, check.status]).toEqual([0, 0, 0]);
    expect(collection.outcomes).toHaveLength(33);
    expect(collection.withheld).toHaveLength(3);
    const counts = Map.groupBy(collection.outcomes, ({ country }) => labels(country).join());
    expect([...counts.keys()].toSorted()).toEqual(['Albania', 'Georgia', 'Moldova']);
    expect(collection.outcomes.every(({ year }) => year.length === 1)).toBe(true);
  });
});

describe('what is no table of outcomes is told', () => {
  const text = (index: number): string => `${TEXT} ${index}`;
  test.each([
    ['init-no-table', [['Minutes of a meeting'], ['We spoke.']]],
    [
      'init-only-pivot',
      [
        ['Row Labels', 'Count of ID'],
        ['Kenya', '3'],
        ['Grand Total', '3'],
      ],
    ],
    [
      'init-no-description',
      [
        ['ID', 'Country', 'Confidential'],
        ['A', 'Kenya', 'no'],
        ['B', 'Mali', 'no'],
      ],
    ],
    [
      'init-second-table',
      [
        ['ID', 'Description', 'Confidential'],
        ['A', text(1), 'no'],
        ['ID', 'Outcome description', 'Year', 'Confidential'],
        ['B', text(2), '2023', 'no'],
      ],
    ],
    [
      'column-repeated',
      [
        ['ID', 'Description', 'Note', 'Note', 'Confidential'],
        ['A', text(1), '', '', 'no'],
      ],
    ],
  ])('%s', async (code, rows) => {
    const { status, stdout } = await init(rows);
    expect(status).toBe(1);
    expect(stdout).toContain(code);
    expect(stdout).toContain('Nothing was written.');
  });
});

/** A folder with a sheet, and what the command says of it. */
async function init(
  rows: readonly (readonly string[])[],
  { answers, folder }: { answers?: readonly string[]; folder?: string } = {},
): Promise<Ended & { folder: string; asked: string[]; settings: () => string }> {
  const place = folder ?? createTemporaryFolder('init');
  const sheet = path.join(place, 'My harvest.csv');
  writeFileSync(sheet, writeCsv(rows));
  const asked: string[] = [];
  const left = [...(answers ?? [])];
  const terminal = {
    ask: (question: string) => {
      asked.push(question);
      return Promise.resolve(left.shift() ?? '');
    },
    close: () => undefined,
  };
  const out = path.join(place, 'out');
  const ended =
    answers === undefined
      ? await runCommand(runInit, [sheet, '--out', out, '--yes'])
      : await runCommand(
          createInit(() => terminal),
          [sheet, '--out', out],
        );
  const settings = (): string => readFileSync(path.join(out, 'programme.md'), 'utf8');
  return { ...ended, folder: place, asked, settings };
}

const TEXT = 'In 2023 a synthetic council changed its rule on synthetic fees, no.';
const HEADERS = ['ID', 'Outcome description', 'Year', 'Confidential'];
const makeRows = (count: number, ...more: readonly string[][]): string[][] =>
  Array.from({ length: count }, (_, index) => [
    `X-${index + 1}`,
    `${TEXT} ${index + 1}`,
    String(2020 + (index % 3)),
    index === 0 ? 'yes' : '',
    ...(more[index] ?? []),
  ]);

test('a line break in a cell separates values, for known fields and for own ones, and no lines of a text', async () => {
  const folder = createTemporaryFolder('init');
  const file = path.join(folder, 'h.csv');
  const lessons = 'It took a long time.\nNobody had asked the women before.';
  const more = [
    ['Weavers; Potters\nFishers', 'Kenya\nUganda', 'Local council\nNational army', lessons],
    ...['Fishers', 'Potters\nMillers', 'Weavers', 'Millers; Fishers'].map((partner) => [
      ...[partner, 'Kenya', 'Local council', ''],
    ]),
  ];
  const headers = ['ID', 'Outcome description', 'Year', 'Confidential', 'Partners', 'Country'];
  const rows = makeRows(5, ...more).map((row) => row.with(3, 'no'));
  writeFileSync(file, writeCsv([[...headers, 'Social actor', 'Lessons'], ...rows]));
  const { settings, collection, folder: out } = await walk(file);
  const first = collection.outcomes.find(({ id }) => id === 'X-1');
  expect([first?.country, first?.socialActor].map((terms) => labels(terms ?? []))).toEqual([
    ['Kenya', 'Uganda'],
    ['Local council', 'National army'],
  ]);
  expect(settings).toMatch(/kind: terms\n +separator: ';'\n +publish: false\n +# index: partners/);
  expect(settings).not.toContain(String.raw`\n`);
  writeFileSync(
    path.join(out, 'programme.md'),
    settings
      .replaceAll(/^ +publish: false\n/gm, '')
      .replace('# index: partners ', 'index: partners # '),
  );
  const { outcomes, fields } = loadCollection(out);
  const published = outcomes.find(({ id }) => id === 'X-1');
  expect(published).toMatchObject({
    partners: [{ label: 'Weavers' }, { label: 'Potters' }, { label: 'Fishers' }],
    lessons,
  });
  const facet = listFacets(fields).find(({ key }) => key === 'partners');
  if (facet === undefined) throw new Error('A published field of values is a facet.');
  const counted = groupByFacet(facet, outcomes).map(({ label, outcomes: found }) => [
    ...[label, found.length],
  ]);
  expect(counted).toEqual([
    ...[
      ['Fishers', 3],
      ['Millers', 2],
    ],
    ...[
      ['Potters', 2],
      ['Weavers', 2],
    ],
  ]);
});

test('where people can be reached by the cells of a column, it is not copied, whatever its header', async () => {
  const contact = ['call 0772 123 456', 'amina@example.org', '', 'radio', 'WhatsApp: 077 212 3456'];
  const more = contact.map((each, index) => [
    `A made-up council wrote about this to ${index === 1 ? each : 'everybody who asked'}, we heard.`,
    ...[each, `Told by ${each}`, index === 2 ? 'tel. 0772 123 456' : 'by post', each, 'Weavers'],
  ]);
  const headers = [
    'Significance',
    'Contact method',
    'Source',
    'Where to look',
    'Remarks',
    'Partner',
  ];
  const rows = [[...HEADERS, ...headers], ...makeRows(5, ...more)];
  const { stdout, settings } = await init(rows);
  const ignored = settings().slice(
    settings().indexOf('ignore:'),
    settings().indexOf('publication:'),
  );
  for (const header of headers.slice(1, 5))
    expect(ignored).toMatch(new RegExp(`- '?${header}'? .*# .*(?:person|in \\d of \\d cells)`));
  expect(ignored).not.toMatch(/Significance|Partner/);
  expect(settings()).toContain('significance: [Significance]');
  expect(stdout).toContain('“Significance” (1 of 5 cells). Take them out of the sheet first');
});

test('the only text of a sheet is its description, telephone numbers and all', async () => {
  const rows = makeRows(4).map(([id = '', text = '', , flag = '']) => [
    ...[id, `${text} Call 0772 123 456.`, flag],
  ]);
  const { status, settings } = await init([['ID', 'Please tell us', 'Confidential'], ...rows]);
  expect([status, settings().includes('description: [Please tell us]')]).toEqual([0, true]);
});

describe('npm run init', () => {
  test('without --yes and without a terminal it is wrong use, and writes nothing', async () => {
    const folder = createTemporaryFolder('init');
    const sheet = path.join(folder, 'sheet.csv');
    writeFileSync(sheet, writeCsv([HEADERS, ...makeRows(3)]));
    const ended = await runCommand(
      createInit(() => undefined),
      [sheet, '--out', path.join(folder, 'out')],
    );
    expect(ended.status).toBe(2);
    expect(ended.stderr).toContain('--yes');
  });

  test('it is called after the file, and never after another programme', async () => {
    const { settings, status } = await init([HEADERS, ...makeRows(4)]);
    expect(status).toBe(0);
    expect(settings()).toContain('name: My harvest\n');
    expect(settings()).not.toContain('Civil Courage');
  });

  test('what it says to do next is what the guide says', async () => {
    const { stdout, folder } = await init([HEADERS, ...makeRows(4)]);
    const guide = readFileSync(new URL('../../../docs/publishing.md', import.meta.url), 'utf8');
    const [, section = ''] = guide.split('## From a sheet to a site');
    const block = /```sh\n(npm run import[^`]*)```/.exec(section)?.[1]?.trim().split('\n');
    const next = stdout
      .slice(stdout.indexOf('\nNext:'))
      .replaceAll(`"${path.join(folder, 'My harvest.csv')}"`, 'harvest.xlsx')
      .replaceAll(path.join(folder, 'out'), 'harvest');
    expect(next.match(/npm .*/g)).toEqual(block);
  });

  test('in a terminal it asks nothing where all columns are known', async () => {
    const { asked, status } = await init([HEADERS, ...makeRows(4)], { answers: [] });
    expect(status).toBe(0);
    expect(asked).toEqual([]);
  });

  test('one question says which of all unknown columns may be published', async () => {
    const rows = makeRows(6).map((row, index) => [...row, `Partner ${index % 2}`, 'Sampla', 'x']);
    const { asked, settings, stdout } = await init(
      [[...HEADERS, 'Partner', 'Village', 'Project'], ...rows],
      { answers: ['1, 3'] },
    );
    expect(asked).toHaveLength(1);
    expect(stdout).toContain('To be published: “Partner”, “Project”.');
    const fields = settings().split('\nfields:')[1] ?? '';
    expect(fields.match(/publish: false/g)).toHaveLength(1);
    expect(fields).toMatch(/village:\n.*\n.*\n.*\n {4}publish: false/);
  });

  test('after Enter, and after what is no answer, it says what was understood', async () => {
    const rows = makeRows(6).map((row, index) => [...row, `Partner ${index % 2}`]);
    const sheet = [[...HEADERS, 'Partner'], ...rows];
    const { asked, stdout } = await init(sheet, { answers: ['the first', '7', ''] });
    expect(asked).toHaveLength(3);
    expect(stdout).toContain('“the first” is no answer to this: expected numbers of the list');
    expect(stdout).toContain('None taken: all of them are kept, and none is published.');
    // The list is shown once.
    expect(asked.filter((text) => text.includes('1  Partner'))).toHaveLength(1);
  });

  test('the question shows what is in a column, in the terminal alone, and nothing of persons', async () => {
    const rows = makeRows(6).map((row, at) => [
      ...[
        ...row,
        `Weavers of Demoville ${at % 2}`,
        at === 3 ? 'Dr. Sampla Testina' : `Guild ${at}`,
      ],
      ...['', `Minutes of the ${'long '.repeat(20)}meeting`],
    ]);
    const headers = [...HEADERS, 'Allies', 'Guild', 'Reserve', 'Minutes'];
    const { asked, settings, stdout } = await init([headers, ...rows], { answers: ['none'] });
    const [question = ''] = asked;
    expect(question).toContain('Allies — e.g. Weavers of Demoville 0 · Weavers of Demoville 1\n');
    expect(question).toContain('Guild (seems to name persons');
    expect(question).not.toContain('Reserve');
    expect(stdout).toContain('Left out, because no row has anything in them (1): Reserve');
    expect(question).toMatch(/Minutes — e\.g\. Minutes of the long long lo…\n/);
    for (const text of [question, stdout]) expect(text).not.toContain('Testina');
    expect(settings()).not.toContain('Weavers');
  });

  test('a rating is put in order only by each of its numbers', async () => {
    const ratings = ['Alpha', 'Beta', 'Gamma'];
    const rows = makeRows(9).map((row, index) => [...row, ratings[index % 3] ?? '']);
    const sheet = [[...HEADERS, 'Significance rating'], ...rows];
    const { settings, stdout } = await init(sheet, { answers: ['1, 2', '3, 1, 2'] });
    expect(stdout).toContain('expected each of the 3 numbers once');
    expect(stdout).toContain('From low to high: Gamma < Alpha < Beta.');
    expect(settings()).toMatch(/- Gamma .*\n.*- Alpha .*\n.*- Beta /);
  });

  test('what it says would be published is what check counts, notes and all', async () => {
    const notes = ['Fine.', 'Please keep confidential.', '', 'Do not publish.'];
    const rows = makeRows(4).map((row, at) => [...row.with(3, 'no'), notes[at] ?? '']);
    const { stdout, folder } = await init([[...HEADERS, 'Internal notes'], ...rows]);
    const out = path.join(folder, 'out');
    await runCommand(runImport, [path.join(folder, 'My harvest.csv'), '--out', out]);
    expect(loadCollection(out).outcomes).toHaveLength(2);
    expect(stdout).toContain(
      '2 of its 4 outcomes would be published.\n  The columns that decide would let 4 pass',
    );
  });

  test('one outcome is not “1 outcomes”', async () => {
    const { stdout } = await init([HEADERS, ...makeRows(1)]);
    expect(stdout).toContain('1 outcome, 4 columns.');
    expect(stdout).not.toContain('1 outcomes');
  });

  test('a second run adds what is new and leaves what somebody wrote', async () => {
    const rows = makeRows(6).map((row, index) => [...row, index % 2 === 0 ? 'Kenya' : 'Uganda']);
    const { folder, settings } = await init([[...HEADERS, 'Country'], ...rows]);
    const file = path.join(folder, 'out', 'programme.md');
    writeFileSync(file, settings().replace('name: My harvest', 'name: Ours # by hand'));
    const again = await init([[...HEADERS, 'Country'], ...rows], { folder });
    expect(again.status).toBe(0);
    expect(again.stdout).toContain('Nothing is new');
    const grown = rows.map((row, index) => [...row, `Partner ${index % 2}`]);
    const more = [...grown, ['X-7', `${TEXT} 7`, '2022', 'no', 'Mali', 'Partner 2']];
    const third = await init([[...HEADERS, 'Country', 'Partner'], ...more], { folder });
    expect(third.status).toBe(0);
    expect(settings()).toContain('name: Ours # by hand');
    expect(settings()).toMatch(/label: Mali, code: ML/);
    expect(settings()).toMatch(/partner:\n[\s\S]*publish: false/);
    expect(settings()).toContain('# Which column of the sheet');
  });

  test.each([
    ['Autorização da fonte para divulgar', []],
    ['Source agreed to publication', ['yes', 'yes', 'yes', 'yes', 'yes', 'yes']],
  ])(
    'a sheet that grows by a column that asks for leave: nothing without a plain yes is published, init or not: %s',
    async (header, consent) => {
      const base = [...HEADERS, ...(consent.length === 0 ? [] : ['Consent to publish'])];
      const rows = makeRows(6).map((row, at) => [
        ...row.with(3, 'no'),
        ...consent.slice(at, at + 1),
      ]);
      const { folder, settings } = await init([base, ...rows]);
      const [sheet, out] = [path.join(folder, 'My harvest.csv'), path.join(folder, 'out')];
      const importNow = (): Promise<Ended> => runCommand(runImport, [sheet, '--out', out]);
      const listPublic = (): string[] =>
        loadCollection(out)
          .outcomes.map(({ id }) => id)
          .toSorted();
      await importNow();
      expect(listPublic()).toHaveLength(6);
      const answers = ['Não', 'verbal', '', 'Sim', 'S', 'yes'];
      const grown = [[...base, header], ...rows.map((row, at) => [...row, answers[at] ?? ''])];
      writeFileSync(sheet, writeCsv(grown));
      const { stdout, status } = await importNow();
      expect([status, stdout]).toEqual([0, expect.stringMatching(/rows? 2.*column-asks-leave/)]);
      expect(stdout).toContain('for 4 outcomes it has no plain yes (“Não”, “verbal”, empty, “S”)');
      expect(listPublic()).toEqual(['X-4', 'X-6']);
      const before = settings();
      for (const again of [await init(grown, { folder }), await init(grown, { folder })]) {
        expect(again.stdout).toMatch(new RegExp(`init-new-deciding.*does not name it: ${header}`));
        expect(again.stdout).not.toContain('names every column');
        expect([again.status, settings()]).toEqual([0, before]);
      }
      // What was neither a yes nor a no opens when it is corrected, and what was refused by its id alone.
      const correct = (from: string, to: string): void => {
        const corrected = grown.map((row) =>
          row.with(-1, row.at(-1) === from ? to : (row.at(-1) ?? '')),
        );
        writeFileSync(sheet, writeCsv(corrected));
      };
      correct('S', 'Sim');
      const corrected = await importNow();
      expect([corrected.status, listPublic()]).toEqual([0, ['X-4', 'X-5', 'X-6']]);
      expect(corrected.stdout).toMatch(/Open now: .*\n {2}x-5\.txt/);
      correct('Não', 'Sim');
      const { stdout: stopped } = await importNow();
      expect(stopped).toMatch(/row-would-open .*“Não” in the file, “Sim” in the row/);
    },
  );

  test('levels in the flag of a programme that says nothing of them are told, and not added', async () => {
    const rows = makeRows(4);
    const { folder, settings } = await init([HEADERS, ...rows]);
    const before = settings();
    const flags = ['Public', 'Internal', '', 'Public'];
    const grown = rows.map((row, at) => row.with(-1, flags[at] ?? ''));
    const { stdout, status } = await init([HEADERS, ...grown], { folder });
    expect([status, settings()]).toEqual([0, before]);
    expect(stdout).toMatch(/flag-levels.*“Public”.*\n.*levels: \[public\]/u);
  });

  test('a value that somebody took out stays out, and a new one comes in', async () => {
    const rows = makeRows(6).map((row, index) => [...row, index % 2 === 0 ? 'Kenya' : 'Uganda']);
    const { folder, settings } = await init([[...HEADERS, 'Country'], ...rows]);
    const file = path.join(folder, 'out', 'programme.md');
    writeFileSync(file, settings().replace(/ +- \{ label: Uganda.*\n/, ''));
    const more = [...rows, ['X-7', `${TEXT} 7`, '2022', 'no', 'Mali']];
    const { stdout } = await init([[...HEADERS, 'Country'], ...more], { folder });
    expect(stdout).toMatch(/Not proposed again, .*: “Uganda” under country\./);
    expect(stdout).toMatch(/“Mali” under country \(1\)/);
    expect(settings()).not.toContain('Uganda');
  });

  test('a column that may hold ids is asked for, and then no copy is made', async () => {
    // Of one form they are the ids, whatever the header; of several, or with one missing, only somebody knows.
    for (const [form, questions] of [
      ['/b', 0],
      [' b', 1],
    ] as const) {
      const rows = makeRows(4).map(([id = '', ...rest]) => [`${id}${form}`, ...rest]);
      const sheet = [['Fiche', ...HEADERS.slice(1)], ...rows];
      const { asked, settings, folder } = await init(sheet, { answers: ['1'] });
      expect(asked).toHaveLength(questions);
      expect(settings()).toContain('id: [Fiche]');
      expect(existsSync(path.join(folder, 'My harvest.with-ids.csv'))).toBe(false);
    }
  });

  test('ratings are said to run from low to high only where their order is known, and no id begins like a country', async () => {
    const headers = ['Outcome description', 'Year', 'Confidential', 'Significance rating'];
    for (const [words, isOrdered] of [
      [['Low', 'High'], true],
      [['Green', 'Amber'], false],
    ] as const) {
      const rows = makeRows(4).map(([, ...rest], at) => [...rest, words[at % 2] ?? '']);
      const { settings, stdout } = await init([headers, ...rows]);
      expect(settings().includes('Ratings run from low to high')).toBe(isOrdered);
      // “My harvest” would be the Marshall Islands.
      expect(stdout).toContain('“OH-005” is the next');
    }
  });

  test('the folder of another harvest is left as it is', async () => {
    const { folder, settings } = await init([HEADERS, ...makeRows(4)]);
    const before = settings();
    const other = makeRows(4);
    const ended = await init([['Code', 'What changed', 'When', 'Confidential'], ...other], {
      folder,
    });
    expect(ended.status).toBe(1);
    expect(ended.stdout).toContain('init-other-programme');
    expect(settings()).toBe(before);
  });

  test('a place that is published is refused', async () => {
    const folder = createTemporaryFolder('init');
    const sheet = path.join(folder, 'sheet.csv');
    writeFileSync(sheet, writeCsv([HEADERS, ...makeRows(3)]));
    const ended = await runCommand(runInit, [sheet, '--out', 'public/harvest', '--yes']);
    expect(ended.status).toBe(2);
    expect(ended.stderr).toContain('published');
  });
});

describe('a header as long as a text', () => {
  test.each([
    ['one word', [`x${'x'.repeat(3000)}`]],
    ['letters of two units', ['𐌰'.repeat(1500)]],
    ['many words', ['a question that goes on and on '.repeat(100)]],
    [
      'answers of a question without a prefix of their own',
      ['Types [a]', `Types [${'y'.repeat(1200)}]`, `Types [${'z'.repeat(1200)}]`],
    ],
  ])('is described like any other: %s', async (_, headers) => {
    const rows = makeRows(4).map((row, at) => [...row, ...headers.map(() => String(at % 2))]);
    const { settings, ...ended } = await init([[...HEADERS, ...headers], ...rows]);
    expect(ended.status, ended.stderr).toBe(0);
    expect(readProgramme(settings()).problems).toEqual([]);
  });
});

describe('what decides about publishing is never guessed away', () => {
  test('two columns that may be the flag: the import stops until one is left', async () => {
    const rows = makeRows(4).map((row) => [...row, 'no']);
    const { stdout, settings } = await init([[...HEADERS, 'Sensitive?'], ...rows]);
    expect(stdout).toContain('init-two-decide');
    expect(settings()).toMatch(/confidential: \[Confidential, 'Sensitive\?'\]/);
  });

  test('a column that speaks of confidentiality is never left out or made a field', async () => {
    const rows = makeRows(4).map((row) => [...row, '']);
    const { settings } = await init([[...HEADERS, 'Notes on confidentiality'], ...rows]);
    expect(settings()).not.toMatch(/ignore:[\s\S]*Notes on confidentiality/);
    expect(settings()).not.toMatch(/fields:[\s\S]*Notes on confidentiality/);
  });

  test.each([
    ['May this be published?', 'yes'],
    ['Accord de publication', 'oui'],
    ['Can we share this outcome publicly?', 'no'],
    ['¿Se puede publicar?', 'sí'],
  ])('%s is consent: only a yes publishes', async (header, value) => {
    const rows = makeRows(4).map((row) => [...row, value]);
    const { settings } = await init([[...HEADERS, header], ...rows]);
    expect(settings()).toContain('consent: { headers: [');
    expect(settings()).toMatch(/confidential: \[Confidential\]/);
  });

  test.each([
    ...[
      '¿Qué dicen de publicarlo?',
      'Hold for publication',
      'Le partenaire est d’accord',
      'Publicável já',
    ],
    ...['Publication à éviter', 'Shared learning', 'La fuente se opone a no publicarlo'],
  ])('of %s nobody knows what a yes says: neither answer publishes', async (header) => {
    const rows = makeRows(6).map(([id = '', text = '', year = ''], at) => [
      ...[id, text, year, at < 3 ? 'No' : 'Yes'],
    ]);
    const { stdout, settings, folder } = await init([[...HEADERS.slice(0, 3), header], ...rows]);
    const out = path.join(folder, 'out');
    if (stdout.includes('init-leave-unclear')) {
      expect(settings()).not.toMatch(/(?:consent|statuses): .*headers/);
      expect(settings()).toContain('withholdEmpty: true');
      expect(stdout).toContain('0 of its 6 outcomes');
      const copy = path.join(folder, 'My harvest.with-ids.csv');
      await runCommand(runImport, [copy, '--out', out]);
    } else {
      // Or it is known by the words of the gate, and then only what is asked for opens.
      expect(settings()).toMatch(/consent: \{ headers|confidential: \[/);
      await runCommand(runImport, [path.join(folder, 'My harvest.csv'), '--out', out]);
      if (settings().includes('confidential: [')) return;
    }
    const open = loadCollection(out).outcomes.map(({ id }) => Number(id.slice(2)) - 1);
    expect(open.filter((at) => at < 3)).toEqual([]);
    if (stdout.includes('init-leave-unclear')) expect(open).toEqual([]);
  });

  test('a question that a yes closes is the flag, not consent', async () => {
    const rows = makeRows(4).map(([id = '', text = '', year = '']) => [id, text, year, 'no']);
    const { settings } = await init([['ID', 'Description', 'Year', 'Do not publish'], ...rows]);
    expect(settings()).toContain('confidential: [Do not publish]');
    expect(settings()).not.toContain('consent');
  });

  test.each(['☑ ☐', '✔️', '✅ ❌', '● ○', '√', '[x] [ ]', '☒ ☐', '✗ ✓'])(
    'a column of marks is one of yes and no: %s',
    async (marks) => {
      const [one = '', other = ''] = marks.split(/ (?!\])/);
      const rows = makeRows(4).map((row, at) => [...row, at % 2 === 0 ? one : other]);
      const { settings } = await init([[...HEADERS, 'Publication refused'], ...rows]);
      expect(settings()).toMatch(/confidential: \[.*Publication refused/);
      const asked = await init([[...HEADERS, 'May be published'], ...rows]);
      expect(asked.settings()).toContain('consent: { headers: [May be published] }');
    },
  );

  test('an empty flag withholds, and words of other languages for no count', async () => {
    const empty = await init([HEADERS, ...makeRows(4).map((row) => row.with(3, ''))]);
    expect(empty.settings()).toContain('withholdEmpty: true');
    expect(empty.stdout).toContain('0 of its 4 outcomes');
    const short = await init([HEADERS, ...makeRows(4).map((row) => row.with(3, 'N'))]);
    expect(short.settings()).toContain('negatives: all');
    expect(short.stdout).toContain('4 of its 4 outcomes');
  });

  test.each(['Partner review', 'Decision', 'Quality check'])(
    'a column that says of some that they were rejected is a status as well: %s',
    async (header) => {
      const rows = makeRows(4).map((row, at) => [...row, at === 0 ? 'Rejected' : 'Accepted']);
      const alone = await init([[...HEADERS, header], ...rows]);
      expect(alone.settings()).toContain('statuses: [Accepted]');
      const both = rows.map((row) => [...row, 'Approved']);
      const beside = await init([[...HEADERS, header, 'Status'], ...both]);
      // The stricter of the two, and never the one that lets more pass.
      expect(beside.settings()).toContain(`status: [${header}]`);
      expect(beside.settings()).toContain('statuses: [Accepted]');
    },
  );

  test.each<readonly [readonly string[], string]>([
    [['Approved', 'Draft'], '[Approved]'],
    [['Validado', 'Borrador'], '[Validado]'],
    [['معتمد', 'مسودة'], '[معتمد]'],
    [['Something', 'Something'], '[Something]'],
    [['Draft', 'Draft'], '[approved]'],
    [['Seen', 'Not seen'], '[approved]'],
    [['Approved', 'approved?'], '[Approved]'],
    [['Approved', 'Approved (pending consent)'], '[Approved]'],
    [['Approved', 'Approved*'], '[Approved]'],
    ...[
      ...['Sent back to partner', 'À revoir', 'Por validar', 'To be checked', 'Submitted'],
      ...['Parked', 'Invalid', 'Incomplete', 'Candidate', 'Under verification', 'Approved?'],
    ].map((value): [string[], string] => [[value, value], '[approved]']),
    [['Harvested', 'Harvested'], '[Harvested]'],
  ])('of the status %j, %s is published', async (values, statuses) => {
    const rows = makeRows(4).map((row, index) => [...row, values[index % 2] ?? '']);
    const { settings } = await init([[...HEADERS, 'Status'], ...rows]);
    expect(settings()).toContain(`statuses: ${statuses}`);
  });
});
