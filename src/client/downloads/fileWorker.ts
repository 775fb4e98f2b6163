import { pickRecords, type PickedRecords } from '../../exports/data/pickRecords.ts';
import { writeSelection } from '../../exports/data/writeSelection.ts';
import type { FileOrder, FileReport } from './fileWork.ts';

/**
 * A worker that makes one file, so that the page goes on meanwhile; to cancel it is to end the worker. All outcomes are read
 * as they come and let go of but for those that are wanted, and the file is given to the browser piece by piece.
 */
addEventListener('message', ({ data }: MessageEvent<FileOrder>) => {
  makeFile(data).then(report, (error: unknown) => {
    report({ kind: 'failed', error: String(error) });
  });
});

function report(message: FileReport): void {
  postMessage(message);
}

async function makeFile(order: FileOrder): Promise<FileReport> {
  const { source, ids, extension, mediaType } = order;
  let picked: PickedRecords;
  try {
    picked = await pickRecords(fetchTexts(source), ids, (count) => {
      report({ kind: 'found', count });
    });
  } catch {
    return { kind: 'interrupted' };
  }
  if (picked.missing.length > 0) return { kind: 'gone', count: picked.missing.length };
  const locate = (address: string): string => new URL(address, source).href;
  const parts: Blob[] = [];
  for await (const part of writeSelection(extension, { ...order, ...picked, locate }))
    parts.push(new Blob([part]));
  return { kind: 'made', file: new Blob(parts, { type: mediaType }) };
}

async function* fetchTexts(address: string): AsyncGenerator<string> {
  const response = await fetch(address);
  if (!response.ok || response.body === null)
    throw new Error(`${address} answered ${response.status}.`);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    // Whoever has all that is wanted reads no further.
    await reader.cancel();
  }
}
