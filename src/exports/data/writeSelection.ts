import { getCitationFormat } from '../citations/registry.ts';
import type { FileContent } from '../format.ts';
import type { DataAbout, DataFormat } from './dataFormat.ts';
import { CITED, type KitCitations } from './dataKit.ts';
import type { DataField, DataRecord, DataShape } from './dataSet.ts';
import { parseRecords } from './pickRecords.ts';
import { DATA_FORMATS } from './registry.ts';
import { writeCited } from './writeCited.ts';

/** A part of all outcomes that is taken away. */
export interface Selection {
  readonly shape: DataShape;
  readonly about: DataAbout;
  readonly citations: KitCitations;
  /** Of each outcome, in the order of the file, its line (`PickedRecords`). */
  readonly lines: readonly string[];
  /** A column of what the reader has written about them, by id. */
  readonly notes?:
    { readonly title: string; readonly byId: ReadonlyMap<string, string> } | undefined;
  /** Makes an address whole: the files of a site that does not know where it will be have paths. */
  readonly locate: (address: string) => string;
}

/** Parts that are put together before they are given away. */
const PARTS_AT_ONCE = 500;

/**
 * A selection as a file, piece by piece, so that no more of it is held than has to be: what is written is the same
 * as of all outcomes. An extension that no format has throws.
 */
export async function* writeSelection(
  extension: string,
  { lines, notes, locate, ...selection }: Selection,
): AsyncGenerator<FileContent> {
  const { about, citations } = selection;
  const fields = addNotes(selection.shape.fields, notes);
  const records = finishRecords(lines, fields, notes, locate);
  const shape = { ...selection.shape, fields };
  const cited = CITED.find((key) => getCitationFormat(key).extension === extension);
  if (cited !== undefined) {
    yield* joinParts(writeCited(cited, records, about, citations));
    return;
  }
  const format: DataFormat | undefined = DATA_FORMATS.find((each) => each.extension === extension);
  if (format === undefined) throw new Error(`There is no format ${extension}.`);
  if (format.writeParts === undefined)
    yield await format.write({ ...shape, records: [...records] }, about);
  else yield* joinParts(format.writeParts({ ...shape, records }, about));
}

function* joinParts(texts: Iterable<string>): Generator<string> {
  let parts: string[] = [];
  for (const part of texts) {
    if (parts.push(part) < PARTS_AT_ONCE) continue;
    yield parts.join('');
    parts = [];
  }
  yield parts.join('');
}

/** The column of a reader's own words; no field of a programme can be called so. */
const NOTE = 'reader-note';

function addNotes(fields: readonly DataField[], notes: Selection['notes']): readonly DataField[] {
  if (notes === undefined) return fields;
  return [...fields, { name: NOTE, title: notes.title, description: '', type: 'string' }];
}

function* finishRecords(
  lines: readonly string[],
  fields: readonly DataField[],
  notes: Selection['notes'],
  locate: Selection['locate'],
): Generator<DataRecord> {
  const key = fields.find(({ isKey }) => isKey === true)?.name ?? '';
  const addresses = fields.flatMap(({ isAddress, name }) => (isAddress === true ? [name] : []));
  for (const record of parseRecords(lines)) {
    const located = addresses.flatMap((name) => {
      const value = record[name];
      return typeof value === 'string' && value.startsWith('/') ? [[name, locate(value)]] : [];
    });
    const note = notes?.byId.get(String(record[key])) ?? '';
    yield {
      ...record,
      ...Object.fromEntries(located),
      ...(notes === undefined ? {} : { [NOTE]: note === '' ? null : note }),
    };
  }
}
