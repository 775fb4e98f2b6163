import { describe, expect, test } from 'vitest';
import { createChips, renderChips } from '../../src/explorer/createChips.ts';
import { parseHtml } from '../markup/parseHtml.ts';
import { WORDS } from '../support/modelReader.ts';

describe('renderChips(chips)', () => {
  test('is a button for each, which says what it takes away; a query stays text', () => {
    const query = '"><img src=x> & <b>';
    const chosen = [
      { facet: 'scale', token: 'local', label: 'Local', isExcluded: true, foreign: [] },
    ];
    const $ = parseHtml(renderChips(createChips(query, chosen, WORDS)).html);
    const buttons = $('li > button')
      .toArray()
      .map((button) => $(button).attr());
    expect(buttons).toEqual([
      {
        ...{ class: 'chip', type: 'button', 'data-chip': 'q' },
        'aria-label': `Remove “${query}”`,
      },
      {
        ...{ class: 'chip chip--excluded', type: 'button' },
        ...{ 'data-chip': 'scale local', 'aria-label': 'Remove not Scale: Local' },
      },
    ]);
    expect($('button').first().text()).toBe(`“${query}”`);
    expect($('img, b')).toHaveLength(0);
    expect(createChips('DEMO/1 '.repeat(12), [], WORDS)[0]?.label).toBe(
      `“${'DEMO/1 '.repeat(6).slice(0, 40).trim()}…”`,
    );
  });

  test('a name of another language on it says so', () => {
    const foreign = [{ name: 'Local', lang: 'en' }];
    const chosen = [{ facet: 'scale', token: 'local', label: 'Local', isExcluded: false, foreign }];
    const $ = parseHtml(renderChips(createChips('', chosen, WORDS)).html);
    expect($('button bdi[lang="en"]').text()).toBe('Local');
  });
});
