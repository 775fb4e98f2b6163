import { describe, expect, test } from 'vitest';
import { setQuery, setSort, setView, sortBy } from '../../src/explorer/change.ts';
import { createModel } from '../../src/explorer/model.ts';
import { readSort } from '../../src/explorer/sortOptions.ts';
import { FACET_NAMES, filterByHand, valuesOf } from '../support/countByHand.ts';
import { loadDemonstration } from '../support/demonstration.ts';
import { createAnswer, openReader, WORDS } from '../support/modelReader.ts';
import { sortByHand } from '../support/sortByHand.ts';
import type { PublicOutcome } from '../../src/publication/publish.ts';
import { readHeadline } from '../../src/text/headline/readHeadline.ts';

const { outcomes, columns } = loadDemonstration();
const kenya = filterByHand(outcomes, { include: { Country: ['Kenya'] } });

describe('the order', () => {
  test.for([
    ['country', 'Country', false],
    ['significance', 'Significance rating', true],
    ['contribution', 'Contribution rating', true],
  ] as const)('%s', ([name, facet, isDescending]) => {
    const reader = openReader({ outcomes, columns });
    reader.go(setSort(readSort(name)));
    expect(reader.allIds()).toEqual(sortByHand(outcomes, facet, isDescending));
    expect(reader.show().sorts).toEqual({ chosen: name, hasRelevance: false, other: undefined });
  });

  test('is the newest first without a query, and relevance is offered only with one', () => {
    const reader = openReader({ outcomes, columns });
    expect(reader.show().sorts).toMatchObject({ chosen: 'newest', hasRelevance: false });
    reader.go(setQuery('curfew'));
    expect(reader.show().sorts).toMatchObject({ chosen: 'relevance', hasRelevance: true });
    const ranked = reader.allIds();
    reader.go(setSort(readSort('newest')));
    const found = new Set(ranked);
    const newest = outcomes.filter(({ id }) => found.has(id)).map(({ id }) => id);
    expect(reader.allIds()).toEqual(newest);
    expect(newest).not.toEqual(ranked);
    reader.go(setSort(readSort('relevance')));
    expect(reader.allIds()).toEqual(ranked);
    // A new query brings its own order.
    reader.go(setSort(readSort('country')));
    reader.go(setQuery('ceasefire'));
    expect(reader.show().sorts?.chosen).toBe('relevance');
  });

  test('of any facet can be had, one way and the other; only the table offers most of them', () => {
    const reader = openReader({ outcomes, columns });
    for (const { facet, name } of reader.show().filters) {
      for (const arrow of ['↑', '↓']) {
        reader.go(sortBy(facet));
        const { chosen, other } = reader.show().sorts ?? {};
        expect(chosen === 'other' ? other : arrow, name).toContain(arrow);
        if (chosen === 'other') expect(other).toBe(`${name} ${arrow}`);
        const values = reader.allIds().map((id) => {
          const outcome = outcomes.find((each) => each.id === id);
          return outcome === undefined ? [] : valuesOf(outcome, name);
        });
        expect(new Set(values.flat()).size, name).toBeGreaterThan(1);
        expect(reader.allIds().toSorted()).toEqual(outcomes.map(({ id }) => id).toSorted());
        const isLast = values.findIndex(([value]) => value === 'Not recorded');
        if (isLast !== -1)
          for (const each of values.slice(isLast)) expect(each, name).toEqual(['Not recorded']);
      }
    }
    expect(reader.show().filters.map(({ name }) => name)).toEqual(FACET_NAMES);
  });

  test('of a rating follows its scale, one way and the other', () => {
    const reader = openReader({ outcomes, columns });
    for (const isDescending of [false, true]) {
      reader.go(sortBy('contributionRating'));
      expect(reader.allIds()).toEqual(sortByHand(outcomes, 'Contribution rating', isDescending));
    }
  });

  test('by headline and by id holds among what is filtered and searched, in every view', () => {
    const { compare } = new Intl.Collator('en', { numeric: true, ignorePunctuation: true });
    const reader = openReader({ outcomes, columns });
    reader.choose('Country', 'Kenya');
    for (const [name, text] of [
      ['Headline', 'headline'],
      ['Id', 'id'],
    ] as const) {
      const textOf = (outcome: PublicOutcome): string =>
        text === 'id' ? outcome.id : readHeadline(outcome).line;
      const up = kenya.toSorted((a, b) => compare(textOf(a), textOf(b))).map(({ id }) => id);
      const down = kenya.toReversed().toSorted((a, b) => compare(textOf(b), textOf(a)));
      for (const [arrow, ids] of [
        ['↑', up],
        ['↓', down.map(({ id }) => id)],
      ] as const) {
        reader.go(sortBy(text));
        expect(reader.allIds()).toEqual(ids);
        expect(reader.show().sorts?.other).toBe(`${name} ${arrow}`);
        reader.go(setView('table'));
        expect(reader.allIds()).toEqual(ids);
        reader.go(setView('list'));
      }
    }
    expect(reader.address()).toBe('/outcomes/?country=kenya&sort=-id');
    reader.go(setQuery('curfew'));
    reader.go(sortBy('headline'));
    const found = filterByHand(kenya, { query: 'curfew' });
    expect(reader.allIds()).toEqual(
      found
        .toSorted((a, b) => compare(readHeadline(a).line, readHeadline(b).line))
        .map(({ id }) => id),
    );
  });

  test('figures have none', () => {
    const reader = openReader({ outcomes, columns });
    reader.open('?country=kenya&view=figures');
    expect(reader.show()).toMatchObject({ view: 'figures', sorts: undefined, place: '' });
    expect(reader.allIds()).toHaveLength(kenya.length);
  });
});

