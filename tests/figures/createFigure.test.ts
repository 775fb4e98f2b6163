import { parse } from 'csv-parse/sync';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { createBitset } from '../../src/explorer/bitset.ts';
import { createAxesSpec } from '../../src/figures/axesSpec.ts';
import { createBaseMap } from '../../src/figures/createBaseMap.ts';
import { createFigure, createMatrixFigure, type Figure } from '../../src/figures/createFigure.ts';
import { formatCsv } from '../../src/figures/formatCsv.ts';
import { FIGURES } from '../../src/figures/registry.ts';
import { listFileRows, renderSvgFile } from '../../src/figures/renderFile.ts';
import { drawSmall } from '../../src/figures/createProfile.ts';
import { renderFigure, renderSmallFigure } from '../../src/figures/renderFigure.ts';
import { createColumnsOf, MIRRORED, WORDS } from '../support/figureKit.ts';

const FEW = createColumnsOf(
  {
    ...{ country: 'Demoland', year: '2022', objectives: 'AAA', changeTypes: 'Law' },
    ...{ significanceRating: 'high', contributionRating: 'large', negative: '1' },
  },
  { country: 'Demoland', year: '2023', objectives: 'AAA', significanceRating: 'low' },
  { country: 'Testland', year: '2023', unintended: '1' },
);
const ONE = createColumnsOf({
  ...{ country: 'Demoland', year: '2022', objectives: 'AAA', changeTypes: 'Law' },
  ...{ significanceRating: 'high', contributionRating: 'large', scale: 'Local' },
});
const BARE = createColumnsOf({ country: '', year: '' });
const NONE = createColumnsOf();
const BASE_MAP = {
  ...{ width: 720, height: 480, land: 'M0,0L9,9', borders: 'M1,1L2,2' },
  places: { demoland: [300, 200] as const },
};
const PROVENANCE = {
  ...{ source: 'Source: Test programme.', date: 'Outcomes of 2022.', filter: 'Only: Kenya.' },
  ...{ licence: 'CC0', caution: 'Counts are no impact.' },
};

function create(key: string, columns = FEW, within?: Parameters<typeof createBitset>[1]): Figure {
  const spec = FIGURES.find((each) => each.key === key);
  const rows = within === undefined ? undefined : createBitset(columns.rowCount, within);
  const figure = spec && createFigure(spec, { columns, within: rows, baseMap: BASE_MAP }, WORDS);
  if (figure === undefined) throw new Error(`There is no figure ${key}.`);
  return figure;
}

describe('createFigure(spec, data, words): the finding', () => {
  test.each([
    ['gapMap', FEW, 'The most outcomes are'],
    ['gapMap', FEW, '1 of 3 outcomes (33%).'],
    ['gapMap', FEW, 'No combination is without any.'],
    ['gapMap', ONE, 'The one outcome is'],
    ['gapMap', BARE, 'not recorded for any of these outcomes.'],
    ['gapMap', NONE, 'There is no outcome to draw.'],
    [
      'ratings',
      FEW,
      'The one outcome with both ratings is rated “high” in significance and “large”',
    ],
    ['ratings', FEW, '2 outcomes lack at least one of the two ratings.'],
    ['ratings', BARE, 'Significance rating and Contribution rating: not recorded'],
    [
      'years',
      FEW,
      'Demoland has the most, 2 of 3 outcomes (67%); the year with the most is 2023 (2).',
    ],
    ['years', ONE, 'The one outcome is of Demoland, 2022.'],
    ['map', FEW, 'The most are from Demoland and Testland: 3 of 3 outcomes (100%).'],
    ['map', ONE, 'The one outcome is from Demoland.'],
    ['map', BARE, 'Country: not recorded for any'],
    ['marks', FEW, 'Of 3 outcomes, 1 (33%) are recorded as unintended and 1 (33%) as negative.'],
    ['marks', ONE, 'Unintended: 0 of one outcome. Negative: 0 of one outcome.'],
    ['marks', NONE, 'There is no outcome to draw.'],
  ])('%s %#', (key, columns, part) => {
    expect(create(key, columns).finding).toContain(part);
  });

  test('of a filter it tells of those outcomes alone', () => {
    expect(create('years', FEW, [2]).finding).toBe('The one outcome is of Testland, 2023.');
    expect(create('gapMap', FEW, []).finding).toBe('There is no outcome to draw.');
  });
});

