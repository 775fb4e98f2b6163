import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describePackages } from '../../keeping/packages.ts';
import type { Contents } from './contents.ts';
import type { Search } from './searchText.ts';

/** The folder of the program. */
const PROGRAM = path.resolve(import.meta.dirname, '..', '..');

/**
 * A hash of all that decides whether something is found in a page: whatever is looked for, what spares a place that looks
 * like it, the program that looks, and what it is run with. With the same key the same bytes of a page are as clean as they were. What is
 * known of the words of the search index is not in it, so no file of the index may be judged by it.
 */
export function createSearchKey({
  needles,
  neighbours,
  labels,
  machinePath,
  hasTaggedPath,
}: Omit<Search, 'words' | 'citations'>): string {
  const hash = createHash('sha256');
  const add = (part: string | Uint8Array): void => {
    hash.update(`${part.length}\0`).update(part);
  };
  for (const part of needles.listContents()) add(part);
  for (const part of neighbours.listContents()) add(part);
  for (const part of labels.labels) add(part);
  for (const part of [String(machinePath), String(hasTaggedPath)]) add(part);
  for (const part of listProgram()) add(part);
  for (const part of describePackages(path.dirname(PROGRAM))) add(part);
  return hash.digest('hex');
}

/** Every file of the program by its name and what it holds. */
function* listProgram(): Contents {
  const files = readdirSync(PROGRAM, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted();
  for (const file of files) yield* [path.relative(PROGRAM, file), readFileSync(file)];
}
