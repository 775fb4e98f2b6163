import { describe, expect, test } from 'vitest';
import { getFacet } from '../../src/facets/registry.ts';
import { FIGURES } from '../../src/figures/registry.ts';
import { en } from '../../src/messages/en.ts';

describe('FIGURES', () => {
  test('each has a title, a file of its own, and facets that there are', () => {
    expect(new Set(FIGURES.map(({ file }) => file)).size).toBe(FIGURES.length);
    for (const spec of FIGURES) {
      expect(en.figures.titles[spec.key]).not.toBe('');
      expect(spec.file).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      const facets =
        spec.kind === 'matrix'
          ? [spec.rows.facet, spec.columns.facet]
          : spec.kind === 'map'
            ? [spec.facet]
            : spec.facets;
      for (const facet of facets) expect(getFacet(facet).key).toBe(facet);
    }
  });
});
