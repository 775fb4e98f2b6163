import { describe, expect, test } from 'vitest';
import { undoCell, undoHtml } from '../../../src/tools/import/undoHtml.ts';
import type { Sheet } from '../../../src/tools/spreadsheet/sheet.ts';
import { fixtureProgramme as programme } from '../../support/fixtureProgramme.ts';
import { FLAG_HEADER } from '../../support/fragmentText.ts';
import { fc } from '../../support/properties.ts';

function undo(...rows: readonly (readonly string[])[]): { cells: unknown[]; problems: string[] } {
  const sheet: Sheet = {
    ...{ name: undefined, description: 'CSV', merged: [] },
    rows: [['FragmentID', 'Outcome description', FLAG_HEADER], ...rows].map((cells, at) => ({
      ...{ number: at + 1, cells },
    })),
  };
  const { sheet: plain, problems } = undoHtml(sheet, programme);
  return {
    cells: plain.rows.slice(1).map(({ cells }) => cells),
    problems: problems.map(({ code, place }) => `${code} ${place ?? ''}`),
  };
}

describe('undoCell(cell)', () => {
  test.each([
    ['women&#39;s &amp; youth', "women's & youth"],
    ['C&ocirc;te d&rsquo;Ivoire', 'Côte d’Ivoire'],
    ['5 &lt; 10', '5 < 10'],
    ['&#x627;&#1604;', 'ال'],
    [
      '<p>The council <b>adopted</b> a rule.</p><br/>Second line&nbsp;here',
      'The council adopted a rule.\nSecond line here',
    ],
    ['<ul><li>one</li><li class="x">two</li></ul>', 'one\ntwo'],
    ['&lt;b&gt; is no element', '<b> is no element'],
    ['&amp;amp;', '&amp;'],
    ['a < b and c > d', 'a < b and c > d'],
    ['&#0; &#xD800; &unknown; &#150;', '&#0; &#xD800; &unknown; &#150;'],
  ])('%j', (cell, text) => {
    expect(undoCell(cell)).toBe(text);
  });

  test('a text without these signs stays as it is, and no text takes long', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }).filter((text) => !/[&<]/.test(text)),
        (text) => {
          expect(undoCell(text)).toBe(text);
        },
      ),
    );
    for (const piece of ['&', '<p ', '&#', '<br>', ' \n', ' ', '<p style="', '<a hidden '])
      expect(undo(['A1', `<b>${piece.repeat(50_000)}.`, '']).cells).toHaveLength(1);
  });
});

describe('undoHtml(sheet, programme)', () => {
  test('undoes what a web export wrote, and says so once', () => {
    expect(undo(['A1', 'women&#39;s &amp; youth', ''], ['A2', '<p>text</p>', ''])).toEqual({
      cells: [
        ['A1', "women's & youth", ''],
        ['A2', 'text', ''],
      ],
      problems: ['html-undone cell B2'],
    });
  });

  test('leaves flags alone', () => {
    const { cells } = undo(['A1', '&amp; &amp;', '&nbsp;'], ['A2', 'x', '<b>YES</b>']);
    expect(cells).toEqual([
      ['A1', '& &', '&nbsp;'],
      ['A2', 'x', '<b>YES</b>'],
    ]);
  });

  test.each([
    ['a sign that stands for itself', ['R&D wrote &amp;', '&lt; &gt;']],
    ['one entity alone', ['the code &amp; was shown', 'x']],
    ['no HTML', ['a < b', 'x']],
    ['elements that are never closed', ['<b> and <i>', '<p> <b>']],
  ])('leaves a sheet alone that does not plainly come from the web: %s', (_, texts) => {
    const rows = texts.map((text, at) => [`A${at}`, text, '']);
    expect(undo(...rows)).toEqual({ cells: rows, problems: [] });
  });

  test.each([
    ['<p>ok <span style="display:none">Jane</span></p>', true],
    ['<font style="text-decoration: line-through">Jane</font>', true],
    ['They met <s>Jane</s> and <DEL class="x">John</DEL>', true],
    ['<p hidden>Jane</p>', true],
    ['<font color="#FFFFFF">Jane</font>', true],
    ['<p style="COLOR : white">Jane</p>', true],
    ['<!-- Jane told us --><p>text</p>', true],
    ['<!--StartFragment--><p>text</p><!--EndFragment-->', false],
    ['<p style="background-color:white;font-size:0.9em;opacity:0.5">text</p>', false],
    ['<span class="hidden-gem"><strong>text</strong></span>', false],
    ['a < s and s > b; style="display:none"', false],
  ])('a row with words that no reader saw is withheld: %j %s', (cell, isWithheld) => {
    const sheet: Sheet = {
      ...{ name: undefined, description: 'CSV', merged: [] },
      rows: [
        { number: 1, cells: ['FragmentID', 'Outcome description', FLAG_HEADER] },
        { number: 2, cells: ['A1', cell, 'no'] },
      ],
    };
    const { sheet: plain, problems } = undoHtml(sheet, programme);
    expect(plain.rows[1]?.doubt).toBe(isWithheld ? 'html-hides' : undefined);
    expect(problems.some(({ code }) => code === 'html-hides')).toBe(isWithheld);
  });

  test('words that no reader saw are no harm where nothing is published', () => {
    const rows = [
      ['FragmentID', 'Outcome description', FLAG_HEADER, 'Office'],
      ['A1', 'text', '<s>no</s>', '<s>Jane</s>'],
    ].map((cells, at) => ({ number: at + 1, cells }));
    const sheet = { name: undefined, description: 'CSV', merged: [], rows };
    expect(undoHtml(sheet, programme).sheet.rows[1]).not.toHaveProperty('doubt');
  });
});
