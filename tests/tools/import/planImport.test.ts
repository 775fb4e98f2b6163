import { describe, expect, test } from 'vitest';
import { parseFragment } from '../../../src/fragment/parseFragment.ts';
import { createIsHeaderRow } from '../../../src/tools/import/findTable.ts';
import { planImport, type ImportPlan } from '../../../src/tools/import/planImport.ts';
import { readPresentFile } from '../../../src/tools/import/readPresentFile.ts';
import { readOutcome } from '../../../src/outcome/readOutcome.ts';
import type { Programme } from '../../../src/programme/readProgramme.ts';
import { readSpreadsheet } from '../../../src/tools/spreadsheet/readSpreadsheet.ts';
import type { Sheet } from '../../../src/tools/spreadsheet/sheet.ts';
import { awkwardCell, awkwardHeader } from '../../support/awkwardCells.ts';
import { fixtureProgramme as programme, withSettings } from '../../support/fixtureProgramme.ts';
import { FLAG_HEADER } from '../../support/fragmentText.ts';
import { fc } from '../../support/properties.ts';
import { writeCsv, writeWorkbook } from '../../support/spreadsheets.ts';
import { foldText } from '../../../src/text/fold.ts';
import { formatHead } from '../../../src/fragment/fieldHeads.ts';

const HEADERS = ['FragmentID', 'Outcome status', 'Outcome description', FLAG_HEADER];
const ROW = ['DEMO-AAA2301/AAA001', 'Outcome', 'A synthetic group met.', ''];

function createSheet(rows: readonly (readonly string[])[], merged: Sheet['merged'] = []): Sheet {
  return {
    name: 'One',
    description: '',
    merged,
    rows: rows.map((cells, index) => ({ number: index + 1, cells })),
  };
}

function plan(
  rows: readonly (readonly string[])[],
  present: Readonly<Record<string, string>> = {},
  hashes: ReadonlyMap<string, string> = new Map(),
  settings: Programme = programme,
): ImportPlan {
  const files = Object.entries(present).map(([file, text]) =>
    readPresentFile(file, text, settings),
  );
  return planImport(createSheet(rows), settings, { files, hashes });
}

function codesOf({ problems }: ImportPlan): string[] {
  return problems.map(({ code, place }) => `${code}${place === undefined ? '' : ` ${place}`}`);
}

/** The plan's only file. */
function only({ files }: ImportPlan): ImportPlan['files'][number] {
  const [file] = files;
  if (file === undefined || files.length !== 1) throw new Error(`${files.length} files`);
  return file;
}

