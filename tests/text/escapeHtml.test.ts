import { describe, expect, test } from 'vitest';
import { escapeHtml } from '../../src/text/escapeHtml.ts';
import { fc, textOf } from '../support/properties.ts';
import { parseHtml } from '../markup/parseHtml.ts';

describe('escapeHtml(text)', () => {
  test('escapes every character with a meaning of its own, each time', () => {
    expect(escapeHtml(`<a href="x" title='y'>&amp; & <<`)).toBe(
      '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp; &amp; &lt;&lt;',
    );
  });

  test('leaves letters of every script, emoji and white space alone', () => {
    const text = 'Haut Uélé\t\n\r نص 😀 \u00A0\u200B\u2028';
    expect(escapeHtml(text)).toBe(text);
  });

  test.each([
    ['\u0000', '\u2400'],
    ['\u0008', '\u2408'],
    ['\u000B', '\u240B'],
    ['\u000C', '\u240C'],
    ['\u001B', '\u241B'],
    ['\u001F', '\u241F'],
    ['\u007F', '\u2421'],
  ])('shows the control character %j as its picture', (control, picture) => {
    expect(escapeHtml(`a${control}b`)).toBe(`a${picture}b`);
  });

  test('what a browser reads from it is the text, in an element and in an attribute', () => {
    const pieces = ['<', '>', '&', '"', "'", '&lt;', '&#0;', '<!--', ']]>', '</p>', '`', '=', ' '];
    fc.assert(
      fc.property(textOf(pieces), (any) => {
        // Control characters are not shown as they are, and HTML reads CR as LF.
        const text = any.replaceAll(/\p{Cc}/gu, '');
        const $ = parseHtml(`<p title="${escapeHtml(text)}">${escapeHtml(text)}</p>`);
        expect($.root().children()).toHaveLength(1);
        expect($('p').children()).toHaveLength(0);
        expect($('p').text()).toBe(text);
        expect($('p').attr()).toEqual({ title: text });
      }),
    );
  });
});
