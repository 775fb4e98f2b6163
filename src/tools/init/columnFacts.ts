import { isConsent, isMark, isNo, isYes } from '../../outcome/flag.ts';
import { readYears } from '../../outcome/readYears.ts';
import { fold } from '../../text/foldings.ts';
import { isNotRecorded } from '../../text/notRecorded.ts';
import { holdsContact } from '../../text/findPersons.ts';
import { readAddress } from '../../text/webAddress.ts';
import type { SheetRow } from '../spreadsheet/sheet.ts';
import { listHeaderKeys } from './headerKeys.ts';
import { findCountry } from './countries.ts';
import { isOnScale } from './orderScale.ts';

/** What the cells of a column are like, whatever its header says. */
export interface ColumnFacts {
  readonly index: number;
  readonly header: string;
  /** The forms in which the header is looked up. */
  readonly keys: readonly string[];
  /** Rows of the table. */
  readonly rows: number;
  /** Cells with content. */
  readonly filled: number;
  /** Value, trimmed → in how many cells it is. */
  readonly values: ReadonlyMap<string, number>;
  readonly averageLength: number;
  /** The same of their lines: of each value where a cell has one on each line. */
  readonly averageLine: number;
  /** Cells with a telephone number or an e-mail address in them. */
  readonly contacts: number;
  /** Share of the filled cells that are this, from 0 to 1. */
  readonly shares: Readonly<Record<Shape, number>>;
  /** Every value is a yes or a no, or a mark for it. */
  readonly isYesNo: boolean;
  /** Every value is a word of a rating scale, or a small number. */
  readonly isRating: boolean;
}

/** What a value may be by its form. */
type Shape =
  | 'year'
  | 'day'
  | 'number'
  | 'country'
  | 'address'
  | 'email'
  | 'phone'
  | 'position'
  | 'uuid'
  | 'moment';

/** So many different values are looked at closely; a harvest has no more kinds of them. */
const MAX_TESTED = 400;

/** Looks at each column of a table. */
export function describeColumns(
  headers: readonly string[],
  rows: readonly SheetRow[],
): ColumnFacts[] {
  return headers.map((header, index) => describeColumn(header, index, rows));
}

function describeColumn(header: string, index: number, rows: readonly SheetRow[]): ColumnFacts {
  const values = new Map<string, number>();
  const days = new Set<string>();
  let length = 0;
  let filled = 0;
  let lines = 0;
  for (const { cells, days: dayOf } of rows) {
    const value = (cells[index] ?? '').trim();
    if (value === '') continue;
    filled += 1;
    length += value.length;
    lines += value.split('\n').length;
    values.set(value, (values.get(value) ?? 0) + 1);
    if (dayOf?.has(index) === true) days.add(value);
  }
  const tested = [...values].slice(0, MAX_TESTED);
  const total = tested.reduce((sum, [, count]) => sum + count, 0);
  const share = (is: (value: string) => boolean): number =>
    total === 0
      ? 0
      : tested.reduce((sum, [value, count]) => sum + (is(value) ? count : 0), 0) / total;
  return {
    ...{ index, header, keys: listHeaderKeys(header), rows: rows.length, filled, values },
    averageLength: filled === 0 ? 0 : length / filled,
    averageLine: lines === 0 ? 0 : length / lines,
    contacts: [...values].reduce(
      (sum, [value, count]) => sum + (holdsContact(value) ? count : 0),
      0,
    ),
    shares: {
      year: share((value) => days.has(value) || readYears(value) !== 'not clear'),
      day: share((value) => days.has(value) || DAY.test(value)),
      number: share((value) => NUMBER.test(fold(value, 'labels'))),
      country: share((value) => findCountry(value) !== undefined),
      address: share((value) => readAddress(value) !== undefined),
      email: share((value) => EMAIL.test(value)),
      phone: share((value) => PHONE.test(value) && (value.match(/\d/g) ?? []).length >= 7),
      position: share((value) => POSITION.test(value)),
      uuid: share((value) => UUID.test(value)),
      moment: share((value) => MOMENT.test(value)),
    },
    isYesNo: tested.length > 0 && tested.every(([value]) => isAnswer(value)),
    isRating: tested.length > 0 && tested.length <= 12 && isScale(tested.map(([value]) => value)),
  };
}

/** `4/5` is a 4, and “n/d” no rating. */
function isScale(values: readonly string[]): boolean {
  const rated = values.filter((value) => !isNotRecorded(value));
  const steps = new Set(rated.map((value) => value.replace(/^(\d+) *\/ *\d+$/, '$1')));
  return steps.size > 0 && isOnScale([...steps]);
}

const isAnswer = (value: string): boolean =>
  isNo(value) || isConsent(value) || isYes(value) || isMark(value);

const DAY =
  /^(?:\d{4}[-/.]\d\d?[-/.]\d\d?|\d\d?[-/. ]\d\d?[-/. ]\d{2,4}|\d\d?[-/. ]\p{L}{3,}\.?[-/. ]\d{2,4})(?:[T ].*)?$/u;
const NUMBER = /^[-+]?[\d.,' ]*\d%?$/;
const EMAIL = /^[^\s@<>]+@[^\s@<>]+\.\p{L}{2,}$/u;
const PHONE = /^(?=.*[+ ()/-]|0)\+?[\d\s()/.-]{7,22}$/;
const POSITION = /^[-+]?\d{1,3}\.\d{3,}(?:[\s,;]+[-+]?\d{1,3}\.\d{3,}(?:[\s,;]+-?[\d.]+){0,2})?$/;
const UUID = /^(?:uuid:)?[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
/** Midnight is how programs write a day. */
const MOMENT = /^\d{4}-\d\d-\d\dT(?!00:00(?::00(?:\.0+)?)?Z?$)\d\d:\d\d/;

/** Whether the column is running text, which differs from row to row. */
export function isRunning({ averageLength, values, filled }: ColumnFacts, least = 25): boolean {
  return averageLength >= least && (filled < 4 || values.size * 2 > filled);
}

/** A value is no longer, however many rows have it in common. */
const MAX_VALUE = 160;

/** Whether rows have long values in common, such as the objectives of a programme in full: two of three, and more. */
export function areShared({ averageLength, values, filled }: ColumnFacts): boolean {
  return averageLength <= MAX_VALUE && values.size <= MAX_SHARED && values.size * 3 <= filled;
}

/** So many long values are a list. */
const MAX_SHARED = 25;

/** Whether each row has a value of its own. */
export function isUnique({ filled, rows, values }: ColumnFacts): boolean {
  const keys = new Set([...values.keys()].map((value) => value.toLowerCase()));
  return filled === rows && rows > 0 && keys.size === rows;
}

/** So many cells by which somebody can be reached are no chance. */
const MIN_CONTACTS = 2;
/** Or so large a share of those with content. */
const MIN_CONTACT_SHARE = 0.1;

/** Whether people can be reached by what a column holds, whatever its header says. */
export function holdsContacts({ contacts, filled }: ColumnFacts): boolean {
  return contacts >= MIN_CONTACTS || (contacts > 0 && contacts >= filled * MIN_CONTACT_SHARE);
}
