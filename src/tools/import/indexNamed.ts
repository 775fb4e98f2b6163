import { createIdKey, createTextKey } from '../../text/likeness.ts';
import { isNamed } from '../../programme/fields.ts';
import type { Programme } from '../../programme/readProgramme.ts';
import type { SheetRow } from '../spreadsheet/sheet.ts';
import { learnIdForms } from './idForms.ts';
import { getId, type TableReading } from './readTable.ts';

/** The outcomes of the sheets that are read, by what another sheet may call them. */
export interface NamedOutcomes {
  /** Those that a cell names: by an id in it, or because it is a title or a description. */
  readonly find: (cell: string, mayBeNumber: boolean) => readonly SheetRow[];
  /** Whether a cell has the form of the ids. */
  readonly isLikeId: (cell: string) => boolean;
}

/** A longer cell is looked through no further. */
const MAX_CELL = 20_000;
/** A title that is shorter may be any word. */
const MIN_TITLE = 12;

/** Makes an index of all rows of the tables, hidden ones too. */
export function indexNamed(readings: readonly TableReading[], programme: Programme): NamedOutcomes {
  const byId = new Map<string, SheetRow[]>();
  const byText = new Map<string, SheetRow[]>();
  const ids: string[] = [];
  const add = (index: Map<string, SheetRow[]>, key: string, row: SheetRow): void => {
    if (key === '') return;
    const rows = index.get(key);
    if (rows === undefined) index.set(key, [row]);
    else rows.push(row);
  };
  for (const reading of readings) {
    const { table, hiddenRows } = reading;
    const columns = table.fields.flatMap((field, column) =>
      isNamed(field, 'title') || isNamed(field, 'description') ? [column] : [],
    );
    for (const row of [...table.rows, ...hiddenRows]) {
      const id = getId(row, reading);
      ids.push(id);
      add(byId, createIdKey(id), row);
      for (const column of columns) {
        const key = createTextKey(row.cells[column] ?? '');
        if (key.length >= MIN_TITLE) add(byText, key, row);
      }
    }
  }
  const forms = learnIdForms(ids, programme);
  return {
    isLikeId: (cell) => forms.isTelling(cell.trim()),
    find: (cell, mayBeNumber) => {
      const text = cell.slice(0, MAX_CELL);
      const found = new Set(byText.get(createTextKey(text)));
      for (const part of listParts(text))
        if (mayBeNumber || (/\p{L}/u.test(part) && /\p{N}/u.test(part)))
          for (const row of byId.get(createIdKey(part)) ?? []) found.add(row);
      return [...found];
    },
  };
}

/** What of a text may be an id: all of it, each word, and what commas and lines part. */
function listParts(text: string): ReadonlySet<string> {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}/_.#-]*/gu) ?? [];
  return new Set([text, ...text.split(/[,;|\n؛،]/u), ...words].map((part) => part.trim()));
}
