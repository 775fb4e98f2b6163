import { gunzipSync, strFromU8 } from 'fflate';
import type { SearchRecord } from './createSearchRecord.ts';
import { pack } from './pack.ts';
import type { IndexRange } from './readResultTable.ts';

/** A file of Pagefind's index: its path in the folder of the index, and its bytes. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** What Pagefind puts before the JSON of a file of records. */
const SIGNATURE = 'pagefind_dcd';

/**
 * What `readResultTable` reads, packed: the language of the record of each row, one language a line and after a tab for how many rows, and after
 * an empty line the parts of the index, the last term of each and after a tab its name.
 */
export function packResultTable(
  records: readonly Pick<SearchRecord, 'language'>[],
  parts: readonly IndexRange[],
): Uint8Array {
  const runs: { language: string; count: number }[] = [];
  for (const { language } of records) {
    const last = runs.at(-1);
    if (last?.language === language) last.count += 1;
    else runs.push({ language, count: 1 });
  }
  const lines = runs.map(({ language, count }) => `${language}\t${count}`);
  return pack([...lines, '', ...parts.map(({ last, name }) => `${last}\t${name}`)].join('\n'));
}

/** Pagefind's name of each record → its row, by the files of records that it wrote. */
export function findRows(
  files: readonly IndexFile[],
  records: readonly Pick<SearchRecord, 'url'>[],
): Map<string, number> {
  const names = new Map(files.flatMap(listRecords));
  return new Map(
    records.map(({ url }, row) => {
      const name = names.get(url);
      if (name === undefined) throw new Error(`The search index has no record of ${url}.`);
      return [name, row];
    }),
  );
}

/**
 * Address and name of each record in a file of the index: one that is named as the file is, or,
 * where there are more records than files, several by their names.
 */
function listRecords({ path, content }: IndexFile): [address: string, name: string][] {
  const file = /(?:^|\/)fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
  if (file === undefined) return [];
  const text = strFromU8(gunzipSync(content));
  if (!text.startsWith(SIGNATURE)) throw new Error(`${path} is no record of the search index.`);
  const data = JSON.parse(text.slice(SIGNATURE.length)) as
    IndexRecord | Record<string, IndexRecord>;
  return isRecord(data)
    ? [[data.url, file]]
    : Object.entries(data).map(([name, { url }]) => [url, name]);
}

interface IndexRecord {
  readonly url: string;
}

function isRecord(data: IndexRecord | Record<string, IndexRecord>): data is IndexRecord {
  return typeof data.url === 'string';
}
