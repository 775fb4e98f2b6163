import { describe, expect, test } from 'vitest';
import { DEFAULT_STATE, type ExplorerState } from '../../src/explorer/address.ts';
import { suggest, type Suggestion } from '../../src/explorer/suggest.ts';
import { getMessages } from '../../src/messages/index.ts';
import { EMPTY_SELECTION, includeValue } from '../../src/explorer/selection.ts';
import type { Columns } from '../../src/explorer/columns.ts';
import { createColumnsOf } from '../support/figureKit.ts';
import { WORDS } from '../support/modelReader.ts';

const columns = createColumnsOf(
  { country: 'South Demoland', year: '2021', changeTypes: 'Law', scale: 'Local' },
  { country: 'Demoland', year: '2021', changeTypes: 'Law', scale: 'Local' },
  { country: 'Émeraude', year: 'about 2021', changeTypes: 'Knowledge', scale: 'Local' },
);
const source = {
  columns,
  acronyms: [
    { acronym: 'DPC', meaning: 'demonstration peace council' },
    { acronym: 'LAW', meaning: 'League of Active Women' },
  ],
  ids: { ids: ['DEMO-1', 'DEMO-2', 'X-DEMO-3', 'DEMO-4'], aliases: [] },
  words: WORDS,
} as const;

function offer(typed: string, more: object = {}, selection = EMPTY_SELECTION): Suggestion[] {
  return suggest(typed, { ...source, ...more }, { selection });
}

const labels = (found: readonly Suggestion[]): string[] => found.map(({ label }) => label);
/** What a reader has asked for who took one of them. */
function take(found: readonly Suggestion[], label: string, typed: string): ExplorerState {
  const suggestion = found.find((each) => each.label === label);
  if (suggestion === undefined) throw new Error(`${label} is not offered.`);
  return suggestion.change({ ...DEFAULT_STATE, query: typed, page: 3 });
}

describe('suggest(typed, source, state)', () => {
  test('values of which a word begins so, those that begin so themselves first', () => {
    expect(labels(offer('DEMO'))).toEqual(['Demoland', 'South Demoland', 'DPC']);
    expect(labels(offer('land'))).toEqual([]);
    expect(labels(offer('emer'))).toEqual(['Émeraude']);
    expect(offer('emer')[0]?.note).toBe('Country · 1 outcome');
  });

  test('neither what is chosen, nor the facet of the page, nor one letter', () => {
    const chosen = includeValue(EMPTY_SELECTION, 'country', 'demoland');
    expect(labels(offer('demol', {}, chosen))).toEqual(['South Demoland']);
    expect(labels(offer('demol', { fixed: 'country' }))).toEqual([]);
    expect(labels(offer('d'))).toEqual([]);
  });

  test('a value takes the place of what was typed', () => {
    const state = take(offer('emer'), 'Émeraude', 'emer');
    expect(state).toMatchObject({ query: '', page: 1 });
    expect(state.selection.include.get('country')).toEqual([
      columns.facets
        .find(({ key }) => key === 'country')
        ?.values.find(({ label }) => label === 'Émeraude')?.key,
    ]);
  });

  test('of several words the last may be one, and the others stay', () => {
    const state = take(offer('school  emer'), 'Émeraude', 'school  emer');
    expect(state.query).toBe('school');
    expect(take(offer('school dpc'), 'DPC', '').query).toBe('school DPC');
    // All of it together comes first.
    expect(labels(offer('south demo'))).toEqual(['South Demoland']);
  });

  test('an acronym by its letters or by what it stands for', () => {
    expect(labels(offer('dp'))).toEqual(['DPC']);
    expect(offer('peace')[0]).toMatchObject({ label: 'DPC', note: 'demonstration peace council' });
    expect(take(offer('peace'), 'DPC', 'peace').query).toBe('DPC');
    // A value of a filter with the same name comes before it.
    expect(labels(offer('law'))).toEqual(['Law', 'LAW']);
  });

  test.each([
    ['fr', 'ethio', 'Éthiopie', 'Pays · 1 effet'],
    ['fr', "d'éthiopie", 'Éthiopie', 'Pays · 1 effet'],
    ['fr', 'council ira', 'Irak', 'Pays · 1 effet'],
    ['ar', 'عرا', 'العراق', 'البلد · 1 نتيجة'],
    ['ar', 'اثيو', 'إثيوبيا', 'البلد · 1 نتيجة'],
    ['ar', 'المجلس العرا', 'العراق', 'البلد · 1 نتيجة'],
    // What the records call it.
    ['ar', 'ethio', 'إثيوبيا', 'البلد · 1 نتيجة'],
  ])('in the language of the page: %s, %s', (language, typed, label, note) => {
    const words = { ...getMessages(language), ...{ language } };
    const read = createColumnsOf({ country: 'Iraq' }, { country: 'Ethiopia' });
    const called: Readonly<Record<string, Readonly<Record<string, string>>>> = {
      iraq: { fr: 'Irak', ar: 'العراق' },
      ethiopia: { fr: 'Éthiopie', ar: 'إثيوبيا' },
    };
    const facets = read.facets.map(({ values, ...facet }) => ({
      ...facet,
      values: values.map((value) => ({ ...value, labels: called[value.key] })),
    }));
    const places = { ...read, facets } as Columns;
    const found = offer(typed, { columns: places, words, acronyms: [] });
    expect(labels(found)).toEqual([label]);
    expect(found[0]?.note.replaceAll(/[\u200F\u2066-\u2069]/g, '')).toBe(note);
  });

  test('ids that hold what was typed, those that begin so first, and only what may be one', () => {
    expect(labels(offer('demo-'))).toEqual(['DEMO-1', 'DEMO-2', 'DEMO-4']);
    expect(take(offer('demo-2'), 'DEMO-2', '').query).toBe('DEMO-2');
    expect(labels(offer('x-d', { ids: undefined }))).toEqual([]);
  });
});
