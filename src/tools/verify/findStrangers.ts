import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { loadCollection, type Reading } from '../../collection/loadCollection.ts';
import { compareText } from '../../text/compareText.ts';
import { readOutcomePage, type SiteFile } from './listSite.ts';

/** Pages of outcomes in a site that are of none in the content, and of how many. */
export interface Strangers {
  readonly strangers: number;
  readonly pages: number;
}

/**
 * Whether a site was built from another content folder: most of its outcomes have no file in this one,
 * neither public nor withheld.
 */
export function findStrangers(
  files: readonly Pick<SiteFile, 'path'>[],
  reading: Reading,
): Strangers | undefined {
  const pages = files.flatMap((file) => readOutcomePage(file.path) ?? []);
  const known = listAddresses(reading);
  const strangers = pages.filter((page) => !known.has(page)).length;
  return strangers * 2 > pages.length ? { strangers, pages: pages.length } : undefined;
}

/** Addresses of all outcomes: those of the public ones, and what the ids of the withheld ones would make. */
function listAddresses({ fragments, outcomes }: Reading): Set<string> {
  const read = fragments.flatMap(({ outcome }) => outcome?.content ?? []);
  return new Set(
    [...outcomes, ...read].flatMap(({ slug, aliases }) => [
      slug,
      ...aliases.map((each) => each.slug),
    ]),
  );
}

/** So many folders are looked at. */
const MAX_FOLDERS = 20;

/** The content folder beside another one, or in the working folder, that a site was built from. */
export function findOrigin(
  files: readonly Pick<SiteFile, 'path'>[],
  content: string,
): string | undefined {
  const places = [...new Set(['.', path.dirname(path.normalize(content))])];
  const folders = places.flatMap((place) => listFolders(place));
  return folders
    .filter((folder) => path.resolve(folder) !== path.resolve(content))
    .slice(0, MAX_FOLDERS)
    .find((folder) => findStrangers(files, loadCollection(folder)) === undefined);
}

function listFolders(place: string): string[] {
  return readdirSync(place, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => path.join(place, name))
    .filter((folder) => existsSync(path.join(folder, 'programme.md')))
    .toSorted(compareText);
}
