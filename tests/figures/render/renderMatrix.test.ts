import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { renderMatrix } from '../../../src/figures/render/renderMatrix.ts';
import { createMatrix } from '../../../src/figures/tabulate/createMatrix.ts';
import { someTables } from '../../support/drawings.ts';
import { WORDS } from '../../support/figureKit.ts';
import { fc } from '../../support/properties.ts';

const frame = {
  title: 'Country by objective',
  link: (choice: readonly (readonly [string, string])[]) =>
    `/?${choice.map((pair) => pair.join('=')).join('&')}`,
};

describe('renderMatrix(matrix, frame)', () => {
  test('every cell is its count, with its unit for those who hear it, and leads to its two values', () => {
    fc.assert(
      fc.property(someTables, (table) => {
        const $ = load(renderMatrix(createMatrix(table, WORDS), frame), null, false);
        const rows = $('tbody tr').toArray();
        expect(rows).toHaveLength(table.rows.values.length);
        for (const [at, row] of rows.entries()) {
          const value = table.rows.values[at];
          expect($(row).find('th').attr('scope')).toBe('row');
          const cells = $(row).find('td').toArray();
          expect(cells).toHaveLength(table.columns.values.length);
          for (const [across, cell] of cells.entries()) {
            const count = table.counts[at]?.[across] ?? 0;
            const mark = $(cell).find('a');
            expect(mark.length).toBe(count === 0 ? 0 : 1);
            if (count === 0) {
              expect($(cell).text()).toBe('0');
              continue;
            }
            expect(mark.attr('data-count')).toBe(String(count));
            expect(mark.attr('href')).toBe(
              `/?country=${value?.key ?? ''}&objective=${table.columns.values[across]?.key ?? ''}`,
            );
            expect(mark.attr('aria-label')).toMatch(/: [\d,]+ outcomes?\b/);
          }
        }
        // No name is cut.
        for (const [axis, selector] of [
          [table.rows, 'tbody th'],
          [table.columns, 'thead th:not(:first-child)'],
        ] as const)
          expect(
            $(selector)
              .toArray()
              .map((head) => $(head).text()),
          ).toEqual(axis.values.map(({ name, digits }) => `${name} ${digits}`));
      }),
      { numRuns: 30 },
    );
  });

  test('the larger of two counts never has the lighter shade, and the legend names every shade in use', () => {
    fc.assert(
      fc.property(someTables, (table) => {
        const $ = load(renderMatrix(createMatrix(table, WORDS), frame), null, false);
        const marks = $('td')
          .toArray()
          .flatMap((cell) => {
            const step = /--(\d)$/.exec($(cell).attr('class') ?? '')?.[1];
            return step === undefined
              ? []
              : [{ step: Number(step), count: Number($(cell).find('a').attr('data-count')) }];
          })
          .toSorted((a, b) => a.count - b.count);
        const steps = marks.map(({ step }) => step);
        expect(steps).toEqual(steps.toSorted((a, b) => a - b));
        const used = new Set(steps);
        const isTold = Math.max(...marks.map(({ count }) => count)) > 1;
        for (const step of used) expect($(`.matrix__step--${step}`)).toHaveLength(isTold ? 1 : 0);
        expect($('.matrix__legend')).toHaveLength(isTold ? 1 : 0);
      }),
      { numRuns: 30 },
    );
  });
});
