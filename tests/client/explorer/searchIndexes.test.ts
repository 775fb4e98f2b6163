import { describe, expect, test } from 'vitest';
import {
  searchIndexes,
  type Result,
  type SearchIndex,
} from '../../../src/client/explorer/searchIndexes.ts';
import { listIndexParts } from '../../../src/search/indexParts.ts';
import { fc } from '../../support/properties.ts';

const WORD = 'mediation';

/** An index of records with these scores for the word; what has none does not hold it. */
function createIndex(
  scores: readonly (number | undefined)[],
  start = 0,
  asked: string[] = [],
): SearchIndex {
  const results = scores
    .map((score, row): Result | undefined =>
      score === undefined
        ? undefined
        : {
            id: `en_${row}`,
            score,
            data: () => Promise.resolve({ excerpt: `row ${start + row}: <mark>${WORD}</mark>` }),
          },
    )
    .filter((result) => result !== undefined)
    .toSorted((a, b) => b.score - a.score);
  return {
    start,
    ask: (query) => {
      asked.push(`${start} ${query}`);
      return Promise.resolve(query.replaceAll('"', '') === WORD ? results : []);
    },
    loadTable: () => Promise.resolve(new Map(scores.map((_, row) => [`en_${row}`, row]))),
    check: () => Promise.resolve(),
  };
}

async function readExcerpts(
  found: Awaited<ReturnType<typeof searchIndexes>>,
): Promise<(string | undefined)[]> {
  const excerpts = await Promise.all(found.rows.map(found.loadExcerpt));
  return excerpts.map((excerpt) => excerpt?.parts.map(({ text }) => text).join(''));
}

describe('searchIndexes(indexes, query, maxKept)', () => {
  test('several find what one of all outcomes would, in the same order, with its excerpts', async () => {
    const scores = fc.array(fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }), {
      maxLength: 30,
    });
    await fc.assert(
      fc.asyncProperty(
        scores,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 0, max: 30 }),
        async (all, size, maxKept) => {
          const whole = await searchIndexes([createIndex(all)], WORD);
          const parts = listIndexParts(all.length, size).map(({ start, end }) =>
            createIndex(all.slice(start, end), start),
          );
          const found = await searchIndexes(parts, WORD, maxKept);
          expect(found.rows).toEqual(whole.rows);
          expect(await readExcerpts(found)).toEqual(await readExcerpts(whole));
          expect(await readExcerpts(found)).toEqual(
            found.rows.map((row) => `… row ${row}: ${WORD} …`),
          );
        },
      ),
    );
  });

  test('asks one index after the other, and again only for an excerpt that was not kept', async () => {
    const asked: string[] = [];
    const indexes = [createIndex([3, 1], 0, asked), createIndex([2], 2, asked)];
    const found = await searchIndexes(indexes, WORD, 2);
    expect(found.rows).toEqual([0, 2, 1]);
    expect(asked).toEqual([`0 ${WORD}`, `2 ${WORD}`]);
    await found.loadExcerpt(0);
    await found.loadExcerpt(2);
    expect(asked).toHaveLength(2);
    await found.loadExcerpt(1);
    expect(asked).toEqual([`0 ${WORD}`, `2 ${WORD}`, `0 ${WORD}`]);
    expect(await found.loadExcerpt(7)).toBeUndefined();
  });

  test('an index that holds nothing is asked whether it is there; one that is not fails the search', async () => {
    const gone = {
      ...createIndex([], 1),
      check: () => Promise.reject(new Error('The search index answered 404.')),
    };
    await expect(searchIndexes([createIndex([1]), gone], WORD)).rejects.toThrow('404');
    expect((await searchIndexes([createIndex([]), createIndex([1], 0)], WORD)).rows).toEqual([0]);
  });

  test('a record that the table lacks is of another index', async () => {
    const other = { ...createIndex([1]), loadTable: () => Promise.resolve(new Map()) };
    await expect(searchIndexes([other], WORD)).rejects.toThrow('not the one of this page');
  });
});
