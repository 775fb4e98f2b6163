import { describe, expect, test } from 'vitest';
import type { Acronym } from '../../src/text/findAcronyms.ts';
import { renderNarrative } from '../../src/markup/renderNarrative.ts';
import { fc, textOf } from '../support/properties.ts';
import { foldSpace } from '../support/sites.ts';
import { findForeign, listElements, parseHtml, type AllowList } from './parseHtml.ts';

const ALLOWED: AllowList = {
  p: [],
  br: [],
  ul: ['class', 'role'],
  li: [],
  a: ['href', 'rel'],
  abbr: ['title'],
};

const HOSTILE = [
  ...['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<', '>', '</p>', '<br>'],
  ...['<!-- comment -->', '<!--', '-->', '<![CDATA[', ']]>', '<?', '&', '&amp;', '&#60;', '&lt'],
  ...['"', "'", '`', '“', '”', '’', '*', '**', '_', '__', '#', '# ', '~~', '|', '\\', '=', '---'],
  ...['1. ', '2) ', '(3) ', '- ', '• ', '– ', '\n', '\n', '\n\n', '\n \t\n', '\r\n', '\r', '\t'],
  ...[' ', '  ', '\u00A0', '\u2028', '\u200B', '\u202E', '\uFEFF', '\u00AD'],
  ...['https://example.org/a?b=c&d=e#f', 'http://[::1', 'HTTPS://EXAMPLE.ORG', 'https://', '://'],
  ...['http://"onmouseover="alert(1)', "http://example.org/'x'", 'javascript:alert(1)', 'data:,x'],
  ...['(', ')', '[', ']', '{', '}', '{{x}}', '${x}', '.', ',', ';', '(SEA)', 'SEA', 'SEAs', 'R&D'],
  ...['word', 'نص تجريبي', '😀', '👩‍👩‍👧', 'e\u0301', 'Haut Uélé', 'SEA-SEA', 'xSEA'],
];

/** Form feed and vertical tab are white space to JavaScript and control characters to HTML. */
const narrative = textOf(HOSTILE).map((text) => text.replaceAll(/[\v\f]/g, ''));
const CONTROLS = ['\u0000', '\u0001', '\u0008', '\u000E', '\u001B', '\u001F', '\u007F'];
const narrativeWithControls = textOf([...CONTROLS, ...HOSTILE]).map((text) =>
  text.replaceAll(/[\v\f]/g, ''),
);

const acronyms: fc.Arbitrary<Acronym[]> = fc.array(
  fc.record({
    acronym: fc.oneof(fc.constantFrom('SEA', 'R&D', 'word', 'script', 'a', 'amp'), narrative),
    meaning: narrative.map(foldSpace),
  }),
  { maxLength: 4 },
);

/** The text with each control character as its picture (U+2400 and on). */
function showControls(text: string): string {
  return Array.from(text, (character) => {
    const code = character.charCodeAt(0);
    if (code === 0x7f) return '\u2421';
    return code < 0x20 && !/\s/u.test(character) ? String.fromCharCode(0x2400 + code) : character;
  }).join('');
}

/** Elements in the order of the text, with what a reader sees of each. */
function outline(html: string): string[] {
  const $ = parseHtml(html);
  return $('p, li, a, abbr')
    .toArray()
    .map((element) => `${element.name}: ${foldSpace($(element).text())}`);
}

