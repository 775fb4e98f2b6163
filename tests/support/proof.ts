import { expect } from 'vitest';
import { loadCollection } from '../../src/collection/loadCollection.ts';
import { createCleanTexts } from '../../src/tools/verify/cleanTexts.ts';
import { createNeedles } from '../../src/tools/verify/createNeedles.ts';
import { createSearch } from '../../src/tools/verify/createSearch.ts';
import { IdNeighbours } from '../../src/tools/verify/idNeighbours.ts';
import type { Needles } from '../../src/tools/verify/needles.ts';
import { createPause } from '../../src/tools/verify/pause.ts';
import { forgetPublic, listPublicTexts } from '../../src/tools/verify/publicTexts.ts';
import { scanNames } from '../../src/tools/verify/scanNames.ts';
import { searchFile } from '../../src/tools/verify/searchFile.ts';
import { makeContentFolder } from './contentFolder.ts';

const MAX_IN_PAGE = 5000;

type Files = Readonly<Record<string, string | Uint8Array>>;

/** What the proof says of files: path within a site → bytes. */
type Prove = (files: Files) => Promise<string[]>;

/** Makes what the proof says of files where these are the fragments (path within the content → text). */
export async function createProof(fragments: Files): Promise<Prove> {
  const content = makeContentFolder(fragments);
  const pause = createPause();
  const search = await createSearch(loadCollection(content), content, pause);
  const isClean = createCleanTexts(search);
  /** A text within a page that is cut into pieces, too, and cut itself. */
  const compareInPage = async (text: string): Promise<void> => {
    for (const inside of [
      text,
      text.replace(/ /g, '<p class="a"> '),
      text.replace(/\W/g, '$&<p id="b">'),
    ]) {
      if (inside.length > MAX_IN_PAGE) continue;
      const page = `<div class="a"><p class="b">${inside}</p><p class="c">and more</p></div>`;
      const file = { path: 'page.html', read: () => Buffer.from(page) };
      const found = await searchFile(file, search, pause);
      expect(await searchFile(file, search, pause, isClean), page).toEqual(found);
    }
  };
  /** A text in one of several objects, which two files have, a line each. */
  const compareInLists = async (text: string): Promise<void> => {
    if (text.length > MAX_IN_PAGE) return;
    for (const place of [0, 1, 3]) {
      const texts = ['one', 'two', 'three', 'four'].map((each, at) => (at === place ? text : each));
      const lines = texts.map((each, at) => JSON.stringify({ number: `${at}`, text: each }));
      const lists = {
        'list.json': `{"title":"All","outcomes":[\n${lines.join(',\n')}\n]}\n`,
        'list.ndjson': lines.map((line) => `${line}\n`).join(''),
        'other.json': `{"title":${JSON.stringify(text)},"outcomes":[\n${lines.join(',\n')}\n]}\n`,
      };
      for (const [path, list] of Object.entries(lists)) {
        const file = { path, read: () => Buffer.from(list) };
        const found = await searchFile(file, search, pause);
        expect(await searchFile(file, search, pause, isClean), list).toEqual(found);
      }
    }
  };
  return async (files) => {
    const found = [];
    for (const [path, bytes] of Object.entries(files)) {
      const file = { path, read: () => Buffer.from(bytes) };
      const inFile = await searchFile(file, search, pause);
      // What is known of pieces that were read before changes nothing.
      for (let times = 0; times < 2; times += 1)
        expect(await searchFile(file, search, pause, isClean)).toEqual(inFile);
      found.push(...inFile);
      if (typeof bytes !== 'string') continue;
      await compareInPage(bytes);
      await compareInLists(bytes);
    }
    return found.map(({ file, message, hint }) => `${file} ${message} ${hint}`);
  };
}

export async function prove(fragments: Files, files: Files): Promise<string[]> {
  const proof = await createProof(fragments);
  return proof(files);
}

/** What the proof looks for, after it forgot what is public. */
export async function needlesOf(files: Readonly<Record<string, string>>): Promise<Needles> {
  const reading = loadCollection(makeContentFolder(files));
  expect(reading.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const pause = createPause();
  const needles = await createNeedles(reading, pause);
  await forgetPublic(needles, listPublicTexts(reading), new IdNeighbours(reading), pause);
  return needles;
}

/** The names that the proof finds in a text. */
export function namesIn(text: string, needles: Needles, withTags = false): string[] {
  const found = new Set<string>();
  scanNames(text, needles, withTags, ({ file, source }) => found.add(`${file} ${source}`));
  return [...found];
}
