import { availableParallelism } from 'node:os';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { FileRecord } from './fileRecord.ts';
import type { FragmentPart, FragmentTask } from './fragmentThread.ts';
import {
  countBeats,
  createSharedWork,
  hasEnded,
  PART_FILES,
  takePart,
  waitForBeat,
  type SharedWork,
} from './sharedWork.ts';

/** Reads the files of a folder, in their order, one after the other or in another way with the same result. */
export type ReadFiles = (
  folder: FolderFiles,
  readHere: (file: string) => FileRecord,
) => FileRecord[];

interface FolderFiles {
  readonly directory: string;
  readonly files: readonly string[];
  /** The text of `programme.md`, if there is a programme. */
  readonly settings: string | undefined;
}

/** With fewer files the start of a thread takes longer than it saves. */
const MIN_FILES = 2000;

/**
 * A thread that says nothing for so long has failed, in whatever way, which the thread that waits cannot be told: it would have said so
 * after each file. If it is only slow, one part of the files is read twice.
 */
const MAX_SILENCE_MS = 1000;

const THREAD = new URL('./fragmentThread.ts', import.meta.url);

/**
 * Reads the files of a large folder with two threads: what is told of each file depends on no other.
 * What the other thread takes and does not give back (it cannot start, fails, runs out of memory) is
 * read here, so the result is that of one thread in every case. For commands that read once.
 */
export const readInThreads: ReadFiles = (folder, readHere) => shareFiles(folder, readHere);

/** `readInThreads`, for any number of files from `least` on, with any thread that shares the `work`. */
export function shareFiles(
  { directory, files, settings }: FolderFiles,
  readHere: (file: string) => FileRecord,
  {
    least = MIN_FILES,
    thread = THREAD,
    silence = MAX_SILENCE_MS,
    work = createSharedWork(files.length),
  } = {},
): FileRecord[] {
  if (settings === undefined || files.length < least || availableParallelism() < 2)
    return files.map(readHere);
  const { port1: port, port2: given } = new MessageChannel();
  const records: (FileRecord | undefined)[] = Array.from({ length: files.length });
  const task: FragmentTask = { directory, files, settings, work, port: given };
  const worker = startThread(thread, task);
  if (worker === undefined) return files.map(readHere);
  let done = 0;
  while (takePart(work)) {
    for (const file of files.slice(done, done + PART_FILES)) records[done++] = readHere(file);
  }
  // What is left is with the other thread.
  while (done < files.length) {
    const part = fetchPart(port, work, silence);
    if (part === undefined) break;
    for (const [index, record] of part.records.entries()) records[part.start + index] = record;
    done += part.records.length;
  }
  port.close();
  void worker.terminate();
  return files.map((file, index) => records[index] ?? readHere(file));
}

function startThread(thread: URL, task: FragmentTask): Worker | undefined {
  try {
    const worker = new Worker(thread, {
      workerData: task,
      transferList: [task.port],
      execArgv: [],
      // Whatever it has to say, this thread says when it meets the same.
      ...{ stdout: true, stderr: true },
    });
    worker.once('error', () => undefined);
    worker.unref();
    return worker;
  } catch {
    return undefined;
  }
}

/** The next part that the other thread has read; nothing once it has ended, or does nothing any more. */
function fetchPart(
  port: Parameters<typeof receiveMessageOnPort>[0],
  work: SharedWork,
  silence: number,
): FragmentPart | undefined {
  for (;;) {
    const beats = countBeats(work);
    const isLast = hasEnded(work);
    const received = receiveMessageOnPort(port)?.message as FragmentPart | undefined;
    if (received !== undefined || isLast) return received;
    if (!waitForBeat(work, beats, silence)) return undefined;
  }
}
