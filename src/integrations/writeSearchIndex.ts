import { Worker } from 'node:worker_threads';
import { getToolTexts } from '../messages/tools/toolTexts.ts';
import { createEarlyEnd, getReason } from '../text/errors.ts';
import type { IndexTask } from './indexThread.ts';

/**
 * Writes a search index into a folder, from a thread of its own: Pagefind's process must not wait whenever the
 * thread that renders is busy. Rejects with what Pagefind says if it fails.
 */
export async function writeSearchIndex(task: IndexTask): Promise<void> {
  const { index: texts } = getToolTexts().build;
  const thread = new Worker(new URL('./indexThread.ts', import.meta.url), {
    workerData: task,
    execArgv: [],
  });
  await new Promise<void>((resolve, reject) => {
    thread.once('error', (error) => {
      reject(createEarlyEnd(texts.failed({ reason: getReason(error) }), error));
    });
    thread.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(createEarlyEnd(texts.ended));
    });
  });
}
