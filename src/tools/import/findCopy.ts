import path from 'node:path';
import { getName, isDeciding, type FieldReference } from '../../programme/fields.ts';
import type { Programme } from '../../programme/readProgramme.ts';
import { listHeaders } from '../../programme/schema.ts';
import { createSheetProblem, type SheetProblem } from '../spreadsheet/sheet.ts';
import { getField } from './findTable.ts';
import type { ImportPlan } from './planImport.ts';

/**
 * Where the programme imports a copy with ids, and this file is the original without them, or without the
 * column of the flag: the one problem that says so, instead of what follows from it.
 */
export function findCopy(
  file: string,
  plan: ImportPlan,
  programme: Programme,
): SheetProblem | undefined {
  const copy = programme.settings.spreadsheet.file;
  if (copy === undefined || path.basename(file) === path.basename(copy)) return undefined;
  const missing = findMissing(plan, programme);
  if (missing === undefined) return undefined;
  return createSheetProblem('not-the-copy', undefined, { copy, header: missing });
}

/** The header of the ids, of the flag or of consent that a table lacks. */
function findMissing({ tables, problems }: ImportPlan, programme: Programme): string | undefined {
  const getHeader = (field: FieldReference): string =>
    listHeaders(programme.settings, field)[0] ?? getName(field);
  if (problems.some(({ code }) => code === 'column-id-missing')) return getHeader('id');
  const deciding = programme.fields.filter(
    (field) => isDeciding(field) && listHeaders(programme.settings, field).length > 0,
  );
  const lacking = deciding.find((field) =>
    tables.some(
      ({ reading }) => !reading.lines.some(({ header }) => getField(programme, header) === field),
    ),
  );
  return lacking && getHeader(lacking);
}
