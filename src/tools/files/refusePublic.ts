import { readdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { readRegularFile } from '../../collection/readFile.ts';
import { makePrintable } from '../../problems/printable.ts';
import { getToolTexts } from '../../messages/tools/toolTexts.ts';

/**
 * Why the folder `public` cannot be copied into a site, if there is a reason: a pipe, at which the
 * copy would wait for ever and which no signal would end, an endless device, a link that leads
 * nowhere, or to a folder that contains it.
 */
export function refusePublic(folder: string, above: readonly string[] = []): string | undefined {
  const real = findReal(folder);
  if (real === undefined) return undefined;
  if (above.includes(real))
    return getToolTexts().files.publicLoop({ place: makePrintable(folder) });
  for (const name of readdirSync(folder)) {
    const place = path.join(folder, name);
    const refusal = refuseEntry(place, [...above, real]);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

function refuseEntry(place: string, above: readonly string[]): string | undefined {
  const texts = getToolTexts().files;
  const read = readRegularFile(place, 0);
  if ('special' in read)
    return read.special === 'a folder'
      ? refusePublic(place, above)
      : texts.publicSpecial({ place: makePrintable(place), kind: texts.kinds[read.special] });
  return 'fault' in read
    ? texts.publicUnreadable({ place: makePrintable(place), fault: read.fault })
    : undefined;
}

function findReal(folder: string): string | undefined {
  try {
    return realpathSync(folder);
  } catch {
    // Without the folder nothing is copied.
    return undefined;
  }
}
