import { loadCollection } from '../../src/collection/loadCollection.ts';
import { createSearch } from '../../src/tools/verify/createSearch.ts';
import { createPause } from '../../src/tools/verify/pause.ts';
import { searchFile } from '../../src/tools/verify/searchFile.ts';
import { makeContentFolder } from './contentFolder.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** What the proof says of files: path within a site → bytes. */
type Prove = (files: Files) => Promise<string[]>;

/** Makes what the proof says of files where these are the fragments (path within the content → text). */
export async function createProof(fragments: Files): Promise<Prove> {
  const content = makeContentFolder(fragments);
  const pause = createPause();
  const search = await createSearch(loadCollection(content), content, pause);
  return async (files) => {
    const found = [];
    for (const [path, bytes] of Object.entries(files))
      found.push(...(await searchFile({ path, read: () => Buffer.from(bytes) }, search, pause)));
    return found.map(({ file, message, hint }) => `${file} ${message} ${hint}`);
  };
}

export async function prove(fragments: Files, files: Files): Promise<string[]> {
  const proof = await createProof(fragments);
  return proof(files);
}
