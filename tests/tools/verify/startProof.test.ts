import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { loadCollection, type Reading } from '../../../src/collection/loadCollection.ts';
import type { Proven } from '../../../src/tools/verify/proofThread.ts';
import { startProof, type Proof } from '../../../src/tools/verify/startProof.ts';
import { verifySite } from '../../../src/tools/verify/verifySite.ts';
import { createTemporaryFolder } from '../../support/sites.ts';
import { writeSyntheticContent } from '../../support/syntheticContent.ts';

type ProvenSite = Awaited<ReturnType<Proof['finish']>>;

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

/** Says of files that they are written, and of the last one so often that the thread is told. */
function tell(proof: Proof, ...files: readonly { path: string; place: string }[]): void {
  for (const file of files) proof.searchAhead(file);
  const last = files.at(-1);
  for (let times = 0; times < 64 && last !== undefined; times += 1) proof.searchAhead(last);
}

function locate(name: string): { path: string; place: string } {
  return { path: name, place: path.join(site, name) };
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
  const proof = startProof({ content }, reading);
  for (const [name, bytes] of LEAKS) {
    write(site, name, bytes);
    tell(proof, locate(name));
  }
  write(site, 'index.html', formatPage('Before.', 'After.'));
  const found = await proof.finish(site);
  await proof.stop();
  const expected = await verifySite(site, reading, content);
  expect(found).toMatchObject(expected);
  for (const [name] of LEAKS)
    expect(expected.findings.some(({ file }) => file.startsWith(name))).toBe(true);
});

test('what is written after it was read, and what is moved into the site, is read again', async () => {
  const proof = startProof({ content }, reading);
  for (const name of ['a', 'b', 'c']) write(site, `${name}/index.html`, formatPage('Before.'));
  write(index, 'fragment/en_1.pf_fragment', gzipSync('pagefind_dcd{"content":"Before."}'));
  const place = path.join(index, 'fragment', 'en_1.pf_fragment');
  // So many that both threads read some of them in the end.
  const many = Array.from({ length: 300 }, (_, number) => `d/${number}/index.html`);
  for (const name of many) write(site, name, formatPage('Before.'));
  const pages = ['a/index.html', 'b/index.html', 'c/index.html', 'gone/index.html', ...many];
  tell(proof, ...pages.map(locate), { path: 'pagefind/fragment/en_1.pf_fragment', place });
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const changed = ['b/index.html', ...many.filter((_, number) => number % 20 === 0)];
  for (const name of changed) write(site, name, formatPage('Before.', `${SECRET}.`));
  write(index, 'fragment/en_1.pf_fragment', gzipSync(`pagefind_dcd{"content":"${SECRET}"}`));
  renameSync(index, path.join(site, 'pagefind'));
  const found = await proof.finish(site);
  await proof.stop();
  expect(found).toMatchObject(await verifySite(site, reading, content));
  const files = new Set(found.findings.map(({ file }) => file.replace(/ ›.*/, '')));
  expect([...files].filter((file) => file.endsWith('.html'))).toEqual(changed.toSorted());
  expect(files).toContain('pagefind/fragment/en_1.pf_fragment');
});

test('a leak that is gone in the end is no finding, and a proof that is stopped never answers yes', async () => {
  const proof = startProof({ content }, reading);
  write(site, 'a/index.html', formatPage(`${SECRET}.`));
  tell(proof, locate('a/index.html'));
  await new Promise((resolve) => setTimeout(resolve, 1000));
  write(site, 'a/index.html', formatPage('After.'));
  const { findings } = await proof.finish(site);
  await proof.stop();
  expect(findings.filter(({ file }) => file.startsWith('a/'))).toEqual([]);

  const stopped = startProof({ content }, reading);
  await stopped.stop();
  await expect(stopped.finish(site)).rejects.toThrow('ended before');
});

