import { writeXlsx, type CellValue, type WriteSheet } from 'hucre/xlsx';
import { formatMessage } from '../../messages/formatMessage.ts';
import { keepLegal } from '../../text/keepLegal.ts';
import { createDictionary } from './createDictionary.ts';
import type { DataAbout } from './dataFormat.ts';
import { listAbout } from './listAbout.ts';
import { joinCell, listCell, type DataField, type DataRecord, type DataSet } from './dataSet.ts';

/** A cell of Excel holds no more characters (https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3). */
export const MAX_CELL = 32_767;
/** A name of a sheet has no more characters. */
const MAX_SHEET_NAME = 31;
/** Widths in characters. */
const WIDTHS = { integer: 8, list: 28, string: 20, text: 60 };
/** A longer text wants a wide column. */
const LONG = 80;
/** The day that all files are made on: the same content is the same bytes. */
const DAY = new Date(Date.UTC(2000, 0, 1));

/**
 * A workbook: all outcomes in one sheet, with a frozen header and a filter; for each column of several values a sheet
 * that has a row for each value of each outcome, which pivot tables count by; the dictionary; and what the file is. Texts
 * are texts, whatever they begin with, so none of them is a formula.
 */
export async function writeWorkbook(
  data: DataSet,
  about: DataAbout,
): Promise<Uint8Array<ArrayBuffer>> {
  const { sheets } = about.words.data;
  const names = new Set<string>();
  const lists = data.fields.filter(({ type }) => type === 'list');
  const all = [
    createSheet(nameSheet(sheets.outcomes, names), ...tabulate(data, about)),
    ...lists.map((field) => createSheet(nameSheet(field.name, names), ...listPairs(field, data))),
    createSheet(nameSheet(sheets.dictionary, names), ...tabulateDictionary(data, about)),
    createAbout(nameSheet(sheets.about, names), about),
  ];
  const bytes = await writeXlsx({
    sheets: all,
    // In a table of texts beside the sheets, texts would stand together that no row has together.
    stringMode: 'inline',
    properties: { title: about.title, created: DAY, modified: DAY },
  });
  return new Uint8Array(bytes);
}

type Row = readonly (string | number)[];

function tabulate({ fields, records, separator }: DataSet, about: DataAbout): [Row, Row[]] {
  const rows = records.map((record) =>
    fields.map(({ name }) => cut(joinCell(record[name] ?? null, separator), record, about)),
  );
  return [fields.map(({ name }) => name), rows];
}

/** Ends a text that no cell holds with a mark that leads to the whole one. */
function cut(cell: string | number, record: DataRecord, { words }: DataAbout): string | number {
  if (typeof cell === 'number' || cell.length <= MAX_CELL) return cell;
  const mark = formatMessage(words.data.cutMark, { address: String(record['permalink']) });
  const end = MAX_CELL - mark.length;
  // No half of a letter of two units stays.
  const isHalved = /[\uD800-\uDBFF]/.test(cell[end - 1] ?? '');
  return cell.slice(0, isHalved ? end - 1 : end) + mark;
}

function listPairs({ name }: DataField, { fields, records }: DataSet): [Row, Row[]] {
  const key = fields.find(({ isKey }) => isKey === true)?.name ?? '';
  const rows = records.flatMap((record) =>
    listCell(record[name] ?? null).map((value) => [String(record[key]), value]),
  );
  return [[key, name], rows];
}

function tabulateDictionary(data: DataSet, { words }: DataAbout): [Row, Row[]] {
  const { column, title, description, type, values } = words.data.dictionaryColumns;
  const entries = createDictionary(data, words);
  return [
    [column, title, description, type, values],
    entries.map((entry) => [entry.name, entry.title, entry.description, entry.type, entry.values]),
  ];
}

function createAbout(name: string, about: DataAbout): WriteSheet {
  return {
    name,
    rows: listAbout(about).map((line) => [createCell(line)]),
    columns: [{ width: 100 }],
  };
}

function createSheet(name: string, header: Row, rows: readonly Row[]): WriteSheet {
  const last = `${nameColumn(header.length - 1)}${rows.length + 1}`;
  return {
    name,
    rows: [header, ...rows].map((row) => row.map(createCell)),
    columns: header.map((_, column) => ({ width: findWidth(rows, column) })),
    freezePane: { rows: 1, columns: 1 },
    autoFilter: { range: `A1:${last}` },
  };
}

/** What a reader has written or was sent may hold anything. */
function createCell(cell: string | number): CellValue {
  if (cell === '') return null;
  return typeof cell === 'string' ? keepLegal(cell) : cell;
}

function findWidth(rows: readonly Row[], column: number): number {
  const cells = rows.slice(0, 200).map((row) => row[column] ?? '');
  if (cells.some((cell) => typeof cell === 'number')) return WIDTHS.integer;
  if (cells.some((cell) => String(cell).length > LONG)) return WIDTHS.text;
  return cells.some((cell) => String(cell).length > WIDTHS.string) ? WIDTHS.list : WIDTHS.string;
}

/** `A` for 0, `AA` for 26. */
function nameColumn(index: number): string {
  const letter = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? letter : nameColumn(Math.floor(index / 26) - 1) + letter;
}

/** Names of sheets are unique whatever their capitals, and have none of these signs. */
function nameSheet(wanted: string, taken: Set<string>): string {
  const plain = wanted.replaceAll(/[[\]:*?/\\]/g, ' ').slice(0, MAX_SHEET_NAME);
  const name = taken.has(plain.toLowerCase()) ? `${plain.slice(0, -2)} ${taken.size}` : plain;
  taken.add(name.toLowerCase());
  return name;
}
