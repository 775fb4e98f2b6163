import type { Programme } from '../../programme/readProgramme.ts';
import type { OtherSheet, Sheet, SheetProblem } from '../spreadsheet/sheet.ts';
import { createAllowances, type Allowances } from './allowances.ts';
import { closeHidden, type ClosedFile } from './closeHidden.ts';
import { addDoubts, consultSheets } from './consultSheets.ts';
import { describeCases } from './describeCases.ts';
import { mergeDoubts } from './doubts.ts';
import { findLevels } from './findLevels.ts';
import { findLost } from './findLost.ts';
import { findMoved } from './findMoved.ts';
import { findOpened } from './findOpened.ts';
import { indexFiles } from './findTarget.ts';
import { findTwins } from './findTwins.ts';
import { hashImportSettings } from '../../collection/importMark.ts';
import { listNotes, type Note } from './listNotes.ts';
import { EMPTY_MEMORY, type Memory } from './memory.ts';
import type { ImportOptions, PlannedFile } from './planFile.ts';
import { planRows } from './planRows.ts';
import { planStop, type StopPlan } from './planStop.ts';
import type { PresentFile } from './readPresentFile.ts';
import { readTables, type SheetTable } from './readTables.ts';
import { updateMemory } from './updateMemory.ts';

/** The folder into which a sheet is imported, and what the last import remembered of it. */
export interface Folder extends Partial<Memory> {
  readonly files: readonly PresentFile[];
}

/** What an import would do. With an error among the problems it must not be done. */
export interface ImportPlan {
  readonly files: readonly PlannedFile[];
  /** What was read of each sheet; nothing where one of them has no table. */
  readonly tables: readonly SheetTable[];
  readonly problems: readonly SheetProblem[];
  /** Files of the folder whose outcome is not in the sheet, or only in a hidden row. */
  readonly absent: readonly string[];
  /** Those of them that a hidden row withholds. */
  readonly closed: readonly ClosedFile[];
  /** What nobody reads of outcomes that may be published, unless whoever publishes does. */
  readonly notes: readonly Note[];
  /** Ids that the import would go on with if `--open` or `--restore` named them, and headers that `--without` would. */
  readonly wanted: Allowances['wanted'];
  /** What to remember once it is done. */
  readonly memory: Memory;
  /** What is done instead where there is an error. */
  readonly stop: StopPlan;
}

const NO_OPTIONS: ImportOptions = { force: false, open: [], restore: [] };

/**
 * A sheet, or several as one table, the programme and the folder as it is → what an import would do. Writes nothing.
 * `others`: sheets that are not read, and may withhold outcomes.
 */
export function planImport(
  given: Sheet | readonly Sheet[],
  programme: Programme,
  folder: Folder,
  options: ImportOptions = NO_OPTIONS,
  others: readonly OtherSheet[] = [],
): ImportPlan {
  const memory: Memory = { ...EMPTY_MEMORY, ...folder };
  const allowances = createAllowances(options);
  const sheets = 'rows' in given ? [given] : given;
  const { tables, problems: tableProblems } = readTables(sheets, programme);
  if (tables.length < sheets.length) {
    const nothing = { files: [], tables: [], absent: [], closed: [], notes: [] };
    const stop = planStop([], [], memory, programme, true);
    return { ...nothing, problems: tableProblems, wanted: allowances.wanted, memory, stop };
  }
  const index = indexFiles(folder.files);
  const context = { programme, memory, options };
  const own = tables.map(({ reading }) => reading);
  const consulted = consultSheets(others, own, programme);
  const levels = findLevels(own, programme);
  const readings = own.map((reading) => {
    const { doubts, ...rest } = addDoubts(reading, consulted.doubts);
    return { ...rest, doubts: mergeDoubts([doubts, levels.doubts]) };
  });
  const planned = planRows(readings, index, context);
  const { drafts, unsettled, files, problems: rowProblems, isBlind } = planned;
  const hidden = closeHidden(readings, index, drafts, programme);
  const moved = findMoved(drafts, folder.files, memory, allowances);
  const cases = [
    ...moved,
    ...findTwins(drafts, moved, memory),
    ...findOpened(drafts, allowances, context),
  ];
  return {
    files: drafts.map(({ planned }) => planned),
    tables,
    problems: [
      ...[...tableProblems, ...consulted.problems, ...levels.problems],
      ...[...rowProblems, ...hidden.problems],
      ...findLost(drafts, readings, sheets, allowances, context),
      ...[...describeCases(cases), ...allowances.reportUnused(drafts)],
    ],
    absent: folder.files.filter(({ file }) => !files.has(file)).map(({ file }) => file),
    closed: hidden.closed,
    notes: listNotes(readings, drafts, programme),
    stop: planStop([...drafts, ...unsettled], hidden.closed, memory, programme, isBlind),
    wanted: allowances.wanted,
    memory: {
      ...updateMemory(memory, folder.files, drafts, context),
      settings: hashImportSettings(programme),
    },
  };
}
