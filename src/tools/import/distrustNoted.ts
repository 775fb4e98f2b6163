import { findStatementsInText } from '../../outcome/findStatementsIn.ts';
import { isSecrecy } from '../../outcome/statementWords.ts';
import { isDeciding, isPublic } from '../../programme/fields.ts';
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
 * them may take that for enough. One above the outcomes is about all of them, unless it explains
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
  const found = notes.flatMap((note) => readNote(note, header, programme));
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
  const text = readStatement(note.text, !isAbove && isDeciding(field), programme);
  if (text === undefined) return [];
  return rows === undefined || isAbove
    ? [{ note, text, first: 0, last: Infinity }]
    : [{ note, text, ...rows }];
}

/** What a comment says of confidentiality, as a cell would. In the column of the flag a plain yes is enough. */
function readStatement(text: string, isFlag: boolean, programme: Programme): string | undefined {
  // Programs write who wrote it on a line before it.
  const own = text.trim().replace(/^[^\n]{1,80}:\n/, '');
  const isSaid = isSecrecy(own) || (isFlag && isFlagLike(own));
  return isSaid ? own : findStatementsInText(own, programme)[0]?.text;
}
