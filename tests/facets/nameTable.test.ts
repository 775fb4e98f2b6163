import { describe, expect, test } from 'vitest';
import { createNameTable, listOwnValues, readNames } from '../../src/facets/nameTable.ts';
import { FACETS } from '../../src/facets/registry.ts';
import { createOutcome } from '../support/createOutcome.ts';

describe('createNameTable(values, names) and readNames(table)', () => {
  const outcome = createOutcome({ country: 'Demoland' });
  const values = listOwnValues(FACETS, outcome);
  const names = Object.assign((facet: string, key: string): string => `${facet} “${key}”`, {
    findLanguage: (facet: string): string | undefined => (facet === 'country' ? 'sw' : undefined),
  });

  test('name what they were given, and throw for anything else', () => {
    const read = readNames(createNameTable(values, names));
    expect(values).toContainEqual(['country', 'demoland']);
    for (const [facet, key] of values) {
      expect(read(facet, key)).toBe(names(facet, key));
      expect(read.findLanguage(facet, key)).toBe(names.findLanguage(facet));
    }
    expect(() => read('country', 'elsewhere')).toThrow('no value elsewhere');
    expect(() => read('year', 'demoland')).toThrow('no value demoland');
  });
});
