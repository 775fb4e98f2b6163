import { describe, expect, test } from 'vitest';
import { markup } from '../../src/text/markup.ts';
import { parseHtml } from '../markup/parseHtml.ts';
import { fc, textOf } from '../support/properties.ts';

const pieces = ['<', '>', '"', "'", '&', '&lt;', '</p>', '<script>', '<!--', '-->', '\n', ' ', '='];

describe('markup`…`', () => {
  test('whatever text is filled in, a browser reads it back, and no element comes of it', () => {
    fc.assert(
      fc.property(textOf(pieces), textOf(pieces), (title, text) => {
        // What HTML drops or replaces is shown otherwise (escapeHtml).
        // eslint-disable-next-line no-control-regex -- control characters are what it looks for
        fc.pre(!/[\u0000-\u001f\u007f\ud800-\udfff]/.test(title + text));
        const $ = parseHtml(markup`<p title="${title}">${text}</p>`.html);
        expect($('*')).toHaveLength(1);
        expect($('p').attr()).toEqual({ title });
        expect($('p').text()).toBe(text);
      }),
      { numRuns: 50 },
    );
  });

  test('markup within markup is not escaped again, alone and in a list', () => {
    const items = ['a', '<b>'].map((text) => markup`<li>${text}</li>`);
    expect(markup`<ul>${items}</ul>`.html).toBe('<ul><li>a</li><li>&lt;b&gt;</li></ul>');
    expect(markup`<p>${markup`<b>${'&'}</b>`}</p>`.html).toBe('<p><b>&amp;</b></p>');
  });

  test('false, nothing and an empty list leave nothing; a number is a number', () => {
    expect(markup`<p${false}>${undefined}${[]}${0}</p>`.html).toBe('<p>0</p>');
  });

  test('line breaks of the template are left out beside tags, and are one blank within them', () => {
    const list = markup`
      <ul class="a"
        id="b">
        ${[markup`<li>x y</li>`]}
        <li>z</li>
      </ul>`;
    expect(list.html).toBe('<ul class="a" id="b"><li>x y</li><li>z</li></ul>');
  });

  test('line breaks of a text stay', () => {
    expect(markup`<p>${'a\n  b\n'}</p>`.html).toBe('<p>a\n  b\n</p>');
  });
});
