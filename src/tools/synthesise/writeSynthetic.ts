import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { getContent, getTarget, WrongUse } from '../command.ts';
import { followLinks } from '../files/places.ts';
import { refuseFile } from '../files/refuseFile.ts';
import { refuseKeptPlace } from '../files/refuseKeptPlace.ts';
import type { SyntheticFile } from './synthesise.ts';

/**
 * Writes the files of a synthetic content folder. They are written beside `directory` and moved
 * there when all are complete. A folder that contains anything is wrong use, and so is one that
 * is published or that a site is built from.
 */
export function writeSynthetic(
  directory: string,
  files: Iterable<SyntheticFile>,
  env: NodeJS.ProcessEnv,
): void {
  const refusal = refuseSynthetic(directory, env);
  if (refusal !== undefined) throw new WrongUse(refusal);
  const target = followLinks(directory) ?? path.resolve(directory);
  mkdirSync(path.dirname(target), { recursive: true });
  const fresh = mkdtempSync(`${target}.new-`);
  try {
    mkdirSync(path.join(fresh, 'outcomes'));
    for (const { file, text } of files) writeFileSync(path.join(fresh, file), text);
    // Fails if somebody has put something into it meanwhile.
    if (existsSync(target)) rmdirSync(target);
    renameSync(fresh, target);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function refuseSynthetic(directory: string, env: NodeJS.ProcessEnv): string | undefined {
  const place = followLinks(directory);
  if (place === undefined)
    return `${directory} is, or is reached through, a link that leads nowhere.`;
  const refusal = refuseFile(place, directory);
  if (refusal !== undefined) return refusal;
  if (existsSync(place) && readdirSync(place).length > 0)
    return `${directory} is not empty. Name a folder that does not exist yet, or empty it first.`;
  return refuseKeptPlace(place, directory, { contents: [getContent(env)], target: getTarget(env) });
}
