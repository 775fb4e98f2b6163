import { describe, expect, test } from 'vitest';
import { createAxesSpec } from '../../src/figures/axesSpec.ts';
import { createMatrixFigure } from '../../src/figures/createMatrixFigure.ts';
import { FEW, WORDS } from '../support/figureKit.ts';

describe('createAxesSpec(file, axes, columns, words)', () => {
  test('any two facets make a figure, with rows and columns the right way round', () => {
    const spec = createAxesSpec('gap-map', ['year', 'country'], FEW, WORDS);
    const figure = createMatrixFigure(spec, { columns: FEW }, WORDS);
    expect(figure.title).toBe('Year by country');
    expect(figure.table.header).toEqual(['Year / Country', 'Demoland', 'Testland', 'All']);
    expect(figure.table.rows.map(([year]) => year)).toEqual(['2022', '2023']);
  });
});
