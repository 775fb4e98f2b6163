import { describe, expect, test } from 'vitest';
import { setDensity, setPage, setQuery, setSort, setView } from '../../src/explorer/change.ts';
import { describeChange } from '../../src/explorer/describeChange.ts';
import type { Shown } from '../../src/explorer/model.ts';
import { filterByHand } from '../support/countByHand.ts';
import { loadDemonstration } from '../support/demonstration.ts';
import { createAnswer, openReader, WORDS, type ModelReader } from '../support/modelReader.ts';

const { outcomes, columns } = loadDemonstration();
const kenya = filterByHand(outcomes, { include: { Country: ['Kenya'] } }).length;

/** A reader who hears what changes: after each thing done, what is said. */
function listen(reader: ModelReader): (act?: () => void) => string {
  let before: Shown | undefined;
  return (act) => {
    act?.();
    const after = reader.show();
    const said = describeChange(before, after, WORDS);
    before = after;
    return said;
  };
}

describe('describeChange(before, after, words)', () => {
  test('says once what each thing that a reader does changes', () => {
    const reader = openReader({ outcomes, columns });
    const hear = listen(reader);
    const go = (change: Parameters<ModelReader['go']>[0]): string =>
      hear(() => {
        reader.go(change);
      });
    expect(hear()).toBe('');
    expect(hear()).toBe('');
    expect(
      hear(() => {
        reader.choose('Country', 'Kenya');
      }),
    ).toBe(`${kenya} of 548 outcomes`);
    expect(go(setPage(2))).toBe('Page 2 of 2');
    expect(go(setSort({ facet: 'country', isDescending: false }))).toBe('Sort by: Country');
    expect(go(setSort({ facet: 'year', isDescending: true }))).toBe('Sort by: Year ↓');
    expect(go(setView('table'))).toBe('View: Table');
    // The button says it.
    expect(go(setDensity('compact'))).toBe('');
    // An order that figures do not have is not said.
    expect(go(setView('figures'))).toBe('View: Figures');
    expect(go(setSort(null))).toBe('');
    reader.go(setView('list'));
    hear();
    // What leaves the number as it is did something all the same.
    expect(
      hear(() => {
        reader.exclude('Country', 'Iraq');
      }),
    ).toBe(`${kenya} of 548 outcomes`);
    expect(
      hear(() => {
        reader.removeChip('not Iraq');
      }),
    ).toBe(`${kenya} of 548 outcomes`);
    expect(
      hear(() => {
        reader.removeChip('Kenya');
      }),
    ).toBe('All 548 outcomes');
  });

  test('says of an address that asks for something what it shows, and of nothing what to do', () => {
    const reader = openReader({ outcomes, columns });
    reader.open('?country=kenya&page=2');
    const hear = listen(reader);
    expect(hear()).toBe(`${kenya} of 548 outcomes`);
    const none = hear(() => {
      reader.open('?country=syria&language=fr');
    });
    expect(none).toBe(`0 of 548 outcomes. ${WORDS.messages.explorer.none}`);
  });

  test('says why outcomes are shown that were found by their id', () => {
    const reader = openReader({ outcomes, columns, answer: () => createAnswer([1, 2], true) });
    const hear = listen(reader);
    hear();
    const said = hear(() => {
      reader.go(setQuery('CIV'));
    });
    expect(said).toBe('2 of 548 outcomes. 2 outcomes with “CIV” in their id.');
  });
});
