import { MessageChannel, Worker } from 'node:worker_threads';
import type { Reading } from '../../collection/loadCollection.ts';
import type { WrittenFile } from '../../keeping/currentBuild.ts';
import { createEarlyEnd } from '../../text/errors.ts';
import { checkCounts } from './checkCounts.ts';
import { hashParts } from './hashParts.ts';
import { listSite } from './listSite.ts';
import { createPause, type Pause } from './pause.ts';
import { packProvable } from './provable.ts';
import type { ProofAnswer, ProofNews, ProofTask, Proven } from './proofThread.ts';
import type { SiteFinding } from './siteFinding.ts';
import { createTaken } from './takeParts.ts';
import { conclude, type Verification } from './verifySite.ts';

/** How many files may be written before the thread is told of them: each message takes time from whoever writes. */
const MAX_UNTOLD = 64;

/** What a proof says of a site, and what of it the next one need not search. */
type ProvenSite = Verification & Pick<ProofAnswer, 'proven'>;

/** A proof that has begun before there is a site. */
export interface Proof {
  /** Has a file searched that is written already, although the site is not whole. */
  readonly searchAhead: (file: WrittenFile) => void;
  /** What `verifySite` says of the site, which is whole now. */
  readonly finish: (site: string) => Promise<ProvenSite>;
  /** Ends it, finished or not. */
  readonly stop: () => Promise<void>;
}

/** What a site is made from. */
interface Making {
  readonly content: string;
  /** What an earlier proof found clean, if there was one. */
  readonly known?: Proven | undefined;
}

/**
 * Begins to prove a site while it is made, in a thread of its own, with the files that it
 * is told of. Nothing is taken for proven that is not in the site, byte for byte, when it is whole.
 */
export function startProof({ content, known }: Making, reading: Reading): Proof {
  const taken = createTaken();
  const { port1, port2 } = new MessageChannel();
  // Before the thread starts, so that it is there when the thread takes it.
  port1.postMessage(packProvable(reading));
  const workerData: ProofTask = { content, provable: port2, known, taken };
  const thread = new Worker(new URL('./proofThread.ts', import.meta.url), {
    workerData,
    transferList: [port2],
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
    finish: async (site) => {
      tell({ site });
      const all = listSite(site);
      // What can be counted is counted here meanwhile, but for what the thread sees as it reads the pages, …
      const findMarks = async (): Promise<SiteFinding[]> => {
        const { marks } = await answer;
        if ('failure' in marks) throw marks.failure;
        return [...marks.findings];
      };
      // … and then what is left is hashed here as well. The thread waits for it, whatever became of the counts.
      let helping: Promise<void> | undefined;
      const help = (pause: Pause): Promise<void> =>
        (helping ??= hashParts({ site, all, taken }, pause).then(tell));
      const verification = await conclude(
        all,
        reading,
        createPause(),
        async () => (await answer).findings,
        async (files, collection, pause) => {
          const findings = await checkCounts(files, collection, pause, async () => {
            await help(pause);
            return findMarks();
          });
          await help(pause);
          return findings;
        },
      );
      const { proven } = await answer;
      return { ...verification, proven };
    },
    stop: async () => {
      await thread.terminate();
    },
  };
}
