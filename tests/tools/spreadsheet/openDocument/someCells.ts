import { writeTextCell } from '../../../support/rawDocument.ts';
import { writeText } from '../../../support/rawWorkbook.ts';

/** A cell that both formats can write; a text, or one of a list. */
export type SomeCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'known'; readonly excel: string; readonly document: string };

/** The styles of those cells: 1 with one decimal, 2 in percent, 3 a date, 4 struck out, 5 shows nothing. */
export const CELLS_STYLES = {
  excel:
    '<numFmts count="3"><numFmt numFmtId="170" formatCode="0.0"/><numFmt numFmtId="171" formatCode="dd/mm/yyyy"/><numFmt numFmtId="172" formatCode=";;;"/></numFmts>' +
    '<fonts count="2"><font/><font><strike/></font></fonts>' +
    '<cellXfs count="6"><xf numFmtId="0" fontId="0"/><xf numFmtId="170" fontId="0"/><xf numFmtId="9" fontId="0"/><xf numFmtId="171" fontId="0"/><xf numFmtId="0" fontId="1"/><xf numFmtId="172" fontId="0"/></cellXfs>',
  document:
    '<style:style style:name="struck" style:family="table-cell"><style:text-properties style:text-line-through-style="solid"/></style:style>' +
    '<style:style style:name="T1" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>' +
    '<style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/></style:style>',
} as const;

/** `excel` is what is inside `<c r="…"` and after it, `document` what is inside a cell. */
const known = (excel: string, attributes: string, text?: string): SomeCell => ({
  kind: 'known',
  excel,
  document: `<table:table-cell ${attributes}>${text === undefined ? '' : `<text:p>${text}</text:p>`}</table:table-cell>`,
});
const float = (value: string): string => `office:value-type="float" office:value="${value}"`;
const formula = 'table:formula="of:=[.A1]"';
const text = 'office:value-type="string"';

export const CELLS: readonly SomeCell[] = [
  known('/>', ''),
  known('><v>2023</v></c>', float('2023'), '2023'),
  known('><v>0</v></c>', float('0'), '0'),
  known(' s="1"><v>2023</v></c>', float('2023'), '2023.0'),
  known(' s="2"><v>0.5</v></c>', 'office:value-type="percentage" office:value="0.5"', '50%'),
  known('><v>123456789012345</v></c>', float('123456789012345'), '1.23457E+14'),
  known(' s="5"><v>1</v></c>', float('1'), ''),
  known(' s="5"><v>0</v></c>', float('0'), ''),
  known(
    ' s="3"><v>44997</v></c>',
    'office:value-type="date" office:date-value="2023-03-12"',
    '12/03/2023',
  ),
  known(
    ' s="3"><v>44997.5</v></c>',
    'office:value-type="date" office:date-value="2023-03-12T12:00:00"',
    '12/03/2023',
  ),
  known(' t="b"><v>1</v></c>', 'office:value-type="boolean" office:boolean-value="true"', 'VRAI'),
  known(' t="b"><v>0</v></c>', 'office:value-type="boolean" office:boolean-value="false"', 'FALSE'),
  known(' t="str"><f>A1</f><v>YES</v></c>', `${formula} ${text} office:string-value="YES"`, 'YES'),
  known(' t="str"><f>A1</f><v></v></c>', `${formula} ${text} office:string-value=""`, ''),
  known('><f>A1</f></c>', formula),
  known(' t="str"><f>A1</f></c>', `${formula} ${text}`),
  known(
    ' t="e"><f>A1</f><v>#N/A</v></c>',
    `${formula} ${text} office:string-value="" calcext:value-type="error"`,
    '#N/A',
  ),
  known(
    ' t="e"><f>A1</f><v>#SPILL!</v></c>',
    `${formula} ${text} office:string-value="" calcext:value-type="error"`,
    '#SPILL!',
  ),
  known('><f>NOW()</f><v>0</v></c>', `table:formula="of:=NOW()" ${float('0')}`, '0'),
  known('><v>1 YES</v></c>', float('1 YES'), '1 YES'),
  known(' s="4" t="str"><v>gone</v></c>', `${text} table:style-name="struck"`, 'gone'),
  known(' s="4"/>', 'table:style-name="struck"'),
  known(
    ' t="inlineStr"><is><r><t>a</t></r><r><rPr><strike/></rPr><t>b</t></r></is></c>',
    text,
    'a<text:span text:style-name="T1">b</text:span>',
  ),
];

/** A cell at an address, in the XML of both formats. */
export function writeBothCells(
  cell: SomeCell,
  address: string,
): { excel: string; document: string } {
  if (cell.kind === 'known')
    return { excel: `<c r="${address}"${cell.excel}`, document: cell.document };
  const escaped = cell.text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
  return { excel: writeText(address, escaped), document: writeTextCell(cell.text) };
}
