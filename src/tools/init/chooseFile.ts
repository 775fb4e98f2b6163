import { getToolTexts } from '../../messages/tools/toolTexts.ts';
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
  const texts = getToolTexts().init;
  const name = path.basename(given);
  if (programme === undefined)
    return hasCopy
      ? {
          file: copy,
          why: texts.readsCopy({ copy, given: name }),
        }
      : { file: given };
  const { file: named } = programme.settings.spreadsheet;
  if (named === undefined)
    return hasCopy
      ? {
          file: given,
          unread: copy,
          why: texts.readsGiven({ given, copy: path.basename(copy) }),
        }
      : { file: given };
  const wanted = path.join(path.dirname(given), path.basename(named));
  if (path.basename(given) === path.basename(named) || isCopy(given)) return { file: given };
  if (!existsSync(wanted))
    return hasCopy
      ? {
          file: copy,
          why: texts.readsCopyInstead({ copy, given: name, named }),
        }
      : { file: given };
  return {
    file: wanted,
    why: texts.readsNamed({ named: wanted, given: name }),
  };
}
