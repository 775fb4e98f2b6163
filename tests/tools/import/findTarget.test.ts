import { describe, expect, test } from 'vitest';
import {
  findHiddenTarget,
  findTarget,
  indexFiles,
  nameFile,
} from '../../../src/tools/import/findTarget.ts';
import { readPresentFile } from '../../../src/tools/import/readPresentFile.ts';
import { fixtureProgramme as programme } from '../../support/fixtureProgramme.ts';
import { writeFragment } from '../../support/fragmentText.ts';

const row = { number: 3, cells: [] };
const files = [
  readPresentFile('sub/one.txt', writeFragment({ id: 'A/1' }), programme),
  readPresentFile('copy.txt', writeFragment({ id: 'A/1' }), programme),
  readPresentFile(
    'New.txt',
    `---\naliases: [Old]\n---\n${writeFragment({ id: 'Newer' })}`,
    programme,
  ),
];
const index = indexFiles(files);

describe('findTarget(id, row, index)', () => {
  test('the first file that holds the id, whatever its name', () => {
    expect(findTarget('A/1', row, index)).toEqual({ file: 'sub/one.txt', present: files[0] });
  });

  test('a new file named after an id that no file holds', () => {
    expect(findTarget('A/2', row, index)).toEqual({ file: 'a-2.txt', present: undefined });
  });

  test.each([
    ['', 'row-without-id'],
    ['—', 'id-without-letters'],
    ['é'.repeat(101), undefined],
    ['ع'.repeat(101), 'id-too-long'],
    ['Old', 'row-renamed'],
    ['new', 'file-taken'],
  ])('the id %j: %s', (id, code) => {
    const target = findTarget(id, row, index);
    expect('code' in target ? target.code : undefined).toBe(code);
  });
});

test('findHiddenTarget(id, row, index) also knows the file by an earlier id', () => {
  expect(findHiddenTarget('Old', row, index)?.present).toBe(files[2]);
  expect(findHiddenTarget('new', row, index)).toBeUndefined();
  expect(findHiddenTarget('A/1', row, index)?.file).toBe('sub/one.txt');
});

test.each([
  ['SCC-DRC2312/CIV002', 'scc-drc2312-civ002.txt'],
  ['Com1', 'com1-outcome.txt'],
  ['Console', 'console.txt'],
  ['—', ''],
])('nameFile(%j) is %j', (id, file) => {
  expect(nameFile(id)).toBe(file);
});
