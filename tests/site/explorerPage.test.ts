import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { listFiles, loadPage } from '../support/sites.ts';

/** The pages on which the explorer stands. */
const KINDS = ['outcomes', 'outcomes/page/2', 'countries/dr-congo', 'change-types/capacity-change'];

/** What a script imports before it runs. */
function listImports(directory: string, file: string): string[] {
  const code = readFileSync(path.join(directory, file), 'utf8');
  return [...code.matchAll(/\bfrom\s*["']\.\/([^"']+)["']/g)].map(([, name = '']) =>
    path.posix.join(path.posix.dirname(file), name),
  );
}

describe('pages of the explorer', () => {
  test.for(KINDS)(
    '/%s: its script is at most 28.8 kB compressed, with all that it imports',
    (page) => {
      const site = inject('synthetic');
      const $ = loadPage(site, page);
      const scripts = $('script')
        .toArray()
        .map((one) => ($(one).attr('src') ?? '').slice(site.base.length));
      expect(scripts).toHaveLength(1);
      const imported = scripts.flatMap((file) => listImports(site.directory, file));
      const files = [...scripts, ...imported];
      const sizes = files.map(
        (file) => gzipSync(readFileSync(path.join(site.directory, file))).length,
      );
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(28.8 * 1000);
      // What the script names itself comes in one round trip; what that would import, in another.
      const further = imported.flatMap((file) => listImports(site.directory, file));
      expect(further.filter((file) => !imported.includes(file))).toEqual([]);
      // What the explorer shares with other pages, and with what it fetches later, is in files of its own.
      expect(imported.length).toBeLessThanOrEqual(12);
    },
  );

  test('every file that it fetches is there for the version that the pages name', () => {
    for (const name of ['real', 'synthetic', 'demonstration'] as const) {
      const site = inject(name);
      const version = loadPage(site, 'outcomes')('outcome-explorer').attr('data-version') ?? '';
      const files = listFiles(site.directory).filter((file) => file.startsWith('explorer/'));
      expect(files).toContain(`explorer/${version}/columns.bin`);
      expect(files).toContain(`explorer/${version}/ids.bin`);
      expect(files.filter((file) => !file.startsWith(`explorer/${version}/`))).toEqual([]);
      expect(files).toContain(`explorer/${version}/cards-0.bin`);
    }
  });

  test('where nothing is published yet there is no explorer', () => {
    const $ = loadPage(inject('empty'), 'outcomes');
    expect($('outcome-explorer')).toHaveLength(0);
    expect($('script')).toHaveLength(0);
  });
});
