import {
  getHolds,
  getTextName,
  isClassified,
  type Field,
  type FieldName,
  type FieldTable,
} from '../../programme/fields.ts';
import { getTerms, getText } from '../../programme/fieldValues.ts';
import type { Term } from '../../programme/vocabulary.ts';
import type { PublicOutcome } from '../../publication/publish.ts';
import { listExported } from '../records/createMapping.ts';
import { getFieldValue, nameTerm } from '../records/getFieldValue.ts';
import {
  listCell,
  type DataCategory,
  type DataField,
  type DataItem,
  type DataRecord,
  type DataSet,
  type DataValue,
} from './dataSet.ts';
import { describeColumn, type ColumnPart, type DataWords } from './describeColumn.ts';

/** A column before it is known what is in it. */
interface Column {
  readonly name: string;
  /** The field it is of; without one, something that every outcome has beside its fields. */
  readonly field?: Field;
  readonly part?: ColumnPart;
  readonly isKey?: true;
  readonly isAddress?: true;
  /** It is there even where no outcome has anything in it. */
  readonly isOfAll?: true;
  readonly get: (outcome: PublicOutcome) => DataValue;
}

/** A column that some outcome has something in, with its cells. */
interface KeptColumn {
  readonly column: Column;
  readonly cells: readonly DataValue[];
}

/**
 * All public outcomes as data files hold them: a column for each field of the table, another for the codes of values
 * that have codes, the step of a rating on its scale, and a year as it is written. A column in which no outcome has
 * anything is left out, but for those that every outcome has. `getAddress`: the permalink of an outcome, by its slug.
 */
export function createDataSet(
  outcomes: readonly PublicOutcome[],
  fields: FieldTable,
  words: DataWords,
  getAddress: (slug: string) => string,
): DataSet {
  const kept = keepColumns(outcomes, listColumns(fields, getAddress));
  return {
    ...describeKept(kept, outcomes, words),
    records: outcomes.map((_, row): DataRecord =>
      Object.fromEntries(kept.map(({ column, cells }) => [column.name, cells[row] ?? null])),
    ),
  };
}

/** What `createDataSet` says of the columns of the same outcomes, in other words, without making their records again. */
export function describeDataSet(
  outcomes: readonly PublicOutcome[],
  fields: FieldTable,
  words: DataWords,
): Pick<DataSet, 'fields' | 'separator'> {
  const kept = keepColumns(
    outcomes,
    listColumns(fields, (slug) => slug),
  );
  return describeKept(kept, outcomes, words);
}

function keepColumns(
  outcomes: readonly PublicOutcome[],
  columns: readonly Column[],
): readonly KeptColumn[] {
  return columns
    .map((column) => ({ column, cells: evenOut(column, outcomes) }))
    .filter(({ column, cells }) => column.isOfAll === true || cells.some((cell) => cell !== null));
}

function describeKept(
  kept: readonly KeptColumn[],
  outcomes: readonly PublicOutcome[],
  words: DataWords,
): Pick<DataSet, 'fields' | 'separator'> {
  return {
    fields: kept.map(({ column, cells }) => createField(column, cells, outcomes, words)),
    separator: chooseSeparator(kept.flatMap(({ cells }) => cells.filter(isList)).flat()),
  };
}

function listColumns(fields: FieldTable, getAddress: (slug: string) => string): Column[] {
  const exported = listExported(fields);
  return [
    { name: ID, isKey: true, isOfAll: true, get: ({ id }) => id },
    { name: 'permalink', isAddress: true, isOfAll: true, get: ({ slug }) => getAddress(slug) },
    { name: 'headline', isOfAll: true, get: ({ headline }) => headline },
    { name: 'language', isOfAll: true, get: ({ lang }) => lang },
    ...exported.filter(({ name }) => name !== ID).flatMap(listFieldColumns),
    { name: 'earlierIds', get: ({ aliases }) => orNull(aliases.map(({ id }) => id)) },
  ];
}

const ID: FieldName = 'id';

function listFieldColumns(field: Field): Column[] {
  const { name, kind } = field;
  const column: Column = {
    ...{ name, field },
    ...(kind === 'link' ? { isAddress: true } : {}),
    get: (outcome) => orNull(getFieldValue(outcome, field)),
  };
  if (kind === 'year') return [{ ...column, get: readYears(field) }, listPart(field, 'written')];
  if (kind === 'rating') return [column, listPart(field, 'step')];
  if (kind === 'codes') {
    const text = getTextName(field);
    return [column, { name: text, field, part: 'text', get: (each) => getText(each, field) }];
  }
  return isClassified(field) ? [column, listPart(field, 'code')] : [column];
}

