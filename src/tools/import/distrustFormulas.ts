import type { Programme } from '../../programme/readProgramme.ts';
import { getHeaderIndex } from '../spreadsheet/findHeaders.ts';
import {
  createSheetProblem,
  formatRows,
  type Sheet,
  type SheetProblem,
  type SheetRow,
} from '../spreadsheet/sheet.ts';
import { createIsHeaderRow } from './findTable.ts';
import { readDeciding } from './readDeciding.ts';
import { distrustRows } from './stamps.ts';

/**
 * A sheet in which no row can be trusted that a formula would publish, if it is not certain that it shows what it
 * would show now. A file keeps of a formula what it last showed, and a program that changes other cells need not
 * work it out again: a “no” may be an old one. Where what it shows withholds anyway, nothing hangs on it.
 */
export function distrustFormulas(
  sheet: Sheet,
  programme: Programme,
): { sheet: Sheet; problems: readonly SheetProblem[] } {
  const { rows, hiddenRows = [] } = sheet;
  const header = rows[getHeaderIndex(sheet, createIsHeaderRow(programme))];
  if (header === undefined) return { sheet, problems: [] };
  const columns = header.cells.flatMap((text, column) => {
    const opens = readDeciding(text, programme)?.opens;
    return opens === undefined ? [] : [{ text, column, opens }];
  });
  const found = new Map<SheetRow, readonly string[]>();
  for (const row of [...rows, ...hiddenRows]) {
    if (row.formulas === undefined || row.number <= header.number) continue;
    const { formulas, cells } = row;
    const open = columns.filter(
      ({ column, opens }) => formulas.has(column) && opens(cells[column] ?? ''),
    );
    if (open.length > 0)
      found.set(
        row,
        open.map(({ text }) => text.trim()),
      );
  }
  if (found.size === 0) return { sheet, problems: [] };
  const headers = [...new Set([...found.values()].flat())];
  const place = formatRows([...found.keys()]);
  return {
    sheet: distrustRows(sheet, 'formula-decides', (row) => found.has(row)),
    problems: [createSheetProblem('formula-decides', place, { headers, rows: found.size })],
  };
}
