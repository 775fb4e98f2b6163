import { findStatementsInText } from '../../outcome/findStatementsIn.ts';
import { isSecrecy } from '../../outcome/statementWords.ts';
import { listWords } from '../../outcome/cutWords.ts';
import { isNo, isYes } from '../../outcome/flag.ts';
import { isDeciding, isPublic, type Field } from '../../programme/fields.ts';
import type { Programme } from '../../programme/readProgramme.ts';
import { getHeaderIndex } from '../spreadsheet/findHeaders.ts';
import {
  createSheetProblem,
  formatColumn,
  type CellNote,
  type Sheet,
  type SheetProblem,
  type SheetRow,
} from '../spreadsheet/sheet.ts';
import { distrustRows } from './stamps.ts';
import { createIsHeaderRow, getField } from './findTable.ts';
import { isFlagLike } from './flagWords.ts';

/** What a comment says, and the rows of which it says so. */
interface Stating {
  readonly note: CellNote;
  readonly text: string;
  readonly first: number;
  readonly last: number;
}

/**
 * A sheet in which no row can be trusted whose comments say that it is confidential: whoever wrote
 * them may take that for enough. One above or below the outcomes is about all of them, unless it explains
 * a column that decides or that is not published.
 */
export function distrustNoted(
  sheet: Sheet,
  programme: Programme,
): { sheet: Sheet; problems: readonly SheetProblem[] } {
  const { notes = [], rows } = sheet;
  if (notes.length === 0) return { sheet, problems: [] };
  const header = rows[getHeaderIndex(sheet, createIsHeaderRow(programme))];
  if (header === undefined) return { sheet, problems: [] };
  const outcomes = [...rows, ...(sheet.hiddenRows ?? [])].filter(
    (row) =>
      row.number > header.number && row.cells.filter((cell) => cell.trim() !== '').length > 1,
  );
  // Beside no outcome it is about all of them, as a line of text there would be.
  const isBeside = ({ first, last }: Stating): boolean =>
    outcomes.some(({ number }) => first <= number && number <= last);
  const found = notes
    .flatMap((note) => readNote(note, header, programme))
    .map((each) => (isBeside(each) ? each : { ...each, first: 0, last: Infinity }));
  const [first] = found;
  if (first === undefined) return { sheet, problems: [] };
  const isBelow = ({ number }: SheetRow): boolean => number > header.number;
  const ofAll = found.filter(({ last }) => last === Infinity);
  const ofRows = found.filter(({ last }) => last !== Infinity);
  const isMeant = (row: SheetRow): boolean =>
    isBelow(row) && ofRows.some(({ first, last }) => first <= row.number && row.number <= last);
  const cells = found.map(({ note }) =>
    note.rows === undefined ? 'somewhere' : `${formatColumn(note.column)}${note.rows.first}`,
  );
  const detail = { cells, text: first.text, isAll: ofAll.length > 0 };
  const meant = distrustRows(sheet, 'comment-confidential', isMeant);
  return {
    sheet: ofAll.length > 0 ? distrustRows(meant, 'title-withholds', isBelow) : meant,
    problems: [createSheetProblem('comment-confidential', undefined, detail)],
  };
}

function readNote(note: CellNote, header: SheetRow, programme: Programme): Stating[] {
  const { rows, column } = note;
  const name = header.cells[column] ?? '';
  const field = getField(programme, name);
  const isAbove = rows !== undefined && rows.last <= header.number;
  const isOfHeader = isAbove && rows.last === header.number;
  if (isOfHeader && (field === undefined || isDeciding(field) || !isPublic(field))) return [];
  const decides = isAbove || !isDeciding(field) ? undefined : field;
  const text = readStatement(note.text, decides, programme);
  if (text === undefined) return [];
  return rows === undefined || isAbove
    ? [{ note, text, first: 0, last: Infinity }]
    : [{ note, text, ...rows }];
}

/**
 * What a comment says of confidentiality, as a cell would. Of a cell that decides it is enough that its answer is doubted:
 * a question, or a word for the other answer (“Should be yes”).
 */
function readStatement(
  text: string,
  decides: Field | undefined,
  programme: Programme,
): string | undefined {
  // Programs write who wrote it on a line before it.
  const own = text.trim().replace(/^[^\n]{1,80}:\n/, '');
  const isDoubted =
    decides !== undefined && (isFlagLike(own) || /[?؟]/.test(own) || saysOther(own, decides));
  const isSaid = isSecrecy(own) || isDoubted;
  return isSaid ? own : findStatementsInText(own, programme)[0]?.text;
}

/** Whether a comment has a word for the answer that withholds. A letter or a number may be anything. */
function saysOther(text: string, { kind }: Field): boolean {
  const withholds = kind === 'flag' ? isYes : isNo;
  return listWords(text).some((word) => word.length > 1 && withholds(word));
}
