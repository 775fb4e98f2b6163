import { isText } from './texts.ts';
import { isTotal } from '../import/strayWords.ts';
import { parseRange } from '../spreadsheet/ranges.ts';
import { HEADER_ROWS, type Sheet, type SheetRow } from '../spreadsheet/sheet.ts';
import { findHeaders, joinLines } from '../spreadsheet/findHeaders.ts';
import { describeColumns, isRunning, type ColumnFacts } from './columnFacts.ts';
import { createHeaderKey, listHeaderKeys } from './headerKeys.ts';
import { isFieldHeader, isKnownHeader } from './recognise.ts';

/** What a sheet seems to be. */
export interface SheetGuess {
  readonly sheet: Sheet;
  readonly kind: 'table' | 'lists' | 'pivot' | 'other';
  /** Of a table. */
  readonly table?: SheetTable;
  /** Rows below in which another table begins. */
  readonly others?: readonly SheetRow[];
}

/** The headers of one sheet and the rows below them. */
export interface SheetTable {
  /** Number of the first row of headers, and how many there are. */
  readonly headerRow: number;
  readonly headerRows: number;
  readonly headers: readonly string[];
  readonly rows: readonly SheetRow[];
  readonly above: readonly SheetRow[];
  /** How many headers are names that harvests have. */
  readonly known: number;
}

/** Looks at a sheet as a whole: is it a table, a sheet of lists, or something else? */
export function guessSheet(sheet: Sheet): SheetGuess {
  if (isPivot(sheet)) return { sheet, kind: 'pivot' };
  const table = findTable(sheet);
  if (table === undefined) return { sheet, kind: 'other' };
  if (isLists(sheet, table)) return { sheet, kind: 'lists', table };
  return { sheet, kind: 'table', table, others: findOtherTables(table) };
}

const PIVOT =
  /^(?:row labels|column labels|(?:count|sum|average) of .+|[ée]tiquettes de (?:lignes|colonnes)|(?:nombre|somme|moyenne) de .+|etiquetas de (?:fila|columna)|(?:cuenta|suma|promedio) de .+|r[óo]tulos de (?:linha|coluna)|(?:contagem|soma|m[ée]dia) de .+|تسميات (?:الصفوف|الأعمدة))$/iu;

function isPivot({ rows }: Sheet): boolean {
  const beginning = rows.slice(0, HEADER_ROWS).flatMap(({ cells }) => cells);
  const found = beginning.filter((cell) => PIVOT.test(cell.trim()));
  const isNamed = found.some((cell) => /label|tiquet|r[óo]tulo|تسميات/iu.test(cell));
  return isNamed || found.length >= 2;
}

function findTable(sheet: Sheet): SheetTable | undefined {
  const { rows, merged } = sheet;
  const beginning = rows.slice(0, HEADER_ROWS);
  const scores = beginning.map(({ cells }) => scoreHeader(cells));
  const most = Math.max(0, ...scores.map(({ known }) => known));
  const widest = Math.max(0, ...scores.map(({ filled }) => filled));
  let at =
    most > 0
      ? scores.findIndex(({ known }) => known === most)
      : scores.findIndex(({ filled, isLike }) => isLike && filled >= 2 && filled === widest);
  if (at === -1) return undefined;
  const ranges = merged.map(({ range }) => parseRange(range));
  // The upper of two rows of headers has cells that are merged over several of the lower one.
  const isUpper = (index: number): boolean => {
    const [upper, lower] = [rows[index], rows[index + 1]];
    if (upper === undefined || lower?.number !== upper.number + 1) return false;
    if (upper.cells.filter(isText).length < 2) return false;
    const isOver = ranges.some(
      ({ top, bottom, left, right }) =>
        top === upper.number &&
        bottom === top &&
        right > left &&
        lower.cells.slice(left, right + 1).filter(isText).length >= 2,
    );
    return isOver && lower.cells.filter(isText).every((cell) => cell.length <= 120);
  };
  const headerRows = isUpper(at) || isUpper(at - 1) ? 2 : 1;
  if (headerRows === 2 && !isUpper(at)) at -= 1;
  const first = rows[at];
  if (first === undefined) return undefined;
  const options = { headerRow: first.number, headerRows };
  const headers = (findHeaders(rows, ranges, () => false, options)?.cells ?? []).map(joinLines);
  const below = rows.slice(at + headerRows).filter((row) => isOutcome(row, headers));
  if (below.length === 0 && headers.filter(isText).length < 2) return undefined;
  return {
    ...{ headerRow: first.number, headerRows, headers },
    rows: below,
    above: rows.slice(0, at),
    known: headers.filter((header) => isKnownHeader(listHeaderKeys(header))).length,
  };
}

