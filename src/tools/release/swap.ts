import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { getToolTexts } from '../../messages/tools/toolTexts.ts';
import { hasCode } from '../../text/errors.ts';
import { isRunning } from '../files/isRunning.ts';
import { isFolder } from '../files/places.ts';

/** How often a build tries to take the place of a site that another one has just put there. */
const MAX_TRIES = 5;

/**
 * Puts the fresh site, or an export, in the place of the old one: first beside it, whole, under a name of this
 * process (`dist.new-build-123`), then two renames, between which the old site is `dist.old-build-123`. If
 * anything fails the old one is back. Of two builds that end at once, one site is in place after
 * the other, each whole.
 */
export function swap(fresh: string, target: string): void {
  const { next, old } = namesBeside(target, process.pid);
  mkdirSync(path.dirname(target), { recursive: true });
  try {
    move(fresh, next);
    for (let left = MAX_TRIES; !replace(next, target, old, left === 1); left -= 1);
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}

/**
 * What builds left beside the target that were ended by force: a site that was being replaced is
 * put back if there is none in its place, and what nobody needs is removed; never a site while
 * there is no other. Returns the name of the site that was put back, for the publisher,
 * unless the build that left it is still running.
 */
export function recover(target: string): string | undefined {
  const { leftover } = namesBeside(target, 0);
  const folder = path.dirname(target);
  // Below a file there is nothing to put back; `refuseTarget` says why nothing can be built there.
  if (!isFolder(folder)) return undefined;
  const left = readdirSync(folder)
    .filter((name) => leftover.test(name))
    .toSorted();
  const olds = left.filter((name) => name.includes('.old-build-', path.basename(target).length));
  const isEnded = (name: string): boolean => {
    const pid = Number(leftover.exec(name)?.[1]);
    return pid === process.pid || !isRunning(pid);
  };
  let restored: string | undefined;
  for (const name of olds) {
    if (isSite(target)) break;
    const old = path.join(folder, name);
    if (isSite(old) && rename(old, target) && isEnded(name)) restored = name;
  }
  // The number may belong to an unrelated process by now; then the leftover is removed later.
  for (const name of left) {
    const isOnlySite = olds.includes(name) && isSite(path.join(folder, name)) && !isSite(target);
    if (isEnded(name) && !isOnlySite)
      rmSync(path.join(folder, name), { recursive: true, force: true });
  }
  return restored;
}

/** What became of the site after a build that failed, and where the previous one is: its last message. */
export function describeTarget(target: string): string {
  const { old } = namesBeside(target, process.pid);
  const texts = getToolTexts().build;
  if (existsSync(target)) return texts.unchanged({ target });
  return existsSync(old) ? texts.unchangedAside({ place: old }) : texts.noSite({ target });
}

interface NamesBeside {
  readonly next: string;
  readonly old: string;
  /** Names in the target's folder that a build gave; the number is its process. */
  readonly leftover: RegExp;
}

function namesBeside(target: string, pid: number): NamesBeside {
  const name = RegExp.escape(path.basename(target));
  return {
    next: `${target}.new-build-${pid}`,
    old: `${target}.old-build-${pid}`,
    // Nobody gives a folder such a name, while somebody may call one `dist.old-2023`.
    leftover: new RegExp(`^${name}\\.(?:new|old)-build-(\\d+)$`, 'u'),
  };
}

function isSite(folder: string): boolean {
  return isFolder(folder) && existsSync(path.join(folder, 'index.html'));
}

/** Whether the next site is in place now; false if another build was quicker, which throws in the final try. */
function replace(next: string, target: string, old: string, isFinal: boolean): boolean {
  const hadOld = rename(target, old);
  try {
    renameSync(next, target);
  } catch (error) {
    // Another build may have put its site there meanwhile, which is as good as the old one.
    const isTaken = existsSync(target);
    if (hadOld && !isTaken) renameSync(old, target);
    else rmSync(old, { recursive: true, force: true });
    if (isTaken && !isFinal) return false;
    throw error;
  }
  // Half deleted it would still look like a site to put back, so it is renamed first.
  if (hadOld && rename(old, next)) rmSync(next, { recursive: true, force: true });
  return true;
}

/** Moves a folder; where the target is another file system, by a copy. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!hasCode(error, 'EXDEV')) throw error;
    // Without a filter Node copies in one call, which reports EIO for every error.
    cpSync(from, to, { recursive: true, filter: () => true });
  }
}

/** Whether it was renamed: false if there is nothing to rename, or something in the new place. */
function rename(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTEMPTY', 'EEXIST', 'ENOTDIR')) return false;
    throw error;
  }
}
