import { Worker } from 'node:worker_threads';
import type { Reading } from '../../collection/loadCollection.ts';
import type { WrittenFile } from '../../keeping/currentBuild.ts';
import { createEarlyEnd } from '../../text/errors.ts';
import { checkCounts } from './checkCounts.ts';
import { listSite } from './listSite.ts';
import { createPause } from './pause.ts';
import { packProvable } from './provable.ts';
import type { ProofAnswer, ProofNews, ProofTask, Proven } from './proofThread.ts';
import type { SiteFinding } from './siteFinding.ts';
import { conclude, type Verification } from './verifySite.ts';

/** How many files may be written before the thread is told of them: each message takes time from whoever writes. */
const MAX_UNTOLD = 64;

/** A proof that has begun before there is a site. */
export interface Proof {
  /** Has a file searched that is written already, although the site is not whole. */
  readonly searchAhead: (file: WrittenFile) => void;
  /** What `verifySite` says of the site, which is whole now. */
  readonly finish: () => Promise<Verification & Pick<ProofAnswer, 'proven'>>;
  /** Ends it, finished or not. */
  readonly stop: () => Promise<void>;
}

/** Where a site is made, and from what. */
interface Making {
  readonly site: string;
  readonly content: string;
  /** What an earlier proof found clean, if there was one. */
  readonly known?: Proven | undefined;
}

/**
 * Begins to prove a site while it is made, in a thread of its own, with the files that it
 * is told of. Nothing is taken for proven that is not in the site, byte for byte, when it is whole.
 */
export function startProof({ site, content, known }: Making, reading: Reading): Proof {
  const workerData: ProofTask = { site, content, provable: packProvable(reading), known };
  const thread = new Worker(new URL('./proofThread.ts', import.meta.url), {
    workerData,
    execArgv: [],
  });
  const answer = new Promise<ProofAnswer>((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', () => {
      reject(createEarlyEnd('The proof ended before it was finished.'));
    });
  });
  // Whoever waits for it learns why it failed; until then it must not end the process.
  answer.catch(() => undefined);
  let written: WrittenFile[] = [];
  const tell = (news: ProofNews): void => {
    thread.postMessage(news);
  };
  return {
    searchAhead: (file) => {
      written.push(file);
      if (written.length < MAX_UNTOLD) return;
      tell(written);
      written = [];
    },
    finish: async () => {
      const search = async (): Promise<readonly SiteFinding[]> => {
        tell('whole');
        return (await answer).findings;
      };
      // What can be counted is counted here meanwhile, but for what the thread sees as it reads the pages.
      const findMarks = async (): Promise<SiteFinding[]> => {
        const { marks } = await answer;
        if ('failure' in marks) throw marks.failure;
        return [...marks.findings];
      };
      const verification = await conclude(
        listSite(site),
        reading,
        createPause(),
        search,
        (files, collection, pause) => checkCounts(files, collection, pause, findMarks),
      );
      const { proven } = await answer;
      return { ...verification, proven };
    },
    stop: async () => {
      await thread.terminate();
    },
  };
}
