import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/explorer/createEngine.ts';
import { createFilters } from '../../src/explorer/createFilters.ts';
import { findTyped, findValues } from '../../src/explorer/findValues.ts';
import { EMPTY_SELECTION, includeValue } from '../../src/explorer/selection.ts';
import { createColumnsOf } from '../support/figureKit.ts';
import { WORDS } from '../support/modelReader.ts';

const columns = createColumnsOf(
  { country: 'Demoland', changeTypes: 'Law' },
  { country: 'Testland', changeTypes: 'Knowledge' },
  { country: 'Émeraude' },
);
const engine = createEngine(columns);

describe('findValues(values, text)', () => {
  test('finds whatever the case and the accents, with what is above it and what is chosen', () => {
    const names = (facet: string, text: string, selection = EMPTY_SELECTION): string[] => {
      const groups = createFilters(columns, undefined, WORDS)(selection, engine.count(selection));
      const values = groups.find((each) => each.facet === facet)?.values ?? [];
      const found = findValues(values, text);
      return values.flatMap(({ label }, index) => (found[index] === true ? [label] : []));
    };
    expect(names('country', ' EMER ')).toEqual(['Émeraude']);
    expect(names('changeType', 'law')).toEqual(['Policy change', 'Law']);
    const chosen = includeValue(EMPTY_SELECTION, 'country', 'testland');
    expect(names('country', 'demo', chosen)).toEqual(['Demoland', 'Testland']);
  });
});

describe('findTyped(names, from, typed)', () => {
  const names = [
    'Country',
    'DR Congo',
    'South Sudan',
    'Sudan',
    'Harvest',
    'harvest 1',
    'harvest 2',
  ];

  test.for([
    // One letter leads on, and round, with each press.
    ['s', 0, 'South Sudan'],
    ['s', 2, 'Sudan'],
    ['ss', 2, 'Sudan'],
    ['s', 3, 'South Sudan'],
    // More letters stay where they fit, any word counts, and neither case nor accents do.
    ['so', 2, 'South Sudan'],
    ['SUD', 2, 'South Sudan'],
    ['cón', 0, 'DR Congo'],
    ['2', 0, 'harvest 2'],
    // Nothing begins so, though one holds it.
    ['ongo', 0, undefined],
  ] as const)('“%s” at %d', ([typed, from, expected]) => {
    const found = findTyped(names, from, typed);
    expect(found === undefined ? undefined : names[found]).toBe(expected);
  });
});
