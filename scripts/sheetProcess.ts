import { Worker } from 'node:worker_threads';
import { readFor } from './readFor.ts';
import type { LimitedRequest } from './readWithLimits.ts';

/**
 * The process in which a workbook is read (`readWithLimits.ts`): takes one request, answers it,
 * and ends. Node bounds only what is on its own heap, so a thread of its own watches the whole.
 */
process.once('message', ({ megabytes, ...request }: LimitedRequest) => {
  new Worker(WATCH, { eval: true, workerData: megabytes }).unref();
  process.send?.(readFor(request), () => {
    process.disconnect();
  });
});

const WATCH = `
  const { workerData } = require('node:worker_threads');
  setInterval(() => {
    if (process.memoryUsage.rss() > workerData * 1e6) process.kill(process.pid, 'SIGKILL');
  }, 50);
`;
