import type { Field } from '../../programme/fields.ts';
import type { Programme } from '../../programme/readProgramme.ts';
import type { CellRange } from '../spreadsheet/ranges.ts';
import type { SheetRow } from '../spreadsheet/sheet.ts';
import { foldText } from '../../text/fold.ts';
import { isForeign, isListed } from './columnValues.ts';
import { createIsHeaderRow, getField, isHeaderOf, listFields, type Table } from './findTable.ts';
import type { IdForms } from './idForms.ts';

/** What is known of a table whose rows are judged. */
export interface TableContext {
  readonly programme: Programme;
  readonly fields: readonly (Field | undefined)[];
  readonly headerKeys: ReadonlySet<string>;
  /** No cell that is longer is a header. */
  readonly maxHeader: number;
  readonly forms: IdForms;
  readonly idColumn: number;
  /** Numbers of the rows that a cell crosses that is merged over several columns. */
  readonly crossed: ReadonlySet<number>;
}

/** The headers of a table and the forms of its ids, ready to judge its rows by. */
export function createContext(
  { header, fields, idColumn }: Table,
  programme: Programme,
  forms: IdForms,
  merged: readonly CellRange[] = [],
): TableContext {
  const across = merged.filter(({ top, left, bottom, right }) => left < right && top === bottom);
  return {
    programme,
    fields,
    headerKeys: new Set(header.cells.map(foldText).filter((key) => key !== '')),
    maxHeader: findLongest([...programme.fieldOfHeader.keys(), ...header.cells]) + MAX_BLANKS,
    forms,
    idColumn,
    crossed: new Set(across.map(({ top }) => top)),
  };
}

/** By so many blanks a header may be longer than the programme writes it. */
const MAX_BLANKS = 40;

function findLongest(texts: readonly string[]): number {
  return texts.reduce((most, { length }) => Math.max(most, length), 0);
}

/** The cells that are not blank. */
export const getFilled = ({ cells }: SheetRow): string[] =>
  cells.map((cell) => cell.trim()).filter((cell) => cell !== '');

/** Whether the row has an id of the form of the others: then it is an outcome, whatever else it says. */
export function hasId({ cells }: SheetRow, { forms, idColumn, programme }: TableContext): boolean {
  const id = cells[idColumn] ?? '';
  return forms.has(id) && getField(programme, id) === undefined;
}

/** The longest cell that may hold a whole row of headers which other characters separate. */
const MAX_HEADERS = 2000;

/** Whether the row has two or more headers as its cells, in whatever order, or most of the header row's. */
export function isHeaderAgain(row: SheetRow, context: TableContext): boolean {
  if (hasId(row, context)) return false;
  const { programme, fields, headerKeys, idColumn, maxHeader } = context;
  const filled = getFilled(row);
  const known = new Set(
    row.cells.flatMap((cell, column) => {
      const field = cell.length > maxHeader ? undefined : getField(programme, cell);
      // “Outcome” is a header of some programmes and a status of the same.
      return field === undefined || isListed(fields[column], cell, programme) ? [] : [field];
    }),
  );
  if (known.size >= 2) return true;
  const same = filled.filter(
    (cell) => cell.length <= maxHeader && headerKeys.has(foldText(cell)),
  ).length;
  if (same >= 3 && same * 2 >= headerKeys.size) return true;
  if (filled.length > 3 && isHeaderOf(programme, row.cells[idColumn] ?? '', 'id')) return true;
  // A second export may be separated by another character.
  const [only = ''] = filled;
  return (
    filled.length <= 2 &&
    only.length <= MAX_HEADERS &&
    listFields(programme, only.split(/[,;\t|]/)).size >= 3
  );
}

/** The longest cell of a row that may be headers nobody knows. */
const MAX_LABEL = 80;

/** Whether the row may be headers in other words: short texts without a number, none of them a value of its column. */
export function isLikeHeader(row: SheetRow, context: TableContext): boolean {
  const { fields, forms, programme } = context;
  const { cells } = row;
  const filled = getFilled(row);
  if (
    hasId(row, context) ||
    !forms.isKnown ||
    filled.some((cell) => cell.length > MAX_LABEL || /\p{Nd}/u.test(cell))
  )
    return false;
  if (new Set(filled).size < filled.length || filled.length * 2 < fields.length) return false;
  const isValue = cells.some((cell, column) => isListed(fields[column], cell, programme));
  const foreign = cells.filter((cell, column) => isForeign(fields[column], cell, programme));
  return !isValue && foreign.length >= 3;
}

/** Whether a row above the headers is the head of a table of its own, whose outcomes would be lost. */
export function isTableAbove(
  row: SheetRow,
  between: readonly SheetRow[],
  context: TableContext,
): boolean {
  const { programme, forms } = context;
  if (Number(createIsHeaderRow(programme)(row.cells)) < 2) return false;
  const idColumn = row.cells.findIndex((cell) => isHeaderOf(programme, cell, 'id'));
  return between.some((other) => {
    const id = other.cells[idColumn] ?? '';
    return forms.has(id) || (/\p{Nd}/u.test(id) && getFilled(other).length >= 3);
  });
}
