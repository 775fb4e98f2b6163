import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { makePrintable } from '../../problems/printable.ts';
import { getToolTexts, listNames } from '../../messages/tools/toolTexts.ts';
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
  const texts = getToolTexts().files;
  const name = `OUT_DIR (${target})`;
  if (/^~(?:[\\/]|$)/.test(target)) return texts.tilde({ name });
  const place = followLinks(target);
  if (place === undefined) return texts.behindDeadLink({ name });
  return (
    refusePlace(place, name, content) ??
    (isFolder(place) ? refuseOccupant(place, name, isReplaced) : refuseFile(place, name))
  );
}

function refusePlace(place: string, name: string, content: string): string | undefined {
  const texts = getToolTexts().files;
  const source = followLinks(content) ?? path.resolve(content);
  for (const [kept, what] of [
    [source, 'content'],
    // The site may be built from other content; the project’s own must not be lost for that.
    ['content', 'ownContent'],
    [path.resolve('.'), 'project'],
    [homedir(), 'home'],
  ] as const) {
    if (isWithin(followLinks(kept) ?? kept, place)) return texts.contains[what]({ name });
  }
  for (const kept of [source, followLinks('content') ?? path.resolve('content')])
    if (isWithin(place, kept)) return texts.insideTheContent({ name });
  if (isWithin(source, followLinks('public') ?? path.resolve('public')))
    return texts.contentInPublic({ name: `CONTENT_DIR (${content})` });
  const folder = PROJECT_FOLDERS.find((each) => isWithin(place, path.resolve(each)));
  return folder === undefined ? undefined : texts.insideProject({ name, folder });
}

function refuseOccupant(place: string, name: string, isReplaced: boolean): string | undefined {
  const texts = getToolTexts().files;
  if (isMountPoint(place)) return texts.ownDisk({ name });
  if (existsSync(path.join(place, '.git'))) return texts.repository({ name });
  const occupant = examineFolder(place);
  if (isReplaced) return undefined;
  if (occupant.kind === 'others')
    return texts.otherFiles({ name, files: listFiles(occupant.names) });
  const added = occupant.kind === 'site' ? occupant.added : [];
  if (added.length > 0) return texts.addedFiles({ name, files: listFiles(added) });
  return undefined;
}

function listFiles(files: readonly string[]): string {
  return listNames(files.map(makePrintable), MAX_NAMED);
}

/** The folder that a build fills, links followed, and its name in messages. */
export function nameTarget(target: string): { place: string; name: string } {
  const place = followLinks(target) ?? path.resolve(target);
  const isLinked = isLink(path.resolve(target));
  return {
    place,
    name: isLinked ? getToolTexts().files.linkedFrom({ place, link: target }) : place,
  };
}
