import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isRunning } from './isRunning.ts';

/** Writes one file; tests give one that fails. */
type WriteFile = (file: string, text: string) => void;

/**
 * Writes files (path within the folder → text) so that none is ever seen half written: all of
 * them into a hidden folder first, and only when each is whole, each to its place, in the order
 * given. If one cannot be written, for instance because the disk is full, nothing has changed.
 */
export function writeTogether(
  folder: string,
  files: ReadonlyMap<string, string>,
  onProgress: (written: number) => void = () => undefined,
  write: WriteFile = writeFileSync,
): void {
  mkdirSync(folder, { recursive: true });
  removeLeftovers(folder);
  const staging = path.join(folder, `${STAGING}${process.pid}`);
  try {
    mkdirSync(staging);
    const staged = [...files].map(([file, text], index) => {
      const fresh = path.join(staging, String(index));
      write(fresh, text);
      onProgress(index + 1);
      return [fresh, path.join(folder, file)] as const;
    });
    for (const [fresh, file] of staged) renameSync(fresh, file);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

const STAGING = '.import-';

/** Removes what killed runs left; what a running one is writing stays. */
function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pid = name.startsWith(STAGING) ? Number(name.slice(STAGING.length)) : Number.NaN;
    if (Number.isInteger(pid) && !isRunning(pid))
      rmSync(path.join(folder, name), { recursive: true, force: true });
  }
}
