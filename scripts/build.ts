import { mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'astro';
import { getCurrentCollection } from '../src/collection/currentCollection.ts';
import { hasErrors } from '../src/fragment/problems.ts';
import { countProblems, formatProblems } from '../src/fragment/formatProblems.ts';

/**
 * `npm run build`: content → checked records → site. The site is built beside `OUT_DIR` and
 * put in its place only when it is whole, so a build that fails leaves the last good one as
 * it was.
 */
export async function buildSite(): Promise<void> {
  const content = process.env['CONTENT_DIR'] ?? 'content';
  const target = path.resolve(process.env['OUT_DIR'] ?? 'dist');
  const collection = getCurrentCollection(content);
  const { problems, outcomes, withheld } = collection;

  if (problems.length > 0) say(`${formatProblems(problems)}\n`);
  if (hasErrors(problems)) {
    throw new BuildRefused(
      `${countProblems(problems)} in ${content}: nothing was built, ${target} is as it was.`,
    );
  }
  say(
    `${content}: ${outcomes.length} outcomes to publish, ${withheld.length} withheld; ${countProblems(problems)}.`,
  );
  const project = process.cwd();
  if (target.startsWith(project) && !target.startsWith(project + path.sep)) {
    // Astro takes such a folder for one of the project and finds no packages from there
    // (getOutDirWithinCwd compares the beginnings of the paths).
    throw new BuildRefused(
      `OUT_DIR=${target} begins like the project’s own folder (${project}) but lies outside it, and Astro cannot build there. Choose a folder with another name, or one inside the project.`,
    );
  }
  if (process.env['SITE_URL'] === undefined) {
    say('SITE_URL is not set: links are relative to the site, and no sitemap is written.');
  }

  const fresh = `${target}.new-${process.pid}`;
  try {
    // Astro’s usage reports: a build sends nothing anywhere.
    process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
    await build({ logLevel: 'warn', outDir: fresh });
    swap(fresh, target);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  say(`Built ${target}.`);
}

/** The build was refused for what is in the content; everything has been said. */
export class BuildRefused extends Error {}

/** Puts the fresh site in the place of the old one; the old one is back if that fails. */
function swap(fresh: string, target: string): void {
  const old = `${target}.old-${process.pid}`;
  mkdirSync(path.dirname(target), { recursive: true });
  const hadOld = rename(target, old);
  try {
    renameSync(fresh, target);
  } catch (error) {
    if (hadOld) renameSync(old, target);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

/** Whether there was anything to rename. */
function rename(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
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
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

if (import.meta.main) await runBuild();
