import { getVocabulary } from '../../programme/createVocabularies.ts';
import { isListed as hasListed, type Field } from '../../programme/fields.ts';
import { isUnclearLeave } from '../../outcome/leaveHeaders.ts';
import { isConsent, isNo, mayOpen } from '../../outcome/flag.ts';
import type { Programme } from '../../programme/readProgramme.ts';
import { readValues } from '../../programme/readValues.ts';
import type { Vocabulary } from '../../programme/vocabulary.ts';
import type { SheetRow } from '../spreadsheet/sheet.ts';
import { foldText } from '../../text/fold.ts';
import { remember } from '../../text/remember.ts';
import type { Line } from './arrangeColumns.ts';
import type { Table } from './findTable.ts';
import { isFlagLike, isFlagWord, isRemark } from './flagWords.ts';
import type { IdForms } from './idForms.ts';
import { learnValues } from './learnValues.ts';

/** Which values a column holds. */
export interface ColumnValues {
  readonly field: Field | undefined;
  /** Its values are listed, or few enough to be known from its rows: any other may be out of place. */
  readonly isClosed: boolean;
  /** Whether the value is at home in the column. */
  readonly knows: (value: string) => boolean;
  /** Whether the value plainly belongs to this column, wherever it is. */
  readonly claims: (value: string) => boolean;
}

type Judge = (value: string) => boolean;

const hasLetter = (value: string): boolean => /\p{L}/u.test(value);
const never = (): boolean => false;

/** Most columns hold fewer different values; each is looked at once. */
const MAX_KNOWN = 1000;

/** The values of every column of a table, by the programme's lists, or as its rows have them. */
export function describeColumns(
  { header, rows, fields }: Table,
  lines: readonly Line[],
  programme: Programme,
  forms: IdForms,
): ColumnValues[] {
  const boxes = new Map(
    lines.flatMap((line) =>
      'boxes' in line ? line.boxes.map(({ column, label }) => [column, label] as const) : [],
    ),
  );
  return header.cells.map((text, index) => {
    const label = boxes.get(index);
    if (label !== undefined) return describeBox(label, programme);
    const field = fields[index];
    const listed = describeField(field, programme, forms);
    const { isClosed, knows, claims } =
      listed === undefined
        ? describeFree(field, text, index, rows, programme)
        : { isClosed: true, ...listed };
    const once = (judge: Judge): Judge => remember(judge, MAX_KNOWN);
    return { field, isClosed, knows: once(knows), claims: once(claims) };
  });
}

/** Whether a value is one that the programme lists for a field. */
export function isListed(field: Field | undefined, value: string, programme: Programme): boolean {
  return findVocabulary(field, programme)?.spellings.has(value) === true;
}

/** The vocabulary that a whole value is looked up in; a code is looked for within its text. */
function findVocabulary(field: Field | undefined, programme: Programme): Vocabulary | undefined {
  return field !== undefined && hasListed(field)
    ? getVocabulary(programme.vocabularies, field)
    : undefined;
}

/** Whether a value is one that a column of this field cannot have: not listed, no year, no flag. */
export function isForeign(field: Field | undefined, value: string, programme: Programme): boolean {
  if (field === undefined || value.trim() === '') return false;
  if (field.kind === 'year') return !/\p{Nd}/u.test(value);
  if (field.kind === 'flag')
    return !isFlagWord(value) && !mayOpen(value, programme.settings.publication);
  return findVocabulary(field, programme)?.isOpen === false && !isListed(field, value, programme);
}

interface Judges {
  readonly knows: Judge;
  readonly claims: Judge;
}

function describeField(
  field: Field | undefined,
  programme: Programme,
  forms: IdForms,
): Judges | undefined {
  if (field === undefined) return undefined;
  if (field.kind === 'id')
    return forms.isKnown ? { knows: forms.has, claims: forms.isTelling } : undefined;
  if (field.kind === 'year')
    return {
      knows: (value) => /\p{Nd}/u.test(value) && value.length <= 30,
      claims: (value) => /^(?:19|20)\d\d(?:\.0+)?$/.test(value.trim()),
    };
  if (field.kind === 'codes') {
    const knows: Judge = (value) =>
      /\boutcome\s+\d/i.test(value) || isListed(field, value, programme);
    return { knows, claims: knows };
  }
  if (field.kind === 'flag') return describeFlag(programme);
  if (field.kind === 'consent') return describeConsent();
  const vocabulary = findVocabulary(field, programme);
  if (vocabulary === undefined || vocabulary.isOpen) return undefined;
  const knows: Judge = (value) =>
    readValues(field.kind, vocabulary, value, field.separator).every(({ listed }) => listed);
  // A number is an answer, and anything else, too.
  return { knows, claims: (value) => hasLetter(value) && knows(value) };
}

function describeFlag(programme: Programme): Judges {
  const claims: Judge = (value) => isFlagWord(value);
  return {
    knows: (value) => claims(value) || mayOpen(value, programme.settings.publication),
    claims,
  };
}

/** Its yes is at home in it, but belongs to the flag wherever else it is; “Yes, in writing” withholds wherever it is. */
function describeConsent(): Judges {
  const knows: Judge = (value) => {
    const [first = ''] = value.trim().split(/[\s,;:.(/]/u, 1);
    return [value, first].some((each) => isConsent(each) || isNo(each)) || isUnclearLeave(value);
  };
  return { knows, claims: never };
}

function describeBox(label: string, programme: Programme): ColumnValues {
  const { spellings } = programme.vocabularies.answer;
  const knows: Judge = (value) => {
    const spelling = foldText(value);
    return spellings.has(spelling) || spelling.length === 1 || spelling === foldText(label);
  };
  return { field: undefined, isClosed: true, knows, claims: never };
}

/** So many rows make flags with remarks usual in a column of text. */
const MIN_ALIKE = 3;

function describeFree(
  field: Field | undefined,
  header: string,
  index: number,
  rows: readonly SheetRow[],
  programme: Programme,
): Judges & { isClosed: boolean } {
  const { isTelling, isUsual, asksYesNo, isNumeric } = learnValues(rows, index, programme);
  const likeFlags = rows.filter(({ cells }) => isRemark(cells[index] ?? '')).length;
  const answers = programme.vocabularies.answer.spellings;
  // A known field that is no question holds no answers, however many rows have one; what others hold, nobody knows.
  const isFree = field === undefined || field.own !== undefined;
  const isQuestion = isFree && (asksYesNo || /[?？؟]/u.test(header));
  const knows: Judge = (value) => {
    if (isNumeric && /^[\d.,\s]+$/.test(value)) return true;
    if (isFlagWord(value)) return isQuestion;
    // “Yes, as the minutes show” is at home where other rows say so, too.
    if (isFlagLike(value) && likeFlags >= MIN_ALIKE) return true;
    return isUsual(value) || (isQuestion && answers.has(foldText(value)));
  };
  const claims: Judge = isTelling
    ? (value) => hasLetter(value) && !isFlagWord(value) && isUsual(value)
    : never;
  return { isClosed: isTelling, knows, claims };
}
