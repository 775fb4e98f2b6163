import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  formatKeptSite,
  hashContent,
  parseKeptSite,
  readContentFolder,
  type KeptSite,
} from '../../keeping/keptSite.ts';
import { getReason, hasCode } from '../../text/errors.ts';
import { say, type Io } from '../command.ts';
import { isRunning } from '../files/isRunning.ts';
import { followLinks, isFolder } from '../files/places.ts';
import { getToolTexts } from '../../messages/tools/toolTexts.ts';

/** What builds know of the sites that they finished, a file for each content folder: never published, never committed. */
const CACHE = path.resolve('.astro', 'cache');

/** A file that is being written; the number is its process. */
const UNFINISHED = /\.unfinished-(\d+)$/;

/** The site that the last build made of a content folder. What cannot be trusted is thrown away and told. */
export function readSiteCache(content: string, io: Io): KeptSite | undefined {
  const { file, folder } = findCache(content);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (!hasCode(error, 'ENOENT', 'ENOTDIR'))
      say(io, getToolTexts().build.cache.unreadable({ reason: getReason(error) }));
    return undefined;
  }
  const kept = parseKeptSite(text);
  if (kept?.content === folder) return kept;
  say(io, getToolTexts().build.cache.damaged({ file: path.relative('.', file) }));
  return undefined;
}

/** Remembers a site that is in its place now, and nothing else of its content; a failure costs the next build time and is told. */
export function writeSiteCache(kept: Omit<KeptSite, 'content'>, content: string, io: Io): void {
  const { file, folder } = findCache(content);
  const unfinished = `${file}.unfinished-${process.pid}`;
  try {
    mkdirSync(CACHE, { recursive: true });
    clearCache();
    writeFileSync(unfinished, formatKeptSite({ ...kept, content: folder }));
    renameSync(unfinished, file);
  } catch (error) {
    // What is there is of an earlier site.
    for (const each of [unfinished, file]) tryRemove(each);
    say(io, getToolTexts().build.cache.unwritable({ reason: getReason(error) }));
  }
}

function findCache(content: string): { readonly file: string; readonly folder: string } {
  const folder = followLinks(content) ?? path.resolve(content);
  return { file: path.join(CACHE, `${hashContent(folder).slice(0, 16)}.json`), folder };
}

/**
 * Content folders of which the site was in a place until that of another one took it. What was kept of those sites is
 * forgotten: they are there no more.
 */
export function forgetReplaced(site: string, content: string): string[] {
  const own = findCache(content).file;
  const folders: string[] = [];
  for (const name of isFolder(CACHE) ? readdirSync(CACHE) : []) {
    const file = path.join(CACHE, name);
    if (file === own || !name.endsWith('.json')) continue;
    const kept = tryParse(file, site);
    if (kept?.site !== site) continue;
    tryRemove(file);
    folders.push(kept.content);
  }
  return folders.toSorted();
}

/** What a file keeps, if it names a site: of thousands of pages, reading all takes longer than looking for the name. */
function tryParse(file: string, site: string): KeptSite | undefined {
  try {
    const text = readFileSync(file, 'utf8');
    return text.includes(JSON.stringify(site)) ? parseKeptSite(text) : undefined;
  } catch {
    // Another build may have removed it.
    return undefined;
  }
}

/** Forgets content folders that are gone, and what builds left that were ended by force. */
function clearCache(): void {
  for (const name of readdirSync(CACHE)) {
    const place = path.join(CACHE, name);
    const pid = UNFINISHED.exec(name)?.[1];
    const isLeft = pid === undefined ? isOfNothing(place) : !isRunning(Number(pid));
    if (isLeft) tryRemove(place);
  }
}

function isOfNothing(file: string): boolean {
  if (!file.endsWith('.json')) return false;
  try {
    const [head = ''] = readFileSync(file, 'utf8').split('\n', 1);
    const folder = readContentFolder(head);
    return folder === undefined || !isFolder(folder);
  } catch {
    return false;
  }
}

function tryRemove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Then it is read once more, and found to be of an earlier site.
  }
}
