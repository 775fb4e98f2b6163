import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { makePrintable } from '../../problems/printable.ts';
import { formatList } from '../../text/formatList.ts';
import { followLinks, isFolder, isLink, isMountPoint, isWithin } from './places.ts';
import { refuseFile } from './refuseFile.ts';
import { PROJECT_FOLDERS } from './refuseKeptPlace.ts';
import { examineFolder } from './siteMark.ts';

/** Files that a message names. */
const MAX_NAMED = 5;

/**
 * Why `OUT_DIR` may not be replaced, if there is a reason. A build removes what is there, so the
 * folder has to be new, empty, or a site that a build wrote and nobody added to, and must not
 * contain, or be inside, what the site is made from. `isReplaced` (`--replace`) lets it take the place
 * of other files, but never of the content, the project or the home folder.
 */
export function refuseTarget(
  target: string,
  content: string,
  { isReplaced = false }: { readonly isReplaced?: boolean | undefined } = {},
): string | undefined {
  const name = `OUT_DIR (${target})`;
  if (/^~(?:[\\/]|$)/.test(target))
    return `${name} begins with “~”, which only a terminal understands: write the whole path.`;
  const place = followLinks(target);
  if (place === undefined) return `${name} is, or is reached through, a link that leads nowhere.`;
  return (
    refusePlace(place, name, content) ??
    (isFolder(place) ? refuseOccupant(place, name, isReplaced) : refuseFile(place, name))
  );
}

function refusePlace(place: string, name: string, content: string): string | undefined {
  const source = followLinks(content) ?? path.resolve(content);
  for (const [kept, what] of [
    [source, 'the content'],
    // The site may be built from other content; the project’s own must not be lost for that.
    ['content', 'the content of this project'],
    [path.resolve('.'), 'this project'],
    [homedir(), 'your home folder'],
  ] as const) {
    if (isWithin(followLinks(kept) ?? kept, place))
      return `${name} contains ${what}, which a build would replace.`;
  }
  for (const kept of [source, followLinks('content') ?? path.resolve('content')])
    if (isWithin(place, kept)) return `${name} is inside the content.`;
  if (isWithin(source, followLinks('public') ?? path.resolve('public')))
    return `CONTENT_DIR (${content}) is inside “public”, which is published as it is.`;
  const folder = PROJECT_FOLDERS.find((each) => isWithin(place, path.resolve(each)));
  return folder === undefined
    ? undefined
    : `${name} is inside “${folder}”, which is part of this project.`;
}

function refuseOccupant(place: string, name: string, isReplaced: boolean): string | undefined {
  if (isMountPoint(place))
    return `${name} is a disk of its own and cannot be replaced; name a folder on it.`;
  if (existsSync(path.join(place, '.git')))
    return `${name} is a repository, which a build would replace.`;
  const occupant = examineFolder(place);
  if (isReplaced) return undefined;
  if (occupant.kind === 'others')
    return `${name} contains files but no site that a build of this project wrote (${listNames(occupant.names)}), and all of them would be deleted. Name another folder, or build with --replace if nobody needs them.`;
  const added = occupant.kind === 'site' ? occupant.added : [];
  if (added.length > 0)
    return `${name} contains a site, and files that were added to it since (${listNames(added)}), which would be deleted. Put them into “public”, which every build copies, or elsewhere; or build with --replace if nobody needs them.`;
  return undefined;
}

function listNames(files: readonly string[]): string {
  return formatList(files.map(makePrintable), MAX_NAMED);
}

/** The folder that a build fills, links followed, and its name in messages. */
export function nameTarget(target: string): { place: string; name: string } {
  const place = followLinks(target) ?? path.resolve(target);
  const isLinked = isLink(path.resolve(target));
  return { place, name: isLinked ? `${place} (which ${target} links to)` : place };
}
