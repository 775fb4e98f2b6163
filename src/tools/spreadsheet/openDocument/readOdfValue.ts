import { fold } from '../../../text/foldings.ts';
import type { CellValue } from '../readValue.ts';
import { cleanCell } from '../sheet.ts';
import type { Attributes } from '../xml.ts';
import type { CellText } from './createCellText.ts';

/** Error values of LibreOffice and Excel. */
const ERROR = /^(?:#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA)|Err:5\d\d)$/;
const NUMBER = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i;

/**
 * What a cell shows. OpenDocument writes a value and beside it the text that the sheet showed of
 * it: programs read the one or the other, so that a cell whose value and text do not say the same
 * is uncertain.
 */
export function readOdfValue(attributes: Attributes, text: CellText): CellValue {
  const value = findValue(attributes, text);
  const { content } = value;
  const isLost = text.isUncertain && value.fault === undefined;
  return {
    ...value,
    ...(isLost ? { fault: 'lost' as const } : {}),
    shown: cleanCell(value.shown),
    content: typeof content === 'string' ? cleanCell(content) : content,
    isStruck: text.isStruck,
  };
}

function findValue(attributes: Attributes, { text }: CellText): CellValue {
  const type = attributes.get('office:value-type') ?? '';
  const isFormula = attributes.has('table:formula');
  const shown = text ?? '';
  const isError = attributes.get('calcext:value-type') === 'error';
  if (isError || (isFormula && ERROR.test(shown.trim()))) {
    if (shown.trim() === '') return { shown: '', fault: 'no-value' };
    return { shown, fault: ERROR.test(shown.trim()) ? 'error' : 'error-unknown' };
  }
  switch (type) {
    case '':
      return readUntyped(attributes, text, isFormula);
    case 'string':
      return readString(attributes.get('office:string-value'), text, isFormula);
    case 'float':
    case 'percentage':
    case 'currency':
      return readNumber(attributes.get('office:value'), text, isFormula);
    case 'date':
      return readDate(attributes.get('office:date-value'), text, isFormula);
    case 'time':
      return readTime(attributes.get('office:time-value'), text, isFormula);
    case 'boolean':
      return readBoolean(attributes.get('office:boolean-value'), text, isFormula);
    default:
      return { shown, fault: 'lost' };
  }
}

const VALUES = ['value', 'string-value', 'date-value', 'time-value', 'boolean-value'];

/** A cell without a type holds text, or nothing. */
function readUntyped(
  attributes: Attributes,
  text: string | undefined,
  isFormula: boolean,
): CellValue {
  const value = VALUES.find((name) => attributes.has(`office:${name}`));
  if (value !== undefined)
    return { shown: text ?? attributes.get(`office:${value}`) ?? '', fault: 'lost' };
  if (isFormula && (text ?? '') === '') return { shown: '', fault: 'no-value' };
  return { shown: text ?? '', content: (text ?? '') === '' ? null : text };
}

function readString(
  value: string | undefined,
  text: string | undefined,
  isFormula: boolean,
): CellValue {
  if (value === undefined && text === undefined && isFormula)
    return { shown: '', fault: 'no-value' };
  if (value === undefined || text === undefined) {
    const shown = text ?? value ?? '';
    return { shown, content: shown };
  }
  // White space in an attribute is not always what it was.
  const isSame = foldBlanks(value) === foldBlanks(text);
  if (isSame) return { shown: text, content: value === text ? text : undefined };
  return { shown: text.trim() === '' ? value : text, fault: 'lost' };
}

function foldBlanks(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** A value that is not there, or is none of its type. */
function lose(value: string | undefined, text: string | undefined, isFormula: boolean): CellValue {
  const isMissing = (value ?? '').trim() === '';
  const shown = (text ?? '').trim() === '' ? (value ?? '') : (text ?? '');
  return { shown, fault: isMissing && isFormula ? 'no-value' : 'lost' };
}

function readNumber(
  value: string | undefined,
  text: string | undefined,
  isFormula: boolean,
): CellValue {
  if (value === undefined || !NUMBER.test(value) || !Number.isFinite(Number(value)))
    return lose(value, text, isFormula);
  const number = Number(value);
  const content = number;
  if (text === undefined) return { shown: String(number), content };
  // A format that shows nothing (`;;;`) must not turn a flag into an empty one.
  if (text.trim() === '') return { shown: number === 0 ? '' : String(number), content };
  if (!showsNumber(text, number)) return { shown: text, fault: 'lost' };
  // An id in digits keeps them all, where the sheet shows 1.23457E+14.
  return {
    shown: Number.isSafeInteger(number) && /E\+/i.test(text) ? String(number) : text,
    content,
  };
}

/**
 * Whether a text shows a number, with whatever stands around it, however it is rounded and
 * its parts are separated.
 */
function showsNumber(text: string, number: number): boolean {
  const folded = fold(text, 'labels');
  const found = folded.match(/\d[\d.,' \u066B\u066C]*(?:e[+-]?\d+)?/gi) ?? [];
  const [digits, ...others] = found;
  if (digits === undefined || others.length > 0) return false;
  const mayBeNegative = /[-(]/.test(folded);
  const wanted = /[%\u066A]/.test(folded) ? number * 100 : number;
  return listReadings(digits).some(
    ({ read, precision }) =>
      Math.abs(read - Math.abs(wanted)) <= precision &&
      (wanted >= 0 || mayBeNegative || read === 0),
  );
}

/** `1.234` may be one and a fraction, or more than a thousand. */
function listReadings(digits: string): { read: number; precision: number }[] {
  const [mantissa = '', exponent = '0'] = digits.toLowerCase().split('e');
  const plain = mantissa.replaceAll(/[' ]/g, '').replace('\u066B', '.').replaceAll('\u066C', '');
  const scale = 10 ** Number(exponent);
  return [plain.replaceAll(',', ''), plain.replaceAll('.', '').replace(',', '.')].flatMap(
    (written) => {
      const number = written.replace(/\.$/, '');
      if (!/^\d+(?:\.\d+)?$/.test(number)) return [];
      const decimals = number.split('.')[1]?.length ?? 0;
      const size = Number(number) * scale;
      return [{ read: size, precision: 0.5001 * 10 ** -decimals * scale + size * 1e-12 }];
    },
  );
}

const DATE = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?$/;

function readDate(
  value: string | undefined,
  text: string | undefined,
  isFormula: boolean,
): CellValue {
  // Some programs write that a moment is one of UTC, which ODF allows.
  const date = value?.trim().replace(/(?<=T.*)Z$/, '') ?? '';
  const time = Date.parse(date.includes('T') ? `${date}Z` : date);
  const day = date.slice(0, 10);
  const isReal = !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
  if (!DATE.test(date) || !isReal) return lose(value, text, isFormula);
  const shown = text ?? '';
  const content = NaN;
  if (shown.trim() === '') return { shown: date.replace('T', ' '), day, content };
  // A moment may be shown to the next second or minute.
  const known = [time, time + 500, time + 30_000].flatMap((moment) => listParts(new Date(moment)));
  return showsParts(shown, known) ? { shown, day, content } : { shown, fault: 'lost' };
}

/** The numbers by which a moment may be shown. */
function listParts(date: Date): number[] {
  const [year, month, hour] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCHours()];
  return [
    ...[year, year % 100, month + 1, date.getUTCDate(), Math.floor(month / 3) + 1, findWeek(date)],
    ...[hour, hour % 12, hour % 12 === 0 ? 12 : hour % 12],
    ...[date.getUTCMinutes(), date.getUTCSeconds()],
  ];
}

/** The week of a day, by ISO 8601: the first one has the year's first Thursday. */
function findWeek(moment: Date): number {
  const date = new Date(moment);
  date.setUTCDate(date.getUTCDate() + 4 - (date.getUTCDay() || 7));
  const start = Date.UTC(date.getUTCFullYear(), 0, 1);
  return Math.ceil(((date.getTime() - start) / 86_400_000 + 1) / 7);
}

/** Whether all numbers in a text are parts of a date or a time, and there is one. */
function showsParts(text: string, known: readonly number[]): boolean {
  const shown = fold(text, 'labels').match(/\d+/g) ?? [];
  return shown.length > 0 && shown.every((digits) => known.includes(Number(digits)));
}

const TIME = /^-?P(?:(\d{1,6})D)?T?(?:(\d{1,8})H)?(?:(\d{1,8})M)?(?:(\d{1,8})(?:[.,](\d+))?S)?$/;

function readTime(
  value: string | undefined,
  text: string | undefined,
  isFormula: boolean,
): CellValue {
  const parts = TIME.exec(value?.trim() ?? '')?.slice(1);
  if (parts === undefined || parts.every((part: string | undefined) => part === undefined))
    return lose(value, text, isFormula);
  const content = NaN;
  if ((text ?? '').trim() === '') return { shown: value?.trim() ?? '', content };
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = parts.map((part?: string) =>
    Number(part ?? 0),
  );
  const total = days * 24 + hours;
  const known = [days, total, total % 24, total % 12, total % 12 === 0 ? 12 : total % 12];
  known.push(minutes, total * 60 + minutes, seconds, (total * 60 + minutes) * 60 + seconds);
  const shown = text ?? '';
  // Parts of a second may be rounded in any way.
  return showsParts(shown.replaceAll(/[.,]\d+/g, ''), known)
    ? { shown, content }
    : { shown, fault: 'lost' };
}

/** What programs show of a boolean value, in the languages that the lists of words for the flag know. */
const SHOWN = {
  true: ['1', 'true', 'vrai', 'verdadero', 'verdadeiro', 'wahr', 'waar', 'vero', 'صواب', 'صحيح'],
  false: ['0', 'false', 'faux', 'falso', 'falsch', 'onwaar', 'خطا', 'خطأ'],
} as const;

function readBoolean(
  value: string | undefined,
  text: string | undefined,
  isFormula: boolean,
): CellValue {
  const is = value?.trim().toLowerCase() ?? '';
  if (is !== 'true' && is !== 'false') return lose(value, text, isFormula);
  const shown = is.toUpperCase();
  const word = (text ?? '').trim().toLowerCase();
  return word === '' || (SHOWN[is] as readonly string[]).includes(word)
    ? { shown, content: is === 'true' }
    : { shown: text ?? '', fault: 'lost' };
}