describe('until everything is there', () => {
  const model = createModel({ columns, base: '/outcomes/', words: WORDS });
  const ask = (search: string): Parameters<typeof model.show>[0] => ({
    ...model.read(search),
    ...{ answer: { state: 'none' }, rankings: new Map(), search, isOnOwnPage: true },
  });

  test('an order by a text asks for its ranking', () => {
    expect(model.show(ask('?sort=headline'))).toEqual({ isReady: false, ranking: 'headline' });
    expect(model.show(ask('?sort=-id'))).toEqual({ isReady: false, ranking: 'id' });
    const rankings = new Map([['headline', outcomes.map((_, row) => row)]] as const);
    const shown = model.show({ ...ask('?sort=-headline'), rankings });
    expect(shown.isReady && shown.rows[0]).toBe(outcomes.length - 1);
  });

  test('a query says that it is being searched for, and nothing else changes', () => {
    const shown = model.show({ ...ask('?q=curfew&country=kenya'), answer: { state: 'working' } });
    expect(shown).toEqual({
      isReady: false,
      answer: { working: 'Searching for “curfew” …', hasFailed: false, ids: undefined },
    });
  });

  test('a search that failed is told; filters work, and the sentence is not of the query', () => {
    const shown = model.show({ ...ask('?q=curfew&country=kenya'), answer: { state: 'failed' } });
    expect(shown).toMatchObject({
      isReady: true,
      answer: { working: '', hasFailed: true },
      count: `${kenya.length} of ${outcomes.length} outcomes`,
      description: 'Kenya',
      sorts: { chosen: 'newest', hasRelevance: false },
    });
    expect(shown.isReady && shown.chips.map(({ label }) => label)).toEqual(['“curfew”', 'Kenya']);
  });

  test('outcomes found by id are told so, how many of them are shown, and texts are offered', () => {
    const row = outcomes.findIndex(({ id }) => id === kenya[0]?.id);
    const answer = createAnswer([row], true);
    const found = model.show({ ...ask('?q=abc'), answer });
    expect(found.isReady && found.answer.ids).toEqual({
      text: '1 outcome with “abc” in its id.',
      action: 'Search the texts for “abc” too',
    });
    const none = model.show({ ...ask('?q=abc&country=iraq'), answer });
    expect(none.isReady && none.answer.ids?.text).toBe('0 outcomes with “abc” in their id.');
    const texts = model.show({ ...ask('?q=abc'), answer: createAnswer([row]) });
    expect(texts.isReady && texts.answer.ids).toBeUndefined();
  });

  test('a page of a list that is not its first is left as it is only while the reader is on it', () => {
    const here = model.show(ask(''));
    expect(here.isReady && here.isStatic).toBe(true);
    const elsewhere = model.show({ ...ask(''), isOnOwnPage: false });
    expect(elsewhere.isReady && elsewhere.isStatic).toBe(false);
  });
});
