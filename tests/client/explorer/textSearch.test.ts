import { describe, expect, test } from 'vitest';
import type { ExplorerFiles } from '../../../src/client/explorer/explorerFiles.ts';
import { createTextSearch } from '../../../src/client/explorer/textSearch.ts';

function createFiles(loadIds: ExplorerFiles['loadIds']): ExplorerFiles {
  const never = (): Promise<never> => Promise.reject(new Error('not asked for'));
  return {
    loadIds,
    ...{ loadColumns: never, loadFigures: never, loadRanking: never, loadAcronyms: never },
    ...{ loadData: never, loadPrint: never },
    ...{ loadResults: never, loadText: never, loadWords: never, loadCards: never },
  };
}

const launch = (): never => {
  throw new Error('started');
};

const table = { ids: ['A-1', 'A-2', 'B-2'], aliases: [['OLD-9', 2]] } as const;

describe('searchIds(query)', () => {
  test('finds rows by their ids, also by earlier ones, and no place in their texts', async () => {
    const { searchIds } = createTextSearch(
      createFiles(() => Promise.resolve(table)),
      false,
      launch,
    );
    const found = await searchIds('a-2');
    expect(found.rows).toEqual([1]);
    expect(await found.loadExcerpt(1)).toBeUndefined();
    expect((await searchIds('old-9')).rows).toEqual([2]);
  });

  test('fetches nothing for what cannot be an id', async () => {
    const { searchIds } = createTextSearch(
      createFiles(() => Promise.reject(new Error('fetched'))),
      false,
      launch,
    );
    expect((await searchIds('two words 1')).rows).toEqual([]);
  });

  test('without its table finds none, so that the texts are searched, and tries again', async () => {
    let tries = 0;
    const { searchIds } = createTextSearch(
      createFiles(() => {
        tries += 1;
        return tries === 1 ? Promise.reject(new Error('blocked')) : Promise.resolve(table);
      }),
      false,
      launch,
    );
    expect((await searchIds('A-1')).rows).toEqual([]);
    expect((await searchIds('A-1')).rows).toEqual([0]);
  });
});
