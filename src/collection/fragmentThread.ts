import { workerData, type MessagePort } from 'node:worker_threads';
import { readProgramme } from '../programme/readProgramme.ts';
import { readFileRecord, type FileRecord } from './fileRecord.ts';
import { beat, endWork, PART_FILES, takePart, type SharedWork } from './sharedWork.ts';

/** What the thread is given when it starts. */
export interface FragmentTask {
  readonly directory: string;
  readonly files: readonly string[];
  /** The text of `programme.md`. */
  readonly settings: string;
  readonly work: SharedWork;
  /** Takes each part that is read. */
  readonly port: MessagePort;
}

/** A part of the files that was read: the first of them, by its place, and what they say. */
export interface FragmentPart {
  readonly start: number;
  readonly records: readonly FileRecord[];
}

/** The thread beside the reading (`readInThreads.ts`): reads files from the end of the list on, each by itself. */
const { directory, files, settings, work, port } = workerData as FragmentTask;
try {
  const { programme } = readProgramme(settings);
  for (let end = files.length; takePart(work);) {
    const start = Math.max(0, end - PART_FILES);
    const records = files.slice(start, end).map((file) => {
      beat(work, false);
      // Nothing is remembered: what was given away is not kept here.
      return readFileRecord(directory, file, programme);
    });
    const part: FragmentPart = { start, records };
    port.postMessage(part);
    beat(work, true);
    end = start;
  }
} finally {
  // What fails here is read by the thread that waits, and whatever is wrong is met there again.
  endWork(work);
  port.close();
}
