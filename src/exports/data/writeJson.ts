import type { DataAbout } from './dataFormat.ts';
import type { DataStream } from './dataSet.ts';

/** One object: what the file is, and under `outcomes` an object for each of them. */
export function* writeJson({ records }: DataStream, about: DataAbout): Generator<string> {
  const { title, description, version, citation, notes, selection, licence, language } = about;
  const head = { title, description, version, citation, notes, selection, licence, language };
  let before = `${JSON.stringify(head).slice(0, -1)},"outcomes":[\n`;
  let isEmpty = true;
  // A line for each, so that two versions of the file can be compared.
  for (const record of records) {
    yield before + JSON.stringify(record);
    before = ',\n';
    isEmpty = false;
  }
  yield `${isEmpty ? before : ''}\n]}\n`;
}

/** An object in each line (https://github.com/ndjson/ndjson-spec). */
export function* writeNdjson({ records }: DataStream): Generator<string> {
  for (const record of records) yield `${JSON.stringify(record)}\n`;
}
