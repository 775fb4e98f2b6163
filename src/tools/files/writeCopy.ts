import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { hasCode } from '../../text/errors.ts';
import { followLinks } from './places.ts';
import { refuseKeptPlace, type KeptFolders } from './refuseKeptPlace.ts';

/** The name of the copy of a spreadsheet that has ids, beside it: `Harvest.xlsx` → `Harvest.with-ids.xlsx`. */
export function nameCopy(original: string): string {
  const { dir, name, ext } = path.parse(original);
  return path.join(dir, `${name}.with-ids${ext}`);
}

/**
 * Writes the copy of a spreadsheet beside it, and never over another file: what is there may have
 * been filled in. Says why not, if it cannot be: it holds what is confidential, so content and sites are no place for it.
 */
export function writeCopy(
  original: string,
  bytes: Uint8Array,
  kept: KeptFolders,
): { readonly file: string } | { readonly refusal: string } {
  const file = nameCopy(original);
  const refused = refuseKeptPlace(followLinks(file) ?? path.resolve(file), file, kept);
  if (refused !== undefined)
    return { refusal: `${refused} Move ${original} into another folder, and start again there.` };
  try {
    writeFileSync(file, bytes, { flag: 'wx' });
    return { file };
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
    return {
      refusal: `${file} exists. It is the copy that you fill in and import; it is not made again. If it is to be made anew, give it another name first.`,
    };
  }
}
