import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { listParts } from '../../../src/tools/verify/unpack.ts';
import { readTwinEndings, writeTwins } from '../../../src/tools/release/writeTwins.ts';
import { fc } from '../../support/properties.ts';
import { createTemporaryFolder, listFiles } from '../../support/sites.ts';

const root = createTemporaryFolder('twins');
afterAll(() => {
  rmSync(root, { recursive: true });
});

const PAGE = '<p>An outcome among many, told at some length.</p>\n'.repeat(40);
let sites = 0;

function makeSite(files: Readonly<Record<string, string>>): string {
  sites += 1;
  const site = path.join(root, String(sites));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(site, file)), { recursive: true });
    writeFileSync(path.join(site, file), text);
  }
  return site;
}

describe('readTwinEndings(environment)', () => {
  test.each([
    [undefined, []],
    ['', []],
    ['br', ['br']],
    ['gz,br', ['br', 'gz']],
    [' br , gz ', ['br', 'gz']],
  ])('PRECOMPRESS=%j asks for %j', (asked, endings) => {
    expect(readTwinEndings(asked === undefined ? {} : { PRECOMPRESS: asked })).toEqual({ endings });
  });

  test.each(['yes', 'brotli', 'br,zst', 'BR', 'toString'])('%j is refused', (asked) => {
    expect(readTwinEndings({ PRECOMPRESS: asked })).toEqual({
      refusal: expect.stringMatching(/^PRECOMPRESS says “.+”, but takes br, gz/) as string,
    });
  });
});

describe('writeTwins(site, endings)', () => {
  test('writes them beside text, and nowhere else', async () => {
    const site = makeSite({
      'index.html': PAGE,
      'a/b/index.html': PAGE,
      'assets/x.js': PAGE,
      'explorer/x.bin': PAGE,
      'pagefind/fragment/x.pf_fragment': PAGE,
      _headers: PAGE,
      'short.txt': 'short',
    });
    const before = listFiles(site);
    await writeTwins(site, ['br', 'gz']);
    const twins = ['index.html', 'a/b/index.html', 'assets/x.js'].flatMap((file) => [
      `${file}.br`,
      `${file}.gz`,
    ]);
    expect(listFiles(site)).toEqual([...before, ...twins].toSorted());
    for (const file of before)
      expect(readFileSync(path.join(site, file)).length).toBeGreaterThan(0);
  });

  test.each([[[]], [['br']], [['gz']]] as const)('%j: only those', async (endings) => {
    const site = makeSite({ 'index.html': PAGE });
    await writeTwins(site, endings);
    expect(listFiles(site)).toEqual([
      'index.html',
      ...endings.map((ending) => `index.html.${ending}`),
    ]);
  });

  test('unpacks to the file, byte for byte, says nothing else, and is the same every time', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (text) => {
        const page = `${PAGE}${text}`;
        const [some, same] = [makeSite({ 'x.html': page }), makeSite({ 'x.html': page })];
        for (const site of [some, same]) await writeTwins(site, ['br', 'gz']);
        const read = (site: string, ending: string): Buffer =>
          readFileSync(path.join(site, `x.html.${ending}`));
        expect(brotliDecompressSync(read(some, 'br')).toString()).toBe(page);
        expect(gunzipSync(read(some, 'gz')).toString()).toBe(page);
        for (const ending of ['br', 'gz']) expect(read(some, ending)).toEqual(read(same, ending));
        // No name, no time, no system (RFC 1952).
        expect([...read(some, 'gz').subarray(0, 10)]).toEqual([
          ...[0x1f, 0x8b, 8, 0, 0, 0, 0, 0],
          ...[2, 255],
        ]);
      }),
      { numRuns: 10 },
    );
  });

  test('the proof reads what is in them', async () => {
    const site = makeSite({ 'x.html': PAGE });
    await writeTwins(site, ['br', 'gz']);
    for (const ending of ['br', 'gz']) {
      const bytes = readFileSync(path.join(site, `x.html.${ending}`));
      const parts = [...listParts(`x.html.${ending}`, bytes)];
      expect(parts.map((part) => ('text' in part ? part.text : part.problem))).toContain(PAGE);
    }
  });

  test('leaves a file of that name as it is', async () => {
    const site = makeSite({
      'index.html': PAGE,
      'index.html.gz': 'mine',
    });
    await writeTwins(site, ['gz']);
    expect(readFileSync(path.join(site, 'index.html.gz'), 'utf8')).toBe('mine');
  });
});
