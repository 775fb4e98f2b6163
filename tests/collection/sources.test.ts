import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  findLinkOutside,
  getText,
  guessText,
  listFiles,
  listFragments,
} from '../../src/collection/sources.ts';
import { makeContentFolder } from '../support/contentFolder.ts';

describe('listFragments(directory, report)', () => {
  test('text files in a fixed order; whatever else is there is reported', () => {
    const folder = makeContentFolder({
      'outcomes/b.txt': '',
      'outcomes/a/c.TXT': '',
      'outcomes/.hidden.txt': '',
      'outcomes/notes.docx': '',
    });
    const reported: string[] = [];
    const files = listFragments(folder, (file, problems) => {
      reported.push(...problems.map(({ code }) => `${file} ${code}`));
    });
    expect(files).toEqual(['outcomes/a/c.TXT', 'outcomes/b.txt']);
    expect(reported).toEqual(['outcomes/notes.docx unexpected-file']);
  });
});

test('a link to a folder is listed like a file and not followed', () => {
  const folder = makeContentFolder({ 'outcomes/a.txt': '' });
  symlinkSync('.', path.join(folder, 'outcomes/loop'));
  expect(listFiles(folder, 'outcomes')).toEqual(['outcomes/a.txt', 'outcomes/loop']);
});

test('findLinkOutside(directory, file) names what a link leads to in another place only', () => {
  const folder = makeContentFolder({ 'outcomes/a.txt': 'inside' });
  const other = makeContentFolder({ 'x.txt': 'outside' });
  mkdirSync(path.join(folder, 'pages'));
  symlinkSync(path.join(folder, 'outcomes/a.txt'), path.join(folder, 'pages/in'));
  symlinkSync(path.join(other, 'x.txt'), path.join(folder, 'pages/out'));
  symlinkSync('nowhere', path.join(folder, 'pages/broken'));
  const found = ['outcomes/a.txt', 'pages/in', 'pages/out', 'pages/broken'].map((file) =>
    findLinkOutside(folder, file),
  );
  expect(found.map((target) => target && path.basename(target))).toEqual([
    undefined,
    undefined,
    'x.txt',
    undefined,
  ]);
});

test.each([
  ['UTF-16 with its mark', Buffer.from('\ufeffélan', 'utf16le')],
  ['UTF-16 without it', Buffer.from('élan', 'utf16le')],
  ['UTF-16, the other way round', Buffer.from('\ufeffélan', 'utf16le').swap16()],
  ['Windows-1252', Buffer.from('élan', 'latin1')],
])('guessText(directory, file) reads %s', (_, bytes) => {
  const folder = makeContentFolder({ 'outcomes/a.txt': '' });
  writeFileSync(path.join(folder, 'outcomes/a.txt'), bytes);
  expect(getText(folder, 'outcomes/a.txt')).toBeUndefined();
  expect(guessText(folder, 'outcomes/a.txt')).toContain('élan');
  expect(guessText(folder, 'outcomes/none.txt')).toBeUndefined();
});
