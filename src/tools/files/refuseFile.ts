import { statSync } from 'node:fs';
import { listAbove } from './places.ts';
import { getToolTexts } from '../../messages/tools/toolTexts.ts';

/** Why no folder can be made at a place (links followed, called `name` in the message), if a file is in the way. */
export function refuseFile(place: string, name: string): string | undefined {
  const nearest = listAbove(place)
    .map((each) => ({ each, stats: statSync(each, { throwIfNoEntry: false }) }))
    .find(({ stats }) => stats !== undefined);
  if (nearest?.stats?.isDirectory() !== false) return undefined;
  const texts = getToolTexts().files;
  return nearest.each === place
    ? texts.noFolder({ name })
    : texts.insideFile({ name, file: nearest.each });
}
