import { gunzipSync, strFromU8 } from 'fflate';
import type { SearchRecord } from './createSearchRecord.ts';
import { pack } from './pack.ts';

/** A file of Pagefind's index: its path in the folder of the index, and its bytes. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** What Pagefind puts before the JSON of a file of records. */
const SIGNATURE = 'pagefind_dcd';

/**
 * By which of its names Pagefind knows the record of each row, so that a result costs no request: the name, one row a
 * line, and after a tab the language of the record where it is not that of the row before; packed.
 */
export function packResultTable(
  files: readonly IndexFile[],
  records: readonly Pick<SearchRecord, 'url' | 'language'>[],
): Uint8Array {
  const names = new Map(files.flatMap(listRecords));
  const lines = records.map(({ url, language }, row) => {
    const name = names.get(url);
    if (name === undefined) throw new Error(`The search index has no record of ${url}.`);
    return language === records[row - 1]?.language ? name : `${name}\t${language}`;
  });
  return pack(lines.join('\n'));
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
