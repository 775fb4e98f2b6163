import { describe, expect, test } from 'vitest';
import { writeRawDocument } from '../../../support/rawDocument.ts';
import { ALL, read, type Found } from './readOds.ts';

const common =
  '<style:style style:name="Struck" style:family="table-cell"><style:text-properties style:text-line-through-style="solid"/></style:style>' +
  '<style:style style:name="Red" style:family="table-cell"><style:text-properties fo:color="#ff0000"/></style:style>';
const condition = (range: string, style: string): string =>
  `<calcext:conditional-formats><calcext:conditional-format calcext:target-range-address="${range}"><calcext:condition calcext:apply-style-name="${style}" calcext:value="=1"/></calcext:conditional-format></calcext:conditional-formats>`;
const readAfter = (after: string): Found =>
  read(writeRawDocument({ common, sheets: [{ name: 'My sheet', rows: ALL, after }] }));

describe('createConditionReader(styles)', () => {
  test.each([
    ['one cell', '&apos;My sheet&apos;.B3', ['B3']],
    ['a range', '&apos;My sheet&apos;.A3:&apos;My sheet&apos;.B4', ['A3', 'B3']],
    ['fixed places', '$Sheet1.$B$3:$Sheet1.$B$9', ['B3']],
    ['a name with a quotation mark and a point', '&apos;it&apos;&apos;s. A1&apos;.B3', ['B3']],
    ['several ranges', 'S.A3:S.A9 S.D3', ['A3', 'D3']],
  ])('%s that may be struck out', (_, range, cells) => {
    const { doubts, messages } = readAfter(condition(range, 'Struck'));
    expect(doubts).toEqual([undefined, 'cells-struck-by-condition']);
    for (const cell of cells) if (cells.length > 1) expect(messages).toContain(cell);
  });

  test.each([
    ['a range that cannot be read', condition('somewhere', 'Struck')],
    ['no range', condition('', 'Struck')],
    ['a style that is not there', condition('S.A1:S.D9', 'Gone')],
    [
      'a date',
      condition('S.A1:S.D9', 'Struck')
        .replace('calcext:condition ', 'calcext:date-is ')
        .replace('apply-style-name', 'style'),
    ],
  ])('%s: all that it may mean', (_, after) => {
    expect(readAfter(after).doubts).toEqual([
      'cells-struck-by-condition',
      'cells-struck-by-condition',
    ]);
  });

  test('another style strikes nothing out, nor does a bar', () => {
    expect(readAfter(condition('S.A1:S.D9', 'Red')).codes).toEqual([]);
    const bar =
      '<calcext:conditional-formats><calcext:conditional-format calcext:target-range-address="S.A1"><calcext:icon-set calcext:icon-set-type="3Arrows"/></calcext:conditional-format></calcext:conditional-formats>';
    expect(readAfter(bar).codes).toEqual([]);
  });
});
