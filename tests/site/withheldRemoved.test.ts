import { cpSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { loadCollection } from '../../src/collection/loadCollection.ts';
import { createTemporaryFolder, listFiles, runBuild } from '../support/sites.ts';

let root = '';
beforeAll(() => {
  root = createTemporaryFolder('withheld-removed');
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('a site built from a folder without its withheld records', () => {
  test.for(['synthetic', 'demonstration'] as const)(
    '%s: is the site built from the whole folder, byte for byte',
    (name) => {
      const site = inject(name);
      const content = path.join(root, `${name}-content`);
      cpSync(site.content, content, { recursive: true });
      const { withheld } = loadCollection(content);
      expect(withheld.length).toBeGreaterThan(5);
      for (const { file } of withheld) rmSync(path.join(content, file));

      const target = path.join(root, name);
      const { status, output } = runBuild(content, target, { BASE_PATH: site.base });
      expect(status, output).toBe(0);
      expect(output).toContain('0 withheld');
      const files = listFiles(site.directory);
      expect(listFiles(target)).toEqual(files);
      const different = files.filter(
        (file) =>
          !readFileSync(path.join(target, file)).equals(
            readFileSync(path.join(site.directory, file)),
          ),
      );
      expect(different).toEqual([]);
    },
  );
});
