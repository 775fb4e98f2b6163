import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { cleanSvg } from '../../src/markup/cleanSvg.ts';
import { fc } from '../support/properties.ts';

const OPEN = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40">';
const wrap = (inside: string): string => `${OPEN}${inside}</svg>`;
const clean = (inside: string): string => cleanSvg(wrap(inside))?.svg ?? '';

/** What nobody should find in a file that is a picture and nothing else. */
const FOREIGN =
  /<(?:script|style|foreignObject|image|iframe|animate|set|a|metadata|title|desc|!)|\son\w+=|\sstyle=|\sclass=|javascript:|data:|:\/\/(?!www\.w3\.org\/2000\/svg")|url\((?!#i\d+\))|href="(?!#i\d+")/i;

describe('cleanSvg(source)', () => {
  test('a drawing stays as it is, and gets its size', () => {
    const drawing = '<g fill="#0b5c5e"><path d="M0 0h9v9z"></path><circle r="3"></circle></g>';
    expect(cleanSvg(wrap(drawing))).toMatchObject({ width: 120, height: 40, dropped: [] });
    expect(clean(drawing)).toContain(drawing);
    expect(clean('<text x="1">Justice &amp; peace</text>')).toContain('>Justice &amp; peace<');
  });

  test('what its style sheet says is said by attributes: the stronger and the later wins', () => {
    const sheet =
      '<style>/* x */ path{fill:red;opacity:.5} .a{fill:lime} #p{stroke:blue} .a,.b{stroke-width:2px !important}</style>';
    const svg = clean(`<defs>${sheet}</defs><path id="p" class="a c" style="opacity:1" d="M0 0"/>`);
    expect(load(svg, { xml: true })('path').attr()).toEqual({
      ...{ id: 'i1', d: 'M0 0', fill: 'lime', opacity: '1', stroke: 'blue', 'stroke-width': '2px' },
    });
    expect(svg).not.toContain('style');
  });

  test.each([
    ['.a{fill:red}.b{fill:lime}.a{stroke:blue}', 'lime'],
    ['.a{fill:red}.b{fill:lime}.a{fill:blue}', 'blue'],
    ['.b{fill:lime}/* .a{fill:red} */.a{stroke:red}/* .b{fill:blue}', 'lime'],
    ['.b{fill:lime}}{.a{stroke:red}', 'lime'],
    ['@media print{.a{fill:red}}', 'red'],
    ['</style><style id="s">.a{fill:red}', 'red'],
    ['</style><styled>.a{fill:red}</styled><style>', undefined],
  ])('of equal rules the later one wins: %s', (css, fill) => {
    const svg = clean(`<style>${css}</style><path class="a b" d="M0 0"/>`);
    expect(load(svg, { xml: true })('path').attr('fill')).toBe(fill);
  });

  test('a style sheet that is read again and again would take minutes', () => {
    const long = (part: string): string => part.repeat(250_000 / part.length);
    for (const part of ['<style>', '<style ', '<style>/*', '/*', '{', 'a,', '.a{', '.a{fill:red}'])
      for (const css of [long(part), `<style>${long(part)}</style>`])
        expect(cleanSvg(wrap(css))?.width).toBe(120);
  });

  test('gradients, masks and repeated parts are found under other names', () => {
    const svg = clean(
      '<linearGradient id="Jane"><stop offset="1"/></linearGradient><path id="b" fill="url(#Jane) red"/><use xlink:href="#b"/>',
    );
    expect(svg).toContain('<linearGradient id="i1">');
    expect(svg).toContain('fill="url(#i1) red"');
    expect(svg).toContain('<use href="#i2">');
    expect(svg).not.toContain('Jane');
  });

  test('who drew it, where and with what is not in it', () => {
    const svg = cleanSvg(
      `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY who "Jane">]><!-- Jane --><svg xmlns="x" xmlns:inkscape="y" viewBox="0 0 9 9" sodipodi:docname="/home/jane/a.svg" data-by="Jane" aria-label="Jane"><title>Jane</title><desc>Jane</desc><metadata><rdf:RDF>Jane</rdf:RDF></metadata><sodipodi:namedview who="Jane"/>Jane<g inkscape:label="Jane">Jane<path d="M0 0"/></g></svg>`,
    );
    expect(svg?.svg).not.toMatch(/jane/i);
    expect(svg).toMatchObject({ dropped: [] });
  });

  test.each([
    ['<script>alert(1)</script>', 'script'],
    ['<SCRIPT>alert(1)</SCRIPT>', 'SCRIPT'],
    ['<g onload="alert(1)"/>', 'onload'],
    ['<g ONCLICK="alert(1)"/>', 'ONCLICK'],
    ['<foreignObject><body onload="alert(1)"/></foreignObject>', 'foreignObject'],
    ['<image href="data:image/png;base64,AA"/>', 'image'],
    ['<use href="https://example.org/a.svg#b"/>', 'href'],
    ['<use xlink:href="data:image/svg+xml,%3Csvg/%3E"/>', 'xlink:href'],
    ['<path fill="url(https://example.org/a)"/>', 'fill'],
    ['<path style="fill:url(//example.org/a)"/>', 'fill'],
    ['<path filter="u\\72l(https://example.org)"/>', 'filter'],
    ['<style>@import url(https://example.org/a.css);</style>', 'a rule of its style sheet'],
    ['<style>g > path{fill:red}</style>', 'a rule of its style sheet'],
    ['<style>@font-face{font-family:a;src:url(b)}</style>', 'a rule of its style sheet'],
    ['<set attributeName="href" to="javascript:alert(1)"/>', 'set'],
    ['<animate attributeName="x" values="1"/>', 'animate'],
    ['<a><iframe src="https://example.org"/></a>', 'iframe'],
    ['<![CDATA[<script>alert(1)</script>]]><script>1</script>', 'script'],
  ])('%s is taken out, and told', (inside, name) => {
    const found = cleanSvg(wrap(`${inside}<path d="M0 0"/>`));
    expect(found?.dropped).toContain(name);
    expect(found?.svg).toContain('<path d="M0 0">');
    expect(found?.svg).not.toMatch(FOREIGN);
  });

  test('whatever is put together of hostile parts, only a drawing is left', () => {
    const part = fc.constantFrom(
      ...['<script>', '</script>', '<g ', 'onload="x"', '>', '"', "'", '<a href="javascript:x">'],
      ...[
        '<style>',
        '</style>',
        '.a{fill:url(http://x)}',
        '<![CDATA[',
        ']]>',
        '<!--',
        '-->',
        '&lt;',
      ],
      ...['<foreignObject>', '<use href="#a"/>', '<use href="//x"/>', '</svg>', '<svg onload="x">'],
      ...[
        '<image ',
        'xlink:href="data:x"',
        '/>',
        '<path style="fill:url(#a);x:url(b)"/>',
        '<text>',
      ],
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
        const found = cleanSvg(wrap(parts.join('')));
        // As text a reader may be shown anything; it is no markup.
        expect((found?.svg ?? '').replaceAll(/>[^<]*</g, '><')).not.toMatch(FOREIGN);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['width="30mm" height="10mm"', 113.39, 37.8],
    ['width="300" height="100px"', 300, 100],
    ['width="100%" height="100%" viewBox="0 0 30 10"', 30, 10],
    ['viewBox="-5,-5,30,10"', 30, 10],
  ])('%s: %f by %f', (attributes, width, height) => {
    const found = cleanSvg(`<svg ${attributes}><path d="M0 0"/></svg>`);
    expect(found).toMatchObject({ width, height });
    expect(found?.svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(found?.svg).toContain('viewBox="');
  });

  test.each([
    '',
    'a text',
    '<html><body/></html>',
    '<svg/>',
    '<svg viewBox="0 0 0 0"/>',
    '<svg width="auto"/>',
    '<script/><svg viewBox="0 0 1 1"/>',
  ])('“%s” is no logo', (source) => {
    expect(cleanSvg(source)).toBeUndefined();
  });
});
