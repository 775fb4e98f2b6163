import { describe, expect, test } from 'vitest';
import { loadTexts } from '../../src/explorer/loadTexts.ts';
import { fc } from '../support/properties.ts';

describe('loadTexts(count, load, course)', () => {
  test('loads each once, and counts those that could not be loaded, whichever they are', async () => {
    const cases = fc.array(fc.boolean(), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(cases, async (works) => {
        const asked: number[] = [];
        const failed: number[] = [];
        let steps = 0;
        const result = await loadTexts(
          works.length,
          (index) => {
            asked.push(index);
            return works[index] === true ? Promise.resolve() : Promise.reject(new Error('lost'));
          },
          {
            isOver: () => false,
            fail: (index) => failed.push(index),
            step: () => (steps += 1),
          },
        );
        expect(asked).toEqual([...works.keys()]);
        expect(failed.toSorted((a, b) => a - b)).toEqual(
          [...works.keys()].filter((index) => works[index] === false),
        );
        expect([result, steps]).toEqual([failed.length, works.length]);
      }),
    );
  });

  test('once nobody wants them it asks for no more, tells nothing, and gives no count', async () => {
    let asked = 0;
    let told = 0;
    const result = await loadTexts(
      100,
      () => {
        asked += 1;
        return asked > 6 ? Promise.reject(new Error('ended')) : Promise.resolve();
      },
      { isOver: () => asked > 6, fail: () => (told += 1), step: () => undefined },
    );
    expect(result).toBeUndefined();
    expect(asked).toBeLessThan(14);
    expect(told).toBe(0);
  });
});
