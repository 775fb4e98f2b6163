import { loadProgramme } from '../../collection/sources.ts';
import { createIsConsulted } from './consultSheets.ts';
import { createIsHeaderRow } from './findTable.ts';
import { readInput } from './readInput.ts';
import { readSpreadsheet, type SpreadsheetOptions } from '../spreadsheet/readSpreadsheet.ts';
import type { SheetsReading } from '../spreadsheet/sheet.ts';

/** A spreadsheet on the disk, and how to read it. */
export interface ReadRequest {
  readonly file: string;
  /** The folder of the programme whose headers are looked for, if there is one yet. */
  readonly settings: string | undefined;
  readonly options: SpreadsheetOptions;
}

/** Reads a spreadsheet by the headers of a programme that can be read. */
export function readFor({ file, settings, options }: ReadRequest): SheetsReading {
  if (settings === undefined) return readSpreadsheet(readInput(file), () => false, options);
  const programme = loadProgramme(settings, () => undefined);
  if (programme === undefined) throw new Error(`${settings} holds no programme that can be read.`);
  const isHeader = createIsHeaderRow(programme);
  return readSpreadsheet(readInput(file), isHeader, options, createIsConsulted(programme));
}