describe('createFigure(spec, data, words): the numbers', () => {
  test('the table has rows, columns, totals and the second number', () => {
    const { header, rows } = create('years').table;
    expect(header).toEqual(['Country / Year', '2022', '2023', 'All']);
    expect(rows).toEqual([
      ['Demoland', '1 (1)', '1 (0)', 2],
      ['Testland', 0, '1 (0)', 1],
    ]);
  });

  test('the records have one number a line', () => {
    const { header, rows } = create('years').records;
    expect(header).toEqual(['Country', 'Year', 'Outcomes', 'Of high significance']);
    expect(rows).toContainEqual(['Demoland', '2022', 1, 1]);
    expect(rows).toContainEqual(['Testland', '2022', 0, 0]);
  });

  test('clusters open into their types, in a drawing of their own and in the table', () => {
    const figure = create('gapMap');
    expect(figure.opened).toBeDefined();
    const names = figure.table.rows.map(([name]) => name);
    expect(names).toContain('Law');
    expect(figure.opened?.draw('wide').height).toBeGreaterThan(figure.draw('wide').height);
    // Without types there is nothing to open.
    expect(create('gapMap', BARE).opened).toBeUndefined();
  });

  test('of many countries the largest are drawn, which is told, and the table has all', () => {
    const columns = createColumnsOf(
      ...Array.from({ length: 40 }, (_, at) => ({ country: `Land ${at}`, year: '2022' })),
    );
    const figure = create('years', columns);
    expect(figure.notes).toEqual([
      'Country: the 16 with the most outcomes are drawn; the table has all 40.',
    ]);
    expect(figure.table.rows).toHaveLength(40);
    expect(create('years').notes).toEqual([]);
  });

  test('there is no map where no outcome is of a country', () => {
    const spec = FIGURES.find(({ key }) => key === 'map');
    expect(spec && createFigure(spec, { columns: FEW }, WORDS)).toBeUndefined();
  });
});

describe('createAxesSpec(file, axes, columns, words)', () => {
  test('any two facets make a figure, with rows and columns the right way round', () => {
    const spec = createAxesSpec('gap-map', ['year', 'country'], FEW, WORDS);
    const figure = createMatrixFigure(spec, { columns: FEW }, WORDS);
    expect(figure.title).toBe('Year by Country');
    expect(figure.table.header).toEqual(['Year / Country', 'Demoland', 'Testland', 'All']);
    expect(figure.table.rows.map(([year]) => year)).toEqual(['2022', '2023']);
  });
});

