import { describe, expect, test } from 'vitest';
import {
  createIdTable,
  findIds,
  findListed,
  looksLikeId,
  splitIds,
  type IdTable,
} from '../../src/explorer/idTable.ts';
import { createOutcome, someOutcomes } from '../support/createOutcome.ts';
import { fc } from '../support/properties.ts';

describe('createIdTable(outcomes)', () => {
  test('has the id of each row, and earlier ids with their rows', () => {
    const outcomes = [
      createOutcome({
        id: 'DEMO-BBB2301/AAA002',
        frontMatter: 'title: Second\naliases: [DEMO/1, "OLD 2"]',
      }),
      createOutcome({ id: 'DEMO-AAA2301/AAA001', description: 'First.' }),
    ];
    expect(createIdTable(outcomes)).toEqual({
      ids: ['DEMO-BBB2301/AAA002', 'DEMO-AAA2301/AAA001'],
      aliases: [
        ['DEMO/1', 0],
        ['OLD 2', 0],
      ],
    });
  });

  test('every outcome is found by its own id', () => {
    fc.assert(
      fc.property(someOutcomes(), (outcomes) => {
        const table = createIdTable(outcomes);
        for (const [row, { id }] of outcomes.entries()) {
          expect(looksLikeId(id)).toBe(true);
          expect(findIds(table, id)).toEqual([row]);
        }
      }),
    );
  });
});

describe('looksLikeId(query)', () => {
  test.each(['CIV002', 'SCC-DRC', 'DRC2312/CIV', 'scc-drc2312/civ002', 'a_b', '002', '٠٠٢', 'é1'])(
    '%s does',
    (query) => {
      expect(looksLikeId(query)).toBe(true);
    },
  );

  test.each([
    ...['', ' ', 'A', '1', 'peace', 'النساء', 'women 2023', 'CIV 002', ' CIV002', '“CIV”', '--'],
    ...['$750', 'US$500', '€27,000', '2250$', '+15', '+15%', '3.5%', '#tag2021', '@police_watch'],
    ...['-CIV002', '–2022', '"1325"', '“2022”', '«CIV002»', "'24'", '(2021)', 'R&D-1'],
    ...['/', '_', '-/-', `A1${'b'.repeat(100)}`],
  ])('%j does not', (query) => {
    expect(looksLikeId(query)).toBe(false);
  });
});

describe('splitIds(query)', () => {
  test.each([
    ['DEMO/1 demo-2', ['DEMO/1', 'demo-2']],
    ['DEMO/1,DEMO/2 ;  DEMO/3', ['DEMO/1', 'DEMO/2', 'DEMO/3']],
    ['OLD 2; OLD 3,', ['OLD 2', 'OLD 3']],
    ['\tA1  B2\u00a0C3', ['A1', 'B2', 'C3']],
  ])('%j is a list', (query, ids) => {
    expect(splitIds(query)).toEqual(ids);
  });

  test.each([
    '',
    'DEMO/1',
    'women 2023',
    'CIV 002',
    'Sahel, 2023',
    ' , ',
    `A1 ${'b'.repeat(100)}1`,
  ])('%j is none', (query) => {
    expect(splitIds(query)).toEqual([]);
  });
});

describe('findListed(table, listed)', () => {
  test('finds whole ids alone, earlier ones too, in the order of the list, each row once', () => {
    const table: IdTable = { ids: ['DEMO-1', 'DEMO-12', 'NEW 3'], aliases: [['OLD 3', 2]] };
    expect(findListed(table, ['old/3', 'DEMO', 'demo–1', 'NEW-3', 'DEMO-9'])).toEqual([2, 0]);
  });

  test('finds every outcome of a list of ids, written in one line', () => {
    fc.assert(
      fc.property(someOutcomes(), fc.constantFrom(' ', ', ', ';'), (outcomes, joint) => {
        fc.pre(outcomes.length > 1);
        const ids = outcomes.map(({ id }) => id).toReversed();
        const rows = ids.map((_, index) => ids.length - 1 - index);
        expect(findListed(createIdTable(outcomes), splitIds(ids.join(joint)))).toEqual(rows);
      }),
    );
  });
});

