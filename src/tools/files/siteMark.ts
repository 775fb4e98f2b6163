import {
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  writeFileSync,
  type Dirent,
} from 'node:fs';
import path from 'node:path';
import { hasCode } from '../../text/errors.ts';
import { isOldSite, wasWrittenByOldBuild } from './oldSite.ts';

/** The file at the root of a site by which a build knows that a build wrote it. Never part of the site. */
const MARK = '.outcome-atlas';

/** Marks a fresh site with what it consists of: the paths of its files, in a fixed order, and nothing else. */
export function writeMark(site: string): void {
  const files = listSiteFiles(site).toSorted();
  writeFileSync(path.join(site, MARK), `${JSON.stringify({ format: 1, files }, null, 1)}\n`);
}

/** What a folder is to a build that would take its place. */
export type Occupant =
  | { readonly kind: 'nothing' }
  /** A site; `added` are files in it that no build wrote. */
  | { readonly kind: 'site'; readonly added: readonly string[] }
  | { readonly kind: 'others'; readonly names: readonly string[] };

/** What is in a folder: nothing, a site that a build wrote (and what was added to it since), or something else. */
export function examineFolder(folder: string): Occupant {
  const marked = readMark(folder);
  if (marked !== undefined || isOldSite(folder)) {
    const isOurs = (file: string): boolean =>
      marked === undefined ? wasWrittenByOldBuild(file) : marked.has(file.normalize());
    const files = listSiteFiles(folder).filter((file) => file !== MARK && !isLitter(file));
    return { kind: 'site', added: files.filter((file) => !isOurs(file)) };
  }
  // It may be somebody’s whole home folder, so only its first level is listed.
  const names = readFolder(folder).flatMap(({ name }) => (isLitter(name) ? [] : [name]));
  return names.length === 0 ? { kind: 'nothing' } : { kind: 'others', names };
}

/** Whether a folder is the root of a site that a build wrote. */
export function isSiteRoot(folder: string): boolean {
  return readMark(folder) !== undefined || isOldSite(folder);
}

function readMark(folder: string): ReadonlySet<string> | undefined {
  const place = path.join(folder, MARK);
  if (!existsSync(place) || !lstatSync(place).isFile()) return undefined;
  try {
    const mark: unknown = JSON.parse(readFileSync(place, 'utf8'));
    const files = (mark as { files?: unknown } | null)?.files;
    if (!Array.isArray(files)) return undefined;
    return new Set(files.map((file) => String(file).normalize()));
  } catch {
    // A mark that cannot be read is none: the folder is then replaced only with `--replace`.
    return undefined;
  }
}

/** Every file below a folder, with `/` between folders; links are listed and not followed. */
function listSiteFiles(folder: string, above = ''): string[] {
  return readFolder(path.join(folder, above)).flatMap((entry) => {
    const file = `${above}${entry.name}`;
    return entry.isDirectory() ? listSiteFiles(folder, `${file}/`) : [file];
  });
}

/** Another build may replace the site while this one looks at it. */
function readFolder(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  }
}

/** Files that systems leave in a folder that somebody has opened. */
function isLitter(file: string): boolean {
  return /^(?:\.DS_Store|\._.*|Thumbs\.db|desktop\.ini)$/i.test(path.posix.basename(file));
}
