import { describe, expect, test } from 'vitest';
import {
  EMPTY_SELECTION,
  excludeValue,
  includeValue,
  removeFacet,
  removeValue,
  toggleExcluded,
  toggleIncluded,
  type Choices,
  type Selection,
} from '../../src/explorer/selection.ts';
import { fc } from '../support/properties.ts';
import { modelSteps, someSteps, takeStep, takeSteps } from '../support/someChoices.ts';
import { someCorpus } from '../support/someCorpus.ts';

const steps = someCorpus(20).chain((corpus) => someSteps(corpus, 20));

/** Facets and keys as they stand; a comparison of maps would not tell their order. */
function list(choices: Choices): string[] {
  return [...choices].flatMap(([facet, keys]) => keys.map((key) => `${facet}:${key}`));
}

function outline({ include, exclude }: Selection): string[] {
  return [...list(include), ...list(exclude).map((choice) => `not ${choice}`)];
}

describe('Selection', () => {
  test('after any steps it holds what plain sets hold, sorted, and no facet without a key', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const { include, exclude } = takeSteps(taken);
        const model = modelSteps(taken);
        for (const [choices, expected] of [
          [include, model.include],
          [exclude, model.exclude],
        ] as const) {
          expect([...choices.keys()]).toEqual([...choices.keys()].toSorted());
          for (const keys of choices.values()) {
            expect(keys.length).toBeGreaterThan(0);
            expect(keys).toEqual(keys.toSorted());
          }
          expect(list(choices)).toHaveLength(expected.size);
          expect(new Set(list(choices))).toEqual(expected);
        }
      }),
    );
  });

  test('the order in which choices were made does not tell', () => {
    const choices = fc.uniqueArray(
      fc.record({
        facet: fc.constantFrom('year', 'country', 'scale'),
        key: fc.constantFrom('a', 'b', 'c'),
        isExcluded: fc.boolean(),
      }),
      { selector: ({ facet, key }) => `${facet}:${key}` },
    );
    const choose = (
      list: readonly { facet: string; key: string; isExcluded: boolean }[],
    ): string[] =>
      outline(
        list.reduce(
          (selection, { facet, key, isExcluded }) =>
            (isExcluded ? excludeValue : includeValue)(selection, facet, key),
          EMPTY_SELECTION,
        ),
      );
    fc.assert(
      fc.property(choices, (made) => {
        expect(choose(made.toReversed())).toEqual(choose(made));
      }),
    );
  });

  test('no step changes the selection it was taken from', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        taken.reduce((selection, step) => {
          const before = outline(selection);
          const next = takeStep(selection, step);
          expect(outline(selection)).toEqual(before);
          return next;
        }, EMPTY_SELECTION);
        expect(outline(EMPTY_SELECTION)).toEqual([]);
      }),
    );
  });

  test('a value that was excluded is included instead, and the other way round', () => {
    const excluded = excludeValue(EMPTY_SELECTION, 'country', 'kenya');
    expect(outline(excluded)).toEqual(['not country:kenya']);
    expect(outline(includeValue(excluded, 'country', 'kenya'))).toEqual(['country:kenya']);
    expect(outline(toggleIncluded(excluded, 'country', 'kenya'))).toEqual(['country:kenya']);
    const included = includeValue(EMPTY_SELECTION, 'country', 'kenya');
    expect(outline(toggleExcluded(included, 'country', 'kenya'))).toEqual(['not country:kenya']);
  });

  test('what is taken back leaves nothing behind', () => {
    const twice = includeValue(includeValue(EMPTY_SELECTION, 'year', '2023'), 'year', '2023');
    expect(outline(twice)).toEqual(['year:2023']);
    expect(toggleIncluded(twice, 'year', '2023')).toEqual(EMPTY_SELECTION);
    expect(removeValue(twice, 'year', '2023')).toEqual(EMPTY_SELECTION);
    const both = excludeValue(twice, 'year', '2020..2021');
    expect(removeFacet(both, 'year')).toEqual(EMPTY_SELECTION);
    expect(outline(removeFacet(both, 'country'))).toEqual(['year:2023', 'not year:2020..2021']);
  });
});
