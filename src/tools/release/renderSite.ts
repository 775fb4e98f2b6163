import path from 'node:path';
import { build } from 'astro';
import type { Reading } from '../../collection/loadCollection.ts';
import { INDEX_FOLDER } from '../../search/indexFolder.ts';
import type { Io } from '../command.ts';
import { writeMark } from '../files/siteMark.ts';
import { formatFindings } from '../verify/formatFindings.ts';
import { startProof } from '../verify/startProof.ts';
import type { Phases } from './phases.ts';
import { BuildRefused } from './releaseSite.ts';

/** Renders the site into the workshop and proves it; returns its folder. */
export async function renderSite(
  reading: Reading,
  content: string,
  workshop: string,
  { io, phases }: { readonly io: Io; readonly phases: Phases },
): Promise<string> {
  // `astro.config.mjs` and the pages, which Astro loads, know only the environment of
  // the process. A build sends no usage reports.
  Object.assign(process.env, io.env, { ASTRO_TELEMETRY_DISABLED: '1' });
  const site = path.join(workshop, 'site');
  const cacheDir = path.join(workshop, 'cache');
  // Against the reading that the site is built from: a record may be flagged meanwhile.
  const proof = startProof({ site, index: path.join(cacheDir, INDEX_FOLDER), content }, reading);
  try {
    phases.begin('rendered the pages');
    await build({ logLevel: 'warn', outDir: site, cacheDir });
    phases.begin('searched the site for withheld texts');
    writeMark(site);
    const { findings } = await proof.finish();
    if (findings.length > 0) {
      throw new BuildRefused(
        `${formatFindings(findings)}\n\nThe site would publish what is withheld (${findings.length} findings), and was discarded.`,
      );
    }
  } finally {
    await proof.stop();
  }
  phases.begin('put the site in its place');
  return site;
}
