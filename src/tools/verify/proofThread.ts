import { setTimeout } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { createSearch } from './createSearch.ts';
import { FreshFiles, type SourceFolder } from './freshFiles.ts';
import { listSite } from './listSite.ts';
import { createPause } from './pause.ts';
import { unpackProvable, type PackedProvable } from './provable.ts';
import { createSearchKey } from './searchKey.ts';
import { SiteScan } from './siteScan.ts';
import type { SiteFinding } from './siteFinding.ts';

/** What the thread is given when it starts. */
export interface ProofTask {
  readonly site: string;
  /** Where files of the site are written while it is made. */
  readonly sources: readonly SourceFolder[];
  readonly content: string;
  readonly provable: PackedProvable;
  /** What an earlier proof found clean. */
  readonly known: Proven | undefined;
}

/** What it answers when it is told that the site is whole. */
export interface ProofAnswer {
  readonly findings: readonly SiteFinding[];
  readonly proven: Proven;
}

/** Pages in which nothing was found: path within the site → hash of its bytes; and the key of what was looked for. */
export interface Proven {
  readonly key: string;
  readonly pages: ReadonlyMap<string, string>;
}

/** Between two looks at what has been written. */
const INTERVAL_MS = 250;

/**
 * The thread of the proof (`startProof.ts`): prepares what to look for, searches files as they are written, and,
 * once it is told that the site is whole, whatever is not known to be clean, byte for byte.
 */
const { site, sources, content, provable, known } = workerData as ProofTask;
const state = { isWhole: false };
const whole = new Promise<void>((resolve) => {
  parentPort?.once('message', () => {
    state.isWhole = true;
    resolve();
  });
});
const pause = createPause();
const search = await createSearch(unpackProvable(provable), content, pause);
const key = createSearchKey(search);
const scan = new SiteScan(search, pause, known?.key === key ? known.pages : undefined);
const fresh = new FreshFiles(sources);
while (!state.isWhole) {
  await searchAhead();
  await Promise.race([whole, setTimeout(INTERVAL_MS)]);
}
const findings = await scan.search(listSite(site));
const answer: ProofAnswer = { findings, proven: { key, pages: scan.cleanPages } };
parentPort?.postMessage(answer);

async function searchAhead(): Promise<void> {
  for (const file of fresh.list()) {
    await pause();
    if (state.isWhole) return;
    try {
      await scan.searchAhead(file);
    } catch {
      // It may have been moved since; what is there in the end is read then.
    }
  }
}
