import { readHeader } from '../../outcome/findStatementsIn.ts';
import { isDeciding } from '../../programme/fields.ts';
import { foldText } from '../../text/fold.ts';
import type { Programme } from '../../programme/readProgramme.ts';
import {
  createSheetProblem,
  formatColumn,
  formatRow,
  type Sheet,
  type SheetProblem,
  type SheetRow,
} from '../spreadsheet/sheet.ts';
import { getField } from './findTable.ts';
import type { PresentFile } from './readFolder.ts';
import type { Cell } from './readRow.ts';
import { takeFlag } from './takeFlag.ts';

/** A file whose outcome is withheld from now on, because a row that is not taken says so. */
export interface ClosedFile {
  readonly file: string;
  /** The whole file as it is, but with the flag of the row. */
  readonly text: string;
}

/** A hidden row that belongs to a file: one that exists, or one that a row that is shown makes. */
export interface HiddenRow {
  readonly row: SheetRow;
  readonly id: string;
  readonly cells: readonly Cell[];
  readonly present: PresentFile | undefined;
  /** The row that is shown and belongs to the same file, and the fields that it writes. */
  readonly shown: { readonly row: SheetRow; readonly body: string } | undefined;
}

/**
 * Hidden rows write nothing and open nothing. One that withholds (or whose flag is uncertain)
 * still closes the file that an earlier import made of it; beside a row that is shown, has the
 * same id and does not withhold it is an error, because only one of the two can be right.
 */
export function closeHidden(
  hidden: readonly HiddenRow[],
  programme: Programme,
): { closed: ClosedFile[]; problems: SheetProblem[] } {
  const closed = new Map<string, ClosedFile>();
  const problems: SheetProblem[] = [];
  for (const { row, id, cells, present, shown } of hidden) {
    if (shown !== undefined) {
      if (takeFlag(shown.body, cells, programme) === undefined) continue;
      const detail = { id, other: formatRow(shown.row) };
      problems.push(createSheetProblem('row-repeats-id', formatRow(row), detail));
    } else if (present !== undefined && !closed.has(present.file)) {
      const flagged = takeFlag(present.body, cells, programme);
      if (flagged === undefined) continue;
      const text = `${present.frontMatter}${flagged}`;
      closed.set(present.file, { file: present.file, text });
    }
  }
  return { closed: [...closed.values()], problems };
}

/**
 * Says which hidden columns make an import useless, or withhold everything. `sheet`: the sheet,
 * in which no row can be trusted where a flag is hidden, also beside another flag that is shown.
 */
export function checkHiddenColumns(
  sheet: Sheet,
  programme: Programme,
): { sheet: Sheet; problems: SheetProblem[] } {
  const problems = (sheet.hiddenColumns ?? []).flatMap(({ column, header }) => {
    const field = getField(programme, header);
    const place = `column ${formatColumn(column)}`;
    if (field?.required === 'value')
      return [createSheetProblem('field-hidden', place, { header, field: field.name })];
    return isDeciding(field) || (field === undefined && mayDecide(header, programme))
      ? [createSheetProblem('flag-hidden', place, { header })]
      : [];
  });
  if (problems.every(({ code }) => code !== 'flag-hidden')) return { sheet, problems };
  const distrust = (row: SheetRow): SheetRow => ({ ...row, doubt: row.doubt ?? 'flag-hidden' });
  const hiddenRows = (sheet.hiddenRows ?? []).map(distrust);
  return { sheet: { ...sheet, rows: sheet.rows.map(distrust), hiddenRows }, problems };
}

/** Whether a header that the programme does not list may be that of a flag, or of consent. */
function mayDecide(header: string, programme: Programme): boolean {
  return readHeader(header, programme) !== undefined || SECRET.test(foldText(header));
}

/** What no statement is, since texts are about it, but what may well head a column of flags. */
const SECRET = /secret|sensitiv|sensib|geheim/u;
