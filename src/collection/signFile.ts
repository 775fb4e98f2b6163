import { lstatSync, readdirSync, statSync, type BigIntStats } from 'node:fs';
import path from 'node:path';
import { compareText } from '../text/compareText.ts';
import { getErrorCode } from '../text/errors.ts';
import { listFiles } from './sources.ts';

/** Within this time a second change may look like the first: clocks of file systems are coarse. */
const MIN_AGE_MS = 3000;

/** What the system says of a regular file, and when it was asked, in milliseconds. */
export interface SeenFile {
  readonly stats: BigIntStats;
  readonly now: number;
}

/** What the system says of a file, if it is a regular one and no link. */
export function seeFile(place: string): SeenFile | undefined {
  const now = Date.now();
  try {
    const stats = lstatSync(place, { bigint: true });
    return stats.isFile() ? { stats, now } : undefined;
  } catch {
    // Reading it says what is wrong with it.
    return undefined;
  }
}

/**
 * What the system says of a file, links followed, which is another text after every change of
 * its content: only the system sets the time of the last change. Nothing where the file
 * changed so lately (`now`, in milliseconds) that it may change again and look the same.
 */
export function signFile(place: string, now: number): string | undefined {
  try {
    return signSeen({ stats: statSync(place, { bigint: true }), now });
  } catch (error) {
    return getErrorCode(error) ?? String(error);
  }
}

/** `signFile` of what the system has said already. */
export function signSeen({ stats, now }: SeenFile): string | undefined {
  const { dev, ino, size, mtimeNs, ctimeNs } = stats;
  const changed = Number((mtimeNs > ctimeNs ? mtimeNs : ctimeNs) / 1_000_000n);
  if (changed > now - MIN_AGE_MS) return undefined;
  return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
}

/**
 * The files of a content folder with what the system says of each, so that two texts that are
 * equal mean that nothing has changed. Nothing where that cannot be said: a file changed a moment
 * ago, or a folder cannot be listed.
 */
export function signFolder(directory: string, now = Date.now()): string | undefined {
  const signed: string[] = [];
  try {
    for (const file of listContent(directory)) {
      const signature = signFile(path.join(directory, file), now);
      if (signature === undefined) return undefined;
      signed.push(`${file}\0${signature}`);
    }
  } catch {
    // Reading the folder says what is wrong with it.
    return undefined;
  }
  return signed.join('\n');
}

/** All that a reading may open: the files at the top, and those of the folders. */
function listContent(directory: string): string[] {
  const top = readdirSync(directory, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name);
  return [
    ...top.toSorted(compareText),
    ...['outcomes', 'pages'].flatMap((folder) => listFiles(directory, folder)),
  ];
}
