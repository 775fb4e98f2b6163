import { describe, expect, test } from 'vitest';
import { writeText } from '../../support/rawWorkbook.ts';
import { read, write } from './readDoubts.ts';

describe('createLayout(): conditions that may strike text out', () => {
  const STYLES =
    '<fonts><font><b/></font><font><strike/></font><font><strike val="0"/></font></fonts>' +
    '<cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="2" applyFont="1"/></cellXfs>' +
    '<dxfs><dxf><font><b/></font></dxf><dxf><font><strike/></font></dxf></dxfs>';
  const rule = (style: number, range: string): string =>
    `<conditionalFormatting sqref="${range}"><cfRule type="expression" dxfId="${style}" priority="1"><formula>$C2="x"</formula></cfRule></conditionalFormatting>`;

  test.each([
    ['B2', ['cells-struck-by-condition', undefined]],
    ['A1:B2 D4', ['cells-struck-by-condition', undefined]],
    ['B3:C9', [undefined, 'cells-struck-by-condition']],
    ['B:B', ['cells-struck-by-condition', 'cells-struck-by-condition']],
    ['C2:C9', [undefined, undefined]],
  ])('a condition over %s that may strike text out', (range, doubts) => {
    const bytes = write(writeText('B2', 'one'), { styles: STYLES }, rule(1, range));
    expect(read(bytes).doubts).toEqual(doubts);
    expect(read(bytes, { keepStruck: true }).doubts).toEqual([undefined, undefined]);
    // One that only makes text bold is another matter.
    const bold = write(writeText('B2', 'one'), { styles: STYLES }, rule(0, range));
    expect(read(bold)).toMatchObject({ codes: [], doubts: [undefined, undefined] });
  });

  test.each([
    ['strikes out', '<strike/>', 'cells-struck-by-condition'],
    ['takes the line away', '<strike val="0"/>', undefined],
    ['makes bold', '<b/>', undefined],
  ])('a condition that reads another sheet and %s', (_, font, doubt) => {
    const extension = `<extLst><ext xmlns:x14="urn:14" uri="{78C0D931}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="urn:m"><x14:cfRule type="expression" priority="1"><xm:f>Other!A1=1</xm:f><x14:dxf><font>${font}</font></x14:dxf></x14:cfRule><xm:sqref>A2:B2</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;
    const bytes = write(writeText('B2', 'one'), { styles: STYLES }, extension);
    expect(read(bytes).doubts).toEqual([doubt, undefined]);
  });
});
