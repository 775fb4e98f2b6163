import { describe, expect, test } from 'vitest';
import { findPersonColumns } from '../../../src/tools/import/findPersonColumns.ts';
import { fixtureProgramme } from '../../support/fixtureProgramme.ts';

const HEADERS = ['FragmentID', 'Outcome description', 'Not in programme.md'];
const lines = HEADERS.map((header, column) => ({ header, column }));

function find(...texts: readonly string[]): string[] {
  const rows = texts.map((text, index) => ({
    number: index + 2,
    cells: ['KE 0772 123 456', text, 'Mr Okello'],
  }));
  const found = findPersonColumns(rows, lines, fixtureProgramme);
  return found.map(({ place, message }) => `${place}: ${message}`);
}

describe('findPersonColumns(rows, lines, programme)', () => {
  test('published columns alone, with three cells and how many there are', () => {
    expect(find('Mr Okello', 'a group', 'o@example.org', 'Mme Diallo', 'Dr Sow')).toEqual([
      expect.stringMatching(
        /^column B: “Outcome description” is published, .*: 4 cells, B2, B4, B5 and 1 more\.$/,
      ),
    ]);
    expect(find('Mr Okello')).toEqual([expect.stringMatching(/: one cell, B2\.$/)]);
    expect(find('a group')).toEqual([]);
  });
});
