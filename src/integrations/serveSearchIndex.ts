import type { HookParameters } from 'astro';
import { getCurrentCollection } from '../collection/currentCollection.ts';
import type { Collection } from '../collection/loadCollection.ts';
import { hashContent } from '../keeping/keptSite.ts';
import { createIndexFiles, isRead, isUnusedFile } from '../search/createIndexFiles.ts';
import { createSearchIndex, createSearchRecords } from '../search/createSearchIndex.ts';
import { listIndexParts } from '../search/indexParts.ts';
import { href, paths } from '../urls.ts';

/** The search index of the dev server: made of the current reading when it is first asked for. */
export function serveSearchIndex(
  server: HookParameters<'astro:server:setup'>['server'],
  contentDirectory: string,
): void {
  let source: Collection | undefined;
  let files: Promise<Map<string, Uint8Array>> | undefined;
  const prefix = href(paths.searchIndex, server.config.base);
  server.middlewares.use((request, response, next) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    // Vite takes the base path off before some middlewares and not before others.
    const name = [prefix, paths.searchIndex].flatMap((start) =>
      url.pathname.startsWith(start) ? [url.pathname.slice(start.length)] : [],
    )[0];
    if (name === undefined) {
      next();
      return;
    }
    const current = getCurrentCollection(contentDirectory);
    if (files === undefined || source !== current) {
      source = current;
      files = createFiles(current);
    }
    files.then((made) => {
      const content = made.get(name);
      response.statusCode = content === undefined ? 404 : 200;
      response.setHeader(
        'Content-Type',
        name.endsWith('.js') ? 'text/javascript' : 'application/octet-stream',
      );
      response.setHeader('Cache-Control', 'no-store');
      response.end(content);
    }, next);
  });
}

async function createFiles({ outcomes, fields }: Collection): Promise<Map<string, Uint8Array>> {
  const all = new Map<string, Uint8Array>();
  for (const { number, start, end } of listIndexParts(outcomes.length)) {
    const records = createSearchRecords(outcomes.slice(start, end), fields);
    const { index, words } = await createSearchIndex(records);
    const { files } = await index.getFiles();
    await index.deleteIndex();
    const folder = paths.indexPart(number).slice(paths.searchIndex.length);
    const used = files.filter(({ path }) => !isUnusedFile(path, number === 0));
    const read = files.filter(({ path }) => isRead(path, number === 0));
    for (const file of [...used, ...createIndexFiles(read, records, words, hashContent)])
      all.set(`${folder}${file.path}`, file.content);
  }
  return all;
}
