import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Programme } from '../../programme/readProgramme.ts';
import { nameCopy } from '../files/writeCopy.ts';
import { isCopy } from './makeCopy.ts';

/** The spreadsheet that is read, and why, where it is not simply the one that was named. */
export interface ChosenFile {
  readonly file: string;
  readonly why?: string;
  /** The copy with ids that is beside it and is not read. */
  readonly unread?: string;
}

/**
 * The programme of a folder says which file counts; without a programme, the copy with ids, if an earlier run
 * has made one.
 */
export function chooseFile(given: string, programme: Programme | undefined): ChosenFile {
  const copy = nameCopy(given);
  const hasCopy = !isCopy(given) && existsSync(copy);
  if (programme === undefined)
    return hasCopy
      ? {
          file: copy,
          why: `${copy}, the copy with ids, is there: it is read, and not ${path.basename(given)}. To begin anew from the original, put the copy into another folder first.`,
        }
      : { file: given };
  const { file: named } = programme.settings.spreadsheet;
  if (named === undefined)
    return hasCopy
      ? {
          file: given,
          unread: copy,
          why: `${given} is read, and not ${path.basename(copy)} beside it: programme.md names no copy under “spreadsheet: file”.`,
        }
      : { file: given };
  const wanted = path.join(path.dirname(given), path.basename(named));
  if (path.basename(given) === path.basename(named) || isCopy(given)) return { file: given };
  if (!existsSync(wanted))
    return hasCopy
      ? {
          file: copy,
          why: `${copy}, the copy with ids, is read, and not ${path.basename(given)}. programme.md names ${named} under “spreadsheet: file”, which is not there: put that right.`,
        }
      : { file: given };
  return {
    file: wanted,
    why: `${wanted} is read, and not ${path.basename(given)}: programme.md says so under “spreadsheet: file”. If ${path.basename(given)} has the ids and the confidential column itself, name them under “headers”, and delete the line “file”.`,
  };
}