describe('findIds(table, query)', () => {
  const IDS = [
    'SCC-DRC2312/CIV012',
    'SCC-DRC2312/CIV01',
    'XSCC-DRC2312/CIV01',
    'CIV01',
    'SCC DRC2312 PEA003',
  ];
  const find = (query: string): string[] =>
    findIds({ ids: IDS, aliases: [] }, query).map((row) => IDS[row] ?? '');

  test('the id that is the query, then those that begin with it, then those that hold it', () => {
    expect(find('SCC-DRC2312/CIV01')).toEqual([
      'SCC-DRC2312/CIV01',
      'SCC-DRC2312/CIV012',
      'XSCC-DRC2312/CIV01',
    ]);
    expect(find('CIV01')).toEqual([
      'CIV01',
      'SCC-DRC2312/CIV012',
      'SCC-DRC2312/CIV01',
      'XSCC-DRC2312/CIV01',
    ]);
  });

  test('an amount or a date is in an id only as it is written there', () => {
    const ids = ['KEN2311/80', 'KEN2024/70', 'OH1.8', 'KEN24/7', 'A/11.8', '2,250', '2021/7'];
    const findIn = (query: string): string[] =>
      findIds({ ids, aliases: [] }, query).map((row) => ids[row] ?? '');
    expect(findIn('1.8')).toEqual(['OH1.8']);
    expect(findIn('24/7')).toEqual(['KEN24/7']);
    expect(findIn('2,250')).toEqual(['2,250']);
    expect(findIn('2.25')).toEqual([]);
    expect(findIn('2021-7')).toEqual(['2021/7']);
    expect(findIn('2311/8')).toEqual([]);
    expect(findIn('2311/80')).toEqual(['KEN2311/80']);
  });

  test('within a rank the order of the table stays', () => {
    expect(find('SCC')).toEqual([
      'SCC-DRC2312/CIV012',
      'SCC-DRC2312/CIV01',
      'SCC DRC2312 PEA003',
      'XSCC-DRC2312/CIV01',
    ]);
  });

  test.each([
    'scc-drc2312/civ012',
    'SCC/DRC2312-CIV012',
    'ＳＣＣ_DRC2312__CIV012',
    '/scc–drc2312.civ012/',
  ])('case, width and the kind of joint do not matter: %s', (query) => {
    expect(find(query)).toEqual(['SCC-DRC2312/CIV012']);
  });

  test.each(['', '-', '//', 'CIV099', 'SCCDRC2312', 'CIV012/SCC'])('%j finds nothing', (query) => {
    expect(find(query)).toEqual([]);
  });

  test('an outcome is found by its earlier id', () => {
    expect(findIds({ ids: ['A', 'NEW-1'], aliases: [['OLD-7', 1]] }, 'OLD-7')).toEqual([1]);
  });

  test('an outcome that matches by several ids is there once, where its best match puts it', () => {
    const table: IdTable = { ids: ['X12', 'OLD/X1'], aliases: [['X1', 1]] };
    expect(findIds(table, 'X1')).toEqual([1, 0]);
  });

  test('finds what a plain search through the table finds, each outcome once, the best first', () => {
    const id = fc
      .array(fc.constantFrom('A', 'b', '1', '2', '-', '/', ' ', 'é'), {
        minLength: 1,
        maxLength: 6,
      })
      .map((parts) => parts.join(''));
    const ids = fc.array(id, { maxLength: 8 });
    const aliases = fc.array(fc.tuple(id, fc.nat({ max: 7 })), { maxLength: 4 });
    fc.assert(
      fc.property(ids, aliases, id, (own, earlier, query) => {
        const known = earlier.filter(([, row]) => row < own.length);
        const table = [...own.map((name, row) => [name, row] as const), ...known];
        const fold = (text: string): string =>
          text
            .toUpperCase()
            .split(/[^A-ZÉ12]+/)
            .filter(Boolean)
            .join('-');
        const wanted = fold(query);
        const rankOf = (name: string): number => {
          const at = fold(name).indexOf(wanted);
          if (wanted === '' || at === -1) return 3;
          return at > 0 ? 2 : fold(name) === wanted ? 0 : 1;
        };
        const matches = [0, 1, 2].flatMap((rank) =>
          table.filter(([name]) => rankOf(name) === rank),
        );
        const expected = [...new Set(matches.map(([, row]) => row))];
        expect(findIds({ ids: own, aliases: known }, query)).toEqual(expected);
      }),
    );
  });
});
