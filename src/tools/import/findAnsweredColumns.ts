import { leavesOpen, readAsking } from '../../outcome/askingHeaders.ts';
import { isConsent, isNo, isYes } from '../../outcome/flag.ts';
import { isAnswerToLeave, mayBeOfLeave } from '../../outcome/leaveHeaders.ts';
import { isSecrecy } from '../../outcome/statementWords.ts';
import { isDeciding, isPublic } from '../../programme/fields.ts';
import type { Programme } from '../../programme/readProgramme.ts';
import { createSheetProblem, type SheetProblem, type SheetRow } from '../spreadsheet/sheet.ts';
import type { IgnoredColumn, Line } from './arrangeColumns.ts';
import { collectDoubts, doubtLeave, type Doubt, type Doubts } from './doubts.ts';
import { reportLeave } from './findLeaveNotGiven.ts';
import { getField } from './findTable.ts';

/** A column of answers, and where its cells are. */
interface Column {
  readonly index: number;
  readonly header: string;
  readonly isIgnored: boolean;
}

/**
 * What columns of plain answers decide whose headers alone do not say it. Where one may be of leave to publish, in any
 * language, or an answer is neither a plain yes nor a plain no, each row without a plain yes is withheld; where an
 * answer says who may read, each row without one. The others are told in one line, since any of them may decide in words
 * that nobody here knows.
 */
export function findAnsweredColumns(
  rows: readonly SheetRow[],
  lines: readonly Line[],
  ignored: readonly IgnoredColumn[],
  programme: Programme,
): { doubts: Doubts; problems: readonly SheetProblem[] } {
  const doubts: (readonly [SheetRow, Doubt])[] = [];
  const problems: SheetProblem[] = [];
  const unknown: string[] = [];
  for (const column of listColumns(lines, ignored, programme)) {
    const { index, header, isIgnored } = column;
    const answers = rows.map((row) => ({ row, answer: (row.cells[index] ?? '').trim() }));
    const filled = answers.flatMap(({ answer }) => (answer === '' ? [] : [answer]));
    const isOpen = filled.length === 0 ? undefined : findOpening(column, filled, programme);
    if (isOpen === undefined) continue;
    if (isOpen === 'unknown') {
      unknown.push(header);
      continue;
    }
    const found = answers.filter(({ answer }) => !isOpen(answer));
    for (const { row, answer } of found) doubts.push([row, doubtLeave(header, answer)]);
    if (found.length > 0) problems.push(reportLeave(header, found, isIgnored));
  }
  if (unknown.length > 0)
    problems.push(createSheetProblem('column-may-decide', undefined, { headers: unknown }));
  return { doubts: collectDoubts(doubts), problems };
}

/** Columns of which a programme has not said that they are something else. */
function listColumns(
  lines: readonly Line[],
  ignored: readonly IgnoredColumn[],
  programme: Programme,
): Column[] {
  const copied = lines.flatMap((line): Column[] => {
    if (!('column' in line)) return [];
    const field = getField(programme, line.header);
    if (field !== undefined && (isDeciding(field) || field.own?.decides === false)) return [];
    // Known fields are what they are called, and some are answered so.
    if (field !== undefined && field.own === undefined) return [];
    return [{ index: line.column, header: line.header, isIgnored: false }];
  });
  return [...copied, ...ignored.map((column) => ({ ...column, isIgnored: true }))];
}

/** Which answers of a column leave an outcome open; nothing where it is no column of answers, or another rule reads it. */
function findOpening(
  column: Column,
  filled: readonly string[],
  programme: Programme,
): ((answer: string) => boolean) | 'unknown' | undefined {
  const { header } = column;
  const asking = readAsking(header);
  // What is filled in is read with its row.
  if (asking === 'readers') return (answer) => answer !== '';
  const mayBeForWhom = asking === undefined || asking === 'audience' || asking === 'offer';
  if (mayBeForWhom && saysForWhom(asking === 'audience', filled)) return (answer) => answer !== '';
  if (asking !== undefined && asking !== 'offer' && asking !== 'audience') return undefined;
  // “Do not publish”: an order, which its answer refuses.
  if (isSecrecy(header)) return undefined;
  const isAnswered =
    filled.every(isAnswerToLeave) && filled.some((answer) => isYes(answer) || isNo(answer));
  if (!isAnswered) return undefined;
  if (asking === 'offer') return isConsent;
  const leave = mayBeOfLeave(header);
  if (leave === 'turned') return () => false;
  if (leave === 'leave') return isConsent;
  if (!mayBeAsked(column, programme)) return undefined;
  return filled.some(isNeither) ? isConsent : 'unknown';
}

/**
 * Whether answers say for whom outcomes are, some for everybody and some not, whatever the column is called: one of
 * which nobody says it may not be for everybody.
 */
function saysForWhom(isAsked: boolean, filled: readonly string[]): boolean {
  // A yes or a no answers something else.
  const said = filled.filter(isNeither);
  const isShut = said.some((answer) => !leavesOpen('audience', answer));
  return isShut && (isAsked || said.some((answer) => leavesOpen('readers', answer)));
}

/** “Yes, by telephone”, “pending”: so people answer when they are asked for leave, whatever the question was called. */
function isNeither(answer: string): boolean {
  return !isYes(answer) && !isNo(answer);
}

/** Whether it is asked what a column decides: not of what somebody has chosen to publish, and of no tick box. */
function mayBeAsked({ header }: Column, programme: Programme): boolean {
  const field = getField(programme, header);
  return !(field !== undefined && isPublic(field)) && !header.includes('/');
}
