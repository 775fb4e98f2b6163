import { closeSync, fstatSync, lstatSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import { followLinks, isFolder } from '../../files/places.ts';
import { refuseKeptPlace, type KeptFolders } from '../../files/refuseKeptPlace.ts';
import { isOwnReport, MAX_HEAD } from './reportMark.ts';
import { getToolTexts } from '../../../messages/tools/toolTexts.ts';

/**
 * Why a report may not be written to a file, if there is a reason. It names withheld outcomes, so
 * it is never written into a site, into what a site is built from, or into content, links
 * followed; and the only file that it may overwrite is an earlier report.
 */
export function refuseReport(file: string, kept: KeptFolders): string | undefined {
  const texts = getToolTexts().files;
  const full = path.resolve(file);
  const folder = followLinks(path.dirname(full));
  if (folder === undefined) return texts.throughDeadLink({ name: file });
  const refusal = refuseKeptPlace(path.join(folder, path.basename(full)), file, kept);
  if (refusal !== undefined) return texts.reportNames({ refusal });
  if (!isFolder(folder)) return getToolTexts().check.noFolder({ directory: path.dirname(file) });
  const stats = lstatSync(full, { throwIfNoEntry: false });
  if (stats === undefined) return undefined;
  if (stats.isSymbolicLink()) return texts.aLink({ name: file });
  if (!stats.isFile()) return texts.noFile({ name: file });
  if (stats.size > 0 && !isOwnReport(readHead(full))) return texts.otherReport({ name: file });
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
