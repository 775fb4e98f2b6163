import { existsSync, linkSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hasCode } from '../../text/errors.ts';
import { followLinks } from './places.ts';
import { refuseKeptPlace, type KeptFolders } from './refuseKeptPlace.ts';
import { getToolTexts } from '../../messages/tools/toolTexts.ts';

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
  write: WriteNew = writeNew,
): { readonly file: string } | { readonly refusal: string } {
  const file = nameCopy(original);
  const refused = refuseKeptPlace(followLinks(file) ?? path.resolve(file), file, kept);
  if (refused !== undefined)
    return { refusal: getToolTexts().files.moveOriginal({ refusal: refused, original }) };
  try {
    writeWhole(file, bytes, write);
    return { file };
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
    return { refusal: getToolTexts().files.copyExists({ file }) };
  }
}

/** Writes a file that is not there yet; tests give one that fails. */
type WriteNew = (file: string, bytes: Uint8Array) => void;

function writeNew(file: string, bytes: Uint8Array): void {
  writeFileSync(file, bytes, { flag: 'wx', flush: true });
}

/**
 * A file that is there whole or not at all, and never in the place of another: half a copy would be taken for all of
 * it by the next run, because a text file can end anywhere.
 */
function writeWhole(file: string, bytes: Uint8Array, write: WriteNew): void {
  const fresh = `${file}.${process.pid}.part`;
  try {
    write(fresh, bytes);
    try {
      linkSync(fresh, file);
    } catch (error) {
      // Some disks (FAT, shared folders) have no links.
      if (hasCode(error, 'EEXIST') || existsSync(file)) throw error;
      renameSync(fresh, file);
    }
  } finally {
    rmSync(fresh, { force: true });
  }
}
