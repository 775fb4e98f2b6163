import type { Columns } from './columns.ts';
import { createColumns } from './createColumns.ts';
import { encodeColumns } from './encodeColumns.ts';
import { FACETS } from '../facets/registry.ts';
import { TEXT_ORDERS } from './sortRows.ts';
import type { PublicOutcome } from '../publication/publish.ts';
import { createCardFiles } from './createCardFiles.ts';
import { createRanking } from './createRanking.ts';
import { createIdTable } from './idTable.ts';
import { EMPTY_HASH, hashUnit } from '../text/hash.ts';
import { pack } from '../search/pack.ts';

/** What the explorer fetches, packed, by the names that `paths.explorerFile` takes. */
export interface ExplorerBundle {
  /** Changes with any of the files, so that files of two builds are never mixed. */
  readonly version: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * The files that the explorer fetches: columns to filter by, ids, rankings by text, and cards. Outcomes
 * come in the site's order, `columns` are theirs; `language` (BCP 47) is the site's. What else
 * belongs to the same version (`more`, by name) is written as JSON.
 */
export function createExplorerBundle(
  outcomes: readonly PublicOutcome[],
  language: string,
  columns: Columns = createColumns(FACETS, outcomes),
  more: Readonly<Record<string, unknown>> = {},
): ExplorerBundle {
  const files = new Map<string, Uint8Array>([
    ['columns', pack(encodeColumns(columns))],
    ['ids', pack(JSON.stringify(createIdTable(outcomes)))],
    ...TEXT_ORDERS.map(
      (text) =>
        [`by-${text}`, pack(JSON.stringify(createRanking(outcomes, text, language)))] as const,
    ),
    ...Object.entries(more).map(([name, value]) => [name, pack(JSON.stringify(value))] as const),
  ]);
  for (const [number, cards] of createCardFiles(outcomes).entries()) {
    files.set(`cards-${number}`, pack(JSON.stringify(cards)));
  }
  return { version: createVersion([...files.values()]), files };
}

/** FNV-1a over all bytes, twice with different beginnings: 64 bits, in base 36. */
function createVersion(files: readonly Uint8Array[]): string {
  let first = EMPTY_HASH;
  let second = 0x1000193;
  for (const bytes of files) {
    for (const byte of bytes) {
      first = hashUnit(first, byte);
      second = hashUnit(second, byte) ^ (second >>> 15);
    }
  }
  return [first, second].map((part) => (part >>> 0).toString(36)).join('');
}
