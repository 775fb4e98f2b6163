import { describe, expect, test } from 'vitest';
import { writeCount } from '../../../src/search/wordCount.ts';
import { searchIndexes, type SearchIndex } from '../../../src/client/explorer/searchIndexes.ts';
import { listIndexParts } from '../../../src/search/indexParts.ts';
import { TERM_END } from '../../../src/search/termEnd.ts';
import { fc } from '../../support/properties.ts';

const WORD = 'mediation';

interface Options {
  readonly start?: number;
  readonly asked?: string[];
  readonly words?: string;
}

/** An index of records that have these words, each with a score; it knows no endings. */
function createIndex(
  records: readonly Readonly<Record<string, number>>[],
  { start = 0, asked = [], words = '' }: Options = {},
): SearchIndex {
  return {
    start,
    prepare: () => Promise.resolve(),
    ask: (question) => {
      asked.push(`${start} ${question}`);
      const word = question.replaceAll('"', '').replaceAll(TERM_END, '');
      const rows = [...records.keys()].filter((row) => records[row]?.[word] !== undefined);
      return Promise.resolve({ rows, scores: rows.map((row) => records[row]?.[word] ?? 0) });
    },
    loadTable: () => Promise.resolve(records.map(() => 'am')),
    loadText: (row) => Promise.resolve([['description', `row ${start + row}: ${WORD}`]]),
    loadWords: () => Promise.resolve(words),
    check: () => Promise.resolve(),
  };
}

describe('searchIndexes(indexes, text)', () => {
  test('several find what one of all outcomes would, in the same order, with its excerpts', async () => {
    const scores = fc.array(fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }), {
      maxLength: 30,
    });
    await fc.assert(
      fc.asyncProperty(scores, fc.integer({ min: 1, max: 12 }), async (all, size) => {
        const records = all.map((score) => (score === undefined ? {} : { [WORD]: score }));
        const whole = await searchIndexes([createIndex(records)], WORD);
        const parts = listIndexParts(all.length, size).map(({ start, end }) =>
          createIndex(records.slice(start, end), { start }),
        );
        const found = await searchIndexes(parts, WORD);
        expect(found.rows).toEqual(whole.rows);
        for (const row of found.rows) {
          const excerpt = await found.loadExcerpt(row);
          expect(excerpt?.parts.map(({ text }) => text).join('')).toBe(`row ${row}: ${WORD}`);
        }
      }),
    );
  });

  test('outcomes that have both words come before those that have one, however good', async () => {
    const index = createIndex([{ river: 9 }, { river: 1, council: 1 }, { council: 8 }, {}]);
    const found = await searchIndexes([index], 'river council');
    expect([found.rows, found.full]).toEqual([[1, 0, 2], 1]);
  });

  test('where those that have all fill a page, the others are not shown', async () => {
    const both = Array.from({ length: 25 }, () => ({ river: 1, council: 1 }));
    const found = await searchIndexes([createIndex([...both, { river: 9 }])], 'river council');
    expect([found.rows.length, found.full]).toEqual([25, 25]);
  });

  test('a phrase must be there; what has a word with a hyphen before it is left out', async () => {
    const index = createIndex([
      { 'fair trial': 1, river: 1 },
      { river: 5 },
      { 'fair trial': 1, secret: 1 },
    ]);
    expect((await searchIndexes([index], '“fair trial” river')).rows).toEqual([0, 2]);
    expect((await searchIndexes([index], '“fair trial” -secret')).rows).toEqual([0]);
    expect((await searchIndexes([index], '-secret')).rows.toSorted()).toEqual([0, 1]);
  });

  test('words that say nothing are not asked for beside others, and are all needed by themselves', async () => {
    const asked: string[] = [];
    const index = createIndex([{ the: 1, river: 1 }, { the: 1, of: 1 }, { river: 2 }], { asked });
    expect((await searchIndexes([index], 'the river')).rows).toEqual([2, 0]);
    expect(asked.join()).not.toContain('the');
    const stops = await searchIndexes([index], 'the of');
    expect([stops.rows, stops.isOnlyStops]).toEqual([[1], true]);
    const signs = await searchIndexes([index], '… ? 🌍');
    expect([signs.rows, signs.isEmpty]).toEqual([[], true]);
  });

  test('for a word that no index has, the nearest of all are offered, and nothing is searched for it', async () => {
    const indexes = [
      createIndex([{ mediation: 1 }], {
        words: `media\t${writeCount(3)}\nmediation\t${writeCount(1)}\tMédiation`,
      }),
      createIndex([{ mediation: 1 }], { start: 1, words: `mediation\t${writeCount(1)}` }),
    ];
    const found = await searchIndexes(indexes, 'medeation');
    expect([found.rows, found.unknown]).toEqual([[], ['medeation']]);
    expect(await found.loadNearest?.()).toEqual([
      { word: 'medeation', nearest: [{ written: 'mediation', count: 2 }] },
    ]);
    expect((await searchIndexes(indexes, 'mediation')).unknown).toEqual([]);
  });

  test('an index that holds nothing is asked whether it is there; one that is not fails the search', async () => {
    const gone = {
      ...createIndex([{}], { start: 1 }),
      check: () => Promise.reject(new Error('The search index answered 404.')),
    };
    const index = createIndex([{ [WORD]: 1 }]);
    await expect(searchIndexes([index, gone], WORD)).rejects.toThrow('404');
    expect((await searchIndexes([createIndex([]), index], WORD)).rows).toEqual([0]);
  });

  test('a record that the table lacks is of another index', async () => {
    const other = {
      ...createIndex([{ [WORD]: 1 }]),
      loadTable: () => Promise.resolve([]),
    };
    await expect(searchIndexes([other], WORD)).rejects.toThrow('not the one of this page');
  });
});
