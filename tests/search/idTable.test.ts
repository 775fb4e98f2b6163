import { describe, expect, test } from 'vitest';
import { createIdTable, findIds, looksLikeId, type IdRow } from '../../src/search/idTable.ts';
import { createOutcome, someOutcomes } from '../support/createOutcome.ts';
import { fc } from '../support/properties.ts';

describe('createIdTable(outcomes)', () => {
  test('has a row for each id, those of earlier times after the one of now, in the order given', () => {
    const outcomes = [
      createOutcome({
        id: 'DEMO-BBB2301/AAA002',
        frontMatter: 'title: Second\naliases: [DEMO/1, "OLD 2"]',
      }),
      createOutcome({ id: 'DEMO-AAA2301/AAA001', description: 'First.' }),
    ];
    expect(createIdTable(outcomes)).toEqual([
      ['DEMO-BBB2301/AAA002', 'demo-bbb2301-aaa002', 'Second'],
      ['DEMO/1', 'demo-bbb2301-aaa002', 'Second'],
      ['OLD 2', 'demo-bbb2301-aaa002', 'Second'],
      ['DEMO-AAA2301/AAA001', 'demo-aaa2301-aaa001', 'First.'],
    ]);
  });

  test('every outcome is found by its own id', () => {
    fc.assert(
      fc.property(someOutcomes(), (outcomes) => {
        const table = createIdTable(outcomes);
        for (const { id, slug } of outcomes) {
          expect(looksLikeId(id)).toBe(true);
          expect(findIds(table, id).map((row) => row[1])).toEqual([slug]);
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
    ...['/', '_', '-/-', `A1${'b'.repeat(100)}`],
  ])('%j does not', (query) => {
    expect(looksLikeId(query)).toBe(false);
  });
});

describe('findIds(table, query)', () => {
  const TABLE: readonly IdRow[] = [
    ['SCC-DRC2312/CIV012', 'slug-12', 'Twelve'],
    ['SCC-DRC2312/CIV01', 'slug-01', 'One'],
    ['XSCC-DRC2312/CIV01', 'slug-x', 'X'],
    ['CIV01', 'slug-short', 'Short'],
    ['SCC DRC2312 PEA003', 'slug-03', 'Three'],
  ];
  const find = (query: string, table = TABLE): string[] => findIds(table, query).map(([id]) => id);

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

  test('an outcome is found by its earlier id, and named by the id that was found', () => {
    const table: readonly IdRow[] = [
      ['NEW-1', 'new-1', 'Renamed'],
      ['OLD-7', 'new-1', 'Renamed'],
    ];
    expect(findIds(table, 'OLD-7')).toEqual([['OLD-7', 'new-1', 'Renamed']]);
  });

  test('an outcome that matches by several ids is there once, where its best match puts it', () => {
    const table: readonly IdRow[] = [
      ['X1', 'a', 'A'],
      ['OLD/X1', 'a', 'A'],
      ['X12', 'b', 'B'],
    ];
    expect(findIds(table, 'X1')).toEqual([
      ['X1', 'a', 'A'],
      ['X12', 'b', 'B'],
    ]);
  });

  test('finds what a plain search through the table finds, each outcome once, the best first', () => {
    const id = fc
      .array(fc.constantFrom('A', 'b', '1', '2', '-', '/', ' ', 'é'), {
        minLength: 1,
        maxLength: 6,
      })
      .map((parts) => parts.join(''));
    const row = fc.tuple(id, fc.constantFrom('s1', 's2', 's3'), fc.constant('Headline'));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), id, (table, query) => {
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
        const expected = matches.filter(
          (match, at) => matches.findIndex(([, slug]) => slug === match[1]) === at,
        );
        expect(findIds(table, query)).toEqual(expected);
      }),
    );
  });
});
