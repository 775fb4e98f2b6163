import { describe, expect, test } from 'vitest';
import {
  describeCount,
  describeSelection,
  listChosen,
} from '../../src/explorer/describeSelection.ts';
import { EMPTY_SELECTION, excludeValue, includeValue } from '../../src/explorer/selection.ts';
import { createColumnsOf } from '../support/figureKit.ts';
import { WORDS } from '../support/modelReader.ts';

const columns = createColumnsOf(
  { country: 'Demoland', year: '2022', scale: 'Local' },
  { country: 'Testland', year: '2023', scale: 'National' },
);
let selection = includeValue(EMPTY_SELECTION, 'country', 'testland');
selection = includeValue(selection, 'country', 'demoland');
selection = excludeValue(includeValue(selection, 'year', '2022..2023'), 'scale', 'local');
const chosen = listChosen(columns, selection, WORDS);

describe('listChosen(columns, selection, words)', () => {
  test('has what was chosen in the order of the facets; what means nothing is left out', () => {
    expect(chosen.map(({ label, isExcluded }) => [label, isExcluded])).toEqual([
      ...[
        ['Demoland', false],
        ['Testland', false],
      ],
      ...[
        ['2022–2023', false],
        ['Local', true],
      ],
    ]);
    const unknown = includeValue(EMPTY_SELECTION, 'country', 'atlantis');
    expect(listChosen(columns, unknown, WORDS)).toEqual([]);
  });
});

describe('describeSelection(chosen, query, words)', () => {
  test('joins values of a facet by “or”, and names what says nothing by itself', () => {
    expect(describeSelection(chosen, 'law', WORDS)).toBe(
      'with “law”; Demoland or Testland; 2022–2023; without “Scale: Local”',
    );
    expect(describeSelection([], '', WORDS)).toBe('');
  });
});

describe('describeCount(found, total, words)', () => {
  test.each([
    [3, 3, 'All 3 outcomes'],
    [1, 1200, '1 of 1,200 outcomes'],
    [1, 1, '1 outcome'],
  ])('%d of %d', (found, total, text) => {
    expect(describeCount(found, total, WORDS)).toBe(text);
  });
});
