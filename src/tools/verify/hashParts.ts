import path from 'node:path';
import { createFileHasher } from '../../keeping/hashFiles.ts';
import type { SiteFile } from './listSite.ts';
import type { Pause } from './pause.ts';
import { takeParts, type Taken } from './takeParts.ts';

/** The files of a site, of which each part is for whoever comes first. */
interface Shared {
  readonly site: string;
  readonly all: readonly SiteFile[];
  readonly taken: Taken;
}

/** Path within the site → hash of the bytes of that file. */
export type Hashes = ReadonlyMap<string, string>;

/** The hashes of those files of a site that nobody else has taken. */
export async function hashParts({ site, all, taken }: Shared, pause: Pause): Promise<Hashes> {
  const hashes = new Map<string, string>();
  const hashFile = createFileHasher();
  for (const { files } of takeParts(all, taken)) {
    await pause();
    for (const { path: name, read } of files) {
      // A link leads elsewhere, and a pipe may have no end.
      if (read === undefined) continue;
      try {
        hashes.set(name, hashFile(path.join(site, name)));
      } catch {
        // Whoever reads it next meets the same, and says so; a folder has nothing to hash.
      }
    }
  }
  return hashes;
}
