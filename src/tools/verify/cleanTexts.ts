import { CleanLists } from './cleanLists.ts';
import { CleanPieces } from './cleanPieces.ts';
import type { Search } from './searchText.ts';
import type { IsClean } from './unpack.ts';

/** Tells which texts are clean, and remembers of each kind what it was made of: pages by their pieces, lists of objects by their lines. */
export function createCleanTexts(search: Search): IsClean {
  const pieces = new CleanPieces(search);
  const lists = new CleanLists(search);
  return (path, bytes) => pieces.isClean(path, bytes) || lists.isClean(path, bytes);
}
