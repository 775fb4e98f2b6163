import { speaksOfSecrets } from '../../outcome/secretWords.ts';
import type { Programme } from '../../programme/readProgramme.ts';
import {
  createSheetProblem,
  formatRow,
  type Sheet,
  type SheetProblem,
  formatColumnPlace,
} from '../spreadsheet/sheet.ts';
import { distrustRows } from './stamps.ts';
import { getField } from './findTable.ts';
import { findHiddenTarget, type FileIndex } from './findTarget.ts';
import type { Draft } from './planFile.ts';
import { readDeciding } from './readDeciding.ts';
import { readRow } from './readRow.ts';
import { getId, type TableReading } from './readTable.ts';
import { takeFlag } from './takeFlag.ts';

/** A file whose outcome is withheld from now on, because a row that is not taken says so. */
export interface ClosedFile {
  readonly file: string;
  /** The whole file as it is, but with the flag of the row. */
  readonly text: string;
}

/**
 * Hidden rows write nothing and open nothing. One that withholds (or whose flag is uncertain)
 * still closes the file that an earlier import made of it; beside a row that is shown, has the
 * same id and does not withhold it is an error, because only one of the two can be right.
 */
export function closeHidden(
  readings: readonly TableReading[],
  index: FileIndex,
  drafts: readonly Draft[],
  programme: Programme,
): { closed: ClosedFile[]; problems: SheetProblem[] } {
  const closed = new Map<string, ClosedFile>();
  const problems: SheetProblem[] = [];
  const shown = new Map(drafts.map((draft) => [draft.planned.file, draft]));
  const hidden = readings.flatMap((reading) => reading.hiddenRows.map((row) => ({ row, reading })));
  for (const { row, reading } of hidden) {
    const id = getId(row, reading);
    const target = findHiddenTarget(id, row, index);
    if (target === undefined || row.number <= reading.table.header.number) continue;
    const { file, present } = target;
    const { cells } = readRow(row, reading.lines, programme);
    const frontMatter = present?.frontMatter ?? '';
    const twin = shown.get(file);
    if (twin !== undefined) {
      const body = twin.planned.text.slice(frontMatter.length);
      if (takeFlag(body, cells, programme) === undefined) continue;
      const detail = { id, other: formatRow(twin.row) };
      problems.push(createSheetProblem('row-repeats-id', formatRow(row), detail));
    } else if (present !== undefined && !closed.has(file)) {
      const flagged = takeFlag(present.body, cells, programme);
      if (flagged !== undefined) closed.set(file, { file, text: `${frontMatter}${flagged}` });
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
    const place = formatColumnPlace(column);
    if (field?.required === 'value')
      return [createSheetProblem('field-hidden', place, { header, field: field.name })];
    const isSecret = field === undefined && speaksOfSecrets(header);
    return isSecret || readDeciding(header, programme) !== undefined
      ? [createSheetProblem('flag-hidden', place, { header })]
      : [];
  });
  if (problems.every(({ code }) => code !== 'flag-hidden')) return { sheet, problems };
  return { sheet: distrustRows(sheet, 'flag-hidden'), problems };
}
