import { isDeciding } from '../../programme/fields.ts';
import type { Programme } from '../../programme/readProgramme.ts';
import { getHeaderIndex } from '../spreadsheet/findHeaders.ts';
import {
  createSheetProblem,
  formatCell,
  type Sheet,
  type SheetProblem,
  type SheetRow,
} from '../spreadsheet/sheet.ts';
import { createIsHeaderRow, getField } from './findTable.ts';

/** Names of the characters 160 to 255, in their order. */
const LATIN_1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
    ' ',
  );
/** Other names that editors on the web write. */
const CHARACTERS = new Map<string, string>([
  ...LATIN_1.map((name, at) => [name, String.fromCharCode(160 + at)] as const),
  ...(
    ['amp&', 'lt<', 'gt>', 'quot"', "apos'", 'lsquo‘', 'rsquo’', 'ldquo“', 'rdquo”'] as const
  ).map(split),
  ...(
    ['ndash–', 'mdash—', 'hellip…', 'bull•', 'euro€', 'oelig œ', 'OElig Œ', 'trade™'] as const
  ).map(split),
  ['nbsp', ' '],
]);

function split(entry: string): readonly [string, string] {
  return [entry.slice(0, -1).trim(), entry.slice(-1)];
}

const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}\d?));/giu;
/** Elements of running text. */
const NAMES = 'p|br|b|i|u|em|strong|span|div|ul|ol|li|a|h[1-6]|font|sup|sub|blockquote|hr';
const TAG = new RegExp(`<(/?)(${NAMES})(?:\\s[^<>]{0,500})?/?>`, 'giu');
/** What begins a line. */
const LINES = /^(?:p|br|div|li|h[1-6]|blockquote|hr|ul|ol)$/i;

/**
 * A sheet that a program on the web wrote holds the text as HTML: `women&#39;s`, `<p>`. Where this
 * is plain (no sign `&` stands for itself, and there is more than one entity, or there are
 * elements), the text is what a reader of that program saw, and this is said. Flag and consent
 * stay as they are: what is not certain there withholds.
 */
export function undoHtml(
  sheet: Sheet,
  programme: Programme,
): { sheet: Sheet; problems: readonly SheetProblem[] } {
  const isHeader = createIsHeaderRow(programme);
  const header = sheet.rows[getHeaderIndex(sheet, isHeader)];
  if (header === undefined) return { sheet, problems: [] };
  const below = sheet.rows.filter(({ number }) => number > header.number);
  if (!isFromWeb(below)) return { sheet, problems: [] };
  const fields = header.cells.map((cell) => getField(programme, cell));
  let count = 0;
  let first: { place: string; before: string; after: string } | undefined;
  const undo = (row: SheetRow): SheetRow => {
    if (row.number <= header.number) return row;
    const cells = row.cells.map((before, column) => {
      const after = isDeciding(fields[column]) ? before : undoCell(before);
      if (after === before) return before;
      count += 1;
      first ??= { place: formatCell(row, column), before, after };
      return after;
    });
    return { ...row, cells };
  };
  const rows = sheet.rows.map(undo);
  if (first === undefined) return { sheet, problems: [] };
  const { place, before, after } = first;
  const detail = { cells: count, before: before.slice(0, 60), after: after.slice(0, 60) };
  return {
    sheet: { ...sheet, rows },
    problems: [createSheetProblem('html-undone', place, detail)],
  };
}

function isFromWeb(rows: readonly SheetRow[]): boolean {
  let entities = 0;
  let elements = 0;
  for (const { cells } of rows)
    for (const cell of cells) {
      const own = cell.match(ENTITY)?.filter(isEntity).length ?? 0;
      // In HTML the sign stands for itself nowhere.
      if ((cell.match(/&/g)?.length ?? 0) > own) return false;
      entities += own;
      // One that is opened and never closed is rather a sign of its own.
      elements += cell.match(TAG)?.filter((tag) => /^<(?:\/|br|hr)/i.test(tag)).length ?? 0;
    }
  return elements > 1 || entities > 1;
}

function isEntity(entity: string): boolean {
  return decode(entity) !== entity;
}

/** The text that HTML shows. Entities come last: what they write as a tag is text. */
export function undoCell(cell: string): string {
  if (!/[&<]/.test(cell)) return cell;
  const hasTags = cell.search(TAG) !== -1;
  const text = cell.replaceAll(TAG, (_, _close, name: string) => (LINES.test(name) ? '\n' : ''));
  const decoded = text.replaceAll(ENTITY, decode);
  return hasTags ? decoded.replaceAll(/[ \t]*\n\s*/g, '\n').trim() : decoded;
}

function decode(entity: string): string {
  const [, decimal, hexadecimal, name] = new RegExp(ENTITY.source, 'iu').exec(entity) ?? [];
  if (name !== undefined) return CHARACTERS.get(name) ?? entity;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  // No control character, and no half of a character.
  const isText = code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isText && !(code >= 127 && code < 160) ? String.fromCodePoint(code) : entity;
}
