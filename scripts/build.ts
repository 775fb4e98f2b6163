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
import { say } from './command.ts';
import { formatDiskFault } from './diskFault.ts';
import { refuseAddress, refuseTarget } from './refuse.ts';
import { isRunning, recover, swap, tellPlace } from './swap.ts';

/** Where builds work: never published, never committed, and a name that nothing else bears. */
const WORKSHOP = path.resolve('.astro', 'builds');

/**
 * `npm run build`: content → checked records → site. The site is built in a folder that
 * belongs to this process alone, Astro's cache of records included: two builds at once must
 * not read each other's records. It is put in the place of `OUT_DIR` only when it is whole, so
 * a build that fails leaves the last good one as it was.
 */
export async function buildSite(): Promise<void> {
  const content = process.env['CONTENT_DIR'] ?? 'content';
  const target = getTarget();
  const restored = recover(target);
  if (restored !== undefined)
    say(
      `A build was ended while it replaced ${target}: the site of before is back (it was ${restored}).`,
    );
  const refusal = refuseAddress(process.env) ?? refuseTarget(target, content);
  if (refusal !== undefined) throw new BuildRefused(`${refusal} Nothing was built.`);
  const reading = getCurrentReading(content);
  const { outcomes, withheld } = reading;
  const problems = [...findNearTwins(describeOutcomes(reading)), ...reading.problems];

  if (problems.length > 0) say(`${formatProblems(problems)}\n`);
  if (hasErrors(problems)) {
    throw new BuildRefused(
      `${countProblems(problems)} in ${content}: nothing was built, ${target} is as it was.`,
    );
  }
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
    // Against the reading that the site was built from: a record may have been flagged meanwhile.
    const { findings } = await verifySite(site, reading, content);
    if (findings.length > 0) {
      throw new BuildRefused(
        `${formatFindings(findings)}\n\nWhat is withheld would be published (${findings.length} findings): the site was thrown away, ${target} is as it was.`,
      );
    }
    swap(site, target);
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.off(signal, leave);
    process.off('exit', cleanUp);
    cleanUp();
  }
  say(`Built ${target}.`);
}

function getTarget(): string {
  return path.resolve(process.env['OUT_DIR'] ?? 'dist');
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
export async function runBuild(): Promise<boolean> {
  try {
    await buildSite();
    return true;
  } catch (error) {
    process.stderr.write(
      `${error instanceof BuildRefused ? error.message : formatFailure(error)}\n`,
    );
    process.exitCode = 1;
    return false;
  }
}

function formatFailure(error: unknown): string {
  const fault = formatDiskFault(error);
  if (fault !== undefined) return `${fault}\nNothing was replaced: ${tellPlace(getTarget())}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

if (import.meta.main) await runBuild();
