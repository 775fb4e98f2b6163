import { leavesOpen, readAsking } from '../../outcome/askingHeaders.ts';
import { readHeader } from '../../outcome/findStatementsIn.ts';
import { isConsent, mayOpen } from '../../outcome/flag.ts';
import { isDeciding, isNamed } from '../../programme/fields.ts';
import type { Programme } from '../../programme/readProgramme.ts';
import { getHeaderIndex } from '../spreadsheet/findHeaders.ts';
import {
  createSheetProblem,
  formatRows,
  type Sheet,
  type SheetProblem,
  type SheetRow,
} from '../spreadsheet/sheet.ts';
import { createIsHeaderRow, getField } from './findTable.ts';
import { distrustRows } from './stamps.ts';
import { isStatusHeader } from '../../outcome/statusWords.ts';

/**
 * A sheet in which no row can be trusted that a formula would publish. A file keeps of a formula what it last
 * showed, and a program that changes other cells need not work it out again: a “no” may be an
 * old one. Where what it shows withholds anyway, nothing hangs on it.
 */
export function distrustFormulas(
  sheet: Sheet,
  programme: Programme,
): { sheet: Sheet; problems: readonly SheetProblem[] } {
  const { rows, hiddenRows = [] } = sheet;
  const header = rows[getHeaderIndex(sheet, createIsHeaderRow(programme))];
  if (header === undefined) return { sheet, problems: [] };
  const columns = header.cells.flatMap((text, column) => {
    const opens = createOpens(text, programme);
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

/** Whether a value publishes, as far as the column of a header decides; nothing where it decides nothing. */
function createOpens(
  header: string,
  programme: Programme,
): ((value: string) => boolean) | undefined {
  const { publication } = programme.settings;
  const field = getField(programme, header);
  if (field !== undefined && isDeciding(field))
    return field.kind === 'flag' ? (value) => mayOpen(value, publication) : isConsent;
  if (isNamed(field, 'status')) return publication.statuses === 'any' ? undefined : isFilled;
  if (field !== undefined && field.own === undefined) return undefined;
  const asking = readAsking(header);
  if (asking !== undefined) return (value) => leavesOpen(asking, value);
  const isAbout = readHeader(header, programme) !== undefined || isStatusHeader(header);
  return isAbout ? isFilled : undefined;
}

function isFilled(value: string): boolean {
  return value.trim() !== '';
}
