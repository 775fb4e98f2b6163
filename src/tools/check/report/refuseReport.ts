import { closeSync, fstatSync, lstatSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import { followLinks, isFolder } from '../../files/places.ts';
import { refuseKeptPlace, type KeptFolders } from '../../files/refuseKeptPlace.ts';
import { isOwnReport, MAX_HEAD } from './reportMark.ts';

/**
 * Why a report may not be written to a file, if there is a reason. It names withheld outcomes, so
 * it is never written into a site, into what a site is built from, or into content, links
 * followed; and the only file that it may overwrite is an earlier report.
 */
export function refuseReport(file: string, kept: KeptFolders): string | undefined {
  const full = path.resolve(file);
  const folder = followLinks(path.dirname(full));
  if (folder === undefined) return `${file} is reached through a link that leads nowhere.`;
  const refusal = refuseKeptPlace(path.join(folder, path.basename(full)), file, kept);
  if (refusal !== undefined) return `${refusal} The report names withheld outcomes.`;
  if (!isFolder(folder)) return `There is no folder ${path.dirname(file)}.`;
  const stats = lstatSync(full, { throwIfNoEntry: false });
  if (stats === undefined) return undefined;
  if (stats.isSymbolicLink()) return `${file} is a link; name the file itself.`;
  if (!stats.isFile()) return `${file} is not a file.`;
  if (stats.size > 0 && !isOwnReport(readHead(full)))
    return `${file} exists and is not a report of this check. Name another file, or move it away.`;
  return undefined;
}

/** The first bytes of a file, as text. */
function readHead(file: string): string {
  const handle = openSync(file, 'r');
  try {
    if (!fstatSync(handle).isFile()) return '';
    const bytes = Buffer.alloc(MAX_HEAD);
    return bytes.toString('utf8', 0, readSync(handle, bytes, 0, MAX_HEAD, 0));
  } finally {
    closeSync(handle);
  }
}
