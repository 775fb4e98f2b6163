import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { FIXTURES } from './fixtureProgramme.ts';

const PROGRAMME = readFileSync(new URL('programme.md', FIXTURES));

export type ContentFiles = Readonly<Record<string, string | Uint8Array | null>>;

/**
 * Makes a content folder with the fixture programme and the files given (path → content, or
 * `null` to leave a file out), in the order given. It is gone when the test has finished.
 */
export function makeContentFolder(files: ContentFiles): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'outcome-atlas-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const all: ContentFiles = { 'programme.md': PROGRAMME, ...files };
  for (const [file, content] of Object.entries(all)) {
    if (content === null) continue;
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  }
  return folder;
}
