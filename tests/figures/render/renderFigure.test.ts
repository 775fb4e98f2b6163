import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { createFigure } from '../../../src/figures/createFigure.ts';
import { drawSmall } from '../../../src/figures/createProfile.ts';
import { FIGURES } from '../../../src/figures/registry.ts';
import { renderFigure, renderSmallFigure } from '../../../src/figures/render/renderFigure.ts';
import {
  createColumnsOf,
  createFigureOf,
  FEW,
  MIRRORED,
  ONE,
  WORDS,
} from '../../support/figureKit.ts';

describe('renderFigure(figure, frame, words)', () => {
  const name = '<img src=x onerror=alert(1)> "quoted" & \'so\'';
  const hostile = createColumnsOf(
    { country: name, year: '2022' },
    { country: name, year: '2022' },
    { country: '<b>Testland</b>', year: '2023' },
  );
  const frame = { link: () => '/x/?a=1&b="2"' } as const;

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
    }
  });

  test('the finding is the heading, and title, table and downloads are there', () => {
    const $ = load(
      renderFigure(
        createFigureOf('years'),
        { ...frame, addressOf: (extension) => `/${extension}` },
        WORDS,
      ),
      null,
      false,
    );
    expect($('h2').text()).toBe(createFigureOf('years').finding.heading);
    expect($('.figure__title').text()).toBe('Outcomes by country and year');
    expect($('figure').attr('aria-labelledby')).toBe($('.figure__title').attr('id'));
    expect($('table').attr('aria-label')).toBe('Outcomes by country and year');
    expect($('table tbody tr')).toHaveLength(2);
    expect(
      $('a[download]')
        .map((_, link) => $(link).attr('href'))
        .get(),
    ).toEqual([...['/svg', '/csv']]);
    expect($('button[data-format="png"]').attr('hidden')).toBeDefined();
  });

  test('what is in doubt is under the title alone', () => {
    const $ = load(renderFigure(createFigureOf('gapMap'), frame, WORDS), null, false);
    expect($('h2').text()).toBe('Where the evidence is, and where it is missing');
    expect($('h2').attr('id')).toBe($('figure').attr('aria-labelledby'));
    expect($('figcaption p').text()).toBe(createFigureOf('gapMap').finding.sentences.join(' '));
  });

  test('a map is drawn for two widths, of one place for one', () => {
    const count = (columns: typeof FEW): number =>
      load(renderFigure(createFigureOf('map', columns), frame, WORDS), null, false)('svg').length;
    expect(count(FEW)).toBe(2);
    expect(count(ONE)).toBe(1);
    const $ = load(renderFigure(createFigureOf('map'), frame, WORDS), null, false);
    // What both have in common is written once.
    expect($('path')).toHaveLength(2);
    const ids = $('path')
      .toArray()
      .map(({ attribs }) => `#${attribs['id'] ?? ''}`);
    expect(
      $('use')
        .toArray()
        .map(({ attribs }) => attribs['href']),
    ).toEqual(ids);
  });

  test('cells that are names are headers of their row, and numbers never are', () => {
    for (const [key, columns, names] of [
      ['years', FEW, 1],
      ['years', ONE, 1],
      ['map', FEW, 1],
      ['marks', FEW, 2],
    ] as const) {
      const $ = load(renderFigure(createFigureOf(key, columns), frame, WORDS), null, false);
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
      const $ = load(renderFigure(createFigureOf('marks'), frame, words), null, false);
      const svg = $('.figure__drawing--wide svg');
      expect(svg.attr('direction')).toBe(words.messages.direction);
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
