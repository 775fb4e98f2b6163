import { describe, expect, test } from 'vitest';
import {
  chooseYears,
  clearAll,
  removeQuery,
  setPage,
  setQuery,
  setSort,
  setView,
  sortBy,
  toggleValue,
  type Change,
} from '../../src/explorer/change.ts';
import { PAGE_SIZE } from '../../src/explorer/listPages.ts';
import { toggleColumn } from '../../src/explorer/tableColumns.ts';
import { filterByHand } from '../support/countByHand.ts';
import { loadDemonstration } from '../support/demonstration.ts';
import { openReader, type ModelReader } from '../support/modelReader.ts';

const { outcomes, columns } = loadDemonstration();
const kenya = filterByHand(outcomes, { include: { Country: ['Kenya'] } }).map(({ id }) => id);

/** Another reader, who follows a link to where this one is. */
function follow(reader: ModelReader): ModelReader {
  const other = openReader({ outcomes, columns });
  other.open(reader.address().slice('/outcomes/'.length));
  return other;
}

describe('the address', () => {
  test('holds everything that was asked for: another reader sees the same', () => {
    const reader = openReader({ outcomes, columns });
    const steps: readonly Change[] = [
      setQuery('community'),
      toggleValue('language', 'en', 'include'),
      toggleValue('changeType', 'policy-change-budget', 'exclude'),
      chooseYears('year', '2022', ''),
      setView('table'),
      toggleColumn('scale', columns),
      toggleColumn('harvest', columns),
      sortBy('scale'),
      setPage(2),
    ];
    for (const step of steps) {
      reader.go(step);
      expect(follow(reader).show()).toEqual(reader.show());
    }
    expect([...new URLSearchParams(reader.address().split('?')[1])]).toEqual([
      ['q', 'community'],
      ['change-type', '-policy-change-budget'],
      ['language', 'en'],
      ['year', '2022..'],
      ['sort', 'scale'],
      ['view', 'table'],
      ...[
        'country',
        'year',
        'change-type',
        'significance-rating',
        'contribution-rating',
        'scale',
      ].map((column) => ['columns', column]),
      ['page', '2'],
    ]);
    reader.go(clearAll);
    expect(reader.address()).toMatch(/^\/outcomes\/\?sort=scale&view=table&columns=/);
  });

  test('of nothing asked for is that of the list itself, which is shown then', () => {
    const reader = openReader({ outcomes, columns });
    reader.choose('Country', 'Kenya');
    expect(reader.show().isStatic).toBe(false);
    reader.choose('Country', 'Kenya');
    expect(reader.address()).toBe('/outcomes/');
    expect(reader.show().isStatic).toBe(true);
  });

  test('opens without what no longer exists, and what is left out is told until something is chosen', () => {
    const reader = openReader({ outcomes, columns });
    reader.open(
      '?country=atlantis&country=kenya&harvest=-harvest-9&sort=beauty&view=cloud&page=zero&columns=colour&utm=x',
    );
    expect(reader.show().unknown).toBe(
      'Not found here and left out: Country: atlantis, Harvest: -harvest-9, sort: beauty, view: cloud, page: zero, columns: colour.',
    );
    expect(reader.sentence()).toBe(`${kenya.length} of ${outcomes.length} outcomes Kenya`);
    expect(reader.allIds()).toEqual(kenya);
    reader.choose('Country', 'Iraq');
    expect(reader.show().unknown).toBe('');
    expect(reader.address()).toBe('/outcomes/?country=iraq&country=kenya');
  });
});

