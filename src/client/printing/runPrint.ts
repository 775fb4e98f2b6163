import { refusePrinting } from '../../explorer/describePrinting.ts';
import type { PrintKind } from '../../explorer/printing/printKit.ts';
import type { ExplorerWords } from '../../explorer/words.ts';
import type { ExplorerFiles } from '../explorer/explorerFiles.ts';
import type { PrintOrder } from './printOrder.ts';

interface Context {
  /** Where what is printed is put together. */
  readonly place: HTMLElement;
  readonly files: ExplorerFiles;
  readonly words: ExplorerWords;
}

/** What is to be printed of a list, and what becomes of the page meanwhile. */
interface PrintJob {
  readonly kind: PrintKind;
  /** How many outcomes it has. */
  readonly count: number;
  readonly load: () => Promise<Omit<PrintOrder, 'kind'>>;
  /** Makes the place free for it. */
  readonly begin: () => void;
  /** Shows again what was shown before. */
  readonly back: () => void;
  /** Says why nothing is printed. */
  readonly tell: (problem: string) => void;
}

/** Prints lists, one at a time. */
export interface Printer {
  /** Gives up the one before, if that is not printed yet. */
  readonly print: (job: PrintJob) => void;
  /** Gives up what is not printed yet, for what is shown in its place. */
  readonly stop: () => void;
}

/** `root` says how far it is (`data-printing`): `loading`, and `ready` while the browser prints. */
export function createPrinter(root: HTMLElement, { place, files, words }: Context): Printer {
  let running: AbortController | undefined;
  const stop = (): void => {
    running?.abort();
    delete root.dataset['printing'];
  };

  const print = async ({ kind, count, load, begin, back, tell }: PrintJob): Promise<void> => {
    stop();
    const { signal } = (running = new AbortController());
    /** One that was given up, or has made place for another, has no say any more. */
    const end = (problem?: string): void => {
      if (signal.aborted) return;
      stop();
      back();
      if (problem !== undefined) tell(problem);
    };
    const refusal = refusePrinting(count, words);
    if (refusal !== undefined) {
      end(refusal);
      return;
    }
    root.dataset['printing'] = 'loading';
    begin();
    try {
      const [{ preparePrint }, order] = await Promise.all([
        // eslint-disable-next-line no-restricted-syntax -- of this folder, so of this zone
        import('./preparePrint.ts'),
        load(),
      ]);
      if (signal.aborted) return;
      const prepared = await preparePrint(
        { kind, ...order },
        { place, files, words, signal, cancel: end },
      );
      if (prepared === undefined) return;
      if (prepared.problem !== undefined) {
        end(prepared.problem);
        return;
      }
      root.dataset['printing'] = 'ready';
      const finish = (): void => {
        end();
      };
      addEventListener('afterprint', finish, { once: true, signal });
      globalThis.print();
    } catch (error) {
      if (signal.aborted) return;
      end(words.messages.explorer.failedOutcomes);
      reportError(error);
    }
  };
  return { stop, print: (job) => void print(job) };
}
