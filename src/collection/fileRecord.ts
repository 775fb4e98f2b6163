import path from 'node:path';
import type { Programme } from '../programme/readProgramme.ts';
import { readFragment } from './readFragment.ts';
import type { ReadingMemory, FragmentRecord } from './readingMemory.ts';
import { seeFile } from './signFile.ts';
import { findLinkOutside, readText } from './sources.ts';

/** What one fragment file says, without any look at another file. */
export interface FileRecord {
  readonly record: FragmentRecord;
  /** Where a link leads to, if that is outside the content. */
  readonly target: string | undefined;
}

/** Reads one fragment file of a content folder. Without a `memory` nothing of it is kept for another reading. */
export function readFileRecord(
  directory: string,
  file: string,
  programme: Programme | undefined,
  memory?: ReadingMemory,
): FileRecord {
  const seen = seeFile(path.join(directory, file));
  const record =
    memory === undefined
      ? readFragment(directory, file, readText(directory, file, seen !== undefined), programme)
      : memory.readFragment(directory, file, programme, seen);
  return { record, target: seen === undefined ? findLinkOutside(directory, file) : undefined };
}
