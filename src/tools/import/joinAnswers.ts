import { isConsent, isNo, isTick } from '../../outcome/flag.ts';
import { isDeciding, type Field } from '../../programme/fields.ts';
import type { Programme } from '../../programme/readProgramme.ts';
import { foldText } from '../../text/fold.ts';
import { getHeaderIndex, joinLines } from '../spreadsheet/findHeaders.ts';
import {
  createSheetProblem,
  formatRows,
  type Sheet,
  type SheetProblem,
  type SheetRow,
} from '../spreadsheet/sheet.ts';
import { createIsHeaderRow, getField } from './findTable.ts';
import { splitHeader } from './splitHeader.ts';
import { distrustRows } from './stamps.ts';

/** A question that decides about publishing, with a tick box for each of its answers. */
export interface AnswerBoxes {
  /** Its header without the answers, as the programme knows it. */
  readonly header: string;
  /** The column that gets the answer: one with this header, or else the first of the boxes. */
  readonly column: number;
  /** Whether there is a column with this header beside the boxes. */
  readonly isJoined: boolean;
  readonly boxes: readonly AnswerBox[];
}

interface AnswerBox {
  readonly column: number;
  readonly label: string;
}

/**
 * A sheet in which the flag and the consent are one column each, where a survey tool has made tick boxes of their
 * answers (`Confidential/Yes`, `Confidential/No`). The answer is that of the only box that is ticked; where
 * another sign is in one of them, several are ticked, or none, the row is withheld.
 */
export function joinAnswers(
  sheet: Sheet,
  programme: Programme,
): { sheet: Sheet; problems: readonly SheetProblem[] } {
  const at = getHeaderIndex(sheet, createIsHeaderRow(programme));
  const header = sheet.rows[at];
  const getDeciding = (text: string): Field | undefined => {
    const field = getField(programme, text);
    return isDeciding(field) ? field : undefined;
  };
  const questions = header === undefined ? [] : findAnswerBoxes(header.cells, getDeciding);
  if (header === undefined || questions.length === 0) return { sheet, problems: [] };
  let joined: Sheet = sheet;
  const problems: SheetProblem[] = [];
  for (const question of questions) {
    const unclear = new Set<SheetRow>();
    const join = (row: SheetRow): SheetRow => {
      if (row.number < header.number) return row;
      if (row.number === header.number) return { ...row, cells: joinHeaders(row.cells, question) };
      const answer = readAnswer(row, question);
      const changed = setAnswer(row, question, answer ?? '');
      if (answer === undefined) unclear.add(changed);
      return changed;
    };
    const { rows, hiddenRows = [] } = joined;
    const taken = { ...joined, rows: rows.map(join), hiddenRows: hiddenRows.map(join) };
    joined = distrustRows(taken, 'boxes-unclear', (row) => unclear.has(row));
    const shown = taken.rows.filter((row) => unclear.has(row));
    if (shown.length === 0) continue;
    const detail = { header: question.header, rows: shown.length };
    problems.push(createSheetProblem('boxes-unclear', formatRows(shown), detail));
  }
  return { sheet: joined, problems };
}

/**
 * The questions whose answers are boxes for a yes, a no and perhaps others. `getDeciding`: what a header without the
 * answer decides, if it does; two questions for the same are left as they are, for nobody knows which of them counts.
 */
export function findAnswerBoxes(
  headers: readonly string[],
  getDeciding: (header: string) => unknown,
): AnswerBoxes[] {
  const boxes = headers.flatMap((text, column) => {
    const header = joinLines(text);
    const split = splitHeader(header);
    const decides = split && getDeciding(split.stem);
    return split === undefined || decides === undefined ? [] : [{ ...split, column, decides }];
  });
  const groups = Map.groupBy(boxes, ({ decides }) => decides);
  return [...groups].flatMap(([decides, group]): AnswerBoxes[] => {
    const [first] = group;
    const own = headers.flatMap((text, column) =>
      getDeciding(joinLines(text)) === decides ? [column] : [],
    );
    const isQuestion =
      group.filter(({ label }) => isNo(label)).length === 1 &&
      group.filter(({ label }) => isConsent(label)).length === 1;
    const isOne = group.every(({ stem }) => foldText(stem) === foldText(first?.stem ?? ''));
    const isNamed = group.some((box) => own.includes(box.column));
    if (first === undefined || !isQuestion || !isOne || isNamed || own.length > 1) return [];
    const [column = first.column] = own;
    return [{ header: first.stem, column, isJoined: own.length === 1, boxes: group }];
  });
}

/** The headers with that of the question in the place of its answers. */
export function joinHeaders(headers: readonly string[], question: AnswerBoxes): string[] {
  const { column, boxes, header, isJoined } = question;
  const columns = new Set(boxes.map((box) => box.column));
  return headers.map((text, index) => {
    if (index === column) return isJoined ? text : header;
    return columns.has(index) ? '' : text;
  });
}

/** A row with the answer in the place of the boxes, or what is said where it is not certain. */
export function joinRow(row: SheetRow, question: AnswerBoxes, unclear = ''): SheetRow {
  return setAnswer(row, question, readAnswer(row, question) ?? unclear);
}

/** The label of the only box that is ticked, in words of the form; nothing where that is not certain. */
function readAnswer({ cells }: SheetRow, question: AnswerBoxes): string | undefined {
  const { boxes, column, isJoined } = question;
  const ticks = boxes.map((box) => readBox(cells[box.column], box));
  if (ticks.includes(undefined)) return undefined;
  const [only, ...others] = boxes.filter((_, index) => ticks[index]);
  if (only === undefined || others.length > 0) return undefined;
  const { label } = only;
  if (!isJoined || foldText(cells[column] ?? '') === foldText(label)) return label;
  return undefined;
}

const UNTICKED = ['', '0', '0.0', 'false', 'unchecked', '☐'];
const TICKED = ['1', '1.0', 'true', 'checked'];

/** Whether a box is ticked. A word for yes or no is none: below “Confidential/No” it may mean either. */
function readBox(value: string | undefined, { label }: AnswerBox): boolean | undefined {
  // A row that does not reach it says nothing of it.
  if (value === undefined) return undefined;
  const word = foldText(value);
  if (isTick(value) || TICKED.includes(word) || (word === foldText(label) && !/^\d/.test(word)))
    return true;
  return UNTICKED.includes(word) ? false : undefined;
}

/** The row with the answer in one column, and nothing in the others. */
function setAnswer(row: SheetRow, { column, boxes }: AnswerBoxes, answer: string): SheetRow {
  const columns = new Set(boxes.map((box) => box.column));
  const cells = row.cells.map((cell, index) => {
    if (index === column) return answer;
    return columns.has(index) ? '' : cell;
  });
  const { formulas } = row;
  if (formulas?.isDisjointFrom(columns) !== false) return { ...row, cells };
  // What is worked out in a box is worked out in the answer, too.
  return { ...row, cells, formulas: new Set([...formulas, column]) };
}
