import { workerData } from 'node:worker_threads';
import { createSearchIndex, type SearchPage } from '../search/createSearchIndex.ts';

/** What the thread is given when it starts. */
export interface IndexTask {
  readonly pages: readonly SearchPage[];
  readonly language: string;
  /** The folder that the index is written into. */
  readonly outputPath: string;
}

/** The thread of the search index (`writeSearchIndex.ts`): gives Pagefind's process what it reads, as fast as it reads. */
const { pages, language, outputPath } = workerData as IndexTask;
const index = await createSearchIndex(pages, language);
const { errors } = await index.writeFiles({ outputPath });
if (errors.length > 0) throw new Error(`Pagefind could not write its index: ${errors.join('; ')}`);
await index.deleteIndex();
