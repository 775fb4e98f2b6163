import { describe, expect, test } from 'vitest';
import {
  escapeHeads,
  findHeads,
  formatHead,
  unescapeHeads,
} from '../../src/fragment/fieldHeads.ts';

const headers = (text: string): string[] => findHeads(text, 0).map(({ header }) => header);

describe('findHeads(text, from)', () => {
  test.each([
    ['**A**: one\n**B:** two', ['A', 'B']],
    ['**Pays** : Kenya', ['Pays']],
    ['**A** and more: x', []],
    [' **A**: indented', []],
    ['**A\nB**: two lines', []],
    ['** **: nothing', []],
    ['**A**\n: x', []],
  ])('%j', (text, found) => {
    expect(headers(text)).toEqual(found);
  });

  test('begins at the offset given, and says where each head begins and ends', () => {
    const text = '**A**: one\n**B**: two';
    expect(findHeads(text, 11)).toEqual([{ header: 'B', start: 11, end: 17 }]);
  });
});

test('a value that looks like heads comes back as it was', () => {
  const value = 'one\n**B**: two\n\\**C**: three\n**bold** text';
  const escaped = escapeHeads(value);
  expect(headers(`**A**: ${escaped}`)).toEqual(['A']);
  expect(unescapeHeads(escaped)).toBe(value);
});

test('formatHead(header) gives a head that is read as this header, if there is one', () => {
  expect([formatHead('A'), formatHead('A:'), formatHead('A**B'), formatHead('A\nB')]).toEqual([
    '**A**:',
    '**A::**',
    undefined,
    undefined,
  ]);
});
