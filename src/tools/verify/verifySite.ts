import type { Reading } from '../../collection/loadCollection.ts';
import { checkCounts } from './checkCounts.ts';
import { checkFlags } from './checkFlags.ts';
import { CleanPieces } from './cleanPieces.ts';
import { listWithheld } from './createNeedles.ts';
import { createSearch } from './createSearch.ts';
import type { SiteFinding } from './siteFinding.ts';
import { createPause } from './pause.ts';
import { listSite, type SiteFile } from './listSite.ts';
import { searchFile } from './searchFile.ts';
import { dropTwins } from './twins.ts';

/** What a verification did. */
export interface Verification {
  readonly findings: readonly SiteFinding[];
  /** Files that were read, every one of the site. */
  readonly files: number;
  /** Fragments that were looked for. */
  readonly withheld: number;
}

/**
 * The proof: reads every file of a built site, unpacked and decoded, and finds whatever it holds of the
 * withheld fragments. It does not ask the gate: it compares what the content
 * folder holds with what is public, and the site with both. An empty list of findings is the
 * proof; what cannot be read is a finding. It pauses between files, so that a signal can end it.
 * `check` compares what the files count with the reading.
 */
export async function verifySite(
  directory: string,
  reading: Reading,
  content: string,
  check: (files: readonly SiteFile[], reading: Reading) => readonly SiteFinding[] = checkCounts,
): Promise<Verification> {
  const pause = createPause();
  const search = await createSearch(reading, content, pause);
  const withheld = listWithheld(reading);
  const findings: SiteFinding[] = withheld.flatMap(({ file, text }) =>
    text === undefined
      ? [{ file, message: 'cannot be read, so nothing can look for it', hint: 'Make it readable.' }]
      : [],
  );
  const files = listSite(directory);
  const pieces = new CleanPieces(search);
  for (const file of files) {
    await pause();
    findings.push(...(await searchFile(file, search, pause, pieces.isClean)));
  }
  findings.push(...check(dropTwins(files), reading), ...checkFlags(reading));
  return { findings, files: files.length, withheld: withheld.length };
}
