import { getToolTexts } from '../../messages/tools/toolTexts.ts';
import type { ToolTexts } from '../../messages/tools/translatedTexts.ts';

/** What the system’s codes mean for a publisher. */
const FAULTS: Readonly<Record<string, keyof ToolTexts['files']['disk']>> = {
  ENOSPC: 'full',
  EDQUOT: 'quota',
  EROFS: 'readOnly',
  EACCES: 'denied',
  EPERM: 'denied',
  EBUSY: 'busy',
  EIO: 'broken',
};

/** What went wrong with the disk and what to do, if that is why something failed; the causes of the error are searched too. */
export function formatDiskFault(error: unknown): string | undefined {
  const texts = getToolTexts().files;
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { code, path, dest }: NodeJS.ErrnoException & { dest?: string } = cause;
    const fault = code === undefined ? undefined : FAULTS[code];
    if (fault !== undefined)
      return texts.disk[fault]({ place: dest ?? path ?? texts.unknownPlace });
  }
  return undefined;
}
