import type { Book, BookSheet } from './book.ts';
import { findHeaders, type HeaderOptions } from './findHeaders.ts';
import { createSheetProblem, type IsHeaderRow, type SheetProblem } from './sheet.ts';

/** Which sheet is wanted. */
interface SheetChoice extends HeaderOptions {
  readonly sheet?: string | undefined;
  readonly sheets?: 'all' | readonly string[] | undefined;
  readonly withHidden?: boolean | undefined;
}

/** Sheets to read; without any there is an error. */
interface ChosenSheets {
  readonly sheets: readonly BookSheet[];
  readonly problems: readonly SheetProblem[];
}

/**
 * The sheets to read: all, those that are named, or the only one that is shown and has a row of
 * headers. A hidden one is read only if hidden things are wanted, and then only if it is named
 * or no other sheet has headers. Sheets with headers that are not read are reported.
 */
export function chooseSheets(book: Book, isHeader: IsHeaderRow, choice: SheetChoice): ChosenSheets {
  const { sheet: wanted, sheets: names, withHidden = false } = choice;
  const { sheets } = book;
  if (wanted === undefined && names === 'all') return { sheets, problems: [] };
  const hasHeaders = (sheet: BookSheet): boolean => holdsHeaders(sheet, isHeader, choice);
  if (wanted === undefined && names !== undefined)
    return chooseNamed(sheets, names as readonly string[], withHidden, hasHeaders);
  const named = wanted === undefined ? undefined : sheets.find(({ name }) => name === wanted);
  if (wanted !== undefined && named === undefined) {
    const detail = { wanted, ...listNames(sheets) };
    return refuse(createSheetProblem('sheet-missing', undefined, detail));
  }
  const fitting = sheets.filter((sheet) => sheets.length === 1 || hasHeaders(sheet));
  const shown = fitting.filter(({ isHidden }) => !isHidden);
  const candidates = named !== undefined ? [named] : shown.length > 0 ? shown : fitting;
  // Without any, the first one that is shown says what was found instead of the headers.
  const sheet = candidates[0] ?? sheets.find(({ isHidden }) => !isHidden) ?? sheets[0];
  if (sheet === undefined || candidates.length > 1) {
    const areHidden = shown.length === 0 && !withHidden;
    const code = areHidden ? 'sheet-hidden' : 'sheets-several';
    return refuse(createSheetProblem(code, undefined, listNames(candidates)));
  }
  if (sheet.isHidden && !withHidden)
    return refuse(createSheetProblem('sheet-hidden', undefined, listNames([sheet])));
  const others = fitting.includes(sheet) ? fitting.filter((other) => other !== sheet) : [];
  return { sheets: [sheet], problems: reportOthers(others) };
}

/** Each of the sheets that the programme names, in its order. One that is not there may have been renamed. */
function chooseNamed(
  sheets: readonly BookSheet[],
  names: readonly string[],
  withHidden: boolean,
  hasHeaders: (sheet: BookSheet) => boolean,
): ChosenSheets {
  const named = names.flatMap((name) => findByName(sheets, name) ?? []);
  const missing = names.filter((name) => findByName(sheets, name) === undefined);
  if (missing.length > 0) {
    const detail = { missing, ...listNames(sheets) };
    return refuse(createSheetProblem('sheets-missing', undefined, detail));
  }
  const hidden = named.filter(({ isHidden }) => isHidden);
  if (hidden.length > 0 && !withHidden)
    return refuse(createSheetProblem('sheet-hidden', undefined, listNames(hidden)));
  const others = sheets.filter((sheet) => !named.includes(sheet) && hasHeaders(sheet));
  return { sheets: named, problems: reportOthers(others) };
}

/** Excel tells sheets apart without heeding capitals. */
function findByName(sheets: readonly BookSheet[], wanted: string): BookSheet | undefined {
  const simplify = (name: string): string => name.trim().toLowerCase();
  const exact = sheets.find(({ name }) => name === wanted);
  const [alike, other] = sheets.filter(({ name }) => simplify(name) === simplify(wanted));
  return exact ?? (other === undefined ? alike : undefined);
}

function holdsHeaders(
  sheet: BookSheet,
  isHeader: IsHeaderRow,
  { headerRows = 1 }: HeaderOptions,
): boolean {
  const rows = sheet.readBeginning();
  if (rows.some((cells) => isHeader(cells))) return true;
  const numbered = rows.map((cells, index) => ({ number: index + 1, cells }));
  return headerRows > 1 && findHeaders(numbered, [], isHeader, { headerRows }) !== undefined;
}

function refuse(problem: SheetProblem): ChosenSheets {
  return { sheets: [], problems: [problem] };
}

function reportOthers(others: readonly BookSheet[]): SheetProblem[] {
  if (others.length === 0) return [];
  return [createSheetProblem('sheets-not-read', undefined, listNames(others))];
}

function listNames(sheets: readonly BookSheet[]): { sheets: readonly string[] } {
  return { sheets: sheets.map(({ name }) => name) };
}
