import { linkSync, lstatSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * Gives a page a second name, for a new site whose old one goes; whether it did. Only a page that is like one written now, has
 * no other name and is reached through no link: otherwise whoever changes a file elsewhere would change the new site.
 */
export function linkPage(page: string, place: string): boolean {
  try {
    const folder = path.dirname(page);
    if (realpathSync.native(folder) !== folder) return false;
    linkSync(page, place);
  } catch {
    // A disk elsewhere may have done it and lost its answer; what is written there next must not go into the old page.
    rmSync(place, { force: true });
    return false;
  }
  if (isLikeNew(place)) return true;
  rmSync(place);
  return false;
}

/** Whether what was linked is a file with these two names, which all may read and write who may with a new one. */
function isLikeNew(place: string): boolean {
  const { mode: folderMode } = lstatSync(path.dirname(place));
  const linked = lstatSync(place);
  return linked.isFile() && linked.nlink === 2 && (linked.mode & 0o777) === (folderMode & 0o666);
}
