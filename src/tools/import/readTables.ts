import type { Programme } from '../../programme/readProgramme.ts';
import { hasErrors } from '../../problems/problems.ts';
import {
  createSheetProblem,
  MAX_ROWS,
  placeInSheet,
  type Sheet,
  type SheetProblem,
  type SheetRow,
} from '../spreadsheet/sheet.ts';
import { checkHiddenColumns } from './closeHidden.ts';
import { distrustFormulas } from './distrustFormulas.ts';
import { isWhole } from './findTable.ts';
import { distrustNoted } from './distrustNoted.ts';
import { distrustRows, isSecretName } from './stamps.ts';
import { mergeDoubts } from './doubts.ts';
import { judgeColumns } from './judgeColumns.ts';
import { joinAnswers } from './joinAnswers.ts';
import { readTable, type TableReading } from './readTable.ts';
import { isSetAside } from './setAside.ts';
import { undoHtml } from './undoHtml.ts';

/** A sheet and the table in it. */
export interface SheetTable {
  readonly sheet: Sheet;
  readonly reading: TableReading;
}

/**
 * The table of each sheet. Each is found and checked by itself, with the headers that it has
 * itself, so that no cell of one sheet can come under a header of another: what is
 * joined are the outcomes. Where a table cannot be read, there is an error.
 */
export function readTables(
  sheets: readonly Sheet[],
  programme: Programme,
): { tables: SheetTable[]; problems: SheetProblem[] } {
  const tables: SheetTable[] = [];
  const problems: SheetProblem[] = [];
  const tell = (own: readonly SheetProblem[], { name = '' }: Sheet): void => {
    problems.push(...(sheets.length === 1 ? own : placeInSheet(own, name)));
  };
  for (const given of sheets) {
    const named = checkName(given, programme);
    const { table, problems: found } = readOne(named.sheet, programme);
    tell([...named.problems, ...found], given);
    if (table !== undefined) tables.push(table);
  }
  const judged = judgeTables(tables, programme, tell);
  return { tables: judged, problems: [...problems, ...checkSize(tables)] };
}

/** What columns decide by their answers is asked of all tables together. */
function judgeTables(
  tables: readonly SheetTable[],
  programme: Programme,
  tell: (problems: readonly SheetProblem[], sheet: Sheet) => void,
): SheetTable[] {
  const all = tables.map(({ reading }) => ({
    ...{ ...reading, rows: reading.table.rows },
    isWhole: (row: SheetRow) => isWhole(row, reading.table),
  }));
  const judged = judgeColumns(all, programme);
  return tables.map(({ sheet, reading }, index) => {
    const { doubts = new Map(), problems = [] } = judged[index] ?? {};
    tell(problems, sheet);
    return { sheet, reading: { ...reading, doubts: mergeDoubts([doubts, reading.doubts]) } };
  });
}

function readOne(
  given: Sheet,
  programme: Programme,
): { table?: SheetTable; problems: readonly SheetProblem[] } {
  const { sheet: plain, problems: undone } = undoHtml(given, programme);
  const { sheet: joined, problems: unclear } = joinAnswers(plain, programme);
  const { sheet: shown, problems: hidden } = checkHiddenColumns(joined, programme);
  if (hasErrors(hidden)) return { problems: hidden };
  const { sheet: commented, problems: noted } = distrustNoted(shown, programme);
  const { sheet, problems: derived } = distrustFormulas(commented, programme);
  const { reading, problems } = readTable(sheet, programme);
  if (reading === undefined) return { problems };
  return {
    table: { sheet, reading },
    problems: [...undone, ...unclear, ...hidden, ...noted, ...derived, ...problems],
  };
}

/**
 * Where its name speaks of secrecy, none of its outcomes is published, whatever their own flags say.
 * That its outcomes were set aside is only told: the publisher chose the sheet.
 */
function checkName(
  sheet: Sheet,
  programme: Programme,
): { sheet: Sheet; problems: readonly SheetProblem[] } {
  const { name = '' } = sheet;
  if (!isSecretName(name, programme)) {
    const aside = isSetAside(name)
      ? [createSheetProblem('sheet-set-aside', undefined, { name })]
      : [];
    return { sheet, problems: aside };
  }
  return {
    sheet: distrustRows(sheet, 'sheet-confidential'),
    problems: [createSheetProblem('sheet-confidential', undefined, { name })],
  };
}

/** Each sheet has few enough rows by itself; together they may have too many. */
function checkSize(tables: readonly SheetTable[]): SheetProblem[] {
  const rows = tables.reduce((sum, { reading }) => sum + reading.table.rows.length, 0);
  const isOneTooLarge = tables.some(({ reading }) => reading.table.rows.length > MAX_ROWS);
  if (rows <= MAX_ROWS || isOneTooLarge) return [];
  return [createSheetProblem('too-many-rows', undefined, { rows, most: MAX_ROWS })];
}
