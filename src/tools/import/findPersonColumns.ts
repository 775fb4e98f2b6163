import { isShownText } from '../../programme/fields.ts';
import type { Programme } from '../../programme/readProgramme.ts';
import { namesPerson } from '../../text/findPersons.ts';
import {
  createSheetProblem,
  formatColumn,
  type SheetProblem,
  type SheetRow,
  formatColumnPlace,
} from '../spreadsheet/sheet.ts';
import type { Line } from './arrangeColumns.ts';
import { getField } from './findTable.ts';

/**
 * Columns that are published and seem to say who somebody is or how to reach them: one problem for
 * each, with the cells and never with what they hold.
 */
export function findPersonColumns(
  rows: readonly SheetRow[],
  lines: readonly Line[],
  programme: Programme,
): SheetProblem[] {
  return lines.flatMap((line) => {
    const field = getField(programme, line.header);
    if (!('column' in line) || field === undefined || !isShownText(field)) return [];
    const { header, column } = line;
    const letter = formatColumn(column);
    const cells = rows
      .filter((row) => namesPerson(row.cells[column] ?? ''))
      .map(({ number }) => `${letter}${number}`);
    if (cells.length === 0) return [];
    return [createSheetProblem('column-persons', formatColumnPlace(column), { header, cells })];
  });
}
