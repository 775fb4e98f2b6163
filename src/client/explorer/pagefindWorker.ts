import type { Ranked } from '../../search/answerQuery.ts';
import { href, paths } from '../../urls.ts';
import type { LaunchedWorker } from './launchPagefind.ts';

/** One index, as Pagefind's worker has it open. */
export interface Pagefind {
  /** Fetches the parts of the index that hold words, and answers nothing. */
  readonly preload: (question: string) => Promise<void>;
  readonly search: (question: string) => Promise<Ranked>;
}

/** Pagefind's worker, in which indexes are opened. */
export interface PagefindWorker {
  /** `part`: the number of the index. */
  readonly open: (part: number) => Promise<Pagefind>;
}

/** What the worker answers to a message. */
interface Reply {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: string;
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Speaks with Pagefind's worker as its own module would (1.6), which weighs 13 kB and is one more answer to wait for. */
export function connectPagefind({ worker, failed }: LaunchedWorker): PagefindWorker {
  const waiting = new Map<number, Waiting>();
  let failure: Error | undefined;
  let sent = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.error === undefined) asked?.resolve(data.result);
    else asked?.reject(new Error(data.error));
  });
  void failed.then((error) => {
    failure = error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  });
  const send = (instanceId: string, method: string, ...args: unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (failure !== undefined) {
        reject(failure);
        return;
      }
      sent += 1;
      waiting.set(sent, { resolve, reject });
      worker.postMessage({ id: sent, instanceId, method, args });
    });
  return {
    open: async (part) => {
      const name = String(part);
      const places = { basePath: href(paths.indexPart(part)), baseUrl: href(paths.home) };
      await send(name, 'init', places);
      return {
        preload: async (question) => {
          await send(name, 'preload', question);
        },
        search: async (question) => {
          const answer = await send(name, 'search', question);
          if (answer === null) throw new Error('Pagefind gave no answer.');
          return answer as Ranked;
        },
      };
    },
  };
}
