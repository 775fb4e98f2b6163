import { foldSpace, foldText } from '../../text/fold.ts';
import { formatHead } from '../../fragment/fieldHeads.ts';
import { readHeader } from '../../outcome/findStatementsIn.ts';
import { isDeciding, type Field } from '../../programme/fields.ts';
import type { Programme } from '../../programme/readProgramme.ts';
import { joinLines } from '../spreadsheet/findHeaders.ts';
import {
  createSheetProblem,
  formatCell,
  formatColumn,
  type SheetProblem,
  type SheetRow,
  formatColumnPlace,
} from '../spreadsheet/sheet.ts';
import { findMissingFields, getField, isHeaderOf, type Table } from './findTable.ts';

/** One line that each row writes: a column as it is, the boxes of a question, joined, or the same text in all of them. */
export type Line =
  | { readonly header: string; readonly column: number }
  | { readonly header: string; readonly text: string }
  | { readonly header: string; readonly boxes: readonly Box[] };

/** A column of tick boxes. */
export interface Box {
  readonly column: number;
  readonly label: string;
}

/** What each row of a table writes, in the order of its columns. */
interface Arrangement {
  readonly lines: readonly Line[];
  readonly idColumn: number;
  /** Columns that the programme does not want. */
  readonly ignored: readonly IgnoredColumn[];
  readonly problems: readonly SheetProblem[];
}

/** A column that is not copied. */
export interface IgnoredColumn {
  readonly index: number;
  readonly header: string;
}

interface Column {
  readonly index: number;
  /** Verbatim, but on one line, as a fragment needs it. */
  readonly header: string;
}

/**
 * Decides from the headers what becomes of each column, and reports those that cannot be written.
 * `sheet`: the name of the sheet, which the programme may want as a value.
 */
export function arrangeColumns(
  { header, rows }: Table,
  programme: Programme,
  sheet?: string,
): Arrangement {
  const problems: SheetProblem[] = [];
  const columns: Column[] = [];
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), header.cells.length);
  for (let index = 0; index < width; index += 1) {
    const text = joinLines(header.cells[index] ?? '');
    if (text.trim() !== '') columns.push({ index, header: text });
    else if (index < header.cells.length) {
      problems.push(...checkBareColumn(index, rows));
    }
  }
  const ignored = columns.filter((column) => isIgnored(column.header, programme));
  problems.push(...checkIgnored(ignored, header, programme));
  const lines = joinBoxes(
    columns.filter((column) => !ignored.includes(column)),
    programme,
  );
  const isEmpty = (line: Line): boolean =>
    rows.every(({ cells }) => (cells[getFirstColumn(line)] ?? '').trim() === '');
  problems.push(...checkHeaders(lines, header, programme, isEmpty));
  const { sheetName } = programme.settings.spreadsheet;
  if (sheetName !== undefined && sheet !== undefined) {
    problems.push(...checkSheetName(sheetName, lines, header, programme));
    lines.push({ header: sheetName, text: sheet });
  }
  problems.push(
    ...findMissingFields(
      lines.map((line) => line.header),
      programme,
    ),
  );
  const headers = new Set(lines.map((line) => foldText(line.header)));
  for (const { header: wanted } of programme.settings.tickBoxes) {
    if (headers.has(foldText(wanted))) continue;
    problems.push(createSheetProblem('tick-boxes-missing', undefined, { header: wanted }));
  }
  const id = lines.find((line) => isHeaderOf(programme, line.header, 'id'));
  const idColumn = id !== undefined && 'column' in id ? id.column : -1;
  return { lines, idColumn, ignored, problems };
}

function checkBareColumn(index: number, rows: readonly SheetRow[]): SheetProblem[] {
  const cells = rows.filter((row) => (row.cells[index] ?? '').trim() !== '').length;
  if (cells === 0) return [];
  return [createSheetProblem('column-without-header', formatColumnPlace(index), { cells })];
}

