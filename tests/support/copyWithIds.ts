import type { CopyRequest } from '../../src/tools/spreadsheet/copy.ts';
import { createCopyWithIds } from '../../src/tools/spreadsheet/createCopyWithIds.ts';
import { readSpreadsheet } from '../../src/tools/spreadsheet/readSpreadsheet.ts';
import type { SheetsReading } from '../../src/tools/spreadsheet/sheet.ts';

/** A copy that has to be made. */
export function copy(
  bytes: Uint8Array,
  wanted: CopyRequest,
): { bytes: Uint8Array; lost: readonly string[] } {
  const made = createCopyWithIds(bytes, wanted);
  if ('reason' in made) throw new Error(made.reason);
  return made;
}

/** Every sheet of a spreadsheet that has one, hidden things included. */
export function readAll(bytes: Uint8Array): SheetsReading {
  const reading = readSpreadsheet(bytes, () => false, { sheets: 'all', withHidden: true });
  if (reading.sheets.length === 0) throw new Error(JSON.stringify(reading.problems));
  return reading;
}
