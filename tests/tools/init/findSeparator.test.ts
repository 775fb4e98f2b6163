import { describe, expect, test } from 'vitest';
import { countParts, findParting } from '../../../src/tools/init/findSeparator.ts';

const count = (cells: readonly string[]): Map<string, number> => {
  const values = new Map<string, number>();
  for (const cell of cells) values.set(cell, (values.get(cell) ?? 0) + 1);
  return values;
};
const find = (...cells: readonly string[]): ReturnType<typeof findParting> =>
  findParting(count(cells));

describe('findParting(values): what is between several values in one cell', () => {
  test('a sign whose parts are in other cells, too', () => {
    const found = { sign: ';', hasLines: false };
    expect(find('Weavers; Fishers', 'Fishers', 'Weavers')).toEqual(found);
    expect(find('Peace, bread', 'Land')).toBeUndefined();
  });

  test('each sign that parts the same values; none that only belongs to a name', () => {
    const cells = ['Weavers; Fishers', 'Fishers, Potters', 'Weavers', 'Potters', 'Fishers'];
    expect(find(...cells)).toEqual({ sign: [';', ','], hasLines: false });
    expect([...countParts(count(cells), [';', ','])]).toEqual([
      ['Weavers', 2],
      ['Fishers', 3],
      ['Potters', 2],
    ]);
    const names = ['Law, policy; Practice', 'Law, policy', 'Practice', 'Law, policy'];
    expect(find(...names)).toEqual({ sign: ';', hasLines: false });
  });

  test('line breaks, however few of the names are repeated', () => {
    const found = { sign: undefined, hasLines: true };
    expect(find('Weavers\nFishers', 'Fishers', 'Potters')).toEqual(found);
    expect(find('Weavers\nFishers', 'Potters\nMillers')).toEqual(found);
  });

  test('both', () => {
    const cells = ['Weavers; Potters\nFishers', 'Fishers', 'Potters\nWeavers', 'Millers; Fishers'];
    expect(find(...cells, 'Millers')).toEqual({ sign: ';', hasLines: true });
    expect([...countParts(count(cells), ';')]).toEqual([
      ...[
        ['Weavers', 2],
        ['Potters', 2],
      ],
      ...[
        ['Fishers', 3],
        ['Millers', 1],
      ],
    ]);
  });

  test('lines of a text are none', () => {
    expect(
      find('The council met in the old market.\nIt decided to open the road.'),
    ).toBeUndefined();
    expect(find(`${'A made-up line without any end '.repeat(4)}\nAnother`)).toBeUndefined();
  });
});

test('a name that goes over two lines is counted as the one that it is elsewhere', () => {
  const values = count(['Ministry of\nHealth', 'Ministry of Health', 'Army\nMinistry']);
  expect([...countParts(values)]).toEqual([
    ['Ministry of Health', 2],
    ['Army', 1],
    ['Ministry', 1],
  ]);
});
