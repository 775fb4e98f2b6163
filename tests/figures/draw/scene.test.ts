import { describe, expect, test } from 'vitest';
import { createHit, createLink, createText, moveShapes } from '../../../src/figures/draw/scene.ts';
import { createAxisValue } from '../../support/drawings.ts';

describe('moveShapes(shapes, right, down)', () => {
  test('moves a link with all that is in it', () => {
    const link = createLink(createAxisValue(0, 2), [createHit(0, 0, 5, 5), createText('2', 1, 4)]);
    const [moved] = moveShapes([link], 10, 20);
    expect(moved?.kind === 'link' && moved.shapes).toMatchObject([
      { x: 10, y: 20 },
      { x: 11, y: 24 },
    ]);
  });
});

describe('createLink(mark, shapes)', () => {
  test('leads where its mark leads, and says the same', () => {
    const mark = createAxisValue(1, 7, 'year');
    const { choice, count, label } = createLink(mark, []);
    expect({ choice, count, label }).toEqual({
      ...{ choice: [['year', 'v1']], count: 7, label: mark.label },
    });
  });
});
