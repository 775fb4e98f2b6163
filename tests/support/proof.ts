import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { loadCollection } from '../../src/collection/loadCollection.ts';
import { verifySite } from '../../src/tools/verify/verifySite.ts';
import { makeContentFolder } from './contentFolder.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** What the proof says of files (path within a site → bytes), given fragments (path within the content → text); its counts aside. */
export async function prove(fragments: Files, files: Files): Promise<string[]> {
  const content = makeContentFolder(fragments);
  const site = mkdtempSync(path.join(tmpdir(), 'outcome-atlas-proof-'));
  onTestFinished(() => {
    rmSync(site, { recursive: true });
  });
  for (const [file, bytes] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(site, file)), { recursive: true });
    writeFileSync(path.join(site, file), bytes);
  }
  const { findings } = await verifySite(site, loadCollection(content), content);
  const names = Object.keys(files);
  return findings
    .filter(({ file }) => names.some((name) => file === name || file.startsWith(`${name} ›`)))
    .map(({ file, message, hint }) => `${file} ${message} ${hint}`);
}
