import path from 'node:path';
import { build } from 'astro';
import type { Reading } from '../../collection/loadCollection.ts';
import type { Io } from '../command.ts';
import { writeMark } from '../files/siteMark.ts';
import { formatFindings } from '../verify/formatFindings.ts';
import { verifySite } from '../verify/verifySite.ts';
import { BuildRefused } from './releaseSite.ts';
import { readTwinEndings, writeTwins } from './writeTwins.ts';

/** Renders the site into the workshop and proves it; returns its folder. */
export async function renderSite(
  reading: Reading,
  content: string,
  workshop: string,
  io: Io,
): Promise<string> {
  const twins = readTwinEndings(io.env);
  if ('refusal' in twins) throw new BuildRefused(`${twins.refusal} Nothing was built.`);
  // `astro.config.mjs` and the pages, which Astro loads, know only the environment of
  // the process. A build sends no usage reports.
  Object.assign(process.env, io.env, { ASTRO_TELEMETRY_DISABLED: '1' });
  const site = path.join(workshop, 'site');
  await build({ logLevel: 'warn', outDir: site, cacheDir: path.join(workshop, 'cache') });
  await writeTwins(site, twins.endings);
  writeMark(site);
  // Against the reading that the site was built from: a record may have been flagged meanwhile.
  const { findings } = await verifySite(site, reading, content);
  if (findings.length > 0) {
    throw new BuildRefused(
      `${formatFindings(findings)}\n\nThe site would publish what is withheld (${findings.length} findings), and was discarded.`,
    );
  }
  return site;
}
