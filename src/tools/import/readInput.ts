import { getToolTexts } from '../../messages/tools/toolTexts.ts';
import path from 'node:path';
import { readRegularFile } from '../../collection/readFile.ts';
import { WrongUse } from '../command.ts';

/** No spreadsheet is larger; a device would never end. */
export const MAX_BYTES = 500_000_000;

/** The name of what is beside a spreadsheet while somebody has it open, and in it that of the spreadsheet. */
const OPEN_NOTE = /^(?:~\$|\.~lock\.)([^#]+)#?$/;

/** The bytes of a spreadsheet (the first ones, if so many are wanted), or wrong use that says why there are none. */
export function readInput(file: string, wanted = MAX_BYTES): Uint8Array {
  const [, opened] = OPEN_NOTE.exec(path.basename(file)) ?? [];
  if (opened !== undefined)
    throw new WrongUse(getToolTexts().import.openElsewhere({ file, opened }));
  const read = readRegularFile(file, wanted);
  const texts = getToolTexts().files;
  if ('special' in read)
    throw new WrongUse(texts.noSpreadsheet({ name: file, kind: texts.kinds[read.special] }));
  if ('fault' in read)
    throw new WrongUse(
      read.fault === 'ENOENT'
        ? getToolTexts().import.noFile({ file })
        : getToolTexts().import.unreadable({ file, fault: read.fault }),
    );
  if (read.size > MAX_BYTES)
    throw new WrongUse(getToolTexts().import.tooLarge({ file, megabytes: MAX_BYTES / 1_000_000 }));
  return read.bytes;
}
