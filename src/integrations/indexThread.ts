import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { workerData } from 'node:worker_threads';
import { hashContent } from '../keeping/keptSite.ts';
import { createIndexFiles, FRAGMENTS, isRead, isUnusedFile } from '../search/createIndexFiles.ts';
import type { IndexFile } from '../search/createResultTable.ts';
import { createSearchIndex } from '../search/createSearchIndex.ts';
import type { SearchRecord } from '../search/createSearchRecord.ts';

/** What the thread is given when it starts. */
export interface IndexTask {
  readonly records: readonly SearchRecord[];
  /** The folder that the index is written into. */
  readonly outputPath: string;
  /** Whether it is the first of several, which has the code for all. */
  readonly isFirst: boolean;
}

/** The thread of the search index (`writeSearchIndex.ts`): gives Pagefind's process what it reads, as fast as it reads. */
const { records, outputPath, isFirst } = workerData as IndexTask;
const { index, words } = await createSearchIndex(records);
const { errors } = await index.writeFiles({ outputPath });
if (errors.length > 0) throw new Error(`Pagefind could not write its index: ${errors.join('; ')}`);
await index.deleteIndex();
const written = await readWritten();
const unused = (await readdir(outputPath)).filter((name) => isUnusedFile(name, isFirst));
await Promise.all(unused.map((name) => rm(path.join(outputPath, name))));
await rm(path.join(outputPath, FRAGMENTS), { recursive: true, force: true });
for (const file of createIndexFiles(written, records, words, hashContent)) {
  const place = path.join(outputPath, file.path);
  await mkdir(path.dirname(place), { recursive: true });
  await writeFile(place, file.content);
}

/** Of the index as Pagefind wrote it what is read again, such as its records, one or several in a file. */
async function readWritten(): Promise<IndexFile[]> {
  const own = (await readdir(outputPath)).filter((name) => isRead(name, isFirst));
  const fragments = await readdir(path.join(outputPath, FRAGMENTS)).catch(() => []);
  const files: IndexFile[] = [];
  for (const name of [...own, ...fragments.map((each) => `${FRAGMENTS}/${each}`)].toSorted())
    files.push({ path: name, content: await readFile(path.join(outputPath, name)) });
  return files;
}
