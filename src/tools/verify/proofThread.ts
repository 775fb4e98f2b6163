import { setTimeout } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { listFacets } from '../../facets/registry.ts';
import { getReason } from '../../text/errors.ts';
import { createMarkCheck } from './checkMarks.ts';
import { createSearch } from './createSearch.ts';
import { FreshFiles, type SourceFolder } from './freshFiles.ts';
import { listSite, type SiteFile } from './listSite.ts';
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
  /** What is found in the marks of figures, or why they could not be counted. */
  readonly marks: { readonly findings: readonly SiteFinding[] } | { readonly failure: Error };
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
const reading = unpackProvable(provable);
const search = await createSearch(reading, content, pause);
const key = createSearchKey(search);
const scan = new SiteScan(search, pause, known?.key === key ? known.pages : undefined);
const checkPage = createMarkCheck(reading.outcomes, listFacets(reading.fields));
const fresh = new FreshFiles(sources);
while (!state.isWhole) {
  await searchAhead();
  await Promise.race([whole, setTimeout(INTERVAL_MS)]);
}
let marks: ProofAnswer['marks'] = { findings: [] };
const findings = await scan.search(listSite(site).map(checkAsRead));
const answer: ProofAnswer = { findings, marks, proven: { key, pages: scan.cleanPages } };
parentPort?.postMessage(answer);

/** A file whose marks are checked in the bytes that are searched. */
function checkAsRead({ path, read }: SiteFile): SiteFile {
  if (read === undefined) return { path, read };
  return {
    path,
    read: () => {
      const bytes = read();
      checkMarksOf(path, bytes);
      return bytes;
    },
  };
}

function checkMarksOf(path: string, bytes: Buffer): void {
  if ('failure' in marks) return;
  try {
    const found = checkPage(path, bytes);
    if (found.length > 0) marks = { findings: [...marks.findings, ...found] };
  } catch (error) {
    marks = { failure: new Error(getReason(error)) };
  }
}

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
