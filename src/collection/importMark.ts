import { createHash } from 'node:crypto';
import path from 'node:path';
import { createProblem, type Problem } from '../problems/problems.ts';
import type { Programme } from '../programme/readProgramme.ts';
import { listHeaders } from '../programme/schema.ts';
import { foldText } from '../text/fold.ts';
import { readRegularFile } from './readFile.ts';

/** What imports remember, beside the fragments. */
export const IMPORT_MEMORY = '.import.json';

/**
 * A hash of the settings that only an import reads: how the sheet is read, which columns are not copied,
 * which are joined, and which hold the id and what decides. All others are read with every build.
 */
export function hashImportSettings({ settings }: Programme): string {
  const fold = (headers: readonly string[]): string[] => headers.map(foldText).toSorted();
  const { spreadsheet, ignore, tickBoxes } = settings;
  const boxes = tickBoxes.map(({ header, prefix, columns }) => [
    ...[header, prefix],
    Object.entries(columns).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  ]);
  const { file, sheets, sheetName, headerRow, headerRows } = spreadsheet;
  const deciding = (['id', 'confidential', 'consent'] as const).map((name) =>
    fold(listHeaders(settings, name)),
  );
  const text = JSON.stringify([
    ...[[file, sheets, sheetName, headerRow, headerRows], fold(ignore), boxes],
    ...deciding,
  ]);
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** The beginning of the memory says it. */
const MARK = /^\{\s*"version":\s*\d+,\s*"settings":\s*"([\da-f]{16})"/;

/** Whether the fragments were imported with other settings than there are now, as far as the last import said. */
export function checkImportMark(directory: string, programme: Programme | undefined): Problem[] {
  if (programme === undefined) return [];
  const read = readRegularFile(path.join(directory, 'outcomes', IMPORT_MEMORY), 100);
  const mark = 'bytes' in read ? MARK.exec(new TextDecoder().decode(read.bytes))?.[1] : undefined;
  return mark === undefined || mark === hashImportSettings(programme)
    ? []
    : [createProblem('import-outdated', 'unavailable')];
}