describe('planImport(sheet, programme, folder): rows', () => {
  test('a row becomes a file named after its id, with the headers verbatim', () => {
    const headers = ['FragmentID ', 'OUTCOME  status', 'Outcome description', FLAG_HEADER];
    const { file, state, text } = only(plan([headers, ROW]));
    expect(file).toBe('demo-aaa2301-aaa001.txt');
    expect(state).toBe('new');
    expect(text).toBe(
      '**FragmentID **: DEMO-AAA2301/AAA001\n**OUTCOME  status**: Outcome\n' +
        `**Outcome description**: A synthetic group met.\n**${FLAG_HEADER}**: \n`,
    );
  });

  test('a header of several lines is written on one, however many blanks it holds', () => {
    const blanks = ' '.repeat(1_000_000);
    const headers = [...HEADERS, ' Date \n\n of\nchange ', `a${blanks}b`];
    const { text } = only(plan([headers, [...ROW, '2023', '']]));
    expect(text).toContain(`\n**Date of change**: 2023\n**a${blanks}b**: \n`);
  });

  test('titles above the headers and a column without content are left out', () => {
    const { files, problems } = plan([['A title'], [...HEADERS, ''], [...ROW, '']]);
    expect(files).toHaveLength(1);
    expect(problems).toEqual([]);
  });

  test('without a known header for the id, the row is quoted that may hold the headers, not a title', () => {
    const { problems } = plan([['Harvest of 2024'], ['Number', 'Country', 'Text'], ['1', 'X', '']]);
    expect(problems[0]?.message).toContain('Found: Number, Country, Text.');
  });

  test('an id that Windows keeps for a device gets another file name', () => {
    expect(only(plan([HEADERS, ['Con', ...ROW.slice(1)]])).file).toBe('con-outcome.txt');
  });

  test('a row that ends early is imported with a flag that says why it is withheld', () => {
    const result = plan([HEADERS, ROW.slice(0, 3)]);
    expect(codesOf(result)).toEqual(['row-too-short row 2']);
    const { outcome } = readOutcome(parseFragment(only(result).text), programme);
    const value = 'not certain: the row has 3 cells of 4';
    expect(outcome?.confidential).toEqual({ state: 'value', value });
  });

  test.each<[string, string[][], string[]]>([
    ['no id header', [['Name', 'x'], ROW], ['column-id-missing']],
    ['nothing at all', [], ['sheet-empty']],
    ['headers only', [HEADERS], ['sheet-empty']],
    [
      'a header twice',
      [
        [...HEADERS, 'outcome STATUS '],
        [...ROW, ''],
      ],
      ['column-repeated cell E1'],
    ],
    [
      'two headers for one field',
      [
        [...HEADERS, 'country', 'coutnry'],
        [...ROW, 'a', ''],
      ],
      ['columns-one-field cell F1'],
    ],
    [
      'content without a header',
      [
        [...HEADERS, ''],
        [...ROW, 'words'],
      ],
      ['column-without-header column E'],
    ],
    [
      'a mark beside the flag, of which nobody knows what it says',
      [
        [...HEADERS, '', 'Notes'],
        [...ROW, 'x', 'words'],
        [...ROW.with(0, 'DEMO-AAA2301/AAA009'), '', 'words'],
      ],
      ['column-without-header column E', 'column-unknown cell F1', 'row-shifted row 2'],
    ],
    [
      'asterisks in a header',
      [
        [...HEADERS, 'a**b'],
        [...ROW, 'words'],
      ],
      ['header-not-writable cell E1'],
    ],
    [
      'an unknown header',
      [
        [...HEADERS, 'Notes'],
        [...ROW, 'words'],
      ],
      ['column-unknown cell E1'],
    ],
    ['no id in a row', [HEADERS, ['', ...ROW.slice(1)]], ['row-without-id row 2']],
    ['an id without letters', [HEADERS, ['—', ...ROW.slice(1)]], ['id-without-letters row 2']],
    ['an id too long', [HEADERS, ['a'.repeat(201), ...ROW.slice(1)]], ['id-too-long row 2']],
    ['an id twice', [HEADERS, ROW, ROW], ['row-repeats-id row 3']],
    [
      'two ids with one file name',
      [HEADERS, ROW, ['demo aaa2301 aaa001', ...ROW.slice(1)]],
      ['row-repeats-id row 3'],
    ],
    ['a row too long', [HEADERS, [...ROW, 'x']], ['row-too-long row 2']],
    [
      'a row whose cells moved, so that an empty one stands in the place of the flag',
      [
        [...HEADERS, 'Year'],
        ['A1', 'Outcome', 'They met', '', 'yes', ''],
      ],
      ['row-too-long row 2'],
    ],
    [
      'no column for the flag, the status and the description',
      [['FragmentID'], ['A1']],
      ['column-missing', 'column-missing', 'column-missing'],
    ],
  ])('%s is told with its place', (_, rows, codes) => {
    expect(codesOf(plan(rows))).toEqual(codes);
  });

  test('every problem of every row is told in one run', () => {
    const rows = [HEADERS, ['', 'Outcome', 'd', ''], [...ROW, 'x'], ['—', 'Outcome', 'd', '']];
    expect(codesOf(plan(rows))).toEqual([
      'row-too-long row 3',
      'row-without-id row 2',
      'id-without-letters row 4',
    ]);
  });

  test('cells that are merged below the headers are an error, a merged title is none', () => {
    const sheet = createSheet(
      [['Title'], HEADERS, ROW],
      [
        { range: 'A1:D1', lastRow: 1 },
        { range: 'B3:B4', lastRow: 4 },
      ],
    );
    const { problems } = planImport(sheet, programme, { files: [], hashes: new Map() });
    expect(problems).toMatchObject([{ code: 'cells-merged', severity: 'error' }]);
    expect(problems[0]?.message).toContain('B3:B4.');
    expect(problems[0]?.message).not.toContain('A1');
  });

  test('more rows than an import takes are refused', () => {
    const rows = Array.from({ length: 50_001 }, (_, index) => [`A${index}`, 'Outcome', 'd', '']);
    const { problems } = plan([HEADERS, ...rows]);
    expect(problems).toMatchObject([{ code: 'too-many-rows' }]);
  });
});

