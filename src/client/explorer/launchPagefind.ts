import { ENGINE_FILE, WORKER } from '../../search/textFiles.ts';
import { href, paths } from '../../urls.ts';

/** Pagefind's worker, on its way. */
export interface LaunchedWorker {
  readonly worker: Worker;
  /** Whether it cannot run; before that it is not known. */
  readonly failed: Promise<Error>;
}

/**
 * Asks for Pagefind's worker, and beside it for its engine, which the browser keeps until the worker asks. `attempt` counts the
 * tries: what failed once may have been kept, too.
 */
export function launchPagefind(attempt = 0): LaunchedWorker {
  const folder = href(paths.searchIndex);
  const worker = new Worker(folder + WORKER + (attempt === 0 ? '' : `?try=${attempt}`));
  const failed = new Promise<Error>((resolve) => {
    worker.addEventListener('error', () => {
      resolve(new Error('Pagefind’s worker cannot run.'));
    });
  });
  fetch(folder + ENGINE_FILE, { cache: attempt === 0 ? 'force-cache' : 'reload' })
    // What is not read is not kept.
    .then((response) => response.arrayBuffer())
    // Whoever searches is told what cannot be had.
    .catch(() => undefined);
  return { worker, failed };
}
