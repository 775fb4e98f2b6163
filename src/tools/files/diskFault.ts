/** What the system’s codes mean for a publisher, and what to do. */
const FAULTS: Readonly<Record<string, (place: string) => string>> = {
  ENOSPC: (place) => `The disk is full (${place}). Free some space there and build again.`,
  EDQUOT: (place) => `Your disk quota is used up (${place}). Free some space and build again.`,
  EROFS: (place) =>
    `The disk is read-only (${place}). Set OUT_DIR to a folder that can be written.`,
  EACCES: formatDenial,
  EPERM: formatDenial,
  EBUSY: (place) =>
    `${place} is in use. Close the programs that use it; if it is a disk of its own, set OUT_DIR to a folder on it.`,
  EIO: (place) =>
    `The disk could not be read or written (${place}). Check whether it is full or damaged.`,
};

function formatDenial(place: string): string {
  return `Permission denied: cannot write to ${place}. Change its permissions, or set OUT_DIR to another folder; on Windows, close the programs that use it.`;
}

/** What went wrong with the disk and what to do, if that is why something failed; the causes of the error are searched too. */
export function formatDiskFault(error: unknown): string | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { code, path, dest }: NodeJS.ErrnoException & { dest?: string } = cause;
    const format = code === undefined ? undefined : FAULTS[code];
    if (format !== undefined) return format(dest ?? path ?? 'unknown path');
  }
  return undefined;
}
