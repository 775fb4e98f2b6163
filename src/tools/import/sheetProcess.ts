import { Worker } from 'node:worker_threads';
import { readFor } from './readFor.ts';
import type { LimitedRequest } from './readWithLimits.ts';

/**
 * The process in which a workbook is read (`readWithLimits.ts`): takes one request, answers it,
 * and ends. Node bounds only what is on its own heap, so a thread watches the whole; it also sees
 * when the import was ended and nobody waits any more.
 */
process.once('message', ({ megabytes, ...request }: LimitedRequest) => {
  new Worker(WATCH, { eval: true, workerData: { megabytes, parent: process.ppid } }).unref();
  const answer = readFor(request);
  // A short reading may be over before the thread has looked once.
  if (process.memoryUsage.rss() > megabytes * 1e6) process.kill(process.pid, 'SIGKILL');
  process.send?.(answer, () => {
    process.disconnect();
  });
});

const WATCH = `
  const { workerData } = require('node:worker_threads');
  setInterval(() => {
    const isOrphan = process.ppid !== workerData.parent;
    const isLarge = process.memoryUsage.rss() > workerData.megabytes * 1e6;
    if (isOrphan || isLarge) process.kill(process.pid, 'SIGKILL');
  }, 50);
`;
