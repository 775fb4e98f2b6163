import { isDeciding, isNamed, type Field, type FieldName } from '../../programme/fields.ts';
import type { Programme } from '../../programme/readProgramme.ts';
import { listHeaders } from '../../programme/schema.ts';
import { getHeaderIndex } from '../spreadsheet/findHeaders.ts';
import {
  createSheetProblem,
  HEADER_ROWS,
  MAX_ROWS,
  type IsHeaderRow,
  type Sheet,
  type SheetProblem,
  type SheetRow,
} from '../spreadsheet/sheet.ts';
import { getToolTexts } from '../../messages/tools/toolTexts.ts';

/** The headers of a sheet and the rows below them. */
export interface Table {
  readonly header: SheetRow;
  readonly rows: readonly SheetRow[];
  /** The rows above the headers. */
  readonly above: readonly SheetRow[];
  /** The field that each header means. */
  readonly fields: readonly (Field | undefined)[];
  /** The column of the ids. */
  readonly idColumn: number;
}

/**
 * Whether a row has a cell for each header. In any other nobody knows which cells have moved, so that it says nothing of
 * what a column holds.
 */
export function isWhole({ cells }: SheetRow, { header }: Pick<Table, 'header'>): boolean {
  return cells.length === header.cells.length;
}

/** The rows of a table that show what its columns hold. */
export function listWhole(table: Pick<Table, 'header' | 'rows'>): SheetRow[] {
  return table.rows.filter((row) => isWhole(row, table));
}

/**
 * Tells the row of headers, and how many fields it has: one of them is the id. Beside headers that are to be taken a
 * row counts without it, too, if it names two fields, or what decides in another column than they do: “Outcome” is
 * a header of some programmes and a status of the same.
 */
export function createIsHeaderRow(programme: Programme): IsHeaderRow {
  return (cells, chosen) => {
    const fields = listFields(programme, cells);
    if (fields.values().some((field) => isNamed(field, 'id'))) return fields.size;
    if (chosen === undefined) return 0;
    const isRival = cells.some((cell, column) => {
      const field = getField(programme, cell);
      if (!isDeciding(field) && !isNamed(field, 'status')) return false;
      return field !== getField(programme, chosen[column] ?? '');
    });
    return isRival || fields.size >= 2 ? fields.size : 0;
  };
}

/** The field that a header means, if the programme lists it. */
export function getField(programme: Programme, header: string): Field | undefined {
  return programme.fieldOfHeader.get(header);
}

/** The fields that any of these cells mean as headers. */
export function listFields(programme: Programme, cells: readonly string[]): ReadonlySet<Field> {
  return new Set(cells.flatMap((cell) => getField(programme, cell) ?? []));
}

/** Whether a header means the known field of a name. */
export function isHeaderOf(programme: Programme, header: string, name: FieldName): boolean {
  return isNamed(getField(programme, header), name);
}

/** The value of the first cell whose header means the field. */
export function findValue(
  cells: readonly (readonly [header: string, value: string])[],
  name: FieldName,
  programme: Programme,
): string | undefined {
  return cells.find(([header]) => isHeaderOf(programme, header, name))?.[1];
}

/** The filled cells of the row that may be meant as headers: the first of those that have most. */
function findFullest(rows: readonly SheetRow[]): readonly string[] {
  const filled = rows
    .slice(0, HEADER_ROWS)
    .map(({ cells }) => cells.filter((cell) => cell.trim() !== ''));
  const most = Math.max(0, ...filled.map(({ length }) => length));
  return filled.find(({ length }) => length === most) ?? [];
}

/**
 * Finds the headers (rows above them are titles) and the rows below, or says why this sheet
 * cannot be imported as a table.
 */
export function findTable(
  sheet: Sheet,
  programme: Programme,
): { table: Table; problems: readonly SheetProblem[] } | { problems: readonly SheetProblem[] } {
  const isHeader = createIsHeaderRow(programme);
  const index = getHeaderIndex(sheet, isHeader);
  const header = sheet.rows[index];
  const { headerRow: named } = programme.settings.spreadsheet;
  const told = tellOfHeaderRow(named, sheet.firstHeader, sheet.headerDoubt);
  if (header === undefined || Number(isHeader(header.cells)) === 0) {
    if (sheet.rows.length === 0)
      return { problems: [createSheetProblem('sheet-empty', undefined)] };
    if (sheet.headerDoubt !== undefined && told.length > 0) return { problems: told };
    const found = findFullest(header === undefined ? sheet.rows : [header]);
    const detail = { known: listHeaders(programme.settings, 'id'), found, headerRow: named };
    return { problems: [createSheetProblem('column-id-missing', undefined, detail)] };
  }
  const rows = sheet.rows.slice(index + 1);
  const problems: SheetProblem[] = [...told];
  if (rows.length === 0) problems.push(createSheetProblem('sheet-empty', undefined));
  if (rows.length > MAX_ROWS) {
    const detail = { rows: rows.length, most: MAX_ROWS };
    problems.push(createSheetProblem('too-many-rows', undefined, detail));
  }
  const fields = header.cells.map((cell) => getField(programme, cell));
  const above = sheet.rows.slice(0, index);
  const idColumn = fields.findIndex((field) => isNamed(field, 'id'));
  return { table: { header, rows, above, fields, idColumn }, problems };
}

/**
 * What is told of headers that are not in the row which the programme names: `used` is the first of their rows, and
 * `doubt` has the rows that may be meant where none is certain.
 */
export function tellOfHeaderRow(
  named: number | undefined,
  used: number | undefined,
  doubt: readonly number[] | undefined,
): SheetProblem[] {
  if (named === undefined) return [];
  if (doubt !== undefined)
    return [createSheetProblem('header-row-unclear', undefined, { named, rows: doubt })];
  if (used === undefined || used === named) return [];
  return [createSheetProblem('header-row-moved', undefined, { named, used })];
}

/** What becomes of every outcome when a column is missing; of other fields it is only not recorded. */
function describeEffect(field: Field): string | undefined {
  const texts = getToolTexts().import.effects;
  if (isDeciding(field)) return texts.withheld;
  if (field.required === 'value') return texts.error;
  return field.required === 'header' ? texts.unpublished : undefined;
}

/** Says which fields without which nothing can be published have no column. */
export function findMissingFields(
  headers: readonly string[],
  programme: Programme,
): SheetProblem[] {
  const present = listFields(programme, headers);
  return programme.fields.flatMap((field) => {
    const effect = describeEffect(field);
    const known = listHeaders(programme.settings, field);
    // A programme without a column of consent misses none.
    if (effect === undefined || known.length === 0 || present.has(field)) return [];
    const detail = { field: field.name, known, effect };
    return [createSheetProblem('column-missing', undefined, detail)];
  });
}
