import { describe, expect, test } from 'vitest';
import { pickValue } from '../../src/facets/value.ts';
import { createOutcome } from '../support/createOutcome.ts';

describe('pickValue(value)', () => {
  test('leaves what only an outcome’s own term says, and what a value lacks', () => {
    const { changeTypes, country } = createOutcome({ changeTypes: 'Law', country: 'Demoland' });
    expect(changeTypes.map((term) => Object.keys(pickValue(term)))).toEqual([['key', 'label']]);
    // In this order they are written for the browser.
    expect(country.map((term) => Object.entries(pickValue(term))).flat()).toEqual([
      ['key', 'demoland'],
      ['label', 'Demoland'],
      ['code', 'XD'],
    ]);
  });

  test('a rating keeps its definition and whether it is high', () => {
    const { significanceRating } = createOutcome({ significanceRating: 'high' });
    expect(significanceRating && pickValue(significanceRating).isHigh).toBe(true);
  });
});
