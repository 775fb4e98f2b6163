import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { searchIndexes, type SearchIndex } from '../../src/client/explorer/searchIndexes.ts';
import type { Found } from '../../src/explorer/queryAnswer.ts';
import type { FieldTable } from '../../src/programme/fields.ts';
import type { PublicOutcome } from '../../src/publication/publish.ts';
import { hashContent } from '../../src/keeping/keptSite.ts';
import { createIndexFiles } from '../../src/search/createIndexFiles.ts';
import { createSearchIndex, createSearchRecords } from '../../src/search/createSearchIndex.ts';
import { nameRecords } from '../../src/search/nameRecords.ts';
import type { PackedText } from '../../src/search/packTexts.ts';
import { readResultTable } from '../../src/search/readResultTable.ts';
import { countTextsInFile, RESULT_TABLE, textFile, WORD_LIST } from '../../src/search/textFiles.ts';

interface Pagefind {
  readonly init: () => Promise<void>;
  readonly preload: (question: string) => Promise<void>;
  readonly search: (question: string) => Promise<{
    readonly results: readonly { readonly id: string; readonly score: number }[];
  }>;
}

/** A search over outcomes as a browser runs it, with Pagefind's own program, but in this process. */
export interface NodeSearch {
  readonly search: (question: string) => Promise<Found>;
  readonly files: readonly string[];
}

/** Makes an index in a folder and opens it. */
export async function openNodeSearch(
  outcomes: readonly PublicOutcome[],
  fields: FieldTable,
  folder: string,
): Promise<NodeSearch> {
  const records = createSearchRecords(outcomes, fields);
  const { index, words } = await createSearchIndex(records);
  const { files } = await index.getFiles();
  await index.deleteIndex();
  const all = [...files, ...createIndexFiles(files, records, words, hashContent)];
  for (const { path: name, content } of all) {
    const place = path.join(folder, name);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, name.endsWith('.pf_meta') ? nameAll(content) : content);
  }
  const pagefind = await openPagefind(folder);
  const unpack = (name: string): string =>
    gunzipSync(readFileSync(path.join(folder, name))).toString();
  const { languages } = readResultTable(unpack(RESULT_TABLE));
  const size = countTextsInFile(records.length);
  const own: SearchIndex = {
    start: 0,
    prepare: (questions) => pagefind.preload(questions.join(' ')),
    ask: async (question) => {
      const { results } = await pagefind.search(question);
      return {
        rows: results.map(({ id }) => Number(id.slice(1))),
        scores: results.map(({ score }) => score),
      };
    },
    loadTable: () => Promise.resolve(languages),
    loadText: (row) =>
      Promise.resolve(
        (JSON.parse(unpack(textFile(Math.floor(row / size)))) as PackedText[])[row % size],
      ),
    loadWords: () => Promise.resolve(unpack(WORD_LIST)),
    check: () => Promise.resolve(),
  };
  return {
    search: (question) => searchIndexes([own], question),
    files: all.map((file) => file.path),
  };
}

/** Here no worker of ours names the records. */
function nameAll(meta: Uint8Array): Uint8Array {
  const bytes = gunzipSync(meta);
  return gzipSync(Buffer.concat([bytes.subarray(0, 12), nameRecords(bytes.subarray(12))]));
}

/** Pagefind's program fetches files by their addresses; here they are on the disk. */
async function openPagefind(folder: string): Promise<Pagefind> {
  const fetchOther = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    const address = String(input instanceof Request ? input.url : input);
    if (!address.startsWith('file:')) return fetchOther(input, init);
    const place = fileURLToPath(address.replace(/\?.*$/, ''));
    return Promise.resolve(new Response(new Uint8Array(readFileSync(place))));
  };
  const pagefind = (await import(pathToFileURL(path.join(folder, 'pagefind.js')).href)) as Pagefind;
  await pagefind.init();
  return pagefind;
}
