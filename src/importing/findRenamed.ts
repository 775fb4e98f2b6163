import { foldText } from '../text/fold.ts';
import { parseFragment } from '../fragment/parseFragment.ts';
import type { Programme } from '../programme/readProgramme.ts';
import {
  createSheetProblem,
  formatRow,
  type SheetProblem,
  type SheetRow,
} from '../spreadsheet/sheet.ts';
import { getField } from './findTable.ts';
import type { PresentFile } from './readFolder.ts';

/** What a row would write into a new file. */
interface NewFile {
  readonly file: string;
  readonly id: string;
  readonly text: string;
}

/**
 * New rows that describe the very outcome of a file without a row, where that file has front
 * matter. Most likely the id was changed in the sheet alone, and what the editor withheld or
 * redacted would be published under the new one. `rows`: file → its row.
 */
export function findRenamed(
  files: readonly NewFile[],
  rows: ReadonlyMap<string, SheetRow>,
  absent: readonly PresentFile[],
  programme: Programme,
): SheetProblem[] {
  const old = new Map(
    absent
      .filter(({ frontMatter }) => frontMatter.trim() !== '')
      .map((file) => [describe(file.body, programme), file]),
  );
  old.delete('');
  if (old.size === 0) return [];
  return files.flatMap(({ file, id, text }) => {
    const row = rows.get(file);
    const former = old.get(describe(text, programme));
    if (row === undefined || former === undefined) return [];
    const detail = { id, file: former.file, former: former.id ?? '' };
    return [createSheetProblem('row-seems-renamed', formatRow(row), detail)];
  });
}

function describe(text: string, programme: Programme): string {
  const { fields } = parseFragment(text);
  const description = fields.find(({ header }) => getField(programme, header) === 'description');
  return foldText(description?.value ?? '');
}
