import { describe, expect, test } from 'vitest';
import {
  asksForAnything,
  DEFAULT_STATE,
  formatAddress,
  PARAMETERS,
  readAddress,
  type ExplorerState,
} from '../../src/explorer/address.ts';
import type { Columns } from '../../src/explorer/columns.ts';
import { createColumns } from '../../src/explorer/createColumns.ts';
import { FACETS } from '../../src/facets/registry.ts';
import { TEXT_ORDERS } from '../../src/explorer/sortRows.ts';
import { EMPTY_SELECTION, excludeValue, includeValue } from '../../src/explorer/selection.ts';
import { createId, createOutcome } from '../support/createOutcome.ts';
import { fc } from '../support/properties.ts';
import { someSteps, takeSteps } from '../support/someChoices.ts';
import { someCorpus } from '../support/someCorpus.ts';

const columns = createColumns(
  FACETS,
  [
    { country: 'Demoland', year: '2022', changeTypes: 'Law', frontMatter: 'lang: ar-lb' },
    { country: 'Testland', year: '2023' },
    { country: 'بلد', year: 'about 2021' },
    {},
  ].map((parts, at) => createOutcome({ id: createId(at + 1), ...parts })),
);

function read(address: string, of: Columns = columns): ReturnType<typeof readAddress> {
  return readAddress(new URLSearchParams(address), of);
}

function readState(address: string): ExplorerState {
  const { state, unknown } = read(address);
  expect(unknown).toEqual([]);
  return state;
}

/** A state that a reader can bring about, and the columns it belongs to. */
const states = someCorpus(20).chain((corpus) => {
  const known = createColumns(corpus.facets, corpus.outcomes);
  const keys = known.facets.map(({ key }) => key);
  const orders = [...keys, ...TEXT_ORDERS].flatMap((facet) =>
    [true, false].map((isDescending) => ({ facet, isDescending })),
  );
  const state: fc.Arbitrary<ExplorerState> = fc.record({
    query: fc.string({ unit: 'grapheme' }).map((text) => text.trim()),
    // A range is only ever included, and a value that no outcome has is not chosen.
    selection: someSteps(corpus).map((steps) =>
      takeSteps(
        steps.filter(
          ({ name, key }) => key !== 'nowhere' && (!key.includes('..') || !/exclude/i.test(name)),
        ),
      ),
    ),
    sort: fc.constantFrom(null, 'newest' as const, ...orders),
    view: fc.constantFrom('list', 'texts', 'table', 'figures'),
    density: fc.constantFrom('comfortable', 'compact'),
    page: fc.integer({ min: 1, max: 999_999 }),
    columns: fc.option(fc.shuffledSubarray(keys)),
    hasSlash: fc.boolean(),
    compare: keys.length === 0 ? fc.constant(null) : fc.option(fc.constantFrom(...keys)),
    axes:
      keys.length < 2
        ? fc.constant(null)
        : fc.option(
            fc
              .shuffledSubarray(keys, { minLength: 2, maxLength: 2 })
              .map(([rows = '', across = '']) => [rows, across] as const),
          ),
  });
  return fc.tuple(fc.constant(known), state);
});

describe('formatAddress(state)', () => {
  test('what goes without saying is not said', () => {
    expect(formatAddress(DEFAULT_STATE).toString()).toBe('');
  });

  test('reads like the question: values by name, excluded ones behind a hyphen', () => {
    let selection = includeValue(EMPTY_SELECTION, 'country', 'testland');
    selection = includeValue(selection, 'country', 'demoland');
    selection = excludeValue(selection, 'country', 'not-recorded');
    selection = excludeValue(selection, 'changeType', 'policy-change');
    selection = includeValue(selection, 'year', '2021..2023');
    const address = formatAddress({
      query: 'open hearings',
      selection,
      sort: { facet: 'significanceRating', isDescending: true },
      view: 'table',
      page: 2,
      columns: ['country', 'changeType'],
      hasSlash: true,
      axes: ['changeType', 'year'],
      density: 'compact',
      compare: null,
    });
    expect(address.toString()).toBe(
      'q=open+hearings&change-type=-policy-change&country=demoland&country=testland' +
        '&country=-not-recorded&year=2021..2023&sort=-significance-rating&view=table' +
        '&columns=country&columns=change-type&axes=change-type&axes=year&density=compact&page=2',
    );
  });

  test('what is compared is among the figures, whose view goes without saying', () => {
    const address = 'country=demoland&country=testland&compare=country';
    const state = readState(address);
    expect(state).toMatchObject({ compare: 'country', view: 'figures' });
    expect(formatAddress(state).toString()).toBe(address);
    expect(formatAddress({ ...state, view: 'list' }).toString()).toBe(`${address}&view=list`);
    expect(read('compare=nothing').unknown).toEqual([{ name: 'compare', value: 'nothing' }]);
  });

  test('is the same for any order of choices', () => {
    fc.assert(
      fc.property(states, ([, state]) => {
        const reversed = (choices: typeof state.selection.include): [string, readonly string[]][] =>
          [...choices].toReversed();
        const selection = [
          ...reversed(state.selection.include).map((entry) => [includeValue, entry] as const),
          ...reversed(state.selection.exclude).map((entry) => [excludeValue, entry] as const),
        ].reduce(
          (made, [choose, [facet, keys]]) =>
            keys.reduceRight((each, key) => choose(each, facet, key), made),
          EMPTY_SELECTION,
        );
        expect(formatAddress({ ...state, selection }).toString()).toBe(
          formatAddress(state).toString(),
        );
      }),
    );
  });
});

