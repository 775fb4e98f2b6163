import { createColumns } from '../facets/createColumns.ts';
import { encodeColumns } from '../facets/encodeColumns.ts';
import { FACETS } from '../facets/registry.ts';
import { TEXT_ORDERS } from '../facets/sortRows.ts';
import type { PublicOutcome } from '../publication/publish.ts';
import { createCardFiles } from './cards.ts';
import { createRanking } from './createRanking.ts';
import { createIdTable } from './idTable.ts';
import { pack } from './pack.ts';

/** What the explorer fetches, packed, by the names that `paths.explorerFile` takes. */
export interface ExplorerBundle {
  /** Changes with any of the files, so that files of two builds are never mixed. */
  readonly version: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * The files behind the explorer: columns to filter by, ids, rankings by text, and cards. Outcomes
 * come in the site's order; `language` (BCP 47) is the site's.
 */
export function createExplorerBundle(
  outcomes: readonly PublicOutcome[],
  language: string,
): ExplorerBundle {
  const files = new Map<string, Uint8Array>([
    ['columns', pack(encodeColumns(createColumns(FACETS, outcomes)))],
    ['ids', pack(JSON.stringify(createIdTable(outcomes)))],
    ...TEXT_ORDERS.map(
      (text) =>
        [`by-${text}`, pack(JSON.stringify(createRanking(outcomes, text, language)))] as const,
    ),
  ]);
  for (const [number, cards] of createCardFiles(outcomes).entries()) {
    files.set(`cards-${number}`, pack(JSON.stringify(cards)));
  }
  return { version: createVersion([...files.values()]), files };
}

/** FNV-1a over all bytes, twice with different beginnings: 64 bits, in base 36. */
function createVersion(files: readonly Uint8Array[]): string {
  let first = 0x811c9dc5;
  let second = 0x1000193;
  for (const bytes of files) {
    for (const byte of bytes) {
      first = Math.imul(first ^ byte, 0x01000193);
      second = Math.imul(second ^ byte, 0x01000193) ^ (second >>> 15);
    }
  }
  return [first, second].map((part) => (part >>> 0).toString(36)).join('');
}
