import { readFileSync } from 'node:fs';
import {
  parentPort,
  receiveMessageOnPort,
  workerData,
  type MessagePort,
} from 'node:worker_threads';
import { listFacets } from '../../facets/registry.ts';
import type { WrittenFile } from '../../keeping/currentBuild.ts';
import { getReason } from '../../text/errors.ts';
import { createMarkCheck } from './checkMarks.ts';
import { createSearch } from './createSearch.ts';
import { listSite, type SiteFile } from './listSite.ts';
import { createPause } from './pause.ts';
import { unpackProvable, type PackedProvable } from './provable.ts';
import { createSearchKey } from './searchKey.ts';
import type { Search } from './searchText.ts';
import { SiteScan } from './siteScan.ts';
import type { SiteFinding } from './siteFinding.ts';
import { takeParts, type Taken } from './takeParts.ts';

/** What the thread is given when it starts. */
export interface ProofTask {
  readonly site: string;
  readonly content: string;
  /** Holds what the site is compared with (`PackedProvable`), to be taken once: what comes with the task itself is kept to the end. */
  readonly provable: MessagePort;
  /** What an earlier proof found clean. */
  readonly known: Proven | undefined;
  /** What is taken of the files of the whole site, which whoever waits for the answer hashes as well. */
  readonly taken: Taken;
}

/** What the thread searches files with. */
interface Prepared {
  readonly search: Search;
  readonly key: string;
  readonly checkPage: ReturnType<typeof createMarkCheck>;
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

/** Path within the site → hash of the bytes of that file. */
export type Hashes = ReadonlyMap<string, string>;

/** What it is told while it works: which files of the site are written, that the site is whole, or what others have hashed of it then. */
export type ProofNews = readonly WrittenFile[] | 'whole' | Hashes;

/**
 * The thread of the proof (`startProof.ts`): prepares what to look for, searches files when it is told that they are
 * written, and, once it is told that the site is whole, whatever is not known to be clean, byte for byte.
 */
const { site, content, provable, known, taken } = workerData as ProofTask;
const written: WrittenFile[] = [];
const state: { isWhole: boolean; hashes: Hashes | undefined; wake: () => void } = {
  ...{ isWhole: false, hashes: undefined, wake: () => undefined },
};
parentPort?.on('message', (news: ProofNews) => {
  if (news === 'whole') state.isWhole = true;
  else if (news instanceof Map) state.hashes = news;
  else written.push(...(news as readonly WrittenFile[]));
  state.wake();
});
const pause = createPause();
const { search, key, checkPage } = await prepare();
const scan = new SiteScan(search, pause, known?.key === key ? known.pages : undefined);
/** Path within the site → hash of bytes in which nothing is, and whose marks count what they should. */
const faultless = new Map<string, string>();
while (!state.isWhole) {
  const file = written.shift();
  if (file === undefined) await waitForNews();
  else await searchAhead(file);
}
let marks: ProofAnswer['marks'] = { findings: [] };
const findings = await searchWhole();
const answer: ProofAnswer = { findings, marks, proven: { key, pages: scan.cleanPages } };
parentPort?.postMessage(answer);
parentPort?.close();

/** All that files are searched with; the reading that it is made from is let go. */
async function prepare(): Promise<Prepared> {
  const reading = unpackProvable(receiveMessageOnPort(provable)?.message as PackedProvable);
  provable.close();
  const search = await createSearch(reading, content, pause);
  const checkPage = createMarkCheck(reading.outcomes, listFacets(reading.fields));
  return { search, key: createSearchKey(search), checkPage };
}

/** What is found in the whole site, in the order of its files. */
async function searchWhole(): Promise<readonly SiteFinding[]> {
  const all = listSite(site);
  const found: (readonly SiteFinding[] | undefined)[] = all.map(() => undefined);
  for (const { start, files } of takeParts(all, taken)) {
    for (const [index, file] of files.entries())
      found[start + index] = await scan.search([checkAsRead(file)]);
  }
  // What is left was taken by others.
  while (state.hashes === undefined) await waitForNews();
  for (const [index, file] of all.entries())
    found[index] ??= isFaultless(file.path, state.hashes)
      ? []
      : await scan.search([checkAsRead(file)]);
  return found.flatMap((each) => each ?? []);
}

/** Whether a file has the bytes, by their hash, in which nothing was found when they were written. */
function isFaultless(path: string, hashes: Hashes): boolean {
  const hash = hashes.get(path);
  return hash !== undefined && faultless.get(path) === hash && scan.takeClean(path, hash);
}

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

async function searchAhead({ path, place }: WrittenFile): Promise<void> {
  await pause();
  try {
    const bytes = readFileSync(place);
    const hash = await scan.searchAhead({ path, read: () => bytes });
    if (hash !== undefined && checkPage(path, bytes).length === 0) faultless.set(path, hash);
  } catch {
    // It may have been moved since; what is there in the end is read then.
  }
}

function waitForNews(): Promise<void> {
  return new Promise((resolve) => {
    state.wake = resolve;
  });
}
