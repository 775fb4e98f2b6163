import { gunzipSync, strFromU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { decodeColumns } from '../../src/explorer/decodeColumns.ts';
import type { CardRow } from '../../src/explorer/cardFiles.ts';
import { createExplorerBundle } from '../../src/explorer/createExplorerBundle.ts';
import { createRanking } from '../../src/explorer/createRanking.ts';
import { createOutcome } from '../support/createOutcome.ts';

const outcomes = ['A1', 'B2'].map((id) => createOutcome({ id }));

describe('createExplorerBundle(outcomes, language)', () => {
  test('has columns, ids, rankings and cards of the same rows', () => {
    const { files } = createExplorerBundle(outcomes, 'en');
    const unpack = (name: string): Uint8Array => gunzipSync(files.get(name) ?? new Uint8Array());
    expect([...files.keys()]).toEqual(['columns', 'ids', 'by-headline', 'by-id', 'cards-0']);
    expect(decodeColumns(unpack('columns')).rowCount).toBe(2);
    expect(JSON.parse(strFromU8(unpack('ids')))).toEqual({ ids: ['A1', 'B2'], aliases: [] });
    for (const text of ['headline', 'id'] as const) {
      const ranking = JSON.parse(strFromU8(unpack(`by-${text}`))) as number[];
      expect(ranking).toEqual(createRanking(outcomes, text, 'en'));
    }
    const cards = JSON.parse(strFromU8(unpack('cards-0'))) as CardRow[];
    expect(cards.map(([id]) => id)).toEqual(['A1', 'B2']);
  });

  test('the same outcomes give the same bytes and version, others another version', () => {
    const { version, files } = createExplorerBundle(outcomes, 'en');
    const again = createExplorerBundle(outcomes, 'en');
    expect(again.version).toBe(version);
    expect(again.files).toEqual(files);
    expect(version).toMatch(/^[a-z0-9]{8,}$/);
    const others = ['A1', 'B3'].map((id) => createOutcome({ id }));
    expect(createExplorerBundle(others, 'en').version).not.toBe(version);
    expect(createExplorerBundle(outcomes.toReversed(), 'en').version).not.toBe(version);
  });
});
