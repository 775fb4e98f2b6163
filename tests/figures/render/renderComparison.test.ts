import { describe, expect, test } from 'vitest';
import { renderComparison } from '../../../src/figures/render/renderComparison.ts';
import { WORDS } from '../../support/figureKit.ts';

describe('renderComparison(comparison, link, words)', () => {
  test('is a table with a bar for each side, whose texts are escaped, and no style', () => {
    const count = { digits: '2', share: '67%', length: 2 / 3 };
    const sides = [
      { ...count, count: 2, choice: [['country', 'a']] as const },
      { ...count, count: 0, digits: '0', choice: [] },
    ];
    const group = { name: 'Actor', bases: ['3', '2'], rows: [{ name: '<Media>', sides }] };
    const { html } = renderComparison(
      { names: [{ name: 'A & B' }, { name: 'لبنان' }], groups: [group] },
      ([[facet, key] = ['', '']]) => `/outcomes/?${facet}=${key}`,
      WORDS,
    );
    expect(html).toContain('<table aria-label="Actor">');
    expect(html).toContain('&lt;Media&gt;');
    expect(html).toContain('A &amp; B <small>of 3</small>');
    expect(html).toContain('<bdi>لبنان</bdi>');
    expect(html).toContain(
      '<a class="counted" href="/outcomes/?country=a" data-count="2" aria-label="2 outcomes">2</a>',
    );
    expect(html.match(/<a /g)).toHaveLength(1);
    expect(html.match(/<rect [^>]*width="66.7%"/g)).toHaveLength(2);
    expect(html).not.toContain('style=');
  });
});
