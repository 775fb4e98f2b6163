import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { getToolTexts } from '../../messages/tools/toolTexts.ts';
import { isEarlyEnd } from '../../text/errors.ts';
import { say, type Io } from '../command.ts';
import { formatDiskFault } from '../files/diskFault.ts';
import { isRunning } from '../files/isRunning.ts';
import { refuseAddress } from '../files/refuseAddress.ts';
import { refusePublic } from '../files/refusePublic.ts';
import { nameTarget, refuseTarget } from '../files/refuseTarget.ts';
import { describeTarget, recover, swap } from './swap.ts';

/** Where builds work: never published, never committed, and a name that nothing else has. */
const WORKSHOP = path.resolve('.astro', 'builds');

/** Where a site goes, and what it is made from. */
export interface Release {
  /** `OUT_DIR` as it was given. */
  readonly target: string;
  readonly content: string;
  /** Take the place of files that no build wrote. */
  readonly isReplaced?: boolean;
  readonly io: Io;
}

/** The build was refused for what is in the content or at its target; its message says all there is to say. */
export class BuildRefused extends Error {}

/**
 * Makes a site in a folder that belongs to this process alone, Astro's cache
 * included: two builds at once must not read each other's files. Only when it is whole it is
 * put in the place of the target, so whatever fails, is killed or comes at the same time leaves
 * a whole site there. `prepare` reads what the site is made from; `render` makes it in the
 * workshop and returns its folder. Returns what the target is called in messages.
 */
export async function releaseSite<Prepared>(
  { target: given, content, isReplaced = false, io }: Release,
  prepare: () => Prepared,
  render: (prepared: Prepared, workshop: string) => Promise<string>,
): Promise<string> {
  const { place: target, name } = nameTarget(given);
  const texts = getToolTexts().build;
  const restored = recover(target);
  if (restored !== undefined) say(io, texts.restored({ target: name, from: restored }));
  const refuse = (): string | undefined => refuseTarget(given, content, { isReplaced });
  const refusal = refuseAddress(io.env) ?? refuse() ?? refusePublic('public');
  if (refusal !== undefined) throw new BuildRefused(texts.refused({ refusal }));
  const prepared = prepare();

  const workshop = getWorkshop();
  clearWorkshop();
  clearAbandoned();
  process.off('exit', clearWorkshop);
  process.once('exit', clearWorkshop);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, leave);
  try {
    const site = await render(prepared, workshop);
    // Something may have been put there while this was built.
    const late = refuse();
    if (late !== undefined) throw new BuildRefused(texts.discarded({ refusal: late }));
    swap(site, target);
    process.off('exit', clearWorkshop);
  } finally {
    // After a failure again at the exit: what was still being written may be written later than this.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.off(signal, leave);
    clearWorkshop();
  }
  return name;
}

/** The folder that a build of this process works in. */
function getWorkshop(): string {
  return path.join(WORKSHOP, String(process.pid));
}

function clearWorkshop(): void {
  rmSync(getWorkshop(), { recursive: true, force: true });
}

/** Ends the process the way that runs its exit handlers, which a signal alone does not. */
function leave(): void {
  process.exit(1);
}

/** Removes what builds left behind that were ended by force. */
function clearAbandoned(): void {
  if (!existsSync(WORKSHOP)) return;
  for (const name of readdirSync(WORKSHOP)) {
    if (!isRunning(Number(name)))
      rmSync(path.join(WORKSHOP, name), { recursive: true, force: true });
  }
}

function formatEarlyEnd(error: unknown): string | undefined {
  if (!isEarlyEnd(error)) return undefined;
  return getToolTexts().build.earlyEnd({ message: error.message });
}

/** Why a site could not be released, for its publisher. */
export function formatFailure(error: unknown, target: string): string {
  const reason =
    error instanceof BuildRefused
      ? error.message
      : (formatDiskFault(error) ?? formatEarlyEnd(error));
  if (reason !== undefined) return `${reason}\n${describeTarget(nameTarget(target).place)}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
