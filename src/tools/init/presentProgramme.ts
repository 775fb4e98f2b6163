import path from 'node:path';
import { getText, loadProgramme } from '../../collection/sources.ts';
import { describeLevels, holdsLevels } from '../../outcome/holdsLevels.ts';
import type { Programme } from '../../programme/readProgramme.ts';
import { listHeaders } from '../../programme/schema.ts';
import type { FileProblem, Problem } from '../../problems/problems.ts';
import { foldText } from '../../text/fold.ts';
import { createSheetProblem, type SheetProblem } from '../spreadsheet/sheet.ts';
import type { ChosenFile } from './chooseFile.ts';
import { describeLacks } from './makeCopy.ts';
import { findField, type Proposal } from './proposal.ts';
import type { Answers } from './propose.ts';

/** What the settings of a content folder are called. */
export const SETTINGS = 'programme.md';

/** The programme that a folder has. */
export interface Present {
  readonly text: string;
  readonly programme: Programme;
}

/** The programme that a folder has already; what is wrong with it, if it cannot be read; nothing, if there is none. */
export function readPresent(out: string): Present | { problems: FileProblem[] } | undefined {
  const text = getText(out, SETTINGS);
  if (text === undefined) return undefined;
  const problems: FileProblem[] = [];
  const programme = loadProgramme(out, (file, found: readonly Problem[]) => {
    problems.push(...found.map((problem) => ({ ...problem, file: path.join(out, file) })));
  });
  return programme === undefined ? { problems } : { text, programme };
}

/** What its programme says of a sheet: which column tells the outcome, and which of its own are published. */
export function answerFrom(programme: Programme | undefined, headers: readonly string[]): Answers {
  if (programme === undefined) return {};
  const { settings } = programme;
  const keys = new Set(listHeaders(settings, 'description').map(foldText));
  const description = headers.find((header) => keys.has(foldText(header)));
  const published = Object.values(settings.fields)
    .filter(({ publish }) => publish)
    .flatMap(({ headers: own }) => own);
  return { published, ...(description === undefined ? {} : { description }) };
}

/**
 * Where the confidential column of a sheet holds levels of which its programme says nothing, the line that somebody may add:
 * what publishes is not added to a programme that is there.
 */
export function checkLevels(
  settings: Programme['settings'],
  { columns, table }: Proposal,
): SheetProblem[] {
  const flag = findField(columns, 'confidential')?.facts;
  const keys = new Set(listHeaders(settings, 'confidential').map(foldText));
  if (
    settings.publication.levels !== undefined ||
    flag === undefined ||
    !keys.has(foldText(flag.header))
  )
    return [];
  const cells = table.rows.map((row) => row.cells[flag.index] ?? '');
  return holdsLevels(cells)
    ? [createSheetProblem('flag-levels', undefined, describeLevels(cells))]
    : [];
}

/** Why a sheet is not one that the programme of a folder can import, if it is not. */
export function checkSheet(
  { settings }: Programme,
  { table, tickBoxes, lacks }: Proposal,
  { file, unread }: ChosenFile,
  place: string,
): SheetProblem | undefined {
  const headers = new Set(
    [...table.headers, ...tickBoxes.map(({ header }) => header)].map(foldText),
  );
  const names = ['id', 'description', 'confidential'] as const;
  const [id, description, flag] = names.map((name) => {
    const known = listHeaders(settings, name);
    return known.some((header) => headers.has(foldText(header))) ? undefined : known[0];
  });
  const other = [...(lacks.ids ? [] : [id]), description].filter((each) => each !== undefined);
  if (other.length > 0) {
    const detail = { name: settings.name, file: place, missing: other };
    return createSheetProblem('init-other-programme', undefined, detail);
  }
  const without = { ids: id !== undefined, flag: flag !== undefined && lacks.flag };
  const { file: copy } = settings.spreadsheet;
  if (copy !== undefined && path.basename(copy) !== path.basename(file))
    return without.ids || without.flag
      ? createSheetProblem('init-copy-missing', undefined, {
          ...{ copy: path.basename(copy), file: place, lacks: describeLacks(without) },
        })
      : undefined;
  const missing = [id, ...(without.flag && unread !== undefined ? [flag] : [])].filter(
    (each) => each !== undefined,
  );
  if (missing.length === 0) return undefined;
  const beside = unread === undefined ? undefined : path.basename(unread);
  return createSheetProblem('init-column-gone', undefined, { missing, file: place, copy: beside });
}
