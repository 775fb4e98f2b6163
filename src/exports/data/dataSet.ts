/** What a cell of a data file holds; `null` is “not recorded”, and a list has one item or more. */
export type DataValue = string | number | readonly DataItem[] | null;
export type DataItem = string | number;

/** One outcome: what it has in each field, by the field's name, in the order of the fields. */
export type DataRecord = Readonly<Record<string, DataValue>>;

/** One value that a field may have, as the dictionary and the data package list it. */
export interface DataCategory {
  readonly value: string;
  /** The programme's code for it, where it has one. */
  readonly code?: string;
  readonly definition?: string;
}

/**
 * A column of the data files. Everything that a file says of a column (the header, the dictionary, the schema of
 * the data package, the type of its cells) is worked out from here.
 */
export interface DataField {
  /** Its header in every file: the name of the field, which no label changes. */
  readonly name: string;
  /** What pages call it. */
  readonly title: string;
  /** What it holds, in a sentence. */
  readonly description: string;
  readonly type: 'string' | 'integer' | 'list';
  /** Of a list: whether all of its items are numbers. */
  readonly isNumeric?: true;
  /** Every record has a value, no two the same. */
  readonly isKey?: true;
  /** Its texts are web addresses. */
  readonly isAddress?: true;
  /** The values in use, in the programme's order. */
  readonly categories?: readonly DataCategory[];
  /** They are steps of a scale, the lowest first. */
  readonly isOrdered?: true;
}

/** What is to be known of records to read and write them. */
export interface DataShape {
  readonly fields: readonly DataField[];
  /** Separates several values in a cell of CSV and Excel: a sign that is in none of them. */
  readonly separator: string;
}

/** All public outcomes as data: plain, so that a browser writes the same files from a part of it. */
export interface DataSet extends DataShape {
  readonly records: readonly DataRecord[];
}

/** The same, read one after the other. */
export interface DataStream extends DataShape {
  readonly records: Iterable<DataRecord>;
}

/** The values of a field, as a file lists them one by one. */
export function listCell(value: DataValue): readonly DataItem[] {
  if (value === null) return [];
  return typeof value === 'object' ? value : [value];
}

/** A value as one cell: several of them with the separator between. */
export function joinCell(value: DataValue, separator: string): string | number {
  const [first = '', ...others] = listCell(value);
  return others.length === 0 ? first : [first, ...others].join(separator);
}
