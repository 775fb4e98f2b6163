import { existsSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { formatList } from '../../text/formatList.ts';
import { makePrintable } from '../../problems/printable.ts';
import { followLinks, isLink, isMountPoint, isWithin, listAbove } from './places.ts';
import { examineFolder } from '../release/siteMark.ts';

/** Folders of the project that a build reads or that hold its history. */
export const PROJECT_FOLDERS = [
  ...['src', 'public', 'scripts', 'tests', 'docs', 'node_modules', '.git', '.astro', '.ci'],
] as const;

/** Files that a message names. */
const MAX_NAMED = 5;

/**
 * Why `OUT_DIR` may not be replaced, if there is a reason. A build removes what is there, so the
 * folder has to be new, empty, or a site that a build wrote and nobody added to, and must not
 * hold, or lie in, what the site is made from. `isReplaced` (`--replace`) lets it take the place
 * of other files, but never of what is listed first.
 */
export function refuseTarget(
  target: string,
  content: string,
  { isReplaced = false }: { readonly isReplaced?: boolean | undefined } = {},
): string | undefined {
  const name = `OUT_DIR (${target})`;
  if (/^~(?:[\\/]|$)/.test(target))
    return `${name} begins with “~”, which only a terminal knows: write the whole path.`;
  const place = followLinks(target);
  if (place === undefined) return `${name} is, or lies behind, a link that leads nowhere.`;
  return (
    refusePlace(place, name, content) ??
    (isFolder(place) ? refuseOccupant(place, name, isReplaced) : refuseFile(place, name))
  );
}

function refusePlace(place: string, name: string, content: string): string | undefined {
  const source = followLinks(content) ?? path.resolve(content);
  for (const [kept, what] of [
    [source, 'the content'],
    // Another content may be built from; the project’s own is not given up for that.
    ['content', 'the content of this project'],
    [path.resolve('.'), 'this project'],
    [homedir(), 'your home folder'],
  ] as const) {
    if (isWithin(followLinks(kept) ?? kept, place))
      return `${name} holds ${what}, which it would replace.`;
  }
  for (const kept of [source, followLinks('content') ?? path.resolve('content')])
    if (isWithin(place, kept)) return `${name} lies in the content.`;
  if (isWithin(source, followLinks('public') ?? path.resolve('public')))
    return `CONTENT_DIR (${content}) lies in “public”, which is published as it stands.`;
  const folder = PROJECT_FOLDERS.find((each) => isWithin(place, path.resolve(each)));
  return folder === undefined
    ? undefined
    : `${name} lies in “${folder}”, which is part of this project.`;
}

/** Why no folder can be made at a place (links followed, called `name`), if a file is in its way. */
export function refuseFile(place: string, name: string): string | undefined {
  const nearest = listAbove(place).find(
    (each) => statSync(each, { throwIfNoEntry: false }) !== undefined,
  );
  if (nearest === undefined || isFolder(nearest)) return undefined;
  return nearest === place ? `${name} is no folder.` : `${name} lies in ${nearest}, a file.`;
}

function refuseOccupant(place: string, name: string, isReplaced: boolean): string | undefined {
  if (isMountPoint(place))
    return `${name} is a disk of its own, whose place cannot be taken; name a folder in it.`;
  if (existsSync(path.join(place, '.git')))
    return `${name} is a repository, which it would replace.`;
  const occupant = examineFolder(place);
  if (isReplaced) return undefined;
  if (occupant.kind === 'others')
    return `${name} holds files but no site that a build of this project wrote (${listNames(occupant.names)}), and all of it would be replaced. Name another folder, or build with --replace if nobody needs them.`;
  const added = occupant.kind === 'site' ? occupant.added : [];
  if (added.length > 0)
    return `${name} holds a site, and files that were put into it since (${listNames(added)}), which would be lost. Put them into “public”, from where every build takes them, or elsewhere; or build with --replace if nobody needs them.`;
  return undefined;
}

function listNames(files: readonly string[]): string {
  return formatList(files.map(makePrintable), MAX_NAMED);
}

function isFolder(place: string): boolean {
  return statSync(place, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** The folder that a build fills, links followed, and how its messages call it. */
export function nameTarget(target: string): { place: string; name: string } {
  const place = followLinks(target) ?? path.resolve(target);
  const isLinked = isLink(path.resolve(target));
  return { place, name: isLinked ? `${place} (where ${target} leads)` : place };
}

/** Why no site can be built for `SITE_URL` and `BASE_PATH`, if there is a reason. */
export function refuseAddress(environment: NodeJS.ProcessEnv): string | undefined {
  const { SITE_URL: site, BASE_PATH: base } = environment;
  if (site !== undefined && !/^https?:$/.test(URL.parse(site)?.protocol ?? ''))
    return `SITE_URL (${site}) is no address; it looks like https://example.org.`;
  const segment = String.raw`[\p{L}\p{N}_~-][\p{L}\p{N}._~-]*`;
  // Two slashes at its head would make another host of it, which scripts were loaded from.
  if (base !== undefined && !new RegExp(`^/?(?:${segment}/)*(?:${segment})?$`, 'u').test(base))
    return `BASE_PATH (${base}) is no path; it looks like /atlas/.`;
  return undefined;
}
