import { describe, expect, test } from 'vitest';
import { DEFAULT_STATE } from '../../src/explorer/address.ts';
import { createColumns } from '../../src/explorer/createColumns.ts';
import { createEngine } from '../../src/explorer/createEngine.ts';
import { countRows } from '../../src/explorer/bitset.ts';
import { excludeValue, includeValue, EMPTY_SELECTION } from '../../src/explorer/selection.ts';
import { crossTabulate } from '../../src/figures/tabulate/crossTabulate.ts';
import { addChoice, formatChoice, formatCompared } from '../../src/figures/formatChoice.ts';
import { WORDS } from '../support/figureKit.ts';
import { fc } from '../support/properties.ts';
import { someSteps, takeSteps } from '../support/someChoices.ts';
import { someCorpus } from '../support/someCorpus.ts';

const cases = someCorpus(60).chain((corpus) =>
  fc.tuple(fc.constant(corpus), someSteps(corpus).map(takeSteps)),
);

describe('addChoice(state, choice)', () => {
  test('a mark leads to the very outcomes that it counts, whatever is chosen already', () => {
    fc.assert(
      fc.property(cases, ([{ facets, outcomes }, selection]) => {
        const columns = createColumns(facets, outcomes);
        const engine = createEngine(columns);
        // Of these two an outcome has one value at most.
        const axes = { rows: { facet: 'country' }, columns: { facet: 'year' } };
        const table = crossTabulate(columns, axes, WORDS, engine.find(selection));
        const state = { ...DEFAULT_STATE, selection };
        for (const [at, row] of table.rows.values.entries()) {
          for (const [across, column] of table.columns.values.entries()) {
            const count = table.counts[at]?.[across] ?? 0;
            if (count === 0) continue;
            const chosen = addChoice(state, [
              ['country', row.key],
              ['year', column.key],
            ]);
            expect(countRows(engine.find(chosen.selection))).toBe(count);
          }
        }
      }),
    );
  });

  test('takes the place of other values and of a range, leaves what is excluded, and goes to the first page', () => {
    let selection = includeValue(EMPTY_SELECTION, 'country', 'iraq');
    selection = includeValue(selection, 'year', '2021..2023');
    selection = excludeValue(selection, 'country', 'kenya');
    const state = addChoice({ ...DEFAULT_STATE, selection, page: 3 }, [['year', '2022']]);
    expect([...state.selection.include]).toEqual([
      ['country', ['iraq']],
      ['year', ['2022']],
    ]);
    expect([...state.selection.exclude]).toEqual([['country', ['kenya']]]);
    expect(state.page).toBe(1);
  });
});

describe('formatChoice(choice)', () => {
  test('several values of one facet stand side by side', () => {
    expect(
      formatChoice([
        ['significanceRating', 'high'],
        ['significanceRating', 'very-high'],
      ]),
    ).toBe('significance-rating=high&significance-rating=very-high');
  });
});

test('formatCompared(facet, key) asks for figures, where the other value is chosen', () => {
  expect(formatCompared('changeType', 'policy')).toBe('change-type=policy&compare=change-type');
});
