import path from 'node:path';
import type { Problem } from '../problems/problems.ts';
import { readProgramme, type Programme } from '../programme/readProgramme.ts';
import { readFragment, type ReadFragment } from './readFragment.ts';
import { signFile, signSeen, type SeenFile } from './signFile.ts';
import { readText, type Source } from './sources.ts';

/** What a fragment file says, apart from where it is. */
export type FragmentRecord = Omit<ReadFragment, 'file'> & { readonly problems: readonly Problem[] };

interface Remembered {
  /** What the system said of the file just before it was opened; absent where that may not be trusted. */
  readonly signature: string | undefined;
  readonly source: Source;
  /** `createKey` of the programme that it was read with. */
  readonly key: string;
  readonly record: FragmentRecord;
}

/** Settings that only the pages show; no outcome is read by them. Whatever is not listed here counts. */
const SHOWN_ALONE: ReadonlySet<string> = new Set([
  ...['name', 'abbreviation', 'description', 'notice', 'licence', 'named'],
  ...['logo', 'accent', 'featured', 'contact', 'home'],
]);

/**
 * What a process has read of one content folder, so that a reading after an edit opens only the
 * files that changed, and works out only what their content changes. Records are known by the
 * content that they were read from and the settings they were read with. In memory alone: nothing
 * of it is on the disk, and what is no longer in the folder is forgotten (`keep`).
 */
export class ReadingMemory {
  #files = new Map<string, Remembered>();
  #keys = new WeakMap<Programme, string>();
  #settings: { readonly text: string; readonly read: ReturnType<typeof readProgramme> } | undefined;

  /** `readProgramme`; the same text gives the same programme. */
  readProgramme(text: string): ReturnType<typeof readProgramme> {
    if (this.#settings?.text !== text) this.#settings = { text, read: readProgramme(text) };
    return this.#settings.read;
  }

  /** One file of the folder as `readFragment` reads it. `seen`: what the system has just said of it. */
  readFragment(
    directory: string,
    file: string,
    programme: Programme | undefined,
    seen?: SeenFile,
  ): FragmentRecord {
    const known = this.#files.get(file);
    const signature =
      seen === undefined ? signFile(path.join(directory, file), Date.now()) : signSeen(seen);
    const source =
      known !== undefined && signature !== undefined && signature === known.signature
        ? known.source
        : readText(directory, file, seen !== undefined);
    const key = this.#getKey(programme);
    const isSame = known !== undefined && known.key === key && isSameSource(known.source, source);
    const record = isSame ? known.record : readFragment(directory, file, source, programme);
    this.#files.set(file, { signature, source, key, record });
    return record;
  }

  /** Programmes of one key read every fragment alike. */
  #getKey(programme: Programme | undefined): string {
    if (programme === undefined) return '';
    const key = this.#keys.get(programme) ?? createKey(programme);
    this.#keys.set(programme, key);
    return key;
  }

  /** Forgets all files but these. */
  keep(files: readonly string[]): void {
    const kept = new Set(files);
    for (const file of this.#files.keys()) if (!kept.has(file)) this.#files.delete(file);
  }
}

/** A file that could not be read whole is looked at again: its text was guessed from bytes that are not kept. */
function isSameSource(known: Source, source: Source): boolean {
  return 'text' in known && 'text' in source && known.text === source.text;
}

function createKey({ settings }: Programme): string {
  return JSON.stringify(Object.entries(settings).filter(([name]) => !SHOWN_ALONE.has(name)));
}
