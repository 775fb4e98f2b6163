import { describe, expect, test } from 'vitest';
import { read, readCell, write } from './readOds.ts';

const STYLES =
  '<style:style style:name="T1" style:family="text"><style:text-properties style:text-line-through-style="solid" style:text-line-through-type="single"/></style:style>' +
  '<style:style style:name="T2" style:family="text"><style:text-properties text:display="none"/></style:style>' +
  '<style:style style:name="P1" style:family="paragraph"><style:text-properties style:text-line-through-type="double"/></style:style>';
const cell = (inside: string): string =>
  `<table:table-cell office:value-type="string">${inside}</table:table-cell>`;
const shown = (inside: string): string => readCell(cell(inside), { styles: STYLES });

describe('createCellText(styles)', () => {
  test.each([
    ['paragraphs', '<text:p>one</text:p><text:p/><text:p>two</text:p>', 'one\n\ntwo'],
    ['a line break', '<text:p>one<text:line-break/>two</text:p>', 'one\ntwo'],
    [
      'blanks that are written',
      '<text:p>one <text:s text:c="2"/>two<text:s/></text:p>',
      'one   two ',
    ],
    ['a tab', '<text:p>one<text:tab/>two</text:p>', 'one\ttwo'],
    ['white space of the file', '<text:p>\n  one\n  two\t </text:p>', 'one two'],
    ['blanks as they are', '<text:p> one  <text:span>two</text:span> </text:p>', ' one  two '],
    [
      'lines of the file around a span',
      '<text:p>one\n<text:span>\n two</text:span>\n</text:p>',
      'one two',
    ],
    [
      'a link',
      '<text:p>see <text:a>https://example.org/</text:a></text:p>',
      'see https://example.org/',
    ],
    ['entities', '<text:p>a &lt; b &amp; c</text:p>', 'a < b & c'],
    [
      'how it is pronounced',
      '<text:p><text:ruby><text:ruby-base>漢字</text:ruby-base><text:ruby-text>kanji</text:ruby-text></text:ruby></text:p>',
      '漢字',
    ],
  ])('%s', (_, inside, text) => {
    expect(shown(inside)).toBe(text);
  });

  test.each([
    [
      'a comment',
      '<office:annotation><dc:creator>Sample</dc:creator><text:p>NO</text:p></office:annotation>',
    ],
    ['a drawing', '<draw:frame><draw:text-box><text:p>NO</text:p></draw:text-box></draw:frame>'],
    ['arrows of the detective', '<table:detective><table:operation/></table:detective>'],
  ])('%s is no part of the text', (_, beside) => {
    expect(shown(`${beside}<text:p>YES</text:p>`)).toBe('YES');
    expect(shown(`<text:p>YES</text:p>${beside}`)).toBe('YES');
    expect(shown(beside)).toBe('');
  });

  test('a comment inside the text is none of it', () => {
    const inside = '<text:p>Y<office:annotation><text:p>NO</text:p></office:annotation>ES</text:p>';
    expect(shown(inside)).toBe('YES');
  });

  test.each([
    ['a word', '<text:p>one <text:span text:style-name="T1">two</text:span></text:p>'],
    [
      'a word within another',
      '<text:p><text:span text:style-name="T1"><text:span>two</text:span></text:span></text:p>',
    ],
    ['a paragraph', '<text:p text:style-name="P1">two</text:p>'],
  ])('%s that is struck out withholds its row', (_, inside) => {
    expect(shown(inside)).toMatch(/two \(cells-struck\)$/);
    const { codes, doubts } = read(write(cell(inside), { styles: STYLES }), { keepStruck: true });
    expect([codes, doubts]).toEqual([[], [undefined, undefined]]);
  });

  test.each([
    ['a blank', '<text:p>one<text:span text:style-name="T1"> </text:span>two</text:p>', 'one two'],
    [
      'a style that is not there',
      '<text:p><text:span text:style-name="T9">one</text:span></text:p>',
      'one',
    ],
  ])('%s strikes nothing out', (_, inside, text) => {
    expect(shown(inside)).toBe(text);
  });

  test.each([
    [
      'text that its style hides',
      '<text:p>no<text:span text:style-name="T2">YES</text:span></text:p>',
    ],
    ['a hidden text', '<text:p>no<text:hidden-text>YES</text:hidden-text></text:p>'],
    ['text that was deleted', '<text:p>no<text:deletion>YES</text:deletion></text:p>'],
    ['a list', '<text:list><text:list-item><text:p>YES</text:p></text:list-item></text:list>'],
    ['a heading', '<text:h>YES</text:h>'],
    ['text in no paragraph', 'YES'],
    ['an element of another vocabulary', '<text:p><x:y xmlns:x="urn:x">YES</x:y></text:p>'],
    ['a paragraph in a paragraph', '<text:p>a<text:p>b</text:p></text:p>'],
  ])('%s makes the cell uncertain', (_, inside) => {
    expect(shown(inside)).toMatch(/\(value-lost\)$/);
  });

  test('a date or time of day that changes makes it stale', () => {
    expect(shown('<text:p><text:date>2023-03-12</text:date></text:p>')).toMatch(
      /\(formula-stale\)$/,
    );
  });

  test('a table of its own, and more blanks than anybody writes, refuse the file', () => {
    const table = '<table:table table:is-sub-table="true"><table:table-row/></table:table>';
    expect(shown(table)).toContain('holds a table of its own');
    for (const count of ['10001', '1000000000', '-1', 'x'])
      expect(shown(`<text:p><text:s text:c="${count}"/></text:p>`)).toMatch(
        /^not-a-spreadsheet .*blanks/,
      );
  });
});
