import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Files that say which packages are there: those that were asked for, and those that were installed. */
const LOCKS = ['package-lock.json', 'node_modules/.package-lock.json'];

/** What a program is run with that is no part of it, for a key: its packages, and Node with all that Node brings. */
export function describePackages(root: string): string[] {
  const locks = LOCKS.map((lock) => {
    const file = path.join(root, lock);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  });
  return [...locks, JSON.stringify(process.versions)];
}
