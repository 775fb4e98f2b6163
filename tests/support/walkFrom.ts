import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadCollection, type Reading } from '../../src/collection/loadCollection.ts';
import { runCheck } from '../../src/tools/check/runCheck.ts';
import { runImport } from '../../src/tools/import/runImport.ts';
import { runInit } from '../../src/tools/init/runInit.ts';
import { runCommand, type Ended } from './runCommand.ts';
import { createTemporaryFolder } from './sites.ts';

/** A given harvest of another programme. */
export function getFixture(name: string): string {
  return new URL(`../fixtures/programmes/${name}`, import.meta.url).pathname;
}

/** What somebody has after `init --yes`, `import` and `check`. */
export interface Walk {
  readonly init: Ended;
  readonly imported: Ended;
  readonly check: Ended;
  readonly settings: string;
  readonly collection: Reading;
  readonly folder: string;
}

/** Walks from a spreadsheet to checked content, asking for nothing. */
export async function walk(file: string): Promise<Walk> {
  const folder = path.join(createTemporaryFolder('init'), 'harvest');
  const init = await runCommand(runInit, [file, '--out', folder, '--yes']);
  const imported = await runCommand(runImport, [file, '--out', folder]);
  const check = await runCommand(runCheck, [folder]);
  const settings = readFileSync(path.join(folder, 'programme.md'), 'utf8');
  return { init, imported, check, settings, collection: loadCollection(folder), folder };
}
