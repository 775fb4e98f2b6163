import { gunzipSync, strFromU8 } from 'fflate';
import type { PublicOutcome } from '../publication/publish.ts';
import { paths } from '../urls.ts';
import { pack } from './pack.ts';

/** A file of Pagefind's index: its path in the folder of the index, and its bytes. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** What Pagefind puts before the JSON of a record. */
const SIGNATURE = 'pagefind_dcd';

/**
 * By which of its names Pagefind knows the outcome of each row, so that a result costs no
 * request: the name of its record, one row a line, packed.
 */
export function packResultTable(
  files: readonly IndexFile[],
  outcomes: readonly PublicOutcome[],
): Uint8Array {
  const names = new Map<string, string>();
  for (const { path, content } of files) {
    const name = /(?:^|\/)fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (name !== undefined) names.set(readAddress(path, content), name);
  }
  const lines = outcomes.map(({ slug }) => {
    const name = names.get(paths.outcome(slug));
    if (name === undefined) throw new Error(`The search index has no record of ${slug}.`);
    return name;
  });
  return pack(lines.join('\n'));
}

/** The address that was given with a record. */
function readAddress(path: string, content: Uint8Array): string {
  const text = strFromU8(gunzipSync(content));
  if (!text.startsWith(SIGNATURE)) throw new Error(`${path} is no record of the search index.`);
  return (JSON.parse(text.slice(SIGNATURE.length)) as { url: string }).url;
}
