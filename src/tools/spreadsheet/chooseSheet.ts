import type { Book, BookSheet } from './book.ts';
import { createSheetProblem, type IsHeaderRow, type SheetProblem } from './sheet.ts';

/** Which sheet is wanted. */
interface SheetChoice {
  readonly sheet?: string | undefined;
  readonly withHidden?: boolean | undefined;
}

/**
 * The sheet to read: the one that is named, or the only one that is shown and has a row of
 * headers. A hidden one is read only if hidden things are wanted, and then only if it is named
 * or no other sheet has headers. Sheets with headers that are not read are reported.
 */
export function chooseSheet(
  book: Book,
  isHeader: IsHeaderRow,
  { sheet: wanted, withHidden = false }: SheetChoice,
): { sheet?: BookSheet; problems: readonly SheetProblem[] } {
  const { sheets } = book;
  const refuse = (code: 'sheets-several' | 'sheet-hidden', found: readonly BookSheet[]) => ({
    problems: [createSheetProblem(code, undefined, listNames(found))],
  });
  const named = wanted === undefined ? undefined : sheets.find(({ name }) => name === wanted);
  if (wanted !== undefined && named === undefined) {
    const detail = { wanted, ...listNames(sheets) };
    return { problems: [createSheetProblem('sheet-missing', undefined, detail)] };
  }
  const fitting = sheets.filter(
    (sheet) => sheets.length === 1 || sheet.readBeginning().some(isHeader),
  );
  const shown = fitting.filter(({ isHidden }) => !isHidden);
  const candidates = named !== undefined ? [named] : shown.length > 0 ? shown : fitting;
  // Without any, the first one that is shown says what was found instead of the headers.
  const sheet = candidates[0] ?? sheets.find(({ isHidden }) => !isHidden) ?? sheets[0];
  if (sheet === undefined || candidates.length > 1) {
    const areHidden = shown.length === 0 && !withHidden;
    return refuse(areHidden ? 'sheet-hidden' : 'sheets-several', candidates);
  }
  if (sheet.isHidden && !withHidden) return refuse('sheet-hidden', [sheet]);
  const others = fitting.includes(sheet) ? fitting.filter((other) => other !== sheet) : [];
  if (others.length === 0) return { sheet, problems: [] };
  return { sheet, problems: [createSheetProblem('sheets-not-read', undefined, listNames(others))] };
}

function listNames(sheets: readonly BookSheet[]): { sheets: readonly string[] } {
  return { sheets: sheets.map(({ name }) => name) };
}
