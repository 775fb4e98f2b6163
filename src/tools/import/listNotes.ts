import { isMark, isNo, isYes } from '../../outcome/flag.ts';
import { getToolTexts, listNames } from '../../messages/tools/toolTexts.ts';
import { makePrintable, makeLinesPrintable } from '../../problems/printable.ts';
import type { SheetRow } from '../spreadsheet/sheet.ts';
import { isPublic } from '../../programme/fields.ts';
import type { Programme } from '../../programme/readProgramme.ts';
import type { IgnoredColumn } from './arrangeColumns.ts';
import { getField } from './findTable.ts';
import type { Draft } from './planFile.ts';
import type { TableReading } from './readTable.ts';

/** What somebody wrote about an outcome that may be published, in a column that no page shows. */
export interface Note {
  readonly id: string;
  readonly header: string;
  readonly text: string;
}

/**
 * The notes of all rows that nothing withholds: texts of columns that are not copied, or copied and not published, in
 * which somebody wrote sentences, and not only names, numbers or what a survey tool writes. Whether a note in its own words holds its outcome back, only somebody who reads it can tell.
 */
export function listNotes(
  readings: readonly TableReading[],
  drafts: readonly Draft[],
  programme: Programme,
): Note[] {
  const open = new Map(
    drafts.flatMap(({ row, planned, isFlagOpen }) =>
      isFlagOpen ? [[row, planned.id] as const] : [],
    ),
  );
  return readings.flatMap((reading) => {
    const { rows } = reading.table;
    const columns = listUnread(reading, programme).filter((column) => holdsNotes(column, rows));
    return rows.flatMap((row): Note[] => {
      const id = open.get(row);
      if (id === undefined) return [];
      return columns.flatMap(({ header, index }) => {
        const text = (row.cells[index] ?? '').trim();
        return isNote(text) ? [{ id, header, text }] : [];
      });
    });
  });
}

/** The columns whose texts no reader of the site sees, nor whoever looks through its pages. */
function listUnread({ lines, ignored }: TableReading, programme: Programme): IgnoredColumn[] {
  const closed = lines.flatMap((line): IgnoredColumn[] => {
    if (!('column' in line)) return [];
    const { header, column: index } = line;
    const field = getField(programme, header);
    const isUnread = field === undefined || (field.own !== undefined && !isPublic(field));
    return isUnread ? [{ header, index }] : [];
  });
  return [...ignored, ...closed];
}

/** A column is one of notes if somebody wrote so many words into one of its cells: names and places have fewer. */
const MIN_WORDS = 5;

function holdsNotes({ index }: IgnoredColumn, rows: readonly SheetRow[]): boolean {
  return rows.some(({ cells }) => (cells[index] ?? '').trim().split(/\s+/u).length >= MIN_WORDS);
}

function isNote(text: string): boolean {
  return /\p{L}/u.test(text) && !isYes(text) && !isNo(text) && !isMark(text);
}

/** How many outcomes have notes, where, and how to read them; nothing if there are none. */
export function summariseNotes(notes: readonly Note[], command: string): string | undefined {
  if (notes.length === 0) return undefined;
  const outcomes = new Set(notes.map(({ id }) => id)).size;
  const headers = [...new Set(notes.map(({ header }) => `“${makePrintable(header.trim())}”`))];
  return getToolTexts().import.notes({
    outcomes,
    columns: headers.length,
    headers: listNames(headers, MAX_HEADERS),
    command,
  });
}

const MAX_HEADERS = 8;

/** Each note whole, below its outcome and column. */
export function formatNotes(notes: readonly Note[]): string {
  const texts = getToolTexts().import;
  if (notes.length === 0) return texts.noNotes;
  const lines = notes.flatMap(({ id, header, text }) => [
    `${makePrintable(id)}, “${makePrintable(header.trim())}”:`,
    ...makeLinesPrintable(text)
      .split('\n')
      .map((line) => `  ${line}`),
  ]);
  return `${lines.join('\n')}\n\n${texts.afterNotes({ notes: notes.length })}`;
}
