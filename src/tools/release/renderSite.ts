import path from 'node:path';
import { build } from 'astro';
import { getToolTexts } from '../../messages/tools/toolTexts.ts';
import type { Keeping } from '../../keeping/currentBuild.ts';
import type { Io } from '../command.ts';
import { writeMark } from '../files/siteMark.ts';
import { formatDiscarded } from '../verify/formatFindings.ts';
import type { Proof } from '../verify/startProof.ts';
import type { Phases } from './phases.ts';
import { BuildRefused } from './releaseSite.ts';
import { readTwinEndings, writeTwins } from './writeTwins.ts';

/** What a build says and keeps while it makes a site. */
interface Making {
  readonly io: Io;
  readonly phases: Phases;
  readonly keeping: Keeping;
}

/** Renders the site into the workshop and has it proven; returns its folder. */
export async function renderSite(
  proof: Proof,
  workshop: string,
  { io, phases, keeping }: Making,
): Promise<string> {
  const twins = readTwinEndings(io.env);
  if ('refusal' in twins) throw new BuildRefused(getToolTexts().build.refused(twins));
  // `astro.config.mjs` and the pages, which Astro loads, know only the environment of
  // the process. A build sends no usage reports.
  Object.assign(process.env, io.env, { ASTRO_TELEMETRY_DISABLED: '1' });
  const site = path.join(workshop, 'site');
  const cacheDir = path.join(workshop, 'cache');
  phases.begin('rendering');
  keeping.onWritten = proof.searchAhead;
  await build({ logLevel: 'warn', outDir: site, cacheDir });
  await writeTwins(site, twins.endings);
  phases.begin('proving');
  writeMark(site);
  const { findings, proven } = await proof.finish(site);
  if (findings.length > 0) throw new BuildRefused(formatDiscarded('site', findings));
  // Only if that is what was kept of every page: what is written into the site may be more than was rendered.
  const isProven = [...keeping.pages].every(([name, { hash }]) => proven.pages.get(name) === hash);
  if (isProven) keeping.proof = proven.key;
  phases.begin('placing');
  return site;
}
