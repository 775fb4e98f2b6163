import { readHeader } from '../../outcome/findStatementsIn.ts';
import { isDeciding } from '../../programme/fields.ts';
import type { Programme } from '../../programme/readProgramme.ts';
import { parseRange, type CellRange } from '../spreadsheet/ranges.ts';
import {
  createSheetProblem,
  type Sheet,
  type SheetProblem,
  type SheetRow,
} from '../spreadsheet/sheet.ts';
import { addDoubt, listDoubts } from './doubts.ts';
import type { Table } from './findTable.ts';

/** A cell that is merged over several rows of outcomes, each of which it describes. */
interface Filling extends CellRange {
  /** The row of the workbook that holds the text. */
  readonly from: SheetRow;
}

/**
 * A cell that is merged over several rows of one column is shown in all of them, and so each gets its
 * text: a theme or a country over its outcomes. Where it would decide about an outcome or name it
 * (id, title, description, status, flag, consent), and where a merged cell covers several columns
 * or headers, nobody knows what belongs to which row: an error. Around the outcomes merged cells do no harm.
 */
export function fillMerged(
  sheet: Sheet,
  table: Table,
  programme: Programme,
): { table: Table; hiddenRows: readonly SheetRow[]; problems: SheetProblem[] } {
  const hidden = sheet.hiddenRows ?? [];
  const outcomes = [...table.rows, ...hidden];
  const holders = new Map([...sheet.rows, ...hidden].map((row) => [row.number, row]));
  const fillings: Filling[] = [];
  const filled: string[] = [];
  const unclear: string[] = [];
  for (const { range, lastRow } of sheet.merged) {
    if (lastRow < table.header.number) continue;
    const area = parseRange(range);
    const isAmong = area.top <= table.header.number || outcomes.some(isIn(area));
    if (!isAmong) continue;
    const from = holders.get(area.top);
    if (!mayFill(area, table, programme)) unclear.push(range);
    // Without its row it is empty, as are the cells below.
    else if (from !== undefined) {
      fillings.push({ ...area, from });
      if ((from.cells[area.left] ?? '').trim() !== '') filled.push(range);
    }
  }
  const fill = (row: SheetRow): SheetRow => fillRow(row, fillings);
  return {
    table: fillings.length === 0 ? table : { ...table, rows: table.rows.map(fill) },
    hiddenRows: hidden.map(fill),
    problems: [...report('cells-merged', unclear), ...report('cells-merged-filled', filled)],
  };
}

const isIn =
  ({ top, bottom }: CellRange) =>
  ({ number }: SheetRow): boolean =>
    top <= number && number <= bottom;

function mayFill(
  { top, left, right }: CellRange,
  { header, fields }: Table,
  programme: Programme,
): boolean {
  const field = fields[left];
  const name = (header.cells[left] ?? '').trim();
  if (top <= header.number || left !== right || name === '') return false;
  if (field === undefined) return readHeader(name, programme) === undefined;
  const isOwn = field.required !== undefined || field.kind === 'title';
  return !isOwn && !isDeciding(field);
}

/** A row with the texts of the merged cells that cover it. What makes their own row uncertain makes this one so. */
function fillRow(row: SheetRow, fillings: readonly Filling[]): SheetRow {
  const own = fillings.filter(
    (filling) => isIn(filling)(row) && filling.from.number !== row.number,
  );
  if (own.length === 0) return row;
  const cells = [...row.cells];
  const days = new Map(row.days);
  for (const { left, from } of own) {
    cells[left] = from.cells[left] ?? '';
    const day = from.days?.get(left);
    if (day === undefined) days.delete(left);
    else days.set(left, day);
  }
  const doubts = new Set(own.flatMap(({ from }) => listDoubts(from)));
  const doubted = [...doubts].reduce(addDoubt, row);
  return {
    ...doubted,
    cells,
    ...(days.size === 0 && row.days === undefined ? {} : { days }),
  };
}

function report(
  code: 'cells-merged' | 'cells-merged-filled',
  ranges: readonly string[],
): SheetProblem[] {
  return ranges.length === 0 ? [] : [createSheetProblem(code, undefined, { ranges })];
}