describe('renderFigure(figure, frame, words)', () => {
  const hostile = createColumnsOf({
    country: '<img src=x onerror=alert(1)> "quoted" & \'so\'',
    year: '2022',
  });
  const frame = { caution: 'Counts <b>.', link: () => '/x/?a=1&b="2"' } as const;

  test('what a record says stays text, and the whole is one well-formed figure', () => {
    for (const words of [WORDS, MIRRORED]) {
      const spec = FIGURES.find(({ key }) => key === 'years');
      const figure = spec && createFigure(spec, { columns: hostile }, words);
      if (figure === undefined) throw new Error('There is a figure.');
      const $ = load(renderFigure(figure, frame, words), null, false);
      expect($('img, b, script')).toHaveLength(0);
      expect($('[onerror]')).toHaveLength(0);
      expect($('figure')).toHaveLength(1);
      expect($('a.figure__mark').first().attr('href')).toBe('/x/?a=1&b="2"');
      expect($('tbody th').first().text()).toContain('<img src=x onerror=alert(1)>');
      expect($('[style]')).toHaveLength(0);
      expect($('svg').first().attr('direction')).toBe(words.messages.direction);
    }
  });

  test('title, finding, two drawings, table, caution and downloads are there', () => {
    const $ = load(
      renderFigure(create('years'), { ...frame, files: { svg: '/s.svg', csv: '/c.csv' } }, WORDS),
      null,
      false,
    );
    expect($('h2').text()).toBe('Outcomes by country and year');
    expect($('figure').attr('aria-labelledby')).toBe($('h2').attr('id'));
    expect($('.figure__finding').text()).toBe(create('years').finding);
    expect($('.figure__drawing--wide svg, .figure__drawing--narrow svg')).toHaveLength(2);
    expect($('table tbody tr')).toHaveLength(2);
    expect($('.caution').text()).toBe('Counts <b>.');
    expect(
      $('a[download]')
        .map((_, link) => $(link).attr('href'))
        .get(),
    ).toEqual([...['/s.svg', '/c.csv']]);
    expect($('button[data-format="png"]').attr('hidden')).toBeDefined();
  });

  test('cells that are names are headers of their row, and numbers never are', () => {
    for (const [key, columns, names] of [
      ['years', FEW, 1],
      ['years', ONE, 1],
      ['map', FEW, 1],
      ['marks', FEW, 2],
    ] as const) {
      const $ = load(renderFigure(create(key, columns), frame, WORDS), null, false);
      for (const row of $('tbody tr').toArray()) {
        expect($(row).find('th')).toHaveLength(names);
        const heads = $(row).find('th').toArray();
        expect(heads.map((head) => $(head).text()).join('')).not.toMatch(/^\d+$/);
      }
      expect(
        $('thead th')
          .toArray()
          .every((head) => $(head).text() !== ''),
      ).toBe(true);
    }
  });

  test('a small figure has its title, one drawing and its table, and stays text', () => {
    const figure = drawSmall(hostile, undefined, 'year', WORDS);
    expect(figure).toBeUndefined();
    const several = createColumnsOf(
      { country: '<b>Demo</b>', year: '2022', objectives: 'AAA' },
      { country: 'Testland', year: '2023', objectives: 'AAA' },
    );
    const small = drawSmall(several, undefined, 'objective', WORDS);
    const years = small && load(renderSmallFigure(small, frame, WORDS), null, false);
    expect(years?.('figcaption').text()).toBe('Outcomes by year');
    expect(years?.('svg')).toHaveLength(1);
    expect(
      years?.('tbody tr')
        .toArray()
        .map((row) => years(row).text()),
    ).toEqual(['20221', '20231']);
    const within = several.facets.find(({ key }) => key === 'objective')?.values[0]?.rows;
    const places = drawSmall(
      { ...several, facets: several.facets.filter(({ key }) => key !== 'year') },
      within,
      'objective',
      WORDS,
    );
    const $ = load(
      places === undefined ? '' : renderSmallFigure(places, frame, WORDS),
      null,
      false,
    );
    expect($('b')).toHaveLength(0);
    expect($('tbody th').first().text()).toBe('<b>Demo</b>');
  });

  test('a page from right to left has the drawing mirrored: labels begin on the right', () => {
    const read = (words: typeof WORDS): { width: number; x: number[] } => {
      const $ = load(renderFigure(create('years'), frame, words), null, false);
      const svg = $('.figure__drawing--wide svg');
      return {
        width: Number(svg.attr('width')),
        x: svg
          .find('text')
          .map((_, text) => Number($(text).attr('x')))
          .get(),
      };
    };
    const left = read(WORDS);
    const right = read(MIRRORED);
    expect(right.x).toHaveLength(left.x.length);
    for (const [at, x] of left.x.entries()) expect(right.x[at]).toBeCloseTo(left.width - x);
  });
});

describe('renderSvgFile(figure, provenance, words)', () => {
  test('has title, finding, source, filter, date, caution and licence, as text and as description', () => {
    for (const { key } of FIGURES) {
      const figure = create(key);
      const $ = load(renderSvgFile(figure, PROVENANCE, WORDS), { xml: true });
      const text = $('text')
        .map((_, each) => $(each).text())
        .get()
        .join(' ');
      for (const line of Object.values(PROVENANCE)) {
        expect(text).toContain(line);
        expect($('desc').text()).toContain(line);
      }
      expect($('svg > title').text()).toBe(figure.title);
      expect(text.replaceAll(' ', '')).toContain(figure.title.replaceAll(' ', ''));
      // It stands alone: no style sheet, no link, nothing that a policy would refuse.
      expect($('[class], [style], [href], style, script, a')).toHaveLength(0);
      expect($('rect').length).toBeGreaterThan(1);
    }
  });
});