describe('planImport(sheet, programme, folder): tick boxes', () => {
  const settings = withSettings(
    'tickBoxes:\n  - header: MCQType of change\n    prefix: MCQType of change/\n    columns: { Q7_9: Gender sensitive }\n',
  );
  const headers = [
    ...HEADERS,
    'MCQType of change/Capacity change  Safety and Security',
    'MCQtype of change/Policy change  Practice, formal',
    'Q7_9',
  ];

  test('the labels of the ticked boxes become the joined line, which the vocabulary reads', () => {
    const { text } = only(
      plan([headers, [...ROW, '1', 'x', 'Gender sensitive']], {}, new Map(), settings),
    );
    expect(text).toContain(
      '\n**MCQType of change**: Capacity change Safety and Security, Policy change Practice, formal, Gender sensitive\n',
    );
    const { outcome } = readOutcome(parseFragment(text), settings);
    expect(outcome?.content.changeTypes.map(({ label }) => label)).toEqual([
      'Safety and Security',
      'Practice, formal',
      'Gender sensitive',
    ]);
  });

  test('boxes that are not ticked leave the line empty', () => {
    const { text } = only(plan([headers, [...ROW, '', '0.0', 'NO']], {}, new Map(), settings));
    expect(text).toContain('\n**MCQType of change**: \n');
  });

  test('what is neither a tick nor its absence is an error, as is a column of the joined line', () => {
    expect(codesOf(plan([headers, [...ROW, 'maybe', '', '']], {}, new Map(), settings))).toEqual([
      'tick-unclear cell E2',
    ]);
    const both = [
      [...headers, 'MCQType of change'],
      [...ROW, '', '', '', ''],
    ];
    expect(codesOf(plan(both, {}, new Map(), settings))).toEqual(['column-repeated cell H1']);
  });

  test('boxes that the sheet lacks are told', () => {
    expect(codesOf(plan([HEADERS, ROW], {}, new Map(), settings))).toEqual(['tick-boxes-missing']);
  });
});

