import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'astro';
import { describeOutcomes } from '../src/checking/describeOutcomes.ts';
import { findNearTwins } from '../src/checking/findNearDuplicates.ts';
import { getCurrentReading } from '../src/collection/currentCollection.ts';
import { hasErrors } from '../src/fragment/problems.ts';
import { countProblems, formatProblems } from '../src/fragment/formatProblems.ts';
import { formatFindings } from '../src/verification/formatFindings.ts';
import { verifySite } from '../src/verification/verifySite.ts';
import { complain, readArguments, runCommand, say } from './command.ts';
import { formatDiskFault } from './diskFault.ts';
import { nameTarget, refuseAddress, refuseTarget } from './refuse.ts';
import { refusePublic } from './refusePublic.ts';
import { formatEmptiness } from './report/wording.ts';
import { writeMark } from './siteMark.ts';
import { isRunning, recover, swap, tellPlace } from './swap.ts';

/** Where builds work: never published, never committed, and a name that nothing else bears. */
const WORKSHOP = path.resolve('.astro', 'builds');

/**
 * `npm run build`: content → checked records → site. The site is built in a folder that
 * belongs to this process alone, Astro's cache of records included: two builds at once must
 * not read each other's records. It is put in the place of `OUT_DIR` only when it is whole, so
 * a build that fails leaves the last good one as it was.
 */
export async function buildSite({ isReplaced, mayBeEmpty }: BuildOptions = {}): Promise<void> {
  const content = process.env['CONTENT_DIR'] ?? 'content';
  const given = getTarget();
  const { place: target, name } = nameTarget(given);
  const restored = recover(target);
  if (restored !== undefined)
    say(
      `A build was ended while it replaced ${name}: the site of before is back (it was ${restored}).`,
    );
  const refuse = (): string | undefined => refuseTarget(given, content, { isReplaced });
  const refusal = refuseAddress(process.env) ?? refuse() ?? refusePublic('public');
  if (refusal !== undefined) throw new BuildRefused(`${refusal} Nothing was built.`);
  const reading = getCurrentReading(content);
  const { outcomes, withheld } = reading;
  const problems = [...findNearTwins(describeOutcomes(reading)), ...reading.problems];

  if (problems.length > 0) say(`${formatProblems(problems)}\n`);
  if (hasErrors(problems)) {
    throw new BuildRefused(
      `${countProblems(problems)} in ${content}: nothing was built, ${name} is as it was.`,
    );
  }
  if (outcomes.length === 0 && mayBeEmpty !== true)
    throw new BuildRefused(
      `${formatEmptiness(withheld)} A site without outcomes is not built, and ${name} is as it was; if it is meant, build with --allow-empty.`,
    );
  say(
    `${content}: ${outcomes.length} outcomes to publish, ${withheld.length} withheld; ${countProblems(problems)}.`,
  );
  if (process.env['SITE_URL'] === undefined) {
    say('SITE_URL is not set: links are relative to the site, and no sitemap is written.');
  }

  const workshop = path.join(WORKSHOP, String(process.pid));
  const cleanUp = (): void => {
    rmSync(workshop, { recursive: true, force: true });
  };
  cleanUp();
  clearAbandoned();
  process.once('exit', cleanUp);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, leave);
  try {
    // Astro’s usage reports: a build sends nothing anywhere.
    process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
    const site = path.join(workshop, 'site');
    await build({ logLevel: 'warn', outDir: site, cacheDir: path.join(workshop, 'cache') });
    writeMark(site);
    // Against the reading that the site was built from: a record may have been flagged meanwhile.
    const { findings } = await verifySite(site, reading, content);
    if (findings.length > 0) {
      throw new BuildRefused(
        `${formatFindings(findings)}\n\nWhat is withheld would be published (${findings.length} findings): the site was thrown away, ${name} is as it was.`,
      );
    }
    // Something may have been put there while this was built.
    const late = refuse();
    if (late !== undefined) throw new BuildRefused(`${late} The new site was thrown away.`);
    swap(site, target);
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.off(signal, leave);
    process.off('exit', cleanUp);
    cleanUp();
  }
  say(`Built ${name}.`);
}

/** What a build may do that it does not do by itself. */
export interface BuildOptions {
  /** Take the place of files that no build wrote (`--replace`). */
  readonly isReplaced?: boolean | undefined;
  /** Build a site without any outcome (`--allow-empty`). */
  readonly mayBeEmpty?: boolean | undefined;
}

/** The options that every command that builds takes. */
export const BUILD_USAGE = '[--replace] [--allow-empty]';
export const BUILD_OPTIONS = {
  replace: { type: 'boolean', default: false },
  'allow-empty': { type: 'boolean', default: false },
} as const;

export function readBuildOptions(): BuildOptions {
  const { values } = readArguments({ options: BUILD_OPTIONS });
  return { isReplaced: values.replace, mayBeEmpty: values['allow-empty'] };
}

function getTarget(): string {
  return process.env['OUT_DIR'] ?? 'dist';
}

/** The build was refused for what is in the content; everything has been said. */
export class BuildRefused extends Error {}

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

/** Runs the build as a command: says what went wrong and sets the exit code. */
export async function runBuild(options: BuildOptions): Promise<boolean> {
  try {
    await buildSite(options);
    return true;
  } catch (error) {
    complain(error instanceof BuildRefused ? error.message : formatFailure(error));
    process.exitCode = 1;
    return false;
  }
}

function formatFailure(error: unknown): string {
  const fault = formatDiskFault(error);
  if (fault !== undefined)
    return `${fault}\nNothing was replaced: ${tellPlace(nameTarget(getTarget()).place)}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

if (import.meta.main)
  await runCommand(`npm run build -- ${BUILD_USAGE}`, async () =>
    (await runBuild(readBuildOptions())) ? 0 : 1,
  );
