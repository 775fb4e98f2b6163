import { lstatSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { hasCode } from '../../text/errors.ts';

/**
 * A place without symbolic links, for as much of it as exists; nothing if a link on the way
 * leads nowhere, or in a circle.
 */
export function followLinks(place: string): string | undefined {
  const full = path.resolve(place);
  try {
    return realpathSync.native(full);
  } catch (error) {
    if (!isMissing(error) || isLink(full)) return undefined;
    const above = path.dirname(full);
    if (above === full) return full;
    const folder = followLinks(above);
    return folder === undefined ? undefined : path.join(folder, path.basename(full));
  }
}

/** Whether something is there that is a symbolic link. */
export function isLink(place: string): boolean {
  try {
    return lstatSync(place).isSymbolicLink();
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

/**
 * Whether a place (links followed) is a folder or inside it. Folders are also compared by device
 * and inode, because some systems do not distinguish `Content` from `content`, and a folder may be
 * mounted twice.
 */
export function isWithin(inner: string, outer: string): boolean {
  const way = path.relative(outer, inner);
  if (way === '' || (way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way)))
    return true;
  const identity = identify(outer);
  return identity !== undefined && listAbove(inner).some((above) => identify(above) === identity);
}

/** Whether there is a folder, links followed. */
export function isFolder(place: string): boolean {
  return statSync(place, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Whether something is there, links followed, that is no file: a folder, a device, a pipe. */
export function isNoFile(place: string): boolean {
  return statSync(place, { throwIfNoEntry: false })?.isFile() === false;
}

/** A place and every folder above it, from the inside out. */
export function listAbove(place: string): string[] {
  const above = path.dirname(place);
  return above === place ? [place] : [place, ...listAbove(above)];
}

/** Whether a folder is a mount point, which cannot be replaced. */
export function isMountPoint(folder: string): boolean {
  const above = path.dirname(folder);
  const dev = statSync(folder, { throwIfNoEntry: false })?.dev;
  return above !== folder && dev !== undefined && dev !== statSync(above).dev;
}

function identify(place: string): string | undefined {
  const stats = statSync(place, { bigint: true, throwIfNoEntry: false });
  return stats === undefined || stats.ino === 0n ? undefined : `${stats.dev}:${stats.ino}`;
}

function isMissing(error: unknown): boolean {
  return hasCode(error, 'ENOENT', 'ENOTDIR');
}
