import { hashContent } from '../../keeping/keptSite.ts';
import { createCleanTexts } from './cleanTexts.ts';
import type { SiteFile } from './listSite.ts';
import type { Pause } from './pause.ts';
import { searchFile } from './searchFile.ts';
import type { Search } from './searchText.ts';
import type { SiteFinding } from './siteFinding.ts';
import type { IsClean } from './unpack.ts';

/**
 * Searches the files of a site. Those that are written while others are still being made may be searched ahead:
 * of them only the hash of the bytes is remembered in which nothing was found, so that what is found in the end
 * is of the bytes that are there in the end.
 */
export class SiteScan {
  readonly #search: Search;
  readonly #pause: Pause;
  readonly #isClean: IsClean;
  /** Path within the site → hash of bytes in which nothing is. */
  readonly #clean: Map<string, string>;
  readonly #final = new Map<string, string>();

  /** `known`: pages that were found clean by a search with the same key (`createSearchKey`). */
  constructor(search: Search, pause: Pause, known: ReadonlyMap<string, string> = new Map()) {
    this.#clean = new Map([...known].filter(([name]) => isPage(name)));
    this.#search = search;
    this.#pause = pause;
    this.#isClean = createCleanTexts(search);
  }

  /** Searches a file that may be unfinished. The hash of its bytes, which is all that is kept, if nothing is in it. */
  async searchAhead(file: SiteFile): Promise<string | undefined> {
    const findings = await this.#searchUnlessClean(file, this.#clean);
    return findings.length === 0 ? this.#clean.get(file.path) : undefined;
  }

  /** Whether a file of which only the hash is given was found clean; then it is searched as it is now. */
  takeClean(path: string, hash: string): boolean {
    const isClean = this.#clean.get(path) === hash;
    if (isClean) this.#final.set(path, hash);
    return isClean;
  }

  /** The pages in which nothing is, of those that were searched last. */
  get cleanPages(): ReadonlyMap<string, string> {
    return new Map([...this.#final].filter(([name]) => isPage(name)));
  }

  /** What is found in files as they are now. */
  async search(files: readonly SiteFile[]): Promise<SiteFinding[]> {
    const findings: SiteFinding[] = [];
    for (const file of files) {
      await this.#pause();
      findings.push(...(await this.#searchUnlessClean(file, this.#final)));
    }
    return findings;
  }

  /** What is found in a file. Where nothing is, `clean` remembers its bytes. */
  async #searchUnlessClean(file: SiteFile, clean: Map<string, string>): Promise<SiteFinding[]> {
    const { path, read } = file;
    if (read === undefined) return this.#searchFile(file);
    const bytes = read();
    const hash = hashContent(bytes);
    const findings =
      this.#clean.get(path) === hash ? [] : await this.#searchFile({ path, read: () => bytes });
    if (findings.length === 0) clean.set(path, hash);
    return findings;
  }

  #searchFile(file: SiteFile): Promise<SiteFinding[]> {
    return searchFile(file, this.#search, this.#pause, this.#isClean);
  }
}

function isPage(name: string): boolean {
  return name.endsWith('.html');
}