describe('planImport(sheet, programme, folder): a folder that holds files already', () => {
  const first = only(plan([HEADERS, ROW]));
  const hashes = new Map([[first.file, first.hash]]);
  const changedRow = [...ROW.slice(0, 2), 'A synthetic group met twice.', ''];
  const edited = first.text.replace('group met', 'group gathered');

  test('the same row again changes nothing, whatever the line breaks of the file', () => {
    expect(only(plan([HEADERS, ROW], { [first.file]: first.text }, hashes)).state).toBe('same');
    const windows = first.text.replaceAll('\n', '\r\n');
    expect(only(plan([HEADERS, ROW], { [first.file]: windows }, hashes)).state).toBe('same');
    expect(only(plan([HEADERS, ROW], { [first.file]: first.text })).state).toBe('same');
  });

  test('a changed row updates a file that nobody has changed', () => {
    const { state, changes } = only(
      plan([HEADERS, changedRow], { [first.file]: first.text }, hashes),
    );
    expect(state).toBe('updated');
    expect(changes).toEqual([
      {
        header: 'Outcome description',
        inFile: 'A synthetic group met.',
        inSheet: 'A synthetic group met twice.',
      },
    ]);
  });

  test('a file that an editor changed is known, with the row unchanged or changed too', () => {
    expect(only(plan([HEADERS, ROW], { [first.file]: edited }, hashes)).state).toBe('edited');
    expect(only(plan([HEADERS, changedRow], { [first.file]: edited }, hashes)).state).toBe(
      'conflict',
    );
  });

  test('without a memory of the last import every difference counts as an editor’s', () => {
    expect(only(plan([HEADERS, changedRow], { [first.file]: first.text })).state).toBe('conflict');
  });

  test('in a conflict the flag of the row is taken if it withholds, and nothing else', () => {
    const line = `**${FLAG_HEADER}**: `;
    const withFlag = (flag: string): string[] => [...ROW.slice(0, 3), flag];
    const withheldBy = (row: string[], file: string): string | undefined =>
      only(plan([HEADERS, row], { [first.file]: file }, hashes)).withheld;
    const front = '---\nlang: fr\n---\n';
    expect(withheldBy(withFlag('YES'), front + edited)).toBe(
      front + edited.replace(`${line}\n`, `${line}YES\n`),
    );
    expect(withheldBy(withFlag('YES'), edited.replace(`${line}\n`, `${line}no`))).toBe(
      edited.replace(`${line}\n`, `${line}YES\n`),
    );
    // A row that has lost a cell withholds, too, whatever its own flag says.
    const uncertain = `${line}not certain: the row has 3 cells of 4\n`;
    expect(withheldBy(ROW.slice(0, 3), edited)).toBe(edited.replace(`${line}\n`, uncertain));
    // So does a row that says it in another cell.
    const elsewhere = [...ROW.slice(0, 2), 'A synthetic group met. Strictly confidential.', ''];
    expect(withheldBy(elsewhere, edited)).toMatch(/CONFIDENTIAL\*\*: yes, by what another cell/);
    // The file withholds already, or the row does not.
    expect(withheldBy(withFlag('YES'), edited.replace(line, `${line}x`))).toBeUndefined();
    expect(withheldBy(withFlag('YES'), edited.replace(`${line}\n`, ''))).toBeUndefined();
    expect(withheldBy(withFlag('no'), edited)).toBeUndefined();
    // The row has not changed since the import: the file is as its editor decided.
    const flagged = only(plan([HEADERS, withFlag('YES')]));
    const opened = plan(
      [HEADERS, withFlag('YES')],
      { [first.file]: edited },
      new Map([[flagged.file, flagged.hash]]),
    );
    expect(only(opened)).toMatchObject({ state: 'edited', withheld: undefined });
  });

  test('front matter is the editor’s: it does not count as a change, and is kept in any case', () => {
    const withFront = `---\nwithhold: true\nredact: [group]\n---\n${first.text}`;
    expect(only(plan([HEADERS, ROW], { [first.file]: withFront }, hashes)).state).toBe('same');
    const updated = only(plan([HEADERS, changedRow], { [first.file]: withFront }, hashes));
    expect(updated.state).toBe('updated');
    expect(updated.text).toBe(
      `---\nwithhold: true\nredact: [group]\n---\n${first.text.replace('met.', 'met twice.')}`,
    );
  });

  test('front matter that cannot be read is kept as well, byte for byte', () => {
    const broken = `---\nwithold: true\n---\n${first.text}`;
    const { text } = only(plan([HEADERS, changedRow], { [first.file]: broken }, hashes));
    expect(text.startsWith('---\nwithold: true\n---\n**FragmentID**')).toBe(true);
  });

  test('a file under another name that holds the id is the one that is meant', () => {
    const moved = only(plan([HEADERS, ROW], { 'sub/000_abc.txt': first.text }));
    expect(moved).toMatchObject({ file: 'sub/000_abc.txt', state: 'same' });
  });

  test('a file of that name with another id, or none, is never overwritten', () => {
    const other = first.text.replace('AAA001', 'AAA999');
    expect(codesOf(plan([HEADERS, ROW], { [first.file]: other }))).toEqual(['file-taken row 2']);
    expect(codesOf(plan([HEADERS, ROW], { [first.file.toUpperCase()]: '' }))).toEqual([
      'file-taken row 2',
    ]);
  });

  test('a row with an earlier id is told its present one', () => {
    const renamed = `---\naliases: [${ROW[0] ?? ''}]\n---\n${first.text.replace('AAA001', 'AAA777')}`;
    const result = plan([HEADERS, ROW], { 'a.txt': renamed });
    expect(codesOf(result)).toEqual(['row-renamed row 2']);
    expect(result.problems[0]?.message).toContain('AAA777');
  });

  test('an id that was changed in the sheet alone does not shed what the editor withheld', () => {
    const renamed = ['DEMO-AAA2301/AAA555', ...ROW.slice(1)];
    const withheld = `---\nwithhold: true\n---\n${first.text}`;
    const result = plan([HEADERS, renamed], { [first.file]: withheld });
    expect(codesOf(result)).toEqual(['row-seems-renamed row 2']);
    expect(result.problems[0]?.message).toContain(
      '“DEMO-AAA2301/AAA001” in demo-aaa2301-aaa001.txt',
    );
    // Even if its row is still there, or there is nothing to lose but one address for two.
    expect(codesOf(plan([HEADERS, ROW, renamed], { [first.file]: withheld }))).toEqual([
      'row-seems-renamed row 3',
    ]);
    expect(codesOf(plan([HEADERS, renamed], { [first.file]: first.text }))).toEqual([
      'row-seems-renamed row 2',
    ]);
    // It describes something else, or nothing.
    const other = [renamed[0] ?? '', 'Outcome', 'Another.', ''];
    expect(codesOf(plan([HEADERS, other], { [first.file]: withheld }))).toEqual([]);
    const empty = withheld.replace('A synthetic group met.', '');
    expect(codesOf(plan([HEADERS, ['B', 'Outcome', '', '']], { [first.file]: empty }))).toEqual([]);
  });

  test('files without a row are named', () => {
    expect(plan([HEADERS, ROW], { 'b.txt': first.text.replace('AAA001', 'B') }).absent).toEqual([
      'b.txt',
    ]);
  });
});

