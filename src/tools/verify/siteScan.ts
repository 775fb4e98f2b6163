import { hash } from 'node:crypto';
import { CleanPieces } from './cleanPieces.ts';
import type { SiteFile } from './listSite.ts';
import type { Pause } from './pause.ts';
import { searchFile } from './searchFile.ts';
import type { Search } from './searchText.ts';
import type { SiteFinding } from './siteFinding.ts';

/**
 * Searches the files of a site. Those that are written while others are still being made may be searched ahead:
 * of them only the hash of the bytes is remembered in which nothing was found, so that what is found in the end
 * is of the bytes that are there in the end.
 */
export class SiteScan {
  readonly #search: Search;
  readonly #pause: Pause;
  readonly #pieces: CleanPieces;
  /** Path within the site → hash of bytes in which nothing is. */
  readonly #clean = new Map<string, string>();

  constructor(search: Search, pause: Pause) {
    this.#search = search;
    this.#pause = pause;
    this.#pieces = new CleanPieces(search);
  }

  /** Searches a file that may be unfinished, and keeps what it learns only if nothing is in it. */
  async searchAhead({ path, read }: SiteFile): Promise<void> {
    const bytes = read?.();
    if (bytes === undefined) return;
    const findings = await this.#searchFile({ path, read: () => bytes });
    if (findings.length === 0) this.#clean.set(path, hashBytes(bytes));
  }

  /** What is found in files as they are now. */
  async search(files: readonly SiteFile[]): Promise<SiteFinding[]> {
    const findings: SiteFinding[] = [];
    for (const file of files) {
      await this.#pause();
      findings.push(...(await this.#searchUnlessClean(file)));
    }
    return findings;
  }

  async #searchUnlessClean(file: SiteFile): Promise<SiteFinding[]> {
    const clean = this.#clean.get(file.path);
    if (clean === undefined || file.read === undefined) return this.#searchFile(file);
    const bytes = file.read();
    if (hashBytes(bytes) === clean) return [];
    return this.#searchFile({ ...file, read: () => bytes });
  }

  #searchFile(file: SiteFile): Promise<SiteFinding[]> {
    return searchFile(file, this.#search, this.#pause, this.#pieces.isClean);
  }
}

function hashBytes(bytes: Buffer): string {
  return hash('sha256', bytes);
}
