import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import {
  getCurrentCollection,
  getCurrentReading,
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
  expect(refreshCurrentCollection(folder).outcomes).toHaveLength(0);
  expect(getCurrentReading(folder)).not.toBe(first);
  expect(getCurrentCollection(makeContentFolder(FRAGMENTS)).outcomes).toHaveLength(1);
});

test('the site is given nothing of what is withheld but that it is', () => {
  const collection = getCurrentCollection(makeContentFolder(FRAGMENTS));
  expect(Object.keys(collection).toSorted()).toEqual([
    'fields',
    'method',
    'outcomes',
    'problems',
    'programme',
    'withheld',
  ]);
  expect(collection.withheld.map(({ file }) => file)).toEqual(['outcomes/b.txt']);
});
