import { load } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Card } from '../../../src/explorer/createCard.ts';
import { drawQr } from '../../../src/explorer/printing/drawQr.ts';
import { renderSheets } from '../../../src/explorer/printing/renderSheets.ts';
import { readQr } from '../../support/readQr.ts';

const card: Card = {
  ...{ id: 'EX-1', address: '/outcomes/ex-1/', lang: 'en', excerpt: '', marks: [] },
  ...{ circumstance: 'In March 2023, ', change: 'a council opened a desk.', line: '' },
  facts: [[{ name: 'Kenya' }, { name: 'Uganda' }], [{ name: '2023' }], [{ name: 'Harvest 2' }]],
  ratings: [{ text: 'Significance: high', name: 'high', step: [2, 3] }],
};

const kit = {
  site: 'https://atlas.example',
  marks: { name: {}, notice: { lang: 'fr', dir: 'ltr' } },
} as const;

describe('drawQr(address)', () => {
  test('an independent reader reads the address back, whatever it is', () => {
    const address = fc.webUrl({ withQueryParameters: true, withFragments: true, size: 'small' });
    fc.assert(
      fc.property(address, (wanted) => {
        expect(readQr(drawQr(wanted)?.html ?? '')).toBe(wanted);
      }),
      { numRuns: 10 },
    );
  });

  test('an address that is too long for any code has none', () => {
    expect(drawQr(`https://atlas.example/${'a'.repeat(4000)}`)).toBeUndefined();
  });
});

describe('renderSheets(cards, site)', () => {
  test('has four cards a sheet, each with headline, place, year, harvest, ratings, id and a code of its permalink', () => {
    const cards = Array.from({ length: 5 }, (_, index) => ({
      ...card,
      ...{ id: `EX-${index + 1}`, address: `/outcomes/ex-${index + 1}/` },
    }));
    const $ = load(renderSheets(cards, kit).html);
    expect(
      $('.sheet')
        .map((_, sheet) => $(sheet).children().length)
        .toArray(),
    ).toEqual([4, 1]);
    const last = $('.sheet__card').last();
    expect(last.find('.sheet__facts').text()).toBe('Kenya, Uganda · 2023 · Harvest 2');
    expect(last.find('.sheet__headline').text()).toBe('In March 2023, a council opened a desk.');
    expect(last.find('.card__ratings').text()).toContain('Significance: high');
    expect(last.find('.card__id').text()).toBe('EX-5');
    expect(readQr($.html(last.find('svg')))).toBe('https://atlas.example/outcomes/ex-5/');
  });

  test('no text becomes markup', () => {
    const text = '"><img src=x onerror=alert(1)>';
    const hostile = { ...card, id: text, change: text, lang: text, facts: [[{ name: text }]] };
    const ratings = [{ text, name: text }];
    const { html } = renderSheets([{ ...hostile, ratings }], { ...kit, notice: text });
    const $ = load(html);
    expect($('img')).toHaveLength(0);
    expect($('.sheet__facts').text()).toBe(text);
    expect($('.card__id').text()).toBe(text);
    expect($('.sheet__notice').text()).toBe(text);
  });

  test('says what the programme says on each page, and what is remarkable of an outcome', () => {
    const marks = [{ key: 'negative', label: 'Negative outcome' }];
    const { html } = renderSheets([{ ...card, marks }, card], { ...kit, notice: 'A draft' });
    const $ = load(html);
    expect($('.sheet__notice').first().text()).toBe('A draft');
    const facts = $('.sheet__facts').toArray();
    expect(facts.map((each) => $(each).text())).toEqual([
      'Kenya, Uganda · 2023 · Harvest 2 · Negative outcome',
      'Kenya, Uganda · 2023 · Harvest 2',
    ]);
  });

  test('the longer a headline is, the smaller it is set', () => {
    const sizes = [20, 180, 400].map((length) => {
      const { html } = renderSheets([{ ...card, change: 'a'.repeat(length) }], kit);
      return load(html)('.sheet__headline').attr('class');
    });
    expect(sizes).toEqual([
      'sheet__headline',
      'sheet__headline sheet__headline--middle',
      'sheet__headline sheet__headline--long',
    ]);
  });
});
