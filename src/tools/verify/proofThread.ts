import {
  parentPort,
  receiveMessageOnPort,
  workerData,
  type MessagePort,
} from 'node:worker_threads';
import { listFacets } from '../../facets/registry.ts';
import type { WrittenFile } from '../../keeping/currentBuild.ts';
import { createFileReader } from '../../keeping/hashFiles.ts';
import { getReason } from '../../text/errors.ts';
import { createMarkCheck } from './checkMarks.ts';
import { createSearch } from './createSearch.ts';
import { listSite, type SiteFile } from './listSite.ts';
import { hashParts, type Hashes } from './hashParts.ts';
import { createPause } from './pause.ts';
import { unpackProvable, type PackedProvable } from './provable.ts';
import { createSearchKey } from './searchKey.ts';
import type { Search } from './searchText.ts';
import { SiteScan } from './siteScan.ts';
import type { SiteFinding } from './siteFinding.ts';
import type { Taken } from './takeParts.ts';

/** What the thread is given when it starts. */
export interface ProofTask {
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

/** What it is told while it works: which files of the site are written, where the site is once it is whole, or what others have hashed of it then. */
export type ProofNews = readonly WrittenFile[] | { readonly site: string } | Hashes;

/**
 * The thread of the proof (`startProof.ts`): prepares what to look for, searches files when it is told that they are
 * written, and, once it is told that the site is whole, whatever is not known to be clean, byte for byte.
 */
const { content, provable, known, taken } = workerData as ProofTask;
const written: WrittenFile[] = [];
const state: { site: string | undefined; hashes: Hashes | undefined; wake: () => void } = {
  ...{ site: undefined, hashes: undefined, wake: () => undefined },
};
parentPort?.on('message', (news: ProofNews) => {
  if ('site' in news) state.site = news.site;
  else if (news instanceof Map) state.hashes = news;
  else written.push(...(news as readonly WrittenFile[]));
  state.wake();
});
const pause = createPause();
const readWhole = createFileReader();
const { search, key, checkPage } = await prepare();
const scan = new SiteScan(search, pause, known?.key === key ? known.pages : undefined);
/** Path within the site → hash of bytes in which nothing is, and whose marks count what they should. */
const faultless = new Map<string, string>();
while (state.site === undefined) {
  const file = written.shift();
  if (file === undefined) await waitForNews();
  else await searchAhead(file);
}
let marks: ProofAnswer['marks'] = { findings: [] };
const findings = await searchWhole(state.site);
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
async function searchWhole(site: string): Promise<readonly SiteFinding[]> {
  const all = listSite(site);
  const own = await hashParts({ site, all, taken }, pause);
  // What is left was taken by others.
  while (state.hashes === undefined) await waitForNews();
  const hashes = new Map([...own, ...state.hashes]);
  const found: SiteFinding[] = [];
  for (const file of all) {
    if (!isFaultless(file.path, hashes)) found.push(...(await scan.search([checkAsRead(file)])));
  }
  return found;
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
    // Nothing of them is kept once the file is searched.
    const bytes = readWhole(place);
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
