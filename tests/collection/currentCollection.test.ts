import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import {
  getCurrentCollection,
  getCurrentReading,
  getPublicCollection,
  refreshCurrentCollection,
} from '../../src/collection/currentCollection.ts';
import { makeContentFolder } from '../support/contentFolder.ts';
import { writeFragment } from '../support/fragmentText.ts';

const FRAGMENTS = {
  'outcomes/a.txt': writeFragment(),
  'outcomes/b.txt': writeFragment({ id: 'DEMO-AAA2301/AAA002', flag: 'YES' }),
};

test('one reading serves a process until it is refreshed or another folder is asked for', () => {
  const folder = makeContentFolder(FRAGMENTS);
  const first = getCurrentReading(folder);
  writeFileSync(path.join(folder, 'outcomes/a.txt'), writeFragment({ flag: 'YES' }));
  expect(getCurrentReading(folder)).toBe(first);
  expect(getCurrentCollection(folder).outcomes).toHaveLength(1);
  expect(refreshCurrentCollection(folder)).toBe(true);
  expect(getCurrentCollection(folder).outcomes).toHaveLength(0);
  expect(getCurrentReading(folder)).not.toBe(first);
  expect(getCurrentCollection(makeContentFolder(FRAGMENTS)).outcomes).toHaveLength(1);
});

test('a folder in which nothing has changed is not read again, and keeps what was made of it', () => {
  const folder = makeContentFolder(FRAGMENTS);
  vi.useFakeTimers({ now: Date.now() + 60_000, toFake: ['Date'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const first = getPublicCollection(folder);
  expect(refreshCurrentCollection(folder)).toBe(false);
  expect(getPublicCollection(folder)).toBe(first);
  for (const [file, text] of [
    ['outcomes/c.txt', writeFragment({ id: 'DEMO-AAA2301/AAA003' })],
    ['pages/method.md', '---\ntitle: Method\ndescription: How.\n---\nText\n'],
    ['pages/team.md', '# Team\n'],
    ['pages/team.md', '# Our team\n'],
    ['programme.md', readFileSync(path.join(folder, 'programme.md'), 'utf8').concat('\nMore.\n')],
  ] as const) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
    vi.setSystemTime(Date.now() + 60_000);
    expect(refreshCurrentCollection(folder), file).toBe(true);
    expect(refreshCurrentCollection(folder), file).toBe(false);
  }
  expect(getPublicCollection(folder)).toMatchObject({ outcomes: [{}, {}], method: {} });
});

test('a folder that may have changed and says the same keeps what was made of it', () => {
  const folder = makeContentFolder(FRAGMENTS);
  const first = getPublicCollection(folder);
  // Changed a moment ago, so that the system cannot say whether it was changed again.
  const text = readFileSync(path.join(folder, 'outcomes/a.txt'), 'utf8');
  writeFileSync(path.join(folder, 'outcomes/a.txt'), text);
  expect(refreshCurrentCollection(folder)).toBe(false);
  expect(getPublicCollection(folder)).toBe(first);
  const settings = readFileSync(path.join(folder, 'programme.md'), 'utf8');
  for (const [file, edited] of [
    ['outcomes/a.txt', writeFragment({ flag: 'YES' })],
    ['outcomes/b.txt', writeFragment({ id: 'DEMO-AAA2301/AAA002', flag: 'sim' })],
    ['outcomes/d.txt', 'no fragment'],
    ['outcomes/e.md', 'no fragment'],
    ['programme.md', `${settings}\nMore.\n`],
    ['programme.md', 'nothing'],
  ] as const) {
    writeFileSync(path.join(folder, file), edited);
    expect(refreshCurrentCollection(folder), file).toBe(true);
    expect(refreshCurrentCollection(folder), file).toBe(false);
  }
});

test('pages are given nothing of what is withheld', () => {
  const shown = getPublicCollection(makeContentFolder(FRAGMENTS));
  expect(Object.keys(shown).toSorted()).toEqual([
    'featured',
    'fields',
    'method',
    'outcomes',
    'pages',
    'programme',
  ]);
  expect(JSON.stringify(shown.outcomes)).not.toContain('DEMO-AAA2301/AAA002');
});

test('the site is given nothing of what is withheld but that it is', () => {
  const collection = getCurrentCollection(makeContentFolder(FRAGMENTS));
  expect(Object.keys(collection).toSorted()).toEqual([
    'featured',
    'fields',
    'method',
    'outcomes',
    'pages',
    'problems',
    'programme',
    'withheld',
  ]);
  expect(collection.withheld.map(({ file }) => file)).toEqual(['outcomes/b.txt']);
});
