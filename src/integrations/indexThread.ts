import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { workerData } from 'node:worker_threads';
import { createIndexFiles, FRAGMENTS, isUnusedFile } from '../search/createIndexFiles.ts';
import type { IndexFile } from '../search/createResultTable.ts';
import { createSearchIndex } from '../search/createSearchIndex.ts';
import type { SearchRecord } from '../search/createSearchRecord.ts';
import { slimWorker, WORKER } from '../search/slimWorker.ts';

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
for (const file of createIndexFiles(await readFragments(), records, words)) {
  const place = path.join(outputPath, file.path);
  await mkdir(path.dirname(place), { recursive: true });
  await writeFile(place, file.content);
}
await rm(path.join(outputPath, FRAGMENTS), { recursive: true, force: true });
if (isFirst) {
  const worker = path.join(outputPath, WORKER);
  await writeFile(worker, slimWorker(await readFile(worker, 'utf8')));
}
const unused = (await readdir(outputPath)).filter((name) => isUnusedFile(name, isFirst));
await Promise.all(unused.map((name) => rm(path.join(outputPath, name))));

/** The records of the index as Pagefind wrote them, one or several in a file. */
async function readFragments(): Promise<IndexFile[]> {
  const folder = path.join(outputPath, FRAGMENTS);
  const names = await readdir(folder).catch(() => []);
  const files: IndexFile[] = [];
  for (const name of names.toSorted()) {
    const content = await readFile(path.join(folder, name));
    files.push({ path: `${FRAGMENTS}/${name}`, content });
  }
  return files;
}
