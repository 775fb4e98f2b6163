import { describe, expect, test } from 'vitest';
import { splitSource } from '../../../src/tools/verify/splitSource.ts';

describe('splitSource(text)', () => {
  test('no letter of a value is lost where a source is cut', () => {
    expect(splitSource('**A**: one\n**B:** two').map(({ value }) => value.trim())).toEqual([
      '',
      'one',
      'two',
    ]);
  });

  test('front matter is cut at its keys and fences, which pages have too', () => {
    const values = splitSource('---\ntitle: One\nredact: [Two]\n---\n**A**: three');
    const found = values.filter(({ value }) => value.trim() !== '');
    expect(found.map(({ header, value }) => [header, value.trim()])).toEqual([
      ['', 'One'],
      ['', '[Two]'],
      ['A', 'three'],
    ]);
  });

  test('a header anywhere in a line begins a value, as the parser would not have it', () => {
    expect(splitSource('x **A**: one **B**: two').map(({ header }) => header)).toEqual([
      '',
      'A',
      'B',
    ]);
  });
});
