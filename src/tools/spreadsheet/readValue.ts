import { SSF } from '@e965/xlsx';
import type { RawCell } from './createCellReader.ts';
import type { CellContent } from './formulas/compareContents.ts';
import type { Workbook } from './openWorkbook.ts';
import { cleanCell } from './sheet.ts';
import { decodeEscapes, XmlError } from './xml.ts';
import { dropMidnight } from '../../text/dropMidnight.ts';

/** What a cell shows; and what is wrong with it, if it is not certain that it shows what it should. */
export interface CellValue {
  readonly shown: string;
  /** `lost`: its type and its value do not fit together, so that it may have said something else. */
  readonly fault?: 'error' | 'error-unknown' | 'no-value' | 'lost';
  /** The day of a date (`2023-03-12`), whatever its format shows of it. */
  readonly day?: string;
  /** What it holds, whatever its format shows of it; nothing where that is not certain. */
  readonly content?: CellContent | undefined;
  /** Whether (part of) its text is struck out by its runs. */
  readonly isStruck?: boolean;
}

const NUMBER = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i;
const ERRORS = [
  ...['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA'],
];

/**
 * What a reader of the sheet sees in a cell, save where its format hides it: numbers and dates
 * in their format, formulas by the value that was last calculated.
 */
export function readValue(cell: RawCell, isFormula: boolean, book: Workbook): CellValue {
  const { type, value = '', text } = cell;
  const missing: CellValue = { shown: '', fault: isFormula ? 'no-value' : 'lost' };
  const lost: CellValue = { shown: cleanCell(value), fault: 'lost' };
  if (type === 'inlineStr') return readInline(cell, isFormula);
  if (text !== undefined && text.text !== '') return { ...lost, shown: cleanCell(text.text) };
  if (cell.value === undefined && type !== 'n') return missing;
  switch (type) {
    case 'n':
      if (value.trim() === '') return isFormula ? missing : { shown: '', content: null };
      return NUMBER.test(value) && Number.isFinite(Number(value))
        ? {
            shown: showNumber(Number(value), cell, book),
            content: Number(value),
            ...findDay(Number(value), cell, book),
          }
        : lost;
    case 's':
      return readShared(cell, book);
    case 'str':
      return createText(decodeEscapes(value));
    case 'b': {
      if (!/^(?:[01]|true|false)$/i.test(value.trim())) return lost;
      const is = /^(?:1|true)$/i.test(value.trim());
      return { shown: showNumber(is, cell, book), content: is };
    }
    case 'e':
      if (value === '') return missing;
      return { shown: cleanCell(value), fault: ERRORS.includes(value) ? 'error' : 'error-unknown' };
    case 'd': {
      const days = readDate(value);
      return days === undefined
        ? lost
        : {
            shown: showNumber(days, cell, { ...book, isFrom1904: false }, 14),
            day: formatDay(days, false),
            content: NaN,
          };
    }
    default:
      return lost;
  }
}

function readInline({ text, value = '' }: RawCell, isFormula: boolean): CellValue {
  if (value !== '') return { shown: cleanCell(value), fault: 'lost' };
  if (text === undefined)
    return isFormula ? { shown: '', fault: 'no-value' } : { shown: '', content: null };
  return { ...createText(text.text), isStruck: text.isStruck };
}

function createText(text: string): CellValue {
  const shown = cleanCell(text);
  return { shown, content: shown };
}

function readShared({ row, value = '' }: RawCell, { strings }: Workbook): CellValue {
  const number = value.trim();
  if (number === '') return { shown: '', fault: 'lost' };
  const text = /^\d{1,9}$/.test(number) ? strings[Number(number)] : undefined;
  if (text === undefined)
    throw new XmlError(`a cell of row ${row} takes its text from a place that is not there`);
  return { ...createText(text.text), isStruck: text.isStruck };
}

/** `2023-10-03`, with or without a time, as days since 1900. */
function readDate(value: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z?)?$/.test(value.trim()))
    return undefined;
  const date = value.trim().replace(/Z$/, '');
  const time = Date.parse(`${date}${date.includes('T') ? 'Z' : ''}`);
  return Number.isNaN(time) ? undefined : time / 86_400_000 + 25_569;
}

function showNumber(
  value: number | boolean,
  { style = 0 }: RawCell,
  { styles, isFrom1904 }: Workbook,
  usual: string | number = 0,
): string {
  const format = styles.formats[style] ?? 0;
  const shown = formatNumber(value, format === 0 ? usual : format, isFrom1904);
  // A format that shows nothing (`;;;`) must not turn a flag into an empty one.
  if (shown.trim() === '' && value !== 0 && value !== false) return String(value);
  // An id in digits keeps them all, where the sheet shows 1.23457E+14.
  return Number.isSafeInteger(value) && /E\+/i.test(shown) ? String(value) : cleanCell(shown);
}

/** The day of a number that its format says is a date. */
function findDay(
  value: number,
  { style = 0 }: RawCell,
  { styles, isFrom1904 }: Workbook,
): { day?: string } {
  const format = styles.formats[style] ?? 0;
  return isDateFormat(format) && isDay(value) ? { day: formatDay(value, isFrom1904) } : {};
}

/** Numbers of formats that Excel knows as dates in every language, or in some of East Asia. */
function isDateFormat(format: string | number): boolean {
  if (typeof format === 'string') return SSF_FORMATS.is_date(format) && /[dy]|mmm/i.test(format);
  return (
    (format >= 14 && format <= 17) ||
    format === 22 ||
    (format >= 27 && format <= 36) ||
    (format >= 50 && format <= 58)
  );
}

/** From 1900 to 9999. */
function isDay(value: number): boolean {
  return value >= 1 && value < 2_958_466;
}

function formatDay(value: number, isFrom1904: boolean): string {
  return SSF_FORMATS.format('yyyy-mm-dd', value, { date1904: isFrom1904, dateNF: '' });
}

interface NumberFormatter {
  readonly is_date: (format: string) => boolean;
  readonly format: (
    format: string | number,
    value: number | boolean,
    options: { readonly date1904: boolean; readonly dateNF: string },
  ) => string;
}

const SSF_FORMATS = SSF as NumberFormatter;

function formatNumber(value: number | boolean, format: string | number, date1904: boolean): string {
  try {
    // The one format that each reader's computer shows differently gets a form of its own.
    const shown = SSF_FORMATS.format(format, value, { date1904, dateNF: 'yyyy-mm-dd' });
    return Number.isInteger(value) && isDateFormat(format) ? dropMidnight(shown) : shown;
  } catch {
    // A format that cannot be followed shows the day, or the value itself.
    return typeof value === 'number' && isDateFormat(format) && isDay(value)
      ? formatDay(value, date1904)
      : String(value);
  }
}
