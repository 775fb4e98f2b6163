import type { Programme } from '../programme/readProgramme.ts';
import type { ReadingMemory, FragmentRecord } from './readingMemory.ts';
import { findLinkOutside } from './sources.ts';

/** What one fragment file says, without any look at another file. */
export interface FileRecord {
  readonly record: FragmentRecord;
  /** Where a link leads to, if that is outside the content. */
  readonly target: string | undefined;
}

/** Reads one fragment file of a content folder. */
export function readFileRecord(
  directory: string,
  file: string,
  programme: Programme | undefined,
  memory: ReadingMemory,
): FileRecord {
  const record = memory.readFragment(directory, file, programme);
  return { record, target: findLinkOutside(directory, file) };
}
