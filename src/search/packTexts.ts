import type { SearchRecord } from './createSearchRecord.ts';
import { pack } from './pack.ts';
import { countTextsInFile } from './textFiles.ts';

/** What a file of texts holds of a record: the name of each field with what it says. */
export type PackedText = readonly (readonly [field: string, text: string])[];

/** What records say, for excerpts: files of several records each, in the order of their rows. */
export function packTexts(records: readonly SearchRecord[]): Uint8Array[] {
  const size = countTextsInFile(records.length);
  const files: Uint8Array[] = [];
  for (let first = 0; first < records.length; first += size) {
    const own = records
      .slice(first, first + size)
      .map(({ texts }): PackedText => texts.map(({ name, text }) => [name, text]));
    files.push(pack(JSON.stringify(own)));
  }
  return files;
}
