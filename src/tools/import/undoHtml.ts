import { isDeciding, isPublic, type Field } from '../../programme/fields.ts';
import type { Programme } from '../../programme/readProgramme.ts';
import { getHeaderIndex } from '../spreadsheet/findHeaders.ts';
import {
  createSheetProblem,
  formatCell,
  formatColumn,
  type Sheet,
  type SheetProblem,
  type SheetRow,
} from '../spreadsheet/sheet.ts';
import { addDoubt } from './doubts.ts';
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

/** What Word writes around a text that is copied from it. */
const EMPTY_COMMENT = /<!--\s{0,20}(?:Start|End)Fragment\s{0,20}-->/gi;
/** Elements whose text is struck out, or that readers never see. */
const UNSEEN = /<(?:s|strike|del|script|style|template)[\s>]|<!--/i;
const STYLED = /<[a-z][^<>]{0,2000}>/gi;
const UNSEEN_STYLE =
  /line-through|display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden|(?:font-size|opacity)\s{0,9}:\s{0,9}0(?![.\d])|[\s"';:]color\s{0,9}[:=]\s{0,9}["']?(?:white|transparent|#fff(?:fff)?)\b|\shidden[\s=>]/i;

/** Whether a cell holds HTML with words that are struck out, or that its program does not show. */
function hidesWords(cell: string): boolean {
  if (!cell.includes('<')) return false;
  if (UNSEEN.test(cell.replaceAll(EMPTY_COMMENT, ''))) return true;
  return cell.match(STYLED)?.some((tag) => UNSEEN_STYLE.test(tag)) === true;
}

/**
 * Rows with a cell that may be published, and of which HTML strikes out or hides some words: they
 * are not meant, and nothing here takes them out for certain, so the row is withheld.
 */
function doubtHidden(
  rows: readonly SheetRow[],
  header: SheetRow,
  fields: readonly (Field | undefined)[],
): { rows: SheetRow[]; problems: SheetProblem[] } {
  const places: string[] = [];
  const doubted = rows.map((row): SheetRow => {
    if (row.number <= header.number) return row;
    const found = row.cells.flatMap((cell, column) => {
      const field = fields[column];
      const isShown = field !== undefined && (isPublic(field) || field.kind === 'title');
      return isShown && hidesWords(cell) ? [`${formatColumn(column)}${row.number}`] : [];
    });
    places.push(...found);
    return found.length === 0 ? row : addDoubt(row, 'html-hides');
  });
  if (places.length === 0) return { rows: doubted, problems: [] };
  return {
    rows: doubted,
    problems: [createSheetProblem('html-hides', undefined, { cells: places })],
  };
}

/**
 * A sheet that a program on the web wrote holds the text as HTML: `women&#39;s`, `<p>`. Where this
 * is plain (no sign `&` stands for itself, and there is more than one entity, or there are
 * elements), the text is what a reader of that program saw, and this is said. Flag and consent
 * stay as they are: what is not certain there withholds. So does a row with words that no reader saw.
 */
export function undoHtml(
  sheet: Sheet,
  programme: Programme,
): { sheet: Sheet; problems: readonly SheetProblem[] } {
  const isHeader = createIsHeaderRow(programme);
  const header = sheet.rows[getHeaderIndex(sheet, isHeader)];
  if (header === undefined) return { sheet, problems: [] };
  const fields = header.cells.map((cell) => getField(programme, cell));
  const hidden = doubtHidden(sheet.rows, header, fields);
  const doubted = hidden.problems.length === 0 ? sheet : { ...sheet, rows: hidden.rows };
  const below = sheet.rows.filter(({ number }) => number > header.number);
  if (!isFromWeb(below)) return { sheet: doubted, problems: hidden.problems };
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
  const rows = hidden.rows.map(undo);
  if (first === undefined) return { sheet: doubted, problems: hidden.problems };
  const { place, before, after } = first;
  const detail = { cells: count, before: before.slice(0, 60), after: after.slice(0, 60) };
  return {
    sheet: { ...sheet, rows },
    problems: [createSheetProblem('html-undone', place, detail), ...hidden.problems],
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
  if (!hasTags) return decoded;
  // One pattern for the blanks around a line break would take very long over many blanks.
  const lines = decoded.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').join('\n');
}

function decode(entity: string): string {
  const [, decimal, hexadecimal, name] = new RegExp(ENTITY.source, 'iu').exec(entity) ?? [];
  if (name !== undefined) return CHARACTERS.get(name) ?? entity;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  // No control character, and no half of a character.
  const isText = code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isText && !(code >= 127 && code < 160) ? String.fromCodePoint(code) : entity;
}
