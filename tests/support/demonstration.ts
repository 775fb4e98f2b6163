import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadCollection } from '../../src/collection/loadCollection.ts';
import type { Columns } from '../../src/explorer/columns.ts';
import { createColumns } from '../../src/explorer/createColumns.ts';
import { decodeColumns } from '../../src/explorer/decodeColumns.ts';
import { encodeColumns } from '../../src/explorer/encodeColumns.ts';
import { FACETS } from '../../src/facets/registry.ts';
import type { PublicOutcome } from '../../src/publication/publish.ts';
import { synthesise } from '../../src/tools/synthesise/synthesise.ts';
import { createTemporaryFolder } from './sites.ts';

/** The content of `npm run demo`, through every door: read from files, published, encoded and decoded. */
export function loadDemonstration(): {
  readonly outcomes: readonly PublicOutcome[];
  readonly columns: Columns;
} {
  const folder = createTemporaryFolder('demonstration');
  try {
    mkdirSync(path.join(folder, 'outcomes'));
    for (const { file, text } of synthesise(600, 1)) writeFileSync(path.join(folder, file), text);
    const { outcomes } = loadCollection(folder);
    return { outcomes, columns: decodeColumns(encodeColumns(createColumns(FACETS, outcomes))) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
