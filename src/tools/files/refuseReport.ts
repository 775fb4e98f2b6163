import { closeSync, fstatSync, lstatSync, openSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import { followLinks, isWithin, listAbove } from './places.ts';
import { PROJECT_FOLDERS } from './refuse.ts';
import { isOwnReport, LONGEST_HEAD } from '../check/report/reportMark.ts';
import { isSiteRoot } from '../release/siteMark.ts';

/**
 * Why a report may not be written to a file, if there is a reason. It names withheld outcomes, so
 * it never comes to lie in a site, in what a site is built from, or in content, links followed;
 * and of the files that are there it takes the place of an earlier report only.
 */
export function refuseReport(file: string, contents: readonly string[]): string | undefined {
  const full = path.resolve(file);
  const folder = followLinks(path.dirname(full));
  if (folder === undefined) return `${file} lies behind a link that leads nowhere.`;
  const kept = refuseKeptPlace(path.join(folder, path.basename(full)), file, contents);
  if (kept !== undefined) return `${kept} The report names withheld outcomes.`;
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    return `There is no folder ${path.dirname(file)}.`;
  const stats = lstatSync(full, { throwIfNoEntry: false });
  if (stats === undefined) return undefined;
  if (stats.isSymbolicLink()) return `${file} is a link; name the file itself.`;
  if (!stats.isFile()) return `${file} is no file.`;
  if (stats.size > 0 && !isOwnReport(readHead(full)))
    return `${file} is there already, and is no report of this check. Name another file, or move it away.`;
  return undefined;
}

/** Why nothing may be put into a place (links followed, called `name`), because it is published, built from, or content. */
export function refuseKeptPlace(
  place: string,
  name: string,
  contents: readonly string[],
): string | undefined {
  const content = [...contents, 'content'].find((each) => isWithin(place, getReal(each)));
  if (content !== undefined) return `${name} lies in ${content}, which is content.`;
  const published = [process.env['OUT_DIR'] ?? 'dist', 'public'].find((each) =>
    isWithin(place, getReal(each)),
  );
  if (published !== undefined) return `${name} lies in ${published}, which is published.`;
  const folder = PROJECT_FOLDERS.find((each) => isWithin(place, getReal(each)));
  if (folder !== undefined) return `${name} lies in “${folder}”, which is part of this project.`;
  const site = listAbove(place).find(isSiteRoot);
  return site === undefined ? undefined : `${name} lies in a site (${site}), which is published.`;
}

function getReal(folder: string): string {
  return followLinks(folder) ?? path.resolve(folder);
}

/** The first bytes of a file, as text. */
function readHead(file: string): string {
  const handle = openSync(file, 'r');
  try {
    if (!fstatSync(handle).isFile()) return '';
    const bytes = Buffer.alloc(LONGEST_HEAD);
    return bytes.toString('utf8', 0, readSync(handle, bytes, 0, LONGEST_HEAD, 0));
  } finally {
    closeSync(handle);
  }
}
