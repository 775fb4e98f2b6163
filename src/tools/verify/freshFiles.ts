import { readdirSync, readFileSync, type Dirent } from 'node:fs';
import path from 'node:path';
import type { SiteFile } from './listSite.ts';

/** Where a page has a folder that nothing else comes into: an outcome's, and a list's from its second page on. */
const PAGE_FOLDER = /^outcomes\/[^/]+\/$|\/page\/\d+\/$/;

/** The files of a site that is being written, each given once. */
export class FreshFiles {
  readonly #folders: readonly SourceFolder[];
  readonly #given = new Set<string>();
  /** Folders of a page that was given: what comes into them later is not looked for. */
  readonly #done = new Set<string>();

  constructor(folders: readonly SourceFolder[]) {
    this.#folders = folders;
  }

  /** Those that have come since they were last listed. */
  *list(): Generator<SiteFile> {
    for (const { directory, path: name } of this.#folders) yield* this.#listFolder(directory, name);
  }

  *#listFolder(directory: string, name: string): Generator<SiteFile> {
    const entries = readFolder(directory);
    for (const entry of entries) {
      const inside = name + entry.name;
      // What a build works with lies in hidden folders, and is gone in the end.
      if (entry.isDirectory()) {
        if (!entry.name.startsWith('.') && !this.#done.has(inside))
          yield* this.#listFolder(path.join(directory, entry.name), `${inside}/`);
      } else if (entry.isFile() && !this.#given.has(inside)) {
        this.#given.add(inside);
        const place = path.join(directory, entry.name);
        yield { path: inside, read: () => readFileSync(place) };
      }
    }
    const isPage =
      PAGE_FOLDER.test(name) && entries.length > 0 && entries.every((entry) => entry.isFile());
    if (isPage) this.#done.add(name.slice(0, -1));
  }
}

/** A folder in which files of a site are written, and its path within the site: empty, or with `/` at its end. */
export interface SourceFolder {
  readonly directory: string;
  readonly path: string;
}

function readFolder(directory: string): Dirent[] {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch {
    // Not there yet, or gone: the whole site is listed in the end.
    return [];
  }
}
