import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { FIGURES } from '../../../src/figures/registry.ts';
import { renderSvgFile } from '../../../src/figures/render/renderSvgFile.ts';
import { createFigureOf, PROVENANCE, WORDS } from '../../support/figureKit.ts';

describe('renderSvgFile(figure, provenance, words)', () => {
  test('has title, finding, source, filter, date, caution and licence, as text and as description', () => {
    for (const { key } of FIGURES) {
      const figure = createFigureOf(key);
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
