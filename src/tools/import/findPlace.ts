import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * Where the fragments go, and where the programme is: `--out` is the folder of the fragments,
 * beside its `programme.md` (`content/outcomes`), or the content folder itself, and then they
 * go to its `outcomes`. A folder without any programme takes the one in `content`.
 */
export function findPlace(out: string, content: string): { folder: string; settings: string } {
  const hasProgramme = (directory: string): boolean =>
    existsSync(path.join(directory, 'programme.md'));
  if (hasProgramme(out)) return { folder: path.join(out, 'outcomes'), settings: out };
  const parent = path.dirname(path.resolve(out));
  if (hasProgramme(parent)) return { folder: out, settings: path.relative('', parent) || '.' };
  return { folder: out, settings: content };
}
