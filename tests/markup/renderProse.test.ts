import type { CheerioAPI } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { renderProse } from '../../src/markup/renderProse.ts';
import { fc, textOf } from '../support/properties.ts';
import { findForeign, listElements, parseHtml, type AllowList } from './parseHtml.ts';

const ALLOWED: AllowList = {
  ...Object.fromEntries(
    [
      ...[
        'h2',
        'h3',
        'h4',
        'h5',
        'h6',
        'p',
        'ul',
        'li',
        'blockquote',
        'hr',
        'br',
        'pre',
        'code',
        'em',
      ],
      ...['strong', 'del', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
    ].map((name) => [name, []]),
  ),
  ol: ['start'],
  a: ['href', 'rel'],
};

function render(markdown: string): CheerioAPI {
  return parseHtml(renderProse(markdown));
}

function listNames($: CheerioAPI): string[] {
  return listElements($).map(({ name }) => name);
}

describe('renderProse(markdown)', () => {
  test('paragraphs, emphasis, lists, quotes, rules and code', () => {
    const $ = render(
      'One *two* **three** ~~four~~ `<five>`\n\n- a\n- b\n\n3. c\n4. d\n\n> e\n\n***\n\n```js\n<f>\n```\n',
    );
    expect(listNames($)).toEqual([
      ...['p', 'em', 'strong', 'del', 'code', 'ul', 'li', 'li', 'ol', 'li', 'li'],
      ...['blockquote', 'p', 'hr', 'pre', 'code'],
    ]);
    expect($('ol').attr()).toEqual({ start: '3' });
    expect($('p code').text()).toBe('<five>');
    expect($('pre').text()).toBe('<f>\n');
  });

  test('tables are kept, with their text and without styles', () => {
    const $ = render('| a | b |\n|:--|--:|\n| 1 | **2** |\n');
    expect(listNames($)).toEqual([
      ...['table', 'thead', 'tr', 'th', 'th', 'tbody', 'tr', 'td', 'td', 'strong'],
    ]);
    expect($('td').last().text()).toBe('2');
    expect($('[align], [style]')).toHaveLength(0);
  });

  test('the page has the only first-level heading; lower levels stay', () => {
    const $ = render('# one\n\n## two\n\n### three\n\n#### four\n\nfive\n====\n');
    expect(listNames($)).toEqual(['h2', 'h2', 'h3', 'h4', 'h2']);
  });

  test.each(['##### five', '###### six'])('a heading of the lowest levels is one: %s', (text) => {
    const $ = render(text);
    expect($.root().text().trim()).toBe(text.replace(/^#+ /, ''));
    expect($('h2, h3, h4, h5, h6')).toHaveLength(1);
  });

  test('a list of tasks shows no markup', () => {
    expect(render('- [ ] to do\n- [x] done\n').root().text()).not.toContain('<');
  });

  test.each([
    '<script>alert(1)</script>',
    '<img src="https://example.org/x.png" onerror="alert(1)">',
    '<iframe src="https://example.org"></iframe>',
    '<a href="https://example.org" onclick="alert(1)">x</a>',
    '<style>p { display: none }</style>',
    '<!-- comment -->',
    '<div>block</div>',
    '<svg><script>alert(1)</script></svg>',
    '<p>a paragraph</p>',
    '<!DOCTYPE html>',
    '<?php echo 1 ?>',
    '<![CDATA[ x ]]>',
  ])('raw HTML is shown, never run: %s', (html) => {
    for (const markdown of [html, `Before ${html} after`, `- ${html}`, `# ${html}`]) {
      const $ = render(markdown);
      expect($.root().text()).toContain(html);
      expect(listNames($).filter((name) => !['p', 'ul', 'li', 'h2'].includes(name))).toEqual([]);
    }
  });

  test('Markdown between raw tags is still Markdown', () => {
    const $ = render('<div>\n\n**text**\n\n</div>');
    expect($('strong').text()).toBe('text');
    expect($('div')).toHaveLength(0);
  });

  test.each([
    ['https://example.org/a?b=c&d', 'https://example.org/a?b=c&d'],
    ['http://example.org/', 'http://example.org/'],
    ['mailto:nobody@example.org', 'mailto:nobody@example.org'],
    ['/data/', '/data/'],
    ['#part', '#part'],
  ])('a link to %s stays', (address, href) => {
    expect(render(`[text](${address})`)('a').attr()).toEqual({
      href,
      rel: 'noopener noreferrer',
    });
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java&#x0A;script:alert(1)',
    '&#106;avascript:alert(1)',
    '<java\tscript:alert(1)>',
    '<\u0001javascript:alert(1)>',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    '//example.org/x',
    '\\\\example.org/x',
  ])('a link to %s leads nowhere, and its text stays', (address) => {
    for (const markdown of [`[text](${address})`, `[text]\n\n[text]: ${address}`]) {
      const $ = render(markdown);
      const href = $('a').attr('href');
      // What marked does not take for a link stays text; what it does loses its address.
      if (href !== undefined)
        expect(new URL(href, 'https://site.example/').host).toBe('site.example');
      expect($.root().text()).toContain('text');
    }
  });

  test('autolinks are links; javascript: in angle brackets is not', () => {
    const $ = render('https://example.org <https://example.net> <javascript:alert(1)>');
    expect(
      $('a[href]')
        .toArray()
        .map((link) => $(link).attr('href')),
    ).toEqual(['https://example.org', 'https://example.net']);
  });

  test('an image is never loaded: its description is shown', () => {
    const $ = render('![A <b>map</b> & more](https://example.org/map.png "title")');
    expect($('img')).toHaveLength(0);
    expect($.root().text().trim()).toBe('A <b>map</b> & more');
  });

  test('whatever is written, only allowed elements and attributes come out', () => {
    const pieces = [
      ...['# ', '#### ', '###### ', '- ', '- [ ] ', '1. ', '> ', '***', '`', '```\n', '    ', '\n'],
      ...['\n\n', '  \n', '*', '**', '_', '~~', '|', '|--|--|\n', '| a | b |\n', '===', '---'],
      ...['[', ']', '(', ')', '![', '](', '](javascript:alert(1))', '](data:text/html,x)', '<'],
      ...['[x]: javascript:alert(1)\n', '](https://example.org "', '">', "'", '"', '>', '&', '\\'],
      ...['<script>', '</script>', '<img src=x onerror=alert(1)>', '<svg/onload=alert(1)>', '</'],
      ...['<style>', '<textarea>', '<title>', '<noscript>', '<math>', '<!--', '-->', '<![CDATA['],
      ...[' onclick=alert(1) ', 'javascript:', '&#x6a;avascript:', '&lt;', '&#60;', '\u0000', 'a'],
    ];
    fc.assert(
      fc.property(textOf(pieces), (markdown) => {
        const $ = render(markdown);
        expect(findForeign($, ALLOWED)).toEqual([]);
        for (const { attributes } of listElements($)) {
          const href = attributes['href'];
          if (href === undefined) continue;
          const { protocol, host } = new URL(href, 'https://site.example/');
          expect(['http:', 'https:', 'mailto:']).toContain(protocol);
          if (!/^https?:/i.test(href) && protocol !== 'mailto:') expect(host).toBe('site.example');
        }
      }),
    );
  });
});
