import { describe, expect, test } from 'vitest';
import {
  dropZeros,
  isNumber,
  joinPlain,
  joinWritten,
  listEndings,
  splitId,
} from '../../../src/tools/verify/idSpellings.ts';

describe('splitId(id)', () => {
  test.each([
    ['EXH-KE2401/CIV003', ['exh', 'ke', '2401', 'civ', '003']],
    ['ＣＩＶ٠٠٣', ['civ', '003']],
    ['Réf. 7', ['ref', '7']],
    ['---', []],
  ])('%s', (id, parts) => {
    expect(splitId(id)).toEqual(parts);
  });
});

test('spellings of the same id are joined alike, those of others are not', () => {
  expect(joinPlain(splitId('CIV-003'))).toBe(joinPlain(splitId('civ 3')));
  expect(joinWritten(splitId('CIV-003'))).not.toBe(joinWritten(splitId('civ 3')));
  expect(joinPlain(splitId('CIV-030'))).not.toBe(joinPlain(splitId('CIV-3')));
});

test.each([
  ['civ003', 'civ3'],
  ['0', '0'],
  ['000', '0'],
  ['100', '100'],
  ['ke0024civ00', 'ke24civ0'],
])('dropZeros(%j) is %j', (word, plain) => {
  expect(dropZeros(word)).toBe(plain);
});

test('listEndings(parts) gives the whole first, then one part less each time', () => {
  expect(listEndings(['a', 'b', '1'])).toEqual([['a', 'b', '1'], ['b', '1'], ['1']]);
});

test('isNumber(part) is true of digits alone', () => {
  expect(['12', '0', 'a1', ''].map(isNumber)).toEqual([true, true, false, false]);
});
