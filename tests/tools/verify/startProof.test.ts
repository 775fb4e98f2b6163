import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { loadCollection, type Reading } from '../../../src/collection/loadCollection.ts';
import { startProof } from '../../../src/tools/verify/startProof.ts';
import { verifySite } from '../../../src/tools/verify/verifySite.ts';
import { createTemporaryFolder } from '../../support/sites.ts';
import { writeSyntheticContent } from '../../support/syntheticContent.ts';

const SECRET = 'Nine elders of Quillhaven met the officers behind the old ferry house at dawn';
const root = createTemporaryFolder('proof');
const content = path.join(root, 'content');
const site = path.join(root, 'site');
const index = path.join(root, 'cache', 'search-index');
let reading: Reading;

beforeAll(() => {
  writeSyntheticContent(content, { count: 8 });
  writeFileSync(
    path.join(content, 'outcomes', 'drawer.txt'),
    `**FragmentID**: DEMO-ZZZ2401/CIV777\n**Outcome status**: Outcome\n**coutnry**: Hidden Marshlands\n**Outcome description**: ${SECRET}.\n**Outcome statements is CONFIDENTIAL**: YES\n`,
  );
  reading = loadCollection(content);
});
beforeEach(() => {
  for (const folder of [site, index]) rmSync(folder, { recursive: true, force: true });
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

function write(folder: string, name: string, bytes: string | Buffer): void {
  const place = path.join(folder, name);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, bytes);
}

/** A page of which a part may be known from other pages. */
function formatPage(...texts: string[]): string {
  return `<!doctype html><body>${texts.map((text) => `<div class="a"><p>${text}</p></div>`).join('')}</body>`;
}

const LEAKS: [name: string, bytes: string | Buffer][] = [
  ['outcomes/a/index.html', formatPage('Before.', `${SECRET}.`, 'After.')],
  ['b/index.html', formatPage('It is DEMO-ZZZ2401/CIV777.')],
  ['b/c/index.html', formatPage('Hidden', 'Marshlands', 'Hidden Marshlands')],
  ['explorer/v/cards-0.bin', gzipSync(JSON.stringify([{ text: SECRET }]))],
  ['styles/drawer.css', '/* DEMO-ZZZ2401-CIV777 */'],
  ['pagefind/fragment/en_1.pf_fragment', gzipSync(`pagefind_dcd{"content":"${SECRET}"}`)],
  ['empty/DEMO-ZZZ2401-CIV777/.keep', ''],
];

test('a proof that runs beside the build finds what one after it finds', async () => {
  const proof = startProof({ site, index, content }, reading);
  for (const [name, bytes] of LEAKS) write(site, name, bytes);
  write(site, 'index.html', formatPage('Before.', 'After.'));
  const found = await proof.finish();
  await proof.stop();
  const expected = await verifySite(site, reading, content);
  expect(found).toEqual(expected);
  for (const [name] of LEAKS)
    expect(expected.findings.some(({ file }) => file.startsWith(name))).toBe(true);
});

test('what is written after it was read, and what is moved into the site, is read again', async () => {
  const proof = startProof({ site, index, content }, reading);
  for (const name of ['a', 'b', 'c']) write(site, `${name}/index.html`, formatPage('Before.'));
  write(index, 'fragment/en_1.pf_fragment', gzipSync('pagefind_dcd{"content":"Before."}'));
  await new Promise((resolve) => setTimeout(resolve, 1500));
  write(site, 'b/index.html', formatPage('Before.', `${SECRET}.`));
  write(index, 'fragment/en_1.pf_fragment', gzipSync(`pagefind_dcd{"content":"${SECRET}"}`));
  renameSync(index, path.join(site, 'pagefind'));
  const found = await proof.finish();
  await proof.stop();
  expect(found).toEqual(await verifySite(site, reading, content));
  const files = new Set(found.findings.map(({ file }) => file.replace(/ ›.*/, '')));
  expect(files).toContain('b/index.html');
  expect(files).toContain('pagefind/fragment/en_1.pf_fragment');
  expect(files).not.toContain('a/index.html');
});

test('a leak that is gone in the end is no finding, and a proof that is stopped never answers yes', async () => {
  const proof = startProof({ site, index, content }, reading);
  write(site, 'a/index.html', formatPage(`${SECRET}.`));
  await new Promise((resolve) => setTimeout(resolve, 1000));
  write(site, 'a/index.html', formatPage('After.'));
  const { findings } = await proof.finish();
  await proof.stop();
  expect(findings.filter(({ file }) => file.startsWith('a/'))).toEqual([]);

  const stopped = startProof({ site, index, content }, reading);
  await stopped.stop();
  await expect(stopped.finish()).rejects.toThrow('ended before');
});
