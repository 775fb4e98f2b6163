import { describe, expect, test } from 'vitest';
import { countParts, findParting, findPlainSign } from '../../../src/tools/init/findSeparator.ts';

const count = (cells: readonly string[]): Map<string, number> => {
  const values = new Map<string, number>();
  for (const cell of cells) values.set(cell, (values.get(cell) ?? 0) + 1);
  return values;
};
const find = (...cells: readonly string[]): ReturnType<typeof findParting> =>
  findParting(count(cells));

describe('findParting(values): what is between several values in one cell', () => {
  test('a sign whose parts are in other cells, too', () => {
    const found = { sign: ';', words: [], hasLines: false };
    expect(find('Weavers; Fishers', 'Fishers', 'Weavers')).toEqual(found);
    expect(find('Peace, bread', 'Land')).toBeUndefined();
    // Of a semicolon it is enough that most places hold what others hold; of a comma, most names.
    const cells = ['Radio; Weavers', 'Radio; Fishers', 'Radio; Union; Weavers', 'Radio; Bakers'];
    expect(find(...cells, 'Radio; Millers')).toEqual(found);
    expect(
      find(...cells.map((cell) => cell.replaceAll(';', ',')), 'Radio, Millers'),
    ).toBeUndefined();
  });

  test('of a sign that no name has inside one known part in each cell is enough', () => {
    const found = { sign: ';', words: [], hasLines: false };
    const cells = ['Relations; Practice', 'Relations', 'Policy'];
    expect(find(...cells)).toEqual(found);
    expect(find(...cells, 'Bread; Salt')).toBeUndefined();
    expect(find(...cells.map((cell) => cell.replace(';', ',')))).toBeUndefined();
  });

  test('each sign that parts the same values; none that only belongs to a name', () => {
    const cells = ['Weavers; Fishers', 'Fishers, Potters', 'Weavers', 'Potters', 'Fishers'];
    expect(find(...cells)).toEqual({ sign: [';', ','], words: [], hasLines: false });
    expect([...countParts(count(cells), [';', ','])]).toEqual([
      ['Weavers', 2],
      ['Fishers', 3],
      ['Potters', 2],
    ]);
    const names = ['Law, policy; Practice', 'Law, policy', 'Practice', 'Law, policy'];
    expect(find(...names)).toEqual({ sign: ';', words: [], hasLines: false });
  });

  // Judged by hand.
  test.each([
    ['Weavers and Fishers', { sign: undefined, words: [' and '] }],
    ['Weavers et Fishers', { sign: undefined, words: [' et '] }],
    ['Weavers & Potters', { sign: undefined, words: [' & '] }],
    ['Weavers, Potters and Fishers', { sign: ',', words: [' and '] }],
    ['Weavers, Potters, and Fishers', { sign: ',', words: [' and '] }],
    ['Weavers; Fishers y Potters', { sign: ';', words: [' y '] }],
  ])('words between values that other cells have alone: %s', (cell, parting) => {
    const found = find('Weavers', 'Fishers', 'Potters', 'Weavers', cell);
    expect(found).toEqual({ ...parting, hasLines: false });
  });

  test('signs that part values only together', () => {
    const dash = ['Weavers; Fishers', 'Fishers / Potters', 'Potters & Weavers'];
    expect(find(...dash)).toEqual({ sign: [';', '/'], words: [' & '], hasLines: false });
    const named = ['Health and Dignity', 'Health and Dignity, Bar', 'Kivu & Bar', 'Kivu'];
    expect(find(...named)).toEqual({ sign: ',', words: [' & '], hasLines: false });
    expect(find('Water and Land; Law', 'Peace / Law and Order', 'Bread, Salt')).toBeUndefined();
  });

  test('words of Arabic are written to the name that follows', () => {
    const found = { sign: undefined, words: [' و'], hasLines: false };
    expect(find('المحكمة', 'البرلمان', 'المحكمة والبرلمان')).toEqual(found);
    expect(find('شبكة واحدة', 'شبكة')).toBeUndefined();
  });

  test('a word that one name has inside parts nothing', () => {
    expect(find('Water and Land Trust', 'Water', 'Fishers', 'Fishers')).toBeUndefined();
    expect(find('Water and Land', 'Water', 'Land', 'Weavers and Co.')).toBeUndefined();
  });

  test('long names in common; no texts', () => {
    const [some, other] = ['weavers', 'fishers'].map(
      (who) => `Change in the behaviour of local authorities towards ${who} who defend their land`,
    );
    const found = { sign: ';', words: [], hasLines: false };
    expect(find(`${some}; ${other}`, `${some}`, `${other}`)).toEqual(found);
  });

  test('line breaks, however few of the names are repeated', () => {
    const found = { sign: undefined, words: [], hasLines: true };
    expect(find('Weavers\nFishers', 'Fishers', 'Potters')).toEqual(found);
    expect(find('Weavers\nFishers', 'Potters\nMillers')).toEqual(found);
  });

  test('both', () => {
    const cells = ['Weavers; Potters\nFishers', 'Fishers', 'Potters\nWeavers', 'Millers; Fishers'];
    expect(find(...cells, 'Millers')).toEqual({ sign: ';', words: [], hasLines: true });
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

test.each([
  [['Bread; Salt', 'Policy'], ';'],
  [['عدالة؛ مياه', 'Policy'], '؛'],
  [['Bread, Salt', 'Policy'], undefined],
  [['Policy;', 'Practice'], undefined],
  [
    ['They met in the market; the council agreed to open the road to the old town', 'Policy'],
    undefined,
  ],
])('findPlainSign(values): of %j it is %j', (cells, sign) => {
  expect(findPlainSign(count(cells))).toBe(sign);
});
