import { formatHead } from '../../fragment/fieldHeads.ts';
import { formatFragment } from '../../fragment/formatFragment.ts';
import { parseFragment } from '../../fragment/parseFragment.ts';
import { leavesOpen, needsAnswer, readAsking } from '../../outcome/askingHeaders.ts';
import { findStatementsIn } from '../../outcome/findStatementsIn.ts';
import type { Statement } from '../../outcome/reading.ts';
import { isDeciding } from '../../programme/fields.ts';
import type { Programme } from '../../programme/readProgramme.ts';
import {
  createSheetProblem,
  formatRow,
  formatRows,
  type SheetProblem,
  type SheetRow,
} from '../spreadsheet/sheet.ts';
import type { Line } from './arrangeColumns.ts';
import { getField } from './findTable.ts';

/** A row, and what it answers where leave to publish is asked for. */
interface Answer {
  readonly row: SheetRow;
  readonly answer: string;
}

/**
 * Tells of a column that asks for leave to publish and is not called the consent, as one that a sheet has grown, and of
 * one that says for whom an outcome is: the files of its rows show what it says, and the gate withholds those without a
 * plain yes, or that are not for everybody. One problem for each column that asks, or for each such row. `told`: rows
 * that are said to be withheld already.
 */
export function findLeaveNotGiven(
  rows: readonly SheetRow[],
  lines: readonly Line[],
  programme: Programme,
  told: ReadonlyMap<SheetRow, unknown> = new Map(),
): SheetProblem[] {
  return lines.flatMap((line) => {
    if (!('column' in line)) return [];
    const field = getField(programme, line.header);
    if (isDeciding(field) || field?.own?.decides === false) return [];
    const isKnown = field !== undefined && field.own === undefined;
    if (isKnown && !needsAnswer(line.header)) return [];
    const answers = rows.map((row) => ({ row, answer: (row.cells[line.column] ?? '').trim() }));
    if (readAsking(line.header) !== 'leave')
      return reportStatements(
        line.header,
        answers.filter(({ row }) => !told.has(row)),
        programme,
      );
    const found = answers.filter(({ answer }) => !leavesOpen('leave', answer));
    return found.length === 0 ? [] : [reportLeave(line.header, found, false)];
  });
}

/** What the gate takes for a statement that an outcome is not for everybody, in the file of each row. */
function reportStatements(
  header: string,
  answers: readonly Answer[],
  programme: Programme,
): SheetProblem[] {
  const known = new Map<string, string | undefined>();
  return answers.flatMap(({ row, answer }) => {
    if (answer === '') return [];
    if (!known.has(answer)) known.set(answer, findStatement(header, answer, programme));
    const text = known.get(answer);
    if (text === undefined) return [];
    const detail = { header, text: text.slice(0, MAX_STATEMENT) };
    const problem = createSheetProblem('column-says-confidential', formatRow(row), detail);
    return [{ ...problem, column: header }];
  });
}

/** What a value says in a file where nothing else is, beside what any file lacks. */
function findStatement(header: string, value: string, programme: Programme): string | undefined {
  // An error tells of such a header.
  if (formatHead(header) === undefined) return undefined;
  const read = (text: string): Statement[] => findStatementsIn(parseFragment(text), programme);
  const found = read(formatFragment([[header, value]]));
  return found.length > read('').length ? found[0]?.text : undefined;
}

/** As much of a statement as is quoted. */
const MAX_STATEMENT = 120;

/** As much of an answer as is quoted. */
const MAX_ANSWER = 40;

/** What is told of rows whose answers give no leave. */
export function reportLeave(
  header: string,
  found: readonly Answer[],
  isIgnored: boolean,
): SheetProblem {
  const values = [...new Set(found.map(({ answer }) => answer.slice(0, MAX_ANSWER)))];
  const place = formatRows(found.map(({ row }) => row));
  const detail = { rows: found.length, header, values, isIgnored };
  return createSheetProblem('column-asks-leave', place, detail);
}
