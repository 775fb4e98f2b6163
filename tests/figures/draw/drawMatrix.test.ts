import { describe, expect, test } from 'vitest';
import { drawMatrix } from '../../../src/figures/draw/drawMatrix.ts';
import { WIDTHS } from '../../../src/figures/draw/scene.ts';
import { createMatrix } from '../../../src/figures/tabulate/createMatrix.ts';
import type { AxisValue } from '../../../src/figures/tabulate/table.ts';
import { findOutside, listLinks, NUMBERS, someTables, type Rect } from '../../support/drawings.ts';
import { WORDS } from '../../support/figureKit.ts';
import { fc } from '../../support/properties.ts';

describe('drawMatrix(matrix)', () => {
  test('one mark for each count, which leads to its two values and tells its number', () => {
    fc.assert(
      fc.property(someTables, (table) => {
        const marks = listLinks(drawMatrix(createMatrix(table, WORDS))).filter(
          ({ choice }) => choice.length === 2,
        );
        const wanted = table.rows.values.flatMap((row, at) =>
          table.columns.values.flatMap((column, across) => {
            const count = table.counts[at]?.[across] ?? 0;
            return count === 0 ? [] : [{ keys: [row.key, column.key], count }];
          }),
        );
        expect(marks.map(({ choice }) => choice.map(([, key]) => key))).toEqual(
          wanted.map(({ keys }) => keys),
        );
        const wrong = marks.filter(({ shapes, label, count }, at) => {
          const text = shapes.find(({ kind }) => kind === 'text');
          const number = NUMBERS.format(wanted[at]?.count ?? 0);
          const isTold = text?.kind === 'text' && text.text === number;
          return !isTold || !label.includes(`${number} outcome`) || count !== wanted[at]?.count;
        });
        expect(wrong).toEqual([]);
      }),
    );
  });

  test('marks do not touch, grow with their count, and lie within the drawing', () => {
    fc.assert(
      fc.property(someTables, (table) => {
        const scene = drawMatrix(createMatrix(table, WORDS));
        expect(findOutside(scene)).toEqual([]);
        expect(scene.width).toBeGreaterThanOrEqual(WIDTHS.wide);
        const marks = listLinks(scene).filter(({ choice }) => choice.length === 2);
        const boxes = marks.map(({ shapes }) => shapes[0] as Rect);
        const counts = table.counts.flat().filter((count) => count > 0);
        const faults = boxes.filter((box, at) => {
          const next = boxes[at + 1];
          if (next === undefined) return false;
          const isApart =
            next.y >= box.y + box.height ||
            next.x >= box.x + box.width ||
            next.y + next.height <= box.y;
          const [own = 0, other = 0] = [counts[at], counts[at + 1]];
          const isSame = own !== other || Math.abs(next.width - box.width) < 0.01;
          // The least width leaves room for the number, so that only large differences are seen.
          const isLarger = own <= other * 4 || box.width * box.height > next.width * next.height;
          return !isApart || !isSame || !isLarger;
        });
        expect(faults).toEqual([]);
      }),
    );
  });

  test('labels of rows and columns lead to their values, and nothing leads to no outcome', () => {
    fc.assert(
      fc.property(someTables, (table) => {
        const single = listLinks(drawMatrix(createMatrix(table, WORDS))).filter(
          ({ choice }) => choice.length === 1,
        );
        const keys = (values: readonly AxisValue[]): string[] =>
          values.filter(({ count }) => count > 0).map(({ key }) => key);
        const met = (facet: string): Set<string> =>
          new Set(
            single.flatMap(({ choice }) =>
              choice.flatMap(([name, key]) => (name === facet ? [key] : [])),
            ),
          );
        expect(met('country')).toEqual(new Set(keys(table.rows.values)));
        expect(met('objective')).toEqual(new Set(keys(table.columns.values)));
      }),
    );
  });
});
