import { cpSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { loadCollection } from '../../src/collection/loadCollection.ts';
import { startBuild, type Ended } from '../support/builds.ts';
import { createTemporaryFolder, listFiles } from '../support/sites.ts';

const NAMES = ['languages', 'synthetic'] as const;
type Name = (typeof NAMES)[number];

let root = '';
let ended: Readonly<Record<Name, Ended>>;
beforeAll(async () => {
  root = createTemporaryFolder('withheld-removed');
  const first = build('languages');
  // The one may write its records while the other is about to read its own.
  await setTimeout(300);
  const [languages, synthetic] = await Promise.all([first, build('synthetic')]);
  ended = { languages, synthetic };
}, 240_000);
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

/** Builds a site from the content of another, without what that withholds. */
function build(name: Name): Promise<Ended> {
  const { content: whole, base, url } = inject(name);
  const content = path.join(root, `${name}-content`);
  cpSync(whole, content, { recursive: true });
  const { withheld } = loadCollection(content);
  expect(withheld.length).toBeGreaterThan(2);
  for (const { file } of withheld) rmSync(path.join(content, file));
  return startBuild(content, path.join(root, name), {
    environment: { BASE_PATH: base, ...(url === undefined ? {} : { SITE_URL: url }) },
  });
}

describe('two sites built at once from folders without their withheld records', () => {
  test.for(NAMES)(
    '%s: is the site built from the whole folder, byte for byte, the search index included',
    (name) => {
      const site = inject(name);
      const target = path.join(root, name);
      const { status, output } = ended[name];
      expect(status, output).toBe(0);
      expect(output).toContain('0 withheld');
      const files = listFiles(site.directory);
      expect(listFiles(target)).toEqual(files);
      expect(files.filter((file) => file.startsWith('pagefind/')).length).toBeGreaterThan(40);
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
