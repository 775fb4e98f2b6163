import { formatMessage } from '../../messages/formatMessage.ts';
import type { Messages } from '../../messages/index.ts';
import type { DataField, DataSet } from './dataSet.ts';

/** A column of the data files in plain words. */
export interface DictionaryEntry {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly type: string;
  /** The values in use, as one text; empty where the column is no classification, or has too many. */
  readonly values: string;
}

/** More are no help to read: countries of a small world, not 500 partners. */
const MAX_VALUES = 60;

/** The columns in the order of the files. */
export function createDictionary(
  { fields, separator }: Pick<DataSet, 'fields' | 'separator'>,
  words: Pick<Messages, 'data'>,
): DictionaryEntry[] {
  return fields.map((field) => ({
    name: field.name,
    title: field.title,
    description: field.description,
    type: nameType(field, separator, words),
    values: listValues(field, words),
  }));
}

function nameType(
  { type }: DataField,
  separator: string,
  { data: { types } }: Pick<Messages, 'data'>,
): string {
  if (type !== 'list') return types[type];
  return separator === '\n' ? types.lines : formatMessage(types.list, { separator });
}

function listValues(
  { categories = [], isOrdered }: DataField,
  { data }: Pick<Messages, 'data'>,
): string {
  if (categories.length === 0 || categories.length > MAX_VALUES) return '';
  const values = categories
    .map(({ value, code }) => (code === undefined ? value : `${value} (${code})`))
    .join('; ');
  return isOrdered === true ? formatMessage(data.ordered, { values }) : values;
}
