import { createIsConsulted } from '../../../src/tools/import/consultSheets.ts';
import { createIsHeaderRow } from '../../../src/tools/import/findTable.ts';
import { planImport as original } from '../../../src/tools/import/planImport.ts';
import type { Programme } from '../../../src/programme/readProgramme.ts';
import { readSpreadsheet } from '../../../src/tools/spreadsheet/readSpreadsheet.ts';
import type { SheetProblem } from '../../../src/tools/spreadsheet/sheet.ts';
import { fixtureProgramme } from '../../support/fixtureProgramme.ts';
import { runPipeline } from '../../support/runPipeline.ts';

/** A spreadsheet on its whole way into an empty folder and through the gate. */
export interface ImportedSheet {
  /** Every problem of the sheet; with an error among them nothing is imported. */
  readonly problems: readonly SheetProblem[];
  readonly isImported: boolean;
  /** Id → all that is public of it, as JSON. */
  readonly published: ReadonlyMap<string, string>;
}

/** Bytes → readSpreadsheet → planImport → the written fragments → readOutcome → publish. */
export function importSheet(
  bytes: Uint8Array,
  programme: Programme = fixtureProgramme,
  planImport: typeof original = original,
): ImportedSheet {
  const { sheets: names, headerRow, headerRows } = programme.settings.spreadsheet;
  const { sheets, others, problems } = readSpreadsheet(
    bytes,
    createIsHeaderRow(programme),
    { sheets: names, headerRow, headerRows },
    createIsConsulted(programme),
  );
  const folder = { files: [], hashes: new Map() };
  const plan =
    sheets.length === 0 ? undefined : planImport(sheets, programme, folder, undefined, others);
  const all = [...problems, ...(plan?.problems ?? [])];
  const isImported = plan !== undefined && all.every(({ severity }) => severity !== 'error');
  const published = new Map<string, string>();
  for (const { text } of isImported ? plan.files : []) {
    const { publication } = runPipeline(text, programme);
    if (publication.published)
      published.set(publication.outcome.id, JSON.stringify(publication.outcome));
  }
  return { problems: all, isImported, published };
}