describe('the pages', () => {
  test('together hold every outcome once, each at most 25, and say which they are', () => {
    const reader = openReader({ outcomes, columns });
    reader.choose('Country', 'DR Congo');
    const wanted = filterByHand(outcomes, { include: { Country: ['DR Congo'] } });
    const pages = Math.ceil(wanted.length / PAGE_SIZE);
    expect(pages).toBeGreaterThan(3);
    const seen: string[] = [];
    for (let page = 1; page <= pages; page += 1) {
      reader.go(setPage(page));
      const { place, first, pager } = reader.show();
      expect(place).toBe(`Page ${page} of ${pages}`);
      expect(first).toBe(seen.length + 1);
      expect(pager?.places.find((each) => each?.isCurrent)?.text).toBe(String(page));
      expect(pager?.previous === undefined).toBe(page === 1);
      expect(pager?.next === undefined).toBe(page === pages);
      expect(reader.ids().length).toBeLessThanOrEqual(PAGE_SIZE);
      seen.push(...reader.ids());
    }
    expect(seen).toEqual(wanted.map(({ id }) => id));
  });

  test('have addresses of their own; the first has that of the list', () => {
    const reader = openReader({ outcomes, columns });
    reader.open('?country=dr-congo&page=2');
    const { pager } = reader.show();
    expect(pager?.previous).toEqual({ address: '/outcomes/?country=dr-congo', label: 'Previous' });
    expect(pager?.next).toEqual({ address: '/outcomes/?country=dr-congo&page=3', label: 'Next' });
    expect(pager?.places[1]).toMatchObject({
      address: '/outcomes/?country=dr-congo&page=2',
      label: expect.stringMatching(/^Page 2 of \d+$/) as string,
    });
    reader.open('?page=2');
    expect(reader.show().pager?.previous?.address).toBe('/outcomes/');
  });

  test('one after the last is the last', () => {
    const reader = openReader({ outcomes, columns });
    const pages = Math.ceil(outcomes.length / PAGE_SIZE);
    reader.open('?sort=newest&page=999');
    expect(reader.show().place).toBe(`Page ${pages} of ${pages}`);
    expect(reader.ids()).toEqual(outcomes.slice((pages - 1) * PAGE_SIZE).map(({ id }) => id));
  });

  test('a list of one page has no pager, and its place is not told', () => {
    const reader = openReader({ outcomes, columns });
    reader.open(`?q=${encodeURIComponent(kenya[0] ?? '')}`);
    expect(reader.show()).toMatchObject({ pager: undefined, place: '' });
  });

  test('every choice leads to the first page, and so does another order; another view does not', () => {
    const onSecond = (step: (reader: ModelReader) => void): number => {
      const reader = openReader({ outcomes, columns });
      reader.open('?q=the&country=dr-congo&page=2');
      step(reader);
      return follow(reader).show().first;
    };
    expect(
      onSecond((reader) => {
        reader.choose('Language', 'English');
      }),
    ).toBe(1);
    expect(
      onSecond((reader) => {
        reader.exclude('Scale', 'Local');
      }),
    ).toBe(1);
    expect(
      onSecond((reader) => {
        reader.removeChip('DR Congo');
      }),
    ).toBe(1);
    expect(
      onSecond((reader) => {
        reader.go(removeQuery);
      }),
    ).toBe(1);
    expect(
      onSecond((reader) => {
        reader.go(setSort('newest'));
      }),
    ).toBe(1);
    expect(
      onSecond((reader) => {
        reader.go(setView('table'));
      }),
    ).toBe(PAGE_SIZE + 1);
  });
});

describe('without columns', () => {
  const open = (search: string): ModelReader => {
    const reader = openReader({ outcomes, columns: undefined });
    reader.open(search);
    return reader;
  };

  test('the page’s own list stays until something is searched for', () => {
    const reader = open('?country=kenya');
    expect(reader.show()).toMatchObject({ isStatic: true, filters: [], view: 'list', unknown: '' });
    reader.go(setQuery('curfew'));
    const curfew = filterByHand(outcomes, { query: 'curfew' });
    expect(reader.sentence()).toBe(`All ${curfew.length} outcomes with “curfew”`);
    expect(reader.allIds()).toEqual(curfew.map(({ id }) => id).toReversed());
    expect(reader.show().isStatic).toBe(false);
  });

  test('what of the address only they can explain stays in it, whatever is searched for', () => {
    const search = '?country=kenya&scale=-local&sort=-year&view=table&columns=scale';
    const reader = open(search);
    expect(reader.show().view).toBe('list');
    reader.go(setQuery('curfew'));
    reader.go(setPage(2));
    reader.go(setQuery(''));
    const params = (address: string): string[] =>
      [...new URLSearchParams(address.split('?')[1])].map(String).toSorted();
    expect(params(reader.address())).toEqual(params(search));
    const later = openReader({ outcomes, columns });
    later.open(reader.address().slice('/outcomes/'.length));
    expect(later.chips()).toEqual(['Kenya', 'not Scale: Local']);
  });
});
