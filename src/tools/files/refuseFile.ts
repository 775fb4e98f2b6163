import { statSync } from 'node:fs';
import { listAbove } from './places.ts';

/** Why no folder can be made at a place (links followed, called `name` in the message), if a file is in the way. */
export function refuseFile(place: string, name: string): string | undefined {
  const nearest = listAbove(place)
    .map((each) => ({ each, stats: statSync(each, { throwIfNoEntry: false }) }))
    .find(({ stats }) => stats !== undefined);
  if (nearest?.stats?.isDirectory() !== false) return undefined;
  return nearest.each === place
    ? `${name} is not a folder.`
    : `${name} is inside ${nearest.each}, which is a file.`;
}