describe('planImport(sheet, programme, folder): what it writes, parsed again', () => {
  const headers = fc
    .uniqueArray(awkwardHeader, { selector: foldText, maxLength: 4 })
    .map((list) =>
      list.filter(
        (header) =>
          formatHead(header) !== undefined && !programme.fieldOfHeader.has(foldText(header)),
      ),
    );
  const table = headers.chain((extra) =>
    fc.record({
      extra: fc.constant(extra),
      rows: fc.array(
        fc.array(awkwardCell, { minLength: 3 + extra.length, maxLength: 3 + extra.length }),
        { minLength: 1, maxLength: 4 },
      ),
    }),
  );

  function expectBack(read: (rows: string[][]) => Uint8Array, runs?: number): void {
    const parameters = runs === undefined ? {} : { numRuns: runs };
    fc.assert(
      fc.property(table, ({ extra, rows }) => {
        const wide = [
          [...HEADERS, ...extra],
          ...rows.map((cells, index) => [`ID ${index}`, ...cells]),
        ];
        const clean = wide.map((cells) =>
          cells.map((cell) =>
            cell.replaceAll(/[^\P{Cc}\s]|\p{Cs}|[\uFFFE\uFFFF]/gu, '').replaceAll('\v', ''),
          ),
        );
        const {
          sheets: [sheet],
          problems,
        } = readSpreadsheet(read(clean), createIsHeaderRow(programme));
        expect(problems).toEqual([]);
        if (sheet === undefined) throw new Error('no sheet');
        const { files } = planImport(sheet, programme, { files: [], hashes: new Map() });
        const [head = [], ...body] = clean;
        expect(
          files.map(({ text }) =>
            parseFragment(text).fields.map(({ header, value }) => [header, value]),
          ),
        ).toEqual(
          body.map((cells, row) =>
            cells.map((cell, column) => {
              const header = head[column];
              // Cells by chance may look as if the row had moved, or flags like levels; then the flag says so.
              const mark = /: ((?:not certain|withheld by the import for now): .*)\n/.exec(
                files[row]?.text ?? '',
              )?.[1];
              return [header, header === FLAG_HEADER ? (mark ?? cell) : cell];
            }),
          ),
        );
      }),
      parameters,
    );
  }

  test('is the row of a CSV file, cell for cell', () => {
    expectBack((rows) => writeCsv(rows));
  });

  test('is the row of a workbook, cell for cell', () => {
    expectBack((rows) => writeWorkbook({ One: rows }), 50);
  });
});

test('a question in programme.md that names no column is refused', () => {
  expect(() => withSettings('tickBoxes: [{ header: a }]')).toThrow('tickBoxes');
});
