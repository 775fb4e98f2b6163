import { loadCollection } from '../../../src/collection/loadCollection.ts';
import { createSearchIndex, createSearchRecords } from '../../../src/search/createSearchIndex.ts';
import { say } from '../say.ts';

/** Indexes the public outcomes of a content folder as our build does, into a folder, and says how many seconds that took without the reading. */
const [content = '', target = ''] = process.argv.slice(2);
const { outcomes, fields } = loadCollection(content);
const start = performance.now();
const { index } = await createSearchIndex(createSearchRecords(outcomes, fields));
await index.writeFiles({ outputPath: target });
await index.deleteIndex();
say(String((performance.now() - start) / 1000));
// Pagefind's process would keep this one waiting.
process.exit();
