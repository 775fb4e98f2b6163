import { hashContent } from '../../keeping/keptSite.ts';
import { decodeEscapes } from './decodeEscapes.ts';
import { listEmbedded } from './embedded.ts';
import { searchDecoded, type Search } from './searchText.ts';
import type { IsClean } from './unpack.ts';

/** Files of one kind to every rule of the search, packed or not. */
const LIST = /\.(?:nd)?json(?:\.(?:br|gz))?(?: ›|$)/i;

/** A list of objects, each on a line of its own. */
interface ObjectLines {
  /** The lines, without the comma at the end of each. */
  readonly lines: string;
  /** What is before and after them, with the first of them and the last. */
  readonly around: string;
}

/**
 * The same objects, a line for each, may be in several files (`outcomes.json`, `outcomes.ndjson`): all together are searched
 * once. In the other file only the text around them is. It knows only which texts are clean: one with anything in it, or in doubt,
 * is searched as a whole.
 */
export class CleanLists {
  readonly #search: Search;
  /** Hashes of lines in which nothing is, nor where they meet. */
  readonly #clean = new Set<string>();
  /** Lists that were searched as a whole. */
  searched = 0;

  constructor(search: Search) {
    this.#search = search;
  }

  /** Whether nothing that is looked for is in a list of objects (UTF-8), nor packed into it; if in doubt, no. */
  readonly isClean: IsClean = (path, bytes) => {
    const found = LIST.test(path) ? readObjectLines(bytes.toString('latin1')) : undefined;
    if (found === undefined) return false;
    const hash = hashContent(found.lines);
    if (this.#clean.has(hash))
      return this.#isCleanText(path, Buffer.from(found.around, 'latin1').toString('utf8'));
    this.searched += 1;
    const isClean = this.#isCleanText(path, bytes.toString('utf8'));
    if (isClean) this.#clean.add(hash);
    return isClean;
  };

  #isCleanText(path: string, source: string): boolean {
    const text = decodeEscapes(source);
    if (listEmbedded(text).length > 0) return false;
    return searchDecoded(path, text, this.#search, false).length === 0;
  }
}

/** Nothing where there are not several lines of objects next to each other. */
function readObjectLines(text: string): ObjectLines | undefined {
  const all = text.split('\n');
  const first = all.findIndex(isObject);
  const last = all.findLastIndex(isObject);
  const lines = all.slice(first, last + 1);
  if (lines.length < 3 || !lines.every(isObject)) return undefined;
  return {
    lines: lines.map((line) => line.replace(/,$/, '')).join('\n'),
    around: [...all.slice(0, first + 1), ...all.slice(last)].join('\n'),
  };
}

function isObject(line: string): boolean {
  return line.startsWith('{') && (line.endsWith('}') || line.endsWith('},'));
}
