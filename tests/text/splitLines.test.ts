import { describe, expect, test } from 'vitest';
import { hasLines, splitLines } from '../../src/text/splitLines.ts';

describe('splitLines(value)', () => {
  test.each([
    ['Weavers\nFishers', ['Weavers', 'Fishers']],
    ['Weavers\r\nFishers\r', ['Weavers', 'Fishers']],
    ['• Weavers\n• Fishers', ['Weavers', 'Fishers']],
    ['1. Weavers\n2) Fishers\n\n- Potters', ['Weavers', 'Fishers', 'Potters']],
    ['Weavers;\nFishers,\nPotters', ['Weavers', 'Fishers', 'Potters']],
    ['2023 Alliance\n-5 °C', ['2023 Alliance', '-5 °C']],
  ])('%j', (value, lines) => {
    expect(splitLines(value)).toEqual(lines);
  });

  test('one line stays as it is', () => {
    for (const line of ['- Weavers', '1. Weavers;', 'Weavers, Fishers'])
      expect(splitLines(` ${line}\n`)).toEqual([line]);
    expect(splitLines(' \n ')).toEqual([]);
    expect(hasLines('Weavers\n')).toBe(false);
  });
});
