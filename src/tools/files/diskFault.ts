/** What the system’s codes mean for a publisher, and what to do. */
const FAULTS: Readonly<Record<string, (place: string) => string>> = {
  ENOSPC: (place) => `The disk is full (${place}). Make room there and build again.`,
  EDQUOT: (place) => `Your share of the disk is used up (${place}). Make room and build again.`,
  EROFS: (place) =>
    `The disk can only be read (${place}). Set OUT_DIR to a folder that can be written.`,
  EACCES: (place) =>
    `There is no right to use ${place}. Set its rights, or OUT_DIR to another folder; on Windows, close what has it open.`,
  EPERM: (place) =>
    `There is no right to use ${place}. Set its rights, or OUT_DIR to another folder; on Windows, close what has it open.`,
  EBUSY: (place) =>
    `${place} is in use. Close what has it open; if it is a disk of its own, set OUT_DIR to a folder in it.`,
  EIO: (place) =>
    `The disk could not be read or written (${place}). See whether it is full or damaged.`,
};

/** What went wrong with the disk and what to do, if that is why something failed; causes are looked through. */
export function formatDiskFault(error: unknown): string | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { code, path, dest }: NodeJS.ErrnoException & { dest?: string } = cause;
    const format = code === undefined ? undefined : FAULTS[code];
    if (format !== undefined) return format(dest ?? path ?? 'no path known');
  }
  return undefined;
}