describe('readAddress(params, columns)', () => {
  test('gives back the state that formatAddress wrote, through the text of the address', () => {
    fc.assert(
      fc.property(states, ([known, state]) => {
        const address = formatAddress(state).toString();
        const result = read(address, known);
        expect(result).toEqual({ state, unknown: [] });
        expect(formatAddress(result.state).toString()).toBe(address);
      }),
    );
  });

  test('never throws, and what it made of an address stays as it is', () => {
    const names = [...PARAMETERS, 'country', 'year', 'change-type', 'changeType', 'utm_source', ''];
    const values = ['demoland', '-demoland', '-', '2022', '2022..', '-2022..', '..', '0', '-1'];
    const pair = fc.tuple(
      fc.constantFrom(...names),
      fc.oneof(fc.constantFrom(...values, 'table', 'newest', 'country', '-year'), fc.string()),
    );
    fc.assert(
      fc.property(fc.array(pair), (pairs) => {
        const { state } = readAddress(new URLSearchParams(pairs), columns);
        expect(read(formatAddress(state).toString())).toEqual({ state, unknown: [] });
      }),
    );
  });

  test('white space around a query is not part of it; inside it is', () => {
    expect(readState('q=%20open%20%20hearings+%0A').query).toBe('open  hearings');
    expect(readState('q=++')).toEqual(DEFAULT_STATE);
  });

  test('keys of any script are found, as are hyphens and capitals inside them', () => {
    expect(readState('country=بلد&language=-ar-LB&year=not-clear').selection).toEqual({
      include: new Map([
        ['country', ['بلد']],
        ['year', ['not-clear']],
      ]),
      exclude: new Map([['language', ['ar-LB']]]),
    });
  });

  test('no key can be mistaken for an exclusion or a range', () => {
    for (const { values } of columns.facets)
      for (const { key } of values) expect(key).not.toMatch(/^-|\.\./);
  });

  test('what no outcome has, and what is malformed, is told as it was written', () => {
    const address =
      'country=atlantis&country=demoland&country=-nowhere&year=2023..2021&year=-2021..2022&scale=2021..' +
      '&sort=colour&view=map&page=0&columns=year&columns=colour';
    const { state, unknown } = read(address);
    expect(state).toEqual({
      ...DEFAULT_STATE,
      selection: includeValue(EMPTY_SELECTION, 'country', 'demoland'),
      columns: ['year'],
    });
    expect(unknown).toEqual([
      { name: 'country', value: 'atlantis' },
      { name: 'country', value: '-nowhere' },
      { name: 'year', value: '2023..2021' },
      { name: 'year', value: '-2021..2022' },
      { name: 'scale', value: '2021..' },
      { name: 'sort', value: 'colour' },
      { name: 'view', value: 'map' },
      { name: 'page', value: '0' },
      { name: 'columns', value: 'colour' },
    ]);
  });

  test.each(['', '0', '-1', '1.5', '1e3', '01', '٢', 'two', '9999999'])(
    'page “%s” is none',
    (page) => {
      const { state, unknown } = read(`page=${page}`);
      expect(state).toEqual(DEFAULT_STATE);
      expect(unknown).toEqual(page === '' ? [] : [{ name: 'page', value: page }]);
    },
  );

  test('parameters of others, and those a form sends empty, say nothing', () => {
    expect(
      read('utm_source=letter&fbclid=1&q=&country=&year=&sort=&view=&page=&changeType=law'),
    ).toEqual({ state: DEFAULT_STATE, unknown: [] });
  });

  test('a table without columns of its own is not a table with the usual ones', () => {
    expect(readState('columns=').columns).toEqual([]);
    expect(readState('').columns).toBeNull();
    expect(read('columns=colour').state.columns).toBeNull();
  });

  test('a value that is both included and excluded is what is written last', () => {
    const country = 'country=demoland&country=-demoland';
    expect(readState(country).selection.exclude).toEqual(new Map([['country', ['demoland']]]));
    expect(readState(`${country}&country=demoland`).selection.exclude).toEqual(new Map());
  });

  test('no facet is called like another parameter', () => {
    for (const name of PARAMETERS) expect(FACETS.map(({ key }) => key)).not.toContain(name);
    for (const name of ['newest', ...TEXT_ORDERS])
      expect(FACETS.map(({ key }) => key)).not.toContain(name);
  });
});

describe('asksForAnything(params, facets)', () => {
  test.for([
    ['', false],
    ['utm_source=letter&fbclid=1', false],
    ['q=&country=&sort=+', false],
    ['q=curfew', true],
    ['country=kenya', true],
    ['change-type=-law', true],
    ['changeType=law', false],
    ['sort=headline', true],
    ['page=2', true],
    ['columns=year', true],
  ] as const)('“%s”: %s', ([address, expected]) => {
    expect(asksForAnything(new URLSearchParams(address), FACETS)).toBe(expected);
  });
});
