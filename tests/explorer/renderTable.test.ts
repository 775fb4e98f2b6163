import { describe, expect, test } from 'vitest';
import { DEFAULT_STATE, type ExplorerState } from '../../src/explorer/address.ts';
import { createCardRow } from '../../src/explorer/createCardFiles.ts';
import { createTable } from '../../src/explorer/createTable.ts';
import { renderTable } from '../../src/explorer/renderTable.ts';
import { moveColumn, toggleColumn } from '../../src/explorer/tableColumns.ts';
import { markText } from '../../src/text/direction.ts';
import { parseHtml } from '../markup/parseHtml.ts';
import { FACET_NAMES, valuesOf } from '../support/countByHand.ts';
import { loadDemonstration } from '../support/demonstration.ts';
import { WORDS } from '../support/modelReader.ts';
import { readHeadline } from '../../src/text/headline/readHeadline.ts';

const { outcomes, columns } = loadDemonstration();
const ALL = columns.facets.map(({ key }) => key);
const contents = outcomes
  .slice(0, 40)
  .map((outcome, row) => ({ card: createCardRow(outcome), row }));

function render(change: Partial<ExplorerState>): ReturnType<typeof parseHtml> {
  const state = { ...DEFAULT_STATE, ...change };
  return parseHtml(renderTable(createTable(contents, state, columns, WORDS)).html);
}

function readHeads($: ReturnType<typeof parseHtml>): string[] {
  const heads = $('.table thead th button:not([data-facet="id"])').toArray();
  return heads.map((head) => $(head).text());
}

describe('the table', () => {
  test('has the values of each outcome in every facet', () => {
    const $ = render({ columns: ALL });
    expect(readHeads($)).toEqual(['Headline', ...FACET_NAMES]);
    const rows = $('tbody tr').toArray();
    expect(rows).toHaveLength(contents.length);
    for (const [index, row] of rows.entries()) {
      const outcome = outcomes[index];
      if (outcome === undefined) throw new Error('A row without an outcome.');
      expect($(row).find('th a').text()).toBe(readHeadline(outcome).line);
      expect($(row).find('th a').attr()).toEqual({
        ...{ href: `/outcomes/${outcome.slug}/`, ...markText(outcome.headline, outcome.lang) },
      });
      expect($(row).find('.table__id').text()).toBe(outcome.id);
      const cells = $(row).find('td').toArray();
      for (const [column, cell] of cells.entries()) {
        const values = $(cell)
          .find('.table__value')
          .toArray()
          .map((value) => $(value).text());
        const found = values.length === 0 ? [$(cell).text()] : values;
        const wanted = valuesOf(outcome, FACET_NAMES[column] ?? '');
        expect(found.toSorted()).toEqual(wanted.toSorted());
        expect($(cell).hasClass('is-empty')).toBe(values.length === 0);
      }
    }
  });

  test('links take the words of a search along', () => {
    expect(render({ query: 'a b' })('tbody a').attr('href')).toMatch(/\/\?q=a\+b$/);
  });

  test('says which column sorts, and which way; the first one sorts by headline and id', () => {
    const $ = render({ sort: { facet: 'year', isDescending: true } });
    expect($('[aria-sort]')).toHaveLength(1);
    expect($('[aria-sort="descending"]').text().trim()).toBe('Year');
    expect($('.is-descending').attr()).toMatchObject({
      title: 'Sort by Year',
      'data-facet': 'year',
    });
    const byId = render({ sort: { facet: 'id', isDescending: false } });
    expect(byId('[aria-sort="ascending"]').text().trim()).toBe('Headline Id');
    expect(byId('.is-ascending').text()).toBe('Id');
    expect(render({ sort: 'newest' })('[aria-sort]')).toHaveLength(0);
  });
});

describe('the choice of columns', () => {
  test('begins with the usual ones; each can be taken out, and comes back as the last', () => {
    const usual = ['Country', 'Harvest', 'Year', 'Type of change'];
    const ratings = ['Significance rating', 'Contribution rating'];
    expect(readHeads(render({}))).toEqual(['Headline', ...usual, ...ratings]);
    let state = DEFAULT_STATE;
    for (const facet of ['year', 'changeType', 'contributionRating', 'negative', 'country'])
      state = toggleColumn(facet, columns)(state);
    state = toggleColumn('country', columns)(state);
    const heads = ['Harvest', 'Significance rating', 'Negative', 'Country'];
    const $ = render(state);
    expect(readHeads($)).toEqual(['Headline', ...heads]);
    const items = $('.chooser > li').toArray();
    expect(items).toHaveLength(ALL.length);
    const checked = items.filter((item) => $(item).find('input[checked]').length > 0);
    expect(checked.map((item) => $(item).find('label').text().trim())).toEqual(heads);
  });

  test('moves a column by one, but not out of the table', () => {
    const shown = (state: ExplorerState): string[] => readHeads(render(state)).slice(1, 4);
    const back = moveColumn('country', 1, columns)(DEFAULT_STATE);
    expect(shown(back)).toEqual(['Harvest', 'Country', 'Year']);
    expect(shown(moveColumn('country', -1, columns)(back))).toEqual(['Country', 'Harvest', 'Year']);
    expect(moveColumn('country', -1, columns)(DEFAULT_STATE)).toBe(DEFAULT_STATE);
    expect(moveColumn('contributionRating', 1, columns)(DEFAULT_STATE)).toBe(DEFAULT_STATE);
    expect(moveColumn('negative', -1, columns)(DEFAULT_STATE)).toBe(DEFAULT_STATE);
    const $ = render({});
    const move = (facet: string, by: number): string | undefined =>
      $(`[data-facet="${facet}"] [data-by="${by}"]`).attr('disabled');
    expect(move('country', -1)).toBeDefined();
    expect(move('country', 1)).toBeUndefined();
    expect(move('contributionRating', -1)).toBeUndefined();
    expect(move('contributionRating', 1)).toBeDefined();
    expect(move('negative', -1)).toBeDefined();
    expect($('[data-facet="year"] [data-by="-1"]').attr('aria-label')).toBe('Move Year forward');
    expect($('[data-facet="year"] [data-by="1"]').attr('aria-label')).toBe('Move Year back');
  });

  test('may leave the headline alone', () => {
    const state = listAll().reduce(
      (left, facet) => toggleColumn(facet, columns)(left),
      DEFAULT_STATE,
    );
    expect(state.columns).toEqual([]);
    expect(readHeads(render(state))).toEqual(['Headline']);
  });
});

/** The usual columns, as the choice of them lists them. */
function listAll(): string[] {
  const $ = render({});
  return $('.chooser > li:has(input[checked])')
    .toArray()
    .map((item) => $(item).attr('data-facet') ?? '');
}
