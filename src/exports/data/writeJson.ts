import type { DataAbout } from './dataFormat.ts';
import type { DataSet } from './dataSet.ts';

/** One object: what the file is, and under `outcomes` an object for each of them. */
export function writeJson({ records }: DataSet, about: DataAbout): string {
  const { title, description, version, citation, notes, licence, language } = about;
  const head = JSON.stringify({ title, description, version, citation, notes, licence, language });
  // A line for each, so that two versions of the file can be compared.
  const outcomes = records.map((record) => JSON.stringify(record)).join(',\n');
  return `${head.slice(0, -1)},"outcomes":[\n${outcomes}\n]}\n`;
}

/** An object in each line (https://github.com/ndjson/ndjson-spec). */
export function writeNdjson({ records }: DataSet): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}
