import path from 'node:path';
import { build } from 'astro';
import { describeOutcomes } from '../src/tools/check/describeOutcomes.ts';
import { findNearTwins } from '../src/tools/check/findNearDuplicates.ts';
import { getCurrentReading } from '../src/collection/currentCollection.ts';
import type { Reading } from '../src/collection/loadCollection.ts';
import { hasErrors } from '../src/problems/problems.ts';
import { countProblems, formatProblems } from '../src/problems/formatProblems.ts';
import { formatFindings } from '../src/tools/verify/formatFindings.ts';
import { verifySite } from '../src/tools/verify/verifySite.ts';
import { complain, readArguments, runCommand, say } from '../src/tools/command.ts';
import { BuildRefused, formatFailure, releaseSite } from '../src/tools/release/releaseSite.ts';
import { formatEmptiness } from '../src/tools/check/report/wording.ts';
import { writeMark } from '../src/tools/release/siteMark.ts';

/**
 * `npm run build`: content → checked records → site. The site is made and proven by `renderSite`
 * and put in the place of `OUT_DIR` by `releaseSite`, so that a build that fails leaves the last
 * good one as it was.
 */
export async function buildSite({ isReplaced, mayBeEmpty }: BuildOptions = {}): Promise<void> {
  const content = process.env['CONTENT_DIR'] ?? 'content';
  const name = await releaseSite(
    { target: getTarget(), content, isReplaced },
    (targetName) => readPublishable(content, targetName, mayBeEmpty === true),
    (reading, workshop, targetName) => renderSite(reading, content, workshop, targetName),
  );
  say(`Built ${name}.`);
}

/** The reading of the content from which a site may be built, once everything about it is said. */
function readPublishable(content: string, name: string, mayBeEmpty: boolean): Reading {
  const reading = getCurrentReading(content);
  const { outcomes, withheld } = reading;
  const problems = [...findNearTwins(describeOutcomes(reading)), ...reading.problems];
  if (problems.length > 0) say(`${formatProblems(problems)}\n`);
  if (hasErrors(problems)) {
    throw new BuildRefused(
      `${countProblems(problems)} in ${content}: nothing was built, ${name} is as it was.`,
    );
  }
  if (outcomes.length === 0 && !mayBeEmpty)
    throw new BuildRefused(
      `${formatEmptiness(withheld)} A site without outcomes is not built, and ${name} is as it was; if it is meant, build with --allow-empty.`,
    );
  say(
    `${content}: ${outcomes.length} outcomes to publish, ${withheld.length} withheld; ${countProblems(problems)}.`,
  );
  if (process.env['SITE_URL'] === undefined) {
    say('SITE_URL is not set: links are relative to the site, and no sitemap is written.');
  }
  return reading;
}

/** Renders the site into the workshop and proves it; returns its folder. */
async function renderSite(
  reading: Reading,
  content: string,
  workshop: string,
  name: string,
): Promise<string> {
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
  return site;
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

/** Runs the build as a command: says what went wrong and sets the exit code. */
export async function runBuild(options: BuildOptions): Promise<boolean> {
  try {
    await buildSite(options);
    return true;
  } catch (error) {
    complain(formatFailure(error, getTarget()));
    process.exitCode = 1;
    return false;
  }
}

if (import.meta.main)
  await runCommand(`npm run build -- ${BUILD_USAGE}`, async () =>
    (await runBuild(readBuildOptions())) ? 0 : 1,
  );
