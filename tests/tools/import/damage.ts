import type { Random } from '../../../src/tools/synthesise/random.ts';
import { writeWorkbook } from '../../support/spreadsheets.ts';
import { isFlagAmongAnswers, shuffle, type RandomSheet } from './randomSheet.ts';

/** What may happen to a sheet on its way to an import. */
export interface Damage {
  readonly name: string;
  /** Nothing of the table is lost: every outcome that may be published has to be. */
  readonly isWhole?: true;
  /** The file that comes of it; nothing where this damage cannot happen to this sheet. */
  readonly apply: (sheet: RandomSheet, random: Random) => Uint8Array | undefined;
}

type Rows = readonly (readonly string[])[];

/** A table as CSV, with quotation marks only where they are needed. */
export function writeLines(rows: Rows, delimiter: string): string[] {
  return rows.map((cells) =>
    cells
      .map((cell) =>
        cell.includes(delimiter) || /["\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell,
      )
      .join(delimiter),
  );
}

const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function writeCsv(rows: Rows, { delimiter }: RandomSheet): Uint8Array {
  return toBytes(`${writeLines(rows, delimiter).join('\r\n')}\r\n`);
}

/** The rows with some of those below the headers changed, at least one. */
function changeRows(
  { table }: RandomSheet,
  random: Random,
  change: (cells: readonly string[]) => readonly string[],
  share = 0.1,
): Rows {
  const certain = random.between(1, table.length - 1);
  return table.map((cells, index) =>
    index === certain || (index > 0 && random.chance(share)) ? change(cells) : cells,
  );
}

/** Any column but the flag's own: who deletes the flag itself has left nothing that tells. */
function pickColumn({ table, flag }: RandomSheet, random: Random): number {
  const column = random.between(0, (table[0]?.length ?? 0) - 2);
  return column >= flag ? column + 1 : column;
}

const insertAt = (cells: readonly string[], at: number, ...added: string[]): string[] => [
  ...cells.slice(0, at),
  ...added,
  ...cells.slice(at),
];

/** The CSV with one character changed in one line below the headers. */
function changeLine(
  sheet: RandomSheet,
  random: Random,
  change: (line: string, lines: readonly string[]) => string,
): Uint8Array {
  const lines = writeLines(sheet.table, sheet.delimiter);
  const at = random.between(1, lines.length - 1);
  return toBytes(
    lines.map((line, index) => (index === at ? change(line, lines) : line)).join('\n'),
  );
}

/** A row of other things below the headers, or at the end. */
function addRow(sheet: RandomSheet, random: Random, cells: readonly string[]): Uint8Array {
  const width = sheet.table[0]?.length ?? 0;
  const full = Array.from({ length: width }, (_, column) => cells[column] ?? '');
  const [headers = [], ...rows] = sheet.table;
  return writeCsv(random.chance(0.5) ? [headers, full, ...rows] : [...sheet.table, full], sheet);
}

type Apply = Damage['apply'];

const broken = (name: string, apply: Apply): Damage => ({ name, apply });
const whole = (name: string, apply: Apply): Damage => ({ name, isWhole: true, apply });

export const DAMAGES: readonly Damage[] = [
  whole('nothing (CSV)', (sheet) => writeCsv(sheet.table, sheet)),
  whole('nothing (workbook)', (sheet) => writeWorkbook({ One: sheet.table })),
  whole('titles above, an empty row and a note below', (sheet) =>
    writeCsv(
      [['Outcomes', 'Country', 'Demoland'], [''], ...sheet.table, [''], ['Source: our files']],
      sheet,
    ),
  ),
  whole('rows in another order', (sheet, random) => {
    const [headers = [], ...rows] = sheet.table;
    return writeCsv([headers, ...shuffle(rows, random)], sheet);
  }),
  whole('a row of tags', (sheet, random) =>
    addRow(sheet, random, sheet.table[0]?.map((_, column) => `#tag+n${column}`) ?? []),
  ),
  whole('a row of totals', (sheet) => {
    const cells = sheet.table[0]?.map((_, column) => (column === sheet.id ? 'Total: 9' : ''));
    return writeCsv([...sheet.table, cells ?? []], sheet);
  }),
  broken('a cell lost', (sheet, random) =>
    writeCsv(
      changeRows(sheet, random, (cells) => cells.toSpliced(random.between(0, cells.length - 1), 1)),
      sheet,
    ),
  ),
  broken('a cell doubled', (sheet, random) => {
    const column = random.between(0, (sheet.table[0]?.length ?? 1) - 1);
    return writeCsv(
      changeRows(sheet, random, (cells) => insertAt(cells, column, cells[column] ?? '')),
      sheet,
    );
  }),
  broken('one cell lost and another gained', (sheet, random) => {
    if (isFlagAmongAnswers(sheet)) return undefined;
    const lost = pickColumn(sheet, random);
    const gained = pickColumn(sheet, random);
    return writeCsv(
      changeRows(sheet, random, (cells) => insertAt(cells.toSpliced(lost, 1), gained, '')),
      sheet,
    );
  }),
  broken('empty cells at the end left out, as Excel does', (sheet, random) =>
    writeCsv(
      changeRows(
        sheet,
        random,
        (cells) => cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1),
        0.5,
      ),
      sheet,
    ),
  ),
  broken('cells moved to the left in a workbook', (sheet, random) => {
    if (isFlagAmongAnswers(sheet)) return undefined;
    const column = pickColumn(sheet, random);
    const rows = changeRows(sheet, random, (cells) => [...cells.toSpliced(column, 1), '']);
    return writeWorkbook({ One: rows });
  }),
  broken('cells moved to the right in a workbook', (sheet, random) => {
    if (isFlagAmongAnswers(sheet)) return undefined;
    const column = random.between(0, (sheet.table[0]?.length ?? 1) - 1);
    const rows = changeRows(sheet, random, (cells) => insertAt(cells, column, ''));
    return writeWorkbook({ One: rows });
  }),
  broken('two stray quotation marks', (sheet, random) => {
    const { table, delimiter } = sheet;
    const width = table[0]?.length ?? 1;
    const from = random.between(1, table.length - 1);
    const to = random.between(from, table.length - 1);
    const first = random.between(0, width - 1);
    const last = random.chance(0.5) ? first : random.between(0, width - 1);
    // Written without marks of their own, or the first of those would close what was opened.
    const lines = table.map((cells, row) => {
      const [plain = ''] = writeLines([cells], delimiter);
      if (row < from || row > to) return plain;
      const bare = cells.map((cell) => cell.replaceAll(/["\n]/g, ' ').replaceAll(delimiter, ' '));
      if (row === from) bare[first] = `"${bare[first] ?? ''}`;
      if (row === to) bare[last] = `${bare[last] ?? ''}"`;
      return bare.join(delimiter);
    });
    return toBytes(lines.join('\n'));
  }),
  broken(
    'two stray quotation marks in one row, and empty cells written for those that are gone',
    (sheet, random) => {
      const { delimiter } = sheet;
      const rows = changeRows(sheet, random, (cells) => {
        const from = random.between(0, cells.length - 2);
        const merged = cells
          .slice(from)
          .map((cell) => cell.replaceAll(/["\n]/g, ' '))
          .join(delimiter);
        return cells.map((cell, column) => (column < from ? cell : column === from ? merged : ''));
      });
      return writeCsv(rows, sheet);
    },
  ),
  broken('one stray quotation mark', (sheet, random) =>
    changeLine(sheet, random, (line) => {
      const cells = line.split(sheet.delimiter);
      const at = random.between(0, cells.length - 1);
      cells[at] = random.chance(0.5) ? `"${cells[at] ?? ''}` : `${cells[at] ?? ''}"`;
      return cells.join(sheet.delimiter);
    }),
  ),
  broken('a separator lost', (sheet, random) =>
    changeLine(sheet, random, (line) => {
      const parts = line.split(sheet.delimiter);
      const at = random.between(0, parts.length - 2);
      return parts
        .map((part, index) =>
          index === at || index === parts.length - 1 ? part : part + sheet.delimiter,
        )
        .join('');
    }),
  ),
  broken('a line broken in two', (sheet, random) =>
    changeLine(sheet, random, (line) => {
      const at = random.between(0, line.length);
      return `${line.slice(0, at)}\n${line.slice(at)}`;
    }),
  ),
  broken('two lines joined', (sheet, random) => {
    const lines = writeLines(sheet.table, sheet.delimiter);
    const at = random.between(0, lines.length - 2);
    const joined = lines.map((line, index) => (index === at ? line : `${line}\n`));
    return toBytes(joined.join(''));
  }),
  broken('a second export below, its columns in another order', (sheet, random) => {
    const order = shuffle([...(sheet.table[0]?.keys() ?? [])], random);
    const at = random.between(1, sheet.table.length - 1);
    const [headers = []] = sheet.table;
    const second = [headers, ...sheet.table.slice(at)].map((cells) =>
      order.map((column) => cells[column] ?? ''),
    );
    return writeCsv([...sheet.table.slice(0, at), ...second], sheet);
  }),
  broken('lines doubled', (sheet, random) => {
    const at = random.between(1, sheet.table.length - 1);
    return writeCsv([...sheet.table, sheet.table[at] ?? []], sheet);
  }),
  broken('ids counted anew', (sheet, random) => {
    const [headers = [], ...rows] = sheet.table;
    const ids = rows.map((cells) => cells[sheet.id] ?? '');
    const moved = shuffle(rows, random).map((cells, index) =>
      cells.with(sheet.id, ids[index] ?? ''),
    );
    return writeCsv([headers, ...moved], sheet);
  }),
];