function isIgnored(header: string, programme: Programme): boolean {
  return getField(programme, header) === undefined && programme.ignored.has(header);
}

/** What may decide whether an outcome is published is never left out unread. */
function checkIgnored(
  columns: readonly IgnoredColumn[],
  row: SheetRow,
  programme: Programme,
): SheetProblem[] {
  return columns.flatMap(({ index, header }) =>
    readHeader(header, programme) === undefined
      ? []
      : [createSheetProblem('ignored-decides', formatCell(row, index), { header })],
  );
}

/** The boxes of one question become one line, in the place of the first of them. */
function joinBoxes(columns: readonly Column[], programme: Programme): Line[] {
  const questions = programme.settings.tickBoxes.map(({ header, prefix, columns: labels }) => ({
    header,
    prefix: prefix === undefined ? undefined : foldText(prefix),
    labels: new Map(Object.entries(labels).map(([name, label]) => [foldText(name), label])),
    boxes: [] as Box[],
  }));
  const lines: Line[] = [];
  for (const { header, index } of columns) {
    const key = foldText(header);
    const question = questions.find(
      ({ labels, prefix }) =>
        labels.has(key) || (prefix !== undefined && key.startsWith(prefix) && key !== prefix),
    );
    if (question === undefined) {
      lines.push({ header, column: index });
      continue;
    }
    if (question.boxes.length === 0) lines.push(question);
    // As long as the folded header, so the prefix ends at the same place.
    const rest = foldSpace(header)
      .slice(question.prefix?.length ?? 0)
      .trim();
    question.boxes.push({ column: index, label: question.labels.get(key) ?? rest });
  }
  return lines;
}

/** `isEmpty`: whether no row has anything in a column; nobody has to say what it is. */
function checkHeaders(
  lines: readonly Line[],
  row: SheetRow,
  programme: Programme,
  isEmpty: (line: Line) => boolean,
): SheetProblem[] {
  const problems: SheetProblem[] = [];
  const byKey = new Map<string, Line>();
  const byField = new Map<Field, Line>();
  for (const line of lines) {
    const { header } = line;
    const place = formatCell(row, getFirstColumn(line));
    const key = foldText(header);
    const field = getField(programme, header);
    const same = byKey.get(key);
    const synonym = field === undefined ? undefined : byField.get(field);
    byKey.set(key, same ?? line);
    if (field !== undefined) byField.set(field, synonym ?? line);
    if (same !== undefined) {
      const other = formatColumn(getFirstColumn(same));
      problems.push(createSheetProblem('column-repeated', place, { header, other }));
    } else if (synonym !== undefined) {
      const other = formatColumn(getFirstColumn(synonym));
      const detail = { header, first: synonym.header, other };
      problems.push(createSheetProblem('columns-one-field', place, detail));
    } else if (formatHead(header) === undefined) {
      problems.push(createSheetProblem('header-not-writable', place, { header }));
    } else if (field === undefined && !isEmpty(line)) {
      problems.push(createSheetProblem('column-unknown', place, { header }));
    }
  }
  return problems;
}

function getFirstColumn(line: Line): number {
  if ('column' in line) return line.column;
  return 'boxes' in line ? (line.boxes[0]?.column ?? 0) : 0;
}

/** The name of a sheet decides nothing about its outcomes, and is no second value of a field. */
function checkSheetName(
  header: string,
  lines: readonly Line[],
  row: SheetRow,
  programme: Programme,
): SheetProblem[] {
  const field = getField(programme, header);
  const decides = field === undefined ? readHeader(header, programme) : isDeciding(field);
  if (decides || field?.required === 'value')
    return [createSheetProblem('sheet-name-decides', undefined, { header })];
  const same = lines.find(
    (line) =>
      foldText(line.header) === foldText(header) ||
      (field !== undefined && getField(programme, line.header) === field),
  );
  if (same === undefined) return [];
  const detail = { header, column: same.header };
  return [createSheetProblem('sheet-name-repeated', formatCell(row, getFirstColumn(same)), detail)];
}
