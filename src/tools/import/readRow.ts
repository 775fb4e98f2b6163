import { foldText } from '../../text/fold.ts';
import { listSigns } from '../../text/separator.ts';
import { isDeciding, type Field } from '../../programme/fields.ts';
import { readYears } from '../../outcome/readYears.ts';
import { isTick } from '../../outcome/flag.ts';
import type { Programme } from '../../programme/readProgramme.ts';
import {
  createSheetProblem,
  formatCell,
  type SheetProblem,
  type SheetRow,
} from '../spreadsheet/sheet.ts';
import type { Box, Line } from './arrangeColumns.ts';
import { explainRow, isSound } from './doubts.ts';
import { getField } from './findTable.ts';

/** A header and the value below it in one row. */
export type Cell = readonly [header: string, value: string];

/**
 * The cells of one row by header. A column that the row does not reach is left out, never
 * taken for empty: an empty confidential flag publishes, a missing one withholds. For the same
 * reason a row that is withheld whatever it says loses its flag, and one that cannot be trusted its consent, too.
 */
export function readRow(
  row: SheetRow,
  lines: readonly Line[],
  programme: Programme,
): { cells: Cell[]; problems: SheetProblem[] } {
  const problems: SheetProblem[] = [];
  const isWithheld = row.doubt !== undefined;
  const isTrusted = isSound(explainRow(row));
  const isLost = (field: Field | undefined): boolean =>
    isWithheld && isDeciding(field) && (!isTrusted || field?.kind === 'flag');
  const cells = lines.flatMap((line): Cell[] => {
    if (isLost(getField(programme, line.header))) return [];
    if ('column' in line) {
      const value = row.cells[line.column];
      if (value === undefined) return [];
      const isYear = getField(programme, line.header)?.kind === 'year';
      return [[line.header, isYear ? keepYear(value, row.days?.get(line.column)) : value]];
    }
    if ('text' in line) return [[line.header, line.text]];
    const { labels, isWhole } = readBoxes(row, line.boxes, programme, problems);
    const { separator = ',' } = getField(programme, line.header) ?? {};
    const [sign = ','] = listSigns(separator);
    return isWhole ? [[line.header, labels.join(`${sign} `)]] : [];
  });
  return { cells, problems };
}

/** The year of a date cell does not get lost in a format that shows none of it, or another one. */
function keepYear(value: string, day: string | undefined): string {
  if (day === undefined || value.trim() === '') return value;
  const shown = readYears(value);
  const isShown = shown !== 'not clear' && shown.years.join() === String(Number(day.slice(0, 4)));
  return isShown ? value : day;
}

function readBoxes(
  row: SheetRow,
  boxes: readonly Box[],
  programme: Programme,
  problems: SheetProblem[],
): { labels: string[]; isWhole: boolean } {
  const labels: string[] = [];
  for (const { column, label } of boxes) {
    const value = row.cells[column];
    if (value === undefined) return { labels, isWhole: false };
    const isTicked = readTick(value, label, programme);
    if (isTicked === undefined)
      problems.push(createSheetProblem('tick-unclear', formatCell(row, column), { value }));
    else if (isTicked) labels.push(label);
  }
  return { labels, isWhole: true };
}

const NO_TICKS = ['', '-', '☐'];

/** Some tools write the label itself for a tick. Anything unclear is for the publisher to decide. */
function readTick(value: string, label: string, programme: Programme): boolean | undefined {
  const spelling = foldText(value);
  if (isTick(value) || spelling === '☒' || spelling === foldText(label)) return true;
  if (NO_TICKS.includes(spelling)) return false;
  const answer = programme.vocabularies.answer.spellings.get(spelling)?.key;
  return answer === undefined ? undefined : answer === 'yes';
}
