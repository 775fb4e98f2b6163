import { isDeciding } from '../../programme/fields.ts';
import type { Programme } from '../../programme/readProgramme.ts';
import { foldText } from '../../text/fold.ts';
import {
  createSheetProblem,
  type Sheet,
  type SheetProblem,
  type SheetRow,
} from '../spreadsheet/sheet.ts';
import type { Allowances } from './allowances.ts';
import { getField, listWhole } from './findTable.ts';
import type { Draft, FieldChange, ImportContext } from './planFile.ts';
import { readRow } from './readRow.ts';
import type { TableReading } from './readTable.ts';

/** What files hold in a column that the sheet of their rows has no more, or in which it has nothing. */
interface Lost {
  readonly key: string;
  /** As the file has it. */
  readonly header: string;
  readonly isEmptied: boolean;
}

/**
 * Columns that the sheet of a row has no more, or in which no row has anything, while the file of the row holds something
 * there: an export that left a column out, a header in other words, a column that was cleared. One error for all of them,
 * unless the publisher lets them go. Each sheet by itself, and only of files that would be written by their rows.
 * `sheets`: those that were read, as they are.
 */
export function findLost(
  drafts: readonly Draft[],
  readings: readonly TableReading[],
  sheets: readonly Sheet[],
  allowances: Allowances,
  { programme, options }: Pick<ImportContext, 'programme' | 'options'>,
): SheetProblem[] {
  const columnsOf = new Map<SheetRow, Columns>();
  for (const [index, reading] of readings.entries()) {
    const columns = createColumns(reading, sheets[index], programme);
    for (const row of reading.table.rows) columnsOf.set(row, columns);
  }
  const lost = drafts.flatMap(({ planned, row, takesRow }) => {
    const columns = columnsOf.get(row);
    return columns === undefined || !takesRow || planned.written === undefined
      ? []
      : planned.changes.flatMap((change) => findLoss(change, columns, programme) ?? []);
  });
  const groups = Map.groupBy(lost, ({ key, isEmptied }) => `${key} ${String(isEmptied)}`);
  const columns = [...groups.values()].flatMap((members) => {
    const [first] = members;
    const files = members.length;
    // One cell that somebody cleared is an edit like any other.
    if (first === undefined || (first.isEmptied && files < MIN_EMPTIED)) return [];
    const { key, header, isEmptied } = first;
    const named = options.without?.find((each) => getKey(each, programme) === key);
    return allowances.ask('without', named ?? header) ? [] : [{ header, files, isEmptied }];
  });
  return columns.length === 0 ? [] : [createSheetProblem('columns-lost', undefined, { columns })];
}

/** So many files have held something in a column that counts as emptied. */
const MIN_EMPTIED = 2;

/** What a sheet has of the columns that files have. */
interface Columns {
  readonly has: (key: string) => boolean;
  /** Whether no row has anything in a column. */
  readonly isEmpty: (key: string) => boolean;
}

/** A column counts as there wherever the sheet has its header: boxes are joined, and others are ignored. */
function createColumns(
  { table, lines }: TableReading,
  sheet: Sheet | undefined,
  programme: Programme,
): Columns {
  const { header } = table;
  const given = sheet?.rows.find(({ number }) => number === header.number)?.cells ?? [];
  const headers = [...given, ...header.cells, ...lines.map((line) => line.header)];
  const keys = new Set(headers.map((each) => getKey(each, programme)));
  const known = new Map<string, boolean>();
  const readEmpty = (key: string): boolean => {
    const own = lines.filter((line) => getKey(line.header, programme) === key);
    if (own.length === 0) return false;
    return listWhole(table).every((row) =>
      readRow(row, own, programme).cells.every(([, value]) => value.trim() === ''),
    );
  };
  return {
    has: (key) => keys.has(key),
    isEmpty: (key) => {
      const isEmpty = known.get(key) ?? readEmpty(key);
      known.set(key, isEmpty);
      return isEmpty;
    },
  };
}

/** The same for all headers of one field, and for all spellings of any other. */
function getKey(header: string, programme: Programme): string {
  return getField(programme, header)?.name ?? `“${foldText(header)}”`;
}

/** What a row takes out of its file because its sheet has nothing more of it. What is ignored is to go. */
function findLoss(
  { header, inFile, inSheet = '' }: FieldChange,
  columns: Columns,
  programme: Programme,
): Lost | undefined {
  const field = getField(programme, header);
  if (inFile === undefined || inSheet.trim() !== '') return undefined;
  if (field === undefined && programme.ignored.has(header)) return undefined;
  const key = getKey(header, programme);
  const isEmptied = columns.has(key);
  // An empty flag is an answer as well; what one does that was cleared has rules of its own.
  if (isDeciding(field)) return isEmptied ? undefined : { key, header, isEmptied };
  if (inFile.trim() === '' || (isEmptied && !columns.isEmpty(key))) return undefined;
  return { key, header, isEmptied };
}