describe('renderNarrative(text, acronyms)', () => {
  test('the text of the result is the text, white space folded', () => {
    fc.assert(
      fc.property(narrative, acronyms, (text, known) => {
        expect(foldSpace(parseHtml(renderNarrative(text, known)).root().text())).toBe(
          foldSpace(showControls(text)),
        );
      }),
    );
  });

  test('control characters are shown as pictures, and nothing else changes', () => {
    fc.assert(
      fc.property(narrativeWithControls, acronyms, (text, known) => {
        expect(foldSpace(parseHtml(renderNarrative(text, known)).root().text())).toBe(
          foldSpace(showControls(text)),
        );
      }),
    );
    expect(parseHtml(renderNarrative('a\u000Bb\u000Cc')).root().text()).toBe('a\u240Bb\u240Cc');
  });

  test('only its own elements and attributes occur, and links lead to web addresses', () => {
    fc.assert(
      fc.property(narrativeWithControls, acronyms, (text, known) => {
        const $ = parseHtml(renderNarrative(text, known));
        expect(findForeign($, ALLOWED)).toEqual([]);
        for (const link of $('a').toArray()) {
          const href = $(link).attr('href') ?? '';
          expect(href).toMatch(/^https?:\/\//i);
          expect(URL.canParse(href)).toBe(true);
          expect($(link).text()).toBe(href);
          expect($(link).attr('rel')).toBe('external noopener noreferrer nofollow');
        }
      }),
    );
  });

  test('elements nest as HTML wants it: text in p and li, lists beside paragraphs', () => {
    fc.assert(
      fc.property(narrative, acronyms, (text, known) => {
        const $ = parseHtml(renderNarrative(text, known));
        for (const child of $.root().children().toArray()) {
          expect(['p', 'ul']).toContain(child.name);
          expect(foldSpace($(child).text())).not.toBe('');
        }
        expect($('ul > :not(li), p p, li li, li p, a a, a abbr, abbr a')).toHaveLength(0);
        for (const list of $('ul').toArray())
          expect($(list).children().length).toBeGreaterThanOrEqual(2);
      }),
    );
  });

  test('an explained acronym carries the meaning that was given for it', () => {
    fc.assert(
      fc.property(narrative, acronyms, (text, known) => {
        const $ = parseHtml(renderNarrative(text, known));
        const meanings = new Map(known.map(({ acronym, meaning }) => [acronym, meaning]));
        for (const abbr of $('abbr').toArray())
          expect($(abbr).attr('title')).toBe(meanings.get($(abbr).text()));
      }),
    );
  });

  test.each([
    ['nothing', '', []],
    ['only white space', ' \n\t\r\n \n', []],
    ['one line', 'One line.', ['p: One line.']],
    ['a blank line', 'One.\n\nTwo.', ['p: One.', 'p: Two.']],
    ['several blank lines, not quite blank', 'One.\n \t\n\n\nTwo.', ['p: One.', 'p: Two.']],
    ['CR LF and CR', 'One.\r\n\r\nTwo.\r\rThree.', ['p: One.', 'p: Two.', 'p: Three.']],
  ])('paragraphs: %s', (_, text, expected) => {
    expect(outline(renderNarrative(text))).toEqual(expected);
  });

  test('a line break stays one, without blanks around it', () => {
    expect(renderNarrative('One,  \n  two\r\nthree')).toBe('<p>One,<br>\ntwo<br>\nthree</p>');
  });

  test.each([
    ['hyphens', '- one\n- two', ['li: - one', 'li: - two']],
    ['bullets and dashes', '• one\n– two\n* three', ['li: • one', 'li: – two', 'li: * three']],
    ['numbers', '1. one\n2) two\n(3) three', ['li: 1. one', 'li: 2) two', 'li: (3) three']],
    ['indented lines', '  - one\n\t- two', ['li: - one', 'li: - two']],
    [
      'lines before and after',
      'Reasons:\n- one\n- two\nand so on',
      ['p: Reasons:', 'li: - one', 'li: - two', 'p: and so on'],
    ],
    [
      'two lists in a block',
      '- a\n- b\nthen\n1. c\n2. d',
      ['li: - a', 'li: - b', 'p: then', 'li: 1. c', 'li: 2. d'],
    ],
  ])('a list keeps its marks: %s', (_, text, expected) => {
    expect(outline(renderNarrative(text))).toEqual(expected);
  });

  test.each([
    ['one marked line', '- one'],
    ['one marked line among others', 'Before\n- one\nafter'],
    ['marked lines that do not touch', '- one\nbetween\n- two'],
    ['figures at the start of lines', '1.5 million\n2.3 million'],
    ['years at the start of lines', '2023. A year\n2024. A year'],
    ['words with a hyphen before them', '-ism\n-ist'],
    ['marks with nothing behind them', '-\n- \n*'],
  ])('no list: %s', (_, text) => {
    const html = renderNarrative(text);
    expect(html).not.toContain('<ul');
    expect(parseHtml(html)('p')).toHaveLength(1);
  });

  test('a list has its role and a class that hides marks it does not have', () => {
    const $ = parseHtml(renderNarrative('- one\n- two'));
    expect($('ul').attr()).toEqual({ class: 'as-written', role: 'list' });
  });

  test('Markdown, templates and markup stay as written', () => {
    const text = '# 1 **bold** _it_ `code` [a](b) ~~c~~ {{d}} ${e} <b>f</b> &amp; ** * 2 * 3';
    const $ = parseHtml(renderNarrative(text));
    expect($('p').text()).toBe(text);
    expect(listElements($)).toEqual([{ name: 'p', attributes: {} }]);
  });

  describe('addresses', () => {
    const listLinks = (text: string): string[] => {
      const $ = parseHtml(renderNarrative(text));
      return $('a')
        .toArray()
        .map((link) => $(link).attr('href') ?? '');
    };

    test.each([
      ['See https://example.org/a.', 'https://example.org/a'],
      ['https://example.org/a, and', 'https://example.org/a'],
      ['is it https://example.org/a?', 'https://example.org/a'],
      ['https://example.org/a?b=c&d=%20#e', 'https://example.org/a?b=c&d=%20#e'],
      ['https://example.org/a?b&copy;c&amp;d&lt', 'https://example.org/a?b&copy;c&amp;d&lt'],
      ['(https://example.org/a)', 'https://example.org/a'],
      ['(see https://example.org/a).', 'https://example.org/a'],
      ['[https://example.org/a]', 'https://example.org/a'],
      ['‘https://example.org/a’', 'https://example.org/a'],
      ['“https://example.org/a”', 'https://example.org/a'],
      ['<https://example.org/a>', 'https://example.org/a'],
      ['https://example.org/Law_(2013)', 'https://example.org/Law_(2013)'],
      ['https://example.org/Law_(2013).', 'https://example.org/Law_(2013)'],
      ['(https://example.org/Law_(2013))', 'https://example.org/Law_(2013)'],
      ['HTTP://EXAMPLE.ORG/', 'HTTP://EXAMPLE.ORG/'],
      ['https://example.org/تجربة', 'https://example.org/تجربة'],
    ])('%s', (text, address) => {
      expect(listLinks(text)).toEqual([address]);
    });

    test('a bracket that was opened before the address belongs to the sentence', () => {
      expect(listLinks('(see https://example.org/Law_(2013)_text)')).toEqual([
        'https://example.org/Law_(2013)_text',
      ]);
    });

    test.each(['؟', '،', '؛', '»', '…', '。'])(
      'ends before %s, as it does before . and ?',
      (end) => {
        expect(listLinks(`https://example.org/a${end}`)).toEqual(['https://example.org/a']);
      },
    );

    test('several in one line', () => {
      expect(listLinks('http://a.example; https://b.example/(c) http://d.example')).toEqual([
        'http://a.example',
        'https://b.example/(c)',
        'http://d.example',
      ]);
    });

    test.each([
      'javascript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'ftp://example.org',
      'www.example.org',
      'mailto:nobody@example.org',
      'https://',
      'https://.',
      'http://[::1',
    ])('%s stays text', (text) => {
      expect(listLinks(text)).toEqual([]);
      expect(parseHtml(renderNarrative(text)).root().text()).toBe(text);
    });

    test('an acronym inside an address is left alone', () => {
      const $ = parseHtml(
        renderNarrative('https://sea.example/SEA SEA', [{ acronym: 'SEA', meaning: 'Sample' }]),
      );
      expect($('a abbr')).toHaveLength(0);
      expect($('abbr')).toHaveLength(1);
    });
  });

  describe('acronyms', () => {
    const SEA: Acronym = { acronym: 'SEA', meaning: 'Sample "Example" <Alliance>' };
    const RD: Acronym = { acronym: 'R&D', meaning: 'Research & Development' };
    const listExplained = (text: string): string[] => {
      const $ = parseHtml(renderNarrative(text, [SEA, RD]));
      return $('abbr')
        .toArray()
        .map((abbr) => $(abbr).text());
    };

    test.each([
      ['SEA met; then SEA.', ['SEA', 'SEA']],
      ['Several SEAs met', ['SEA']],
      ['the SEA’s office', ['SEA']],
      ['“SEA”, SEA/R&D', ['SEA', 'SEA', 'R&D']],
      ['(SEA and others)', ['SEA']],
      ['a sea, a Sea, SEABED, OVERSEA, SEA2, SEA-based, R&Ds', ['R&D']],
      ['Sample Example Alliance (SEA)', []],
      ['Sample Example Alliances (SEAs)', []],
    ])('%s', (text, expected) => {
      expect(listExplained(text)).toEqual(expected);
    });

    test('the meaning is text, whatever it holds', () => {
      const $ = parseHtml(renderNarrative('SEA and R&D', [SEA, RD]));
      expect(
        $('abbr')
          .toArray()
          .map((abbr) => $(abbr).attr('title')),
      ).toEqual([SEA.meaning, RD.meaning]);
    });
  });

  describe('ids', () => {
    const LINKS = [
      { id: 'DEMO-A1/B<2', address: '/outcomes/demo-"a1"/' },
      { id: 'OH-12', address: '/x/' },
    ];

    test('lead where they are said to, and stay as they were written', () => {
      const $ = parseHtml(
        renderNarrative(
          'See oh-12, (DEMO-A1/B<2)\n\n- OH-12 of SEA\n- https://oh.example/OH-12',
          [{ acronym: 'SEA', meaning: 'Sample' }],
          LINKS,
        ),
      );
      const links = $('a[href^="/"]').toArray();
      expect(links.map((link) => [$(link).text(), $(link).attr('href')])).toEqual([
        ['oh-12', '/x/'],
        ['DEMO-A1/B<2', '/outcomes/demo-"a1"/'],
        ['OH-12', '/x/'],
      ]);
      expect($('abbr').text()).toBe('SEA');
      expect($('a a')).toHaveLength(0);
    });
  });

  test.each([
    ['one word', 'a'.repeat(1_000_000)],
    ['blanks', ' '.repeat(1_000_000)],
    ['line breaks with blanks', '\n   '.repeat(250_000)],
    ['list items', '- item\n'.repeat(140_000)],
    ['marks', '*_#`'.repeat(250_000)],
    ['brackets', '(AB) '.repeat(200_000)],
    ['one address', `https://example.org/${'('.repeat(1_000_000)}`],
    ['address ends', `https://example.org/${').,'.repeat(330_000)}`],
    ['addresses', 'http://a.b/ '.repeat(80_000)],
    ['hyphens', 'a-'.repeat(500_000)],
    ['an item of blanks', `- ${' '.repeat(1_000_000)}`],
  ])('a value of a million characters is rendered whole: %s', (_, text) => {
    const html = renderNarrative(text, [{ acronym: 'AB', meaning: 'Alpha Beta' }]);
    const shown = html.replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, '').length;
    expect(shown).toBe(text.replaceAll(/\s+/g, '').length);
  });
});
