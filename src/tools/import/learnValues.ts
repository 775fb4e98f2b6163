import type { Programme } from '../../programme/readProgramme.ts';
import type { SheetRow } from '../spreadsheet/sheet.ts';
import { foldText } from '../../text/fold.ts';

/** What the rows of a table show of a column whose values nobody listed. */
export interface LearntValues {
  /** A few values fill nearly all of its cells. */
  readonly isTelling: boolean;
  /** Whether other rows have the value, too. */
  readonly isUsual: (value: string) => boolean;
  /** It is filled with “yes” and “no”. */
  readonly asksYesNo: boolean;
  /** It is filled with numbers. */
  readonly isNumeric: boolean;
}

/** The longest value that may be one of a few. */
const MAX_LABEL = 80;
/** So many rows make a value usual … */
const MIN_ROWS = 3;
/** … and so large a share of the filled cells has to be usual for the others to be out of place. */
const MIN_SHARE = 0.8;

/** What a column holds, in one pass over its rows. */
export function learnValues(
  rows: readonly SheetRow[],
  index: number,
  programme: Programme,
): LearntValues {
  const counts = new Map<string, number>();
  let filled = 0;
  for (const { cells } of rows) {
    const value = (cells[index] ?? '').trim();
    if (value === '') continue;
    filled += 1;
    if (value.length > MAX_LABEL) continue;
    const key = foldText(value);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const usual = new Set([...counts].flatMap(([key, count]) => (count >= MIN_ROWS ? [key] : [])));
  const sum = (fits: (key: string) => boolean): number =>
    [...counts].reduce((total, [key, count]) => (fits(key) ? total + count : total), 0);
  const { spellings } = programme.vocabularies.answer;
  const sayYes = sum((key) => spellings.get(key)?.key === 'yes' || key === 'x');
  const sayNo = sum((key) => spellings.get(key)?.key === 'no');
  const isAnswered = sayYes + sayNo >= filled * MIN_SHARE;
  const isOften = sayYes >= MIN_ROWS && (sayYes * 10 >= rows.length || sayYes >= 8);
  return {
    isTelling: filled >= 5 && sum((key) => usual.has(key)) >= filled * MIN_SHARE,
    isUsual: (value) => usual.has(foldText(value)),
    asksYesNo: isAnswered && ((sayYes > 0 && sayNo > 0) || isOften),
    isNumeric: sum((key) => /^[\d.,\s]+$/.test(key)) * 2 > filled,
  };
}
