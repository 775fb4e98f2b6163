import path from 'node:path';
import { followLinks, isWithin, listAbove } from './places.ts';
import { isSiteRoot } from './siteMark.ts';
import { getToolTexts } from '../../messages/tools/toolTexts.ts';

/** Folders of the project that a build reads or that hold its history. Nothing is written into them. */
export const PROJECT_FOLDERS = [
  ...['src', 'public', 'scripts', 'tests', 'docs', 'node_modules', '.git', '.astro', '.ci'],
] as const;

/** The folders that a command reads from or publishes. */
export interface KeptFolders {
  /** Content folders, beside that of this project. */
  readonly contents: readonly string[];
  /** Where builds put the site. */
  readonly target: string;
}

/**
 * Why nothing may be written to a place (links followed, called `name` in the message), if it is
 * in content, in what a site is built from, or in a site.
 */
export function refuseKeptPlace(
  place: string,
  name: string,
  { contents, target }: KeptFolders,
): string | undefined {
  const content = findAround(place, [...contents, 'content']);
  if (content !== undefined) return getToolTexts().files.insideContent({ name, folder: content });
  return refusePublished(place, name, target);
}

/** The same for what may be content: why nothing may be written to a place that is published or the project's own. */
export function refusePublished(place: string, name: string, target: string): string | undefined {
  const texts = getToolTexts().files;
  const published = findAround(place, [target, 'public']);
  if (published !== undefined) return texts.insidePublished({ name, folder: published });
  const folder = findAround(place, PROJECT_FOLDERS);
  if (folder !== undefined) return texts.insideProject({ name, folder });
  const site = listAbove(place).find(isSiteRoot);
  return site === undefined ? undefined : texts.insideSite({ name, site });
}

function findAround(place: string, folders: readonly string[]): string | undefined {
  return folders.find((folder) => isWithin(place, followLinks(folder) ?? path.resolve(folder)));
}
