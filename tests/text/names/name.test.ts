import { describe, expect, test } from 'vitest';
import { createNames, isTooShort } from '../../../src/text/names/name.ts';

describe('createNames(source, index, level)', () => {
  test.each([
    ['Jane Example', true],
    ['J. Doe', false],
    ['Zubeida', false],
    ['Al Bo', false],
  ])('%s is enough to mean the name inside a longer word: %s', (source, isTelling) => {
    expect(createNames(source, 0, 'redaction')[0]?.isTelling).toBe(isTelling);
  });

  test('what is between its letters', () => {
    expect(createNames("N'Di-a BoLe", 3, 'redaction')[0]).toMatchObject({
      index: 3,
      letters: 'ndiabole',
      joints: ['inside', 'apostrophe', 'inside', 'hyphen', 'blank', 'inside', 'capital', 'inside'],
    });
  });

  test('a short name is exact at wider levels, and an Arabic article goes with ل', () => {
    expect(createNames('علي', 0, 'proof')[0]?.exact).toBe('علي');
    expect(createNames('علي', 0, 'redaction')[0]?.exact).toBeUndefined();
    expect(createNames('الحسن', 0, 'redaction').map((name) => name.letters)).toEqual([
      'الحسن',
      'للحسن',
    ]);
  });

  test('a source without letters is no name', () => {
    expect(createNames(' - ', 0, 'proof')).toEqual([]);
  });
});

test('isTooShort(source) counts letters, not what is between them', () => {
  expect(['Bo', 'B. o', 'Ana', '王'].map(isTooShort)).toEqual([true, true, false, true]);
});