describe('formatCsv(rows)', () => {
  test('what is read from it is what was written, with its provenance before the numbers', () => {
    const figure = create('years');
    const rows = listFileRows(figure, PROVENANCE);
    const read = parse(formatCsv(rows), {
      bom: true,
      relax_column_count: true,
      skip_empty_lines: false,
    });
    expect(read).toEqual(rows.map((row) => (row.length === 0 ? [''] : row.map(String))));
    expect(rows[0]).toEqual([figure.title]);
    expect(rows.flat()).toContain('Only: Kenya.');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('%j is no formula', (cell) => {
    const [[read = ''] = []]: string[][] = parse(formatCsv([[cell, 1]]), { bom: true });
    expect(read).toBe(`'${cell}`);
  });

  test('begins with the mark by which Excel knows UTF-8', () => {
    expect(formatCsv([['a']]).codePointAt(0)).toBe(0xfeff);
  });

  test('a cell with a semicolon or a tab is quoted, so that no country’s Excel splits it', () => {
    const csv = formatCsv([['Kenya; Uganda', 'a\tb', 'plain', 3]]);
    expect(csv).toBe('\uFEFF"Kenya; Uganda","a\tb",plain,3\r\n');
    for (const delimiter of [',', ';', '\t']) {
      const [cells = []]: string[][] = parse(csv, { bom: true, delimiter, relax_quotes: true });
      expect(cells.filter((cell) => cell === ' Uganda' || cell === 'b')).toEqual([]);
    }
  });
});

describe('createBaseMap(values)', () => {
  const value = (label: string, code?: string): { key: string; label: string; code?: string } => ({
    key: label.toLowerCase(),
    label,
    ...(code === undefined ? {} : { code }),
  });

  test('countries stand where they lie, by code or by name; a region has no place', () => {
    const map = createBaseMap([
      ...[value('Our partner country', 'CD'), value('Kenya'), value('Lebanon', 'lbn')],
      ...[value('Sahel'), value('International', 'XX')],
    ]);
    const places = map?.places ?? {};
    expect(Object.keys(places).toSorted()).toEqual(['kenya', 'lebanon', 'our partner country']);
    const [congo, kenya, lebanon] = ['our partner country', 'kenya', 'lebanon'].map(
      (key) => places[key] ?? [NaN, NaN],
    );
    // DR Congo lies west of Kenya, and Lebanon north of both.
    expect(congo?.[0]).toBeLessThan(kenya?.[0] ?? 0);
    expect(lebanon?.[1]).toBeLessThan(Math.min(congo?.[1] ?? 0, kenya?.[1] ?? 0));
    for (const [x, y] of Object.values(places)) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(map?.width ?? 0);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(map?.height ?? 0);
    }
    expect(map?.land).toMatch(/^M/);
  });

  test.each([
    ['one country', [value('Rwanda')]],
    ['an island', [value('Malta')]],
    [
      'the whole earth',
      ['Chile', 'Canada', 'Japan', 'New Zealand', 'France', 'Kenya'].map((each) => value(each)),
    ],
  ])('%s: every place is on it, and it is no larger than a page can carry', (_, values) => {
    const map = createBaseMap(values);
    expect(Object.keys(map?.places ?? {})).toHaveLength(values.length);
    for (const [x, y] of Object.values(map?.places ?? {})) {
      expect(x > 0 && x < 720 && y > 0 && y < (map?.height ?? 0)).toBe(true);
    }
    expect((map?.land.length ?? 0) + (map?.borders.length ?? 0)).toBeLessThan(120_000);
  });

  test('France lies in Europe, although some of it does not', () => {
    const map = createBaseMap([value('France'), value('Germany')]);
    const [x = 0] = map?.places['france'] ?? [];
    const [east = 0] = map?.places['germany'] ?? [];
    expect(east - x).toBeGreaterThan(20);
    expect(east - x).toBeLessThan(300);
  });

  test('where nothing is a country there is none', () => {
    expect(createBaseMap([value('Sahel')])).toBeUndefined();
    expect(createBaseMap([])).toBeUndefined();
  });
});