interface HeaderScore {
  readonly known: number;
  readonly filled: number;
  readonly isLike: boolean;
}

function scoreHeader(cells: readonly string[]): HeaderScore {
  const filled = cells.filter(isText);
  const keys = new Set(filled.map(createHeaderKey));
  const isShort = filled.every((cell) => cell.length <= 250);
  const isLike =
    isShort &&
    keys.size === filled.length &&
    filled.filter((cell) => /\p{L}/u.test(cell)).length * 2 > filled.length;
  const known = filled.filter((cell) => cell.length <= 250 && isKnownHeader(listHeaderKeys(cell)));
  return { known: filled.length < 2 ? 0 : known.length, filled: filled.length, isLike };
}

/** Whether a row may be an outcome: no blank line, total, tag or heading between others. */
export function isOutcome({ cells }: SheetRow, headers: readonly string[]): boolean {
  const filled = cells.filter(isText);
  const width = headers.filter(isText).length;
  if (filled.length === 0 || (filled.length === 1 && width > 3)) return false;
  if (filled.every((cell) => cell.trim().startsWith('#'))) return false;
  return !(isTotal(filled[0] ?? '') && filled.length * 2 <= width);
}

const LISTS =
  /^(?:lists?|liste?s?|listas?|choices?|choix|opciones|options?|op[çc][õo]es|lookups?|drop ?downs?|validations?|vocabular\p{L}*|codes?|codebook|references?|القوائم|قوائم|قائمة|الخيارات)(?:[ _-]?\d*)$/iu;

/** A sheet of values for drop-down menus: short texts, in columns of their own lengths. */
function isLists({ name = '' }: Sheet, { headers, rows }: SheetTable): boolean {
  const cells = rows.flatMap((row) => row.cells.filter(isText));
  const isShort = cells.every((cell) => cell.length <= 120);
  if (!isShort) return false;
  if (LISTS.test(name.trim())) return true;
  // What is told of each row in words of its own is no list, whatever its header.
  if (describeColumns(headers, rows).some(isTold)) return false;
  const isRagged = headers.some(
    (header, column) => isText(header) && rows.some((row) => !isText(row.cells[column] ?? '')),
  );
  const average = cells.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, cells.length);
  const hasOwn = headers.some((header) => isFieldHeader(listHeaderKeys(header)));
  return rows.length <= 40 && isRagged && average <= 20 && !hasOwn;
}

/** Whether most rows have a text of their own in a column, as long as a short sentence. */
function isTold(column: ColumnFacts): boolean {
  return isRunning(column) && column.filled * 2 > column.rows && column.shares.number < 0.5;
}

/** Other rows that are headers themselves, above the headers with rows below them or below: a table begins there. */
function findOtherTables({ headers, rows, above }: SheetTable): SheetRow[] {
  const before = above.filter((row, index) => {
    const { known, filled } = scoreHeader(row.cells);
    const between = above.slice(index + 1);
    return (
      known >= 2 &&
      known * 2 > filled &&
      between.some(({ cells }) => cells.filter(isText).length >= Math.max(2, filled - 1))
    );
  });
  const own = new Set(headers.map(createHeaderKey).filter((key) => key !== ''));
  const below = rows.filter(({ cells }) => {
    const filled = cells.filter(isText);
    if (filled.length < 3 || filled.some((cell) => cell.length > 120)) return false;
    const keys = new Set(
      filled
        .filter((cell) => own.has(createHeaderKey(cell)) || isFieldHeader(listHeaderKeys(cell)))
        .map(createHeaderKey),
    );
    return keys.size >= 3 && keys.size * 2 > filled.length;
  });
  return [...before, ...below];
}
