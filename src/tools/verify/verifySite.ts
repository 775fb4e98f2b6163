import type { Reading } from '../../collection/loadCollection.ts';
import { checkCounts } from './checkCounts.ts';
import { checkFlags } from './checkFlags.ts';
import { listWithheld } from './createNeedles.ts';
import { createSearch } from './createSearch.ts';
import type { SiteFinding } from './siteFinding.ts';
import { createPause, type Pause } from './pause.ts';
import { listSite, type SiteFile } from './listSite.ts';
import { SiteScan } from './siteScan.ts';
import { dropTwins } from './dropTwins.ts';

/** What a verification did. */
export interface Verification {
  readonly findings: readonly SiteFinding[];
  /** Files that were read, every one of the site. */
  readonly files: number;
  /** Fragments that were looked for. */
  readonly withheld: number;
}

/** Compares what the files of a site count with the reading. */
type Check = (
  files: readonly SiteFile[],
  reading: Reading,
  pause: Pause,
) => readonly SiteFinding[] | Promise<readonly SiteFinding[]>;

/**
 * The proof: reads every file of a built site, unpacked and decoded, and finds whatever it holds of the
 * withheld fragments. It does not ask the gate: it compares what the content
 * folder holds with what is public, and the site with both. An empty list of findings is the
 * proof; what cannot be read is a finding. It pauses between files, so that a signal can end it.
 */
export async function verifySite(
  directory: string,
  reading: Reading,
  content: string,
  check?: Check,
): Promise<Verification> {
  const pause = createPause();
  const scan = new SiteScan(await createSearch(reading, content, pause), pause);
  const files = listSite(directory);
  return conclude(files, reading, pause, () => scan.search(files), check);
}

/** The whole proof of some files: what `search` finds in them, and what their numbers and the reading say. */
export async function conclude(
  files: readonly SiteFile[],
  reading: Reading,
  pause: Pause,
  search: () => Promise<readonly SiteFinding[]>,
  check: Check = checkCounts,
): Promise<Verification> {
  const withheld = listWithheld(reading);
  const unread = withheld.flatMap(({ file, text }): SiteFinding[] =>
    text === undefined
      ? [{ file, message: 'cannot be read, so nothing can look for it', hint: 'Make it readable.' }]
      : [],
  );
  const [found, counted, flags] = await Promise.all([
    search(),
    check(dropTwins(files), reading, pause),
    // Now, and not after the search, which may go on in a thread of its own.
    Promise.resolve(reading).then(checkFlags),
  ]);
  const findings = [...unread, ...found, ...counted, ...flags];
  return { findings, files: files.length, withheld: withheld.length };
}
