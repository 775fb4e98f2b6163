import { closeSync, constants, fstatSync, openSync, readSync, statSync, type Stats } from 'node:fs';
import { getErrorCode } from '../text/errors.ts';

/** What a place in the content is, where it is no file that can be read. */
export type SpecialKind = 'a pipe' | 'a device' | 'a socket' | 'a folder';

/** The bytes of a file, cut after `maxBytes`; or what it is instead; or the system's code for what went wrong. */
export type FileRead =
  | { readonly bytes: Uint8Array; readonly size: number }
  | { readonly special: SpecialKind }
  | { readonly fault: string };

/**
 * Reads a regular file, or what a link leads to. Never waits: what is no regular file (a pipe
 * nobody writes to, a device without end) is named and not read, and of a file that is larger
 * than `maxBytes` only as much is read. `isRegular`: the system has just said that it is a regular file.
 */
export function readRegularFile(file: string, maxBytes: number, isRegular = false): FileRead {
  let handle: number | undefined;
  try {
    const special = isRegular ? undefined : findSpecial(statSync(file));
    if (special !== undefined) return { special };
    // It may have been replaced by a pipe since: opened like this, a pipe does not wait either.
    handle = openSync(file, FLAGS);
    const stats = fstatSync(handle);
    const opened = findSpecial(stats);
    if (opened !== undefined) return { special: opened };
    const bytes = readUpTo(handle, maxBytes, stats.size);
    return { bytes, size: Math.max(stats.size, bytes.length) };
  } catch (error) {
    return { fault: getErrorCode(error) ?? String(error) };
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/** Windows has no pipes among its files, and no flag for them. */
const FLAGS =
  process.platform === 'win32' ? constants.O_RDONLY : constants.O_RDONLY | constants.O_NONBLOCK;

function findSpecial(stats: Stats): SpecialKind | undefined {
  if (stats.isFile()) return undefined;
  if (stats.isDirectory()) return 'a folder';
  if (stats.isFIFO()) return 'a pipe';
  return stats.isSocket() ? 'a socket' : 'a device';
}

const CHUNK = 64 * 1024;

/** Files of the system may say that they are empty and hold something: of those the end is where nothing more comes. */
function readUpTo(handle: number, maxBytes: number, size: number): Uint8Array {
  let bytes = Buffer.allocUnsafe(Math.min(maxBytes, size) + 1);
  let length = 0;
  while (length < maxBytes) {
    if (length === bytes.length) bytes = Buffer.concat([bytes, Buffer.allocUnsafe(CHUNK)]);
    const room = Math.min(bytes.length, maxBytes) - length;
    const count = readSync(handle, bytes, length, room, null);
    length += count;
    // There was room for one byte more, and nothing came.
    if (count === 0 || (length === size && length < bytes.length)) break;
  }
  return bytes.subarray(0, length);
}