test.each([
  ['that counts something else', '/?year=1900', 'a mark of a figure counts 7 and not'],
  ['that nobody can count', '/%/', 'cannot be counted'],
])('a mark %s is found in every page, known or not', async (_, href, message) => {
  const mark = `<a class="figure__mark" href="${href}" data-count="7">`;
  for (const name of ['a', 'b']) write(site, `${name}/index.html`, formatPage(mark));
  let known: Proven | undefined;
  for (let round = 0; round < 2; round += 1) {
    const proof = startProof({ content, known }, reading);
    const found = await proof.finish(site);
    await proof.stop();
    known = found.proven;
    const expected = await verifySite(site, reading, content);
    expect(found).toMatchObject(expected);
    expect(found.findings.length).toBe(expected.findings.length);
    expect(found.findings.some((finding) => finding.message.startsWith(message))).toBe(true);
    expect([...known.pages.keys()]).toEqual(['a/index.html', 'b/index.html']);
  }
});

test('what is no file is never read, and told, whoever comes to it', async () => {
  const proof = startProof({ content }, reading);
  // The thread has to search these, so that others come to what is behind them.
  for (let number = 0; number < 64; number += 1)
    write(site, `a/${number}/index.html`, formatPage(`Page ${number}. `.repeat(20_000)));
  write(site, 'page.html', formatPage('After.'));
  mkdirSync(path.join(site, 'z'));
  const links = Array.from({ length: 128 }, (_, number) => `z/${number}.html`);
  for (const name of links) symlinkSync('../page.html', path.join(site, name));
  for (const name of links) tell(proof, locate(name));
  // Whoever opens one waits for ever.
  execFileSync('mkfifo', [path.join(site, 'z', 'pipe')]);
  const { findings } = await proof.finish(site);
  const told = new Set(findings.map(({ file }) => file));
  expect([...links, 'z/pipe'].filter((name) => !told.has(name))).toEqual([]);
  await proof.stop();
});

test('what an earlier proof found clean is searched again after any change of what is looked for', async () => {
  const page = formatPage(
    'Before.',
    'The lanterns of Fennick were lit by nine of them that night.',
  );
  write(site, 'a/index.html', page);
  const prove = async (made: Reading, known?: Proven): Promise<ProvenSite> => {
    const proof = startProof({ content, known }, made);
    const found = await proof.finish(site);
    await proof.stop();
    return found;
  };
  const first = await prove(reading);
  expect([...first.proven.pages.keys()]).toEqual(['a/index.html']);
  // A lie, to see that it is believed: nobody else may know the hash of a page that holds something.
  write(site, 'b/index.html', formatPage(`${SECRET}.`));
  const honest = await prove(reading, first.proven);
  expect(honest.findings.some(({ file }) => file === 'b/index.html')).toBe(true);
  const lie = createHash('sha256')
    .update(formatPage(`${SECRET}.`))
    .digest('hex');
  const pages = new Map([...first.proven.pages, ['b/index.html', lie]]);
  const believed = await prove(reading, { ...first.proven, pages });
  expect(believed.findings.filter(({ file }) => file === 'b/index.html')).toEqual([]);
  rmSync(path.join(site, 'b'), { recursive: true });

  const more = path.join(root, 'more');
  cpSync(content, more, { recursive: true });
  writeFileSync(
    path.join(more, 'outcomes', 'lanterns.txt'),
    `**FragmentID**: DEMO-ZZZ2401/CIV778\n**Outcome status**: Outcome\n**Outcome description**: The lanterns of Fennick were lit by nine of them that night.\n**Outcome statements is CONFIDENTIAL**: YES\n`,
  );
  const flagged = await prove(loadCollection(more), first.proven);
  expect(flagged.proven.key).not.toBe(first.proven.key);
  expect(flagged.findings.some(({ file }) => file === 'a/index.html')).toBe(true);
  expect(flagged.proven.pages.has('a/index.html')).toBe(false);
});