const PARTS: Readonly<
  Record<'written' | 'step' | 'code', (term: Term) => string | number | undefined>
> = {
  written: ({ written }) => written,
  step: ({ step }) => step?.[0],
  code: ({ code }) => code,
};

/** What a value has beside its name. Where a field holds several, each has its place: an empty text where it has none. */
function listPart(field: Field, part: keyof typeof PARTS): Column {
  const name = `${field.name}${part.replace(/^./, (letter) => letter.toUpperCase())}`;
  return {
    ...{ name, field, part },
    get: (outcome) => {
      const found = getTerms(outcome, field).map(PARTS[part]);
      if (found.every((each) => each === undefined)) return null;
      // A span of years is written once, however many it touches.
      if (part === 'written' || getHolds(field) !== 'terms') return found[0] ?? null;
      return found.map((each) => String(each ?? ''));
    },
  };
}

/** A year is a number; one that is not clear is a text, as it is written. */
function readYears(field: Field): Column['get'] {
  return (outcome) =>
    orNull(
      getTerms(outcome, field)
        .map(nameTerm)
        .map((year) => (/^\d{4}$/.test(year) ? Number(year) : year)),
    );
}

/**
 * The cells of a column as all of them have it: lists, or, where the field has one value in most programmes and no
 * outcome has several, without them. What may be several by its nature stays a list, whatever this year's outcomes have.
 */
function evenOut({ field, get }: Column, outcomes: readonly PublicOutcome[]): DataValue[] {
  const cells = outcomes.map(get);
  const mayBeOne = field?.kind === 'term' || field?.kind === 'year';
  if (!mayBeOne || cells.some((cell) => isList(cell) && cell.length > 1)) return cells;
  return cells.map((cell) => (isList(cell) ? (cell[0] ?? null) : cell));
}

function createField(
  { name, field, part, isKey, isAddress }: Column,
  cells: readonly DataValue[],
  outcomes: readonly PublicOutcome[],
  words: DataWords,
): DataField {
  const isValues = field !== undefined && isClassified(field) && part === undefined;
  const listsValues = isValues && field.kind !== 'year' && cells.some((cell) => cell !== null);
  return {
    name,
    ...describeColumn(name, field, part, words),
    type: findType(cells),
    ...(isNumeric(cells) ? { isNumeric: true } : {}),
    ...(isKey === true ? { isKey } : {}),
    ...(isAddress === true ? { isAddress } : {}),
    ...(listsValues ? { categories: listCategories(field, outcomes) } : {}),
    ...(listsValues && field.kind === 'rating' && isScale(field, outcomes)
      ? { isOrdered: true }
      : {}),
  };
}

function findType(cells: readonly DataValue[]): DataField['type'] {
  if (cells.some(isList)) return 'list';
  return isNumeric(cells) ? 'integer' : 'string';
}

/** Whether there are numbers in a column, and nothing else. */
function isNumeric(cells: readonly DataValue[]): boolean {
  const items = cells.flatMap(listCell);
  return items.length > 0 && items.every((item) => typeof item === 'number');
}

/** The values in use, as the programme orders them. */
function listCategories(field: Field, outcomes: readonly PublicOutcome[]): DataCategory[] {
  return listTerms(field, outcomes).map((term) => ({
    value: nameTerm(term),
    ...(term.code === undefined ? {} : { code: term.code }),
    ...(term.definition === undefined ? {} : { definition: term.definition }),
  }));
}

function listTerms(field: Field, outcomes: readonly PublicOutcome[]): Term[] {
  const terms = outcomes.flatMap((outcome) => getTerms(outcome, field));
  const byName = new Map(terms.map((term) => [nameTerm(term), term]));
  return [...byName.values()].toSorted(
    (a, b) => a.order - b.order || (nameTerm(a) < nameTerm(b) ? -1 : 1),
  );
}

/** Whether every value in use is a step of the programme's scale. */
function isScale(field: Field, outcomes: readonly PublicOutcome[]): boolean {
  return listTerms(field, outcomes).every(({ step }) => step !== undefined);
}

/** What may separate several values, the most usual first. */
const SEPARATORS = [';', '|', '¦', '‖', '§', '¶'];

/** The first that is in none of the values; where all are, the one that a paragraph ends with is in none, as values have no lines. */
function chooseSeparator(values: readonly DataItem[]): string {
  return SEPARATORS.find((sign) => !values.some((value) => String(value).includes(sign))) ?? '\n';
}

function isList(value: DataValue): value is readonly DataItem[] {
  return typeof value === 'object' && value !== null;
}

function orNull<Value extends string | readonly DataItem[] | null>(value: Value): Value | null {
  return value === null || value.length === 0 ? null : value;
}
