import { expect, test } from 'vitest';
import { readVmlDrawing } from '../../../src/tools/spreadsheet/readVmlDrawing.ts';

test('readVmlDrawing(vml): each shape by itself, whatever tags are left open', () => {
  const anchor = (top: number, bottom: number): string =>
    `<x:ClientData ObjectType="Rect"><x:Anchor>1, 0, ${top}, 2, 3, 0, ${bottom}, 9</x:Anchor></x:ClientData>`;
  const vml = `<xml><v:shapetype/><v:rect><v:textbox><div>a &amp; b<br>c&nbsp;d</div></v:textbox>${anchor(4, 4)}</v:rect>
    <v:shape><v:textbox/></v:shape><v:oval><v:textbox><p>  e
    f</p><b></v:textbox>${anchor(1, 3)}</v:oval><v:shape><v:textpath string='g "h"'/></v:shape></xml>`;
  expect(readVmlDrawing(vml)).toEqual([
    { rows: { first: 5, last: 5 }, column: 0, text: 'a & b\nc d' },
    { rows: undefined, column: 0, text: 'e f' },
    { rows: undefined, column: 0, text: 'g "h"' },
  ]);
});

test('readVmlDrawing(vml): whatever it is, reading it ends soon', () => {
  expect(readVmlDrawing(`<${'a'.repeat(40)} ${'b '.repeat(1_000_000)}`)).toEqual([]);
  for (const piece of ['<', '<v:textbox>', '<v:textpath string="', '<a', '&', '</', '<v:shape '])
    expect(readVmlDrawing(piece.repeat(100_000)).length).toBeLessThan(2);
});
