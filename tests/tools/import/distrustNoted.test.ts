import { describe, expect, test } from 'vitest';
import { FLAG_HEADER } from '../../support/fragmentText.ts';
import {
  writePart,
  writeRawDocument,
  writeTableRow,
  writeTextCell,
} from '../../support/rawDocument.ts';
import { writeRawBook, writeRow } from '../../support/rawWorkbook.ts';
import { importSheet } from './importSheet.ts';

const HEADERS = ['FragmentID', 'Outcome status', 'Outcome description', FLAG_HEADER];
const IDS = ['DEMO-AAA2301/AAA001', 'DEMO-AAA2301/AAA002', 'DEMO-AAA2301/AAA003'];
const ROWS = IDS.map((id) => [id, 'Outcome', `The council of ${id} opened its books.`, 'no']);

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A workbook whose first sheet has a part with comments. */
function writeExcel(comments: string, type = 'comments'): Uint8Array {
  const rows = [HEADERS, ...ROWS].map((cells, index) => writeRow(index + 1, cells));
  return writeRawBook({
    sheets: [{ rows: rows.join('') }],
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/${type}" Target="../comments1.xml"/></Relationships>`,
      'xl/comments1.xml': comments,
    },
  });
}

const note = (ref: string, text: string): Uint8Array =>
  writeExcel(
    `<comments xmlns="${MAIN}"><authors><author>Jane Sample</author></authors><commentList><comment ref="${ref}" authorId="0"><text><r><rPr><b/></rPr><t>Jane Sample:</t></r><r><t xml:space="preserve">\n${text}</t></r></text></comment></commentList></comments>`,
  );
const conversation = (ref: string, text: string): Uint8Array =>
  writeExcel(
    `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="${ref}" dT="2024-01-01T00:00:00" personId="{1}" id="{2}"><text>${text}</text></threadedComment></ThreadedComments>`,
    'threadedComment',
  );

/** The same table as an OpenDocument, with something inside the cell of a row and a column. */
function writeOpen(row: number, column: number, inside: string): Uint8Array {
  const lines = [HEADERS, ...ROWS].map((cells, index) =>
    index === row - 1
      ? `<table:table-row>${cells.map((text, at) => (at === column ? writeTextCell(text).replace('<text:p>', `${inside}<text:p>`) : writeTextCell(text))).join('')}</table:table-row>`
      : writeTableRow(cells),
  );
  return writeRawDocument({ sheets: [{ rows: lines.join('') }] });
}
const annotation = (text: string): string =>
  `<office:annotation><dc:creator>Jane Sample</dc:creator><dc:date>2024-01-01</dc:date><text:p>${text}</text:p></office:annotation>`;

const idsOf = ({ published }: ReturnType<typeof importSheet>): string[] => [...published.keys()];
const codesOf = ({ problems }: ReturnType<typeof importSheet>): string[] =>
  problems.map(({ code }) => code);

const SECRET = [
  'Confidential',
  'do not publish',
  'Please do not publish this one.',
  'ne pas publier',
  'no publicar',
  'não publicar',
  'سري',
  'This outcome is confidential until the trial is over.',
];
const HARMLESS = [
  'Checked with the partner in June.',
  'They were confident that the council would follow.',
  'Who was the mayor then?',
  'The hotline is confidential and free of charge.',
];

describe('distrustNoted(sheet, programme)', () => {
  test.each(SECRET)('a comment withholds its row and is told: %s', (text) => {
    for (const bytes of [
      note('C3', text),
      conversation('C3', text),
      writeOpen(3, 2, annotation(text)),
    ]) {
      const imported = importSheet(bytes);
      expect(codesOf(imported)).toEqual(['comment-confidential']);
      expect(imported.problems[0]?.message).toContain('C3');
      expect(idsOf(imported)).toEqual([IDS[0], IDS[2]]);
    }
  });

  test.each(HARMLESS)('other comments are nothing of the table: %s', (text) => {
    for (const bytes of [note('C3', text), conversation('C3', text)])
      expect(importSheet(bytes)).toMatchObject({ problems: [] });
    const imported = importSheet(writeOpen(3, 2, annotation(text)));
    expect(imported.problems).toEqual([]);
    expect(idsOf(imported)).toEqual(IDS);
    expect([...imported.published.values()].join('')).not.toContain(text);
  });

  test.each([
    [
      'a footnote',
      '<text:p>a<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>confidential</text:p></text:note-body></text:note></text:p>',
    ],
    [
      'a box of text',
      '<draw:frame><draw:text-box><text:p>CONFIDENTIAL</text:p></draw:text-box></draw:frame>',
    ],
    [
      'a comment in spans',
      annotation('<text:span>confi</text:span><text:span>dential</text:span>'),
    ],
  ])('%s of an OpenDocument counts, too', (_, inside) => {
    expect(idsOf(importSheet(writeOpen(2, 2, inside)))).toEqual(IDS.slice(1));
  });

  test('who wrote a comment says nothing', () => {
    const inside = annotation('Checked.').replace('Jane Sample', 'Confidential');
    expect(idsOf(importSheet(writeOpen(2, 2, inside)))).toEqual(IDS);
  });

  test('in the column of the flag a yes is enough, elsewhere it is not', () => {
    expect(idsOf(importSheet(note('D3', 'YES')))).toEqual([IDS[0], IDS[2]]);
    expect(idsOf(importSheet(note('C3', 'YES')))).toEqual(IDS);
  });

  test.each(['Should be yes!', 'Sûr ? Plutôt oui', 'Ana: mejor sí', 'Really?', 'هل هو صحيح؟'])(
    'on the flag it is enough that its answer is doubted: %s',
    (text) => {
      expect(idsOf(importSheet(note('D3', text)))).toEqual([IDS[0], IDS[2]]);
      expect(idsOf(importSheet(note('D3', 'Checked with the partner in June.')))).toEqual(IDS);
    },
  );

  test('beside no outcome it is about all of them', () => {
    for (const ref of ['A12', 'H30']) {
      const imported = importSheet(note(ref, 'rows 3 and 4 are confidential'));
      expect([codesOf(imported), idsOf(imported)]).toEqual([['comment-confidential'], []]);
      expect(imported.problems[0]?.message).toContain('all outcomes of the sheet are withheld');
    }
    expect(idsOf(importSheet(note('H3', 'confidential')))).toEqual([IDS[0], IDS[2]]);
  });

  test('on the header of a published field it is about all rows, on the flag’s it explains', () => {
    expect(idsOf(importSheet(note('C1', 'confidential')))).toEqual([]);
    expect(idsOf(importSheet(note('D1', 'Confidential: yes or no')))).toEqual(IDS);
  });

  test('one whose cell cannot be read is about all rows', () => {
    expect(idsOf(importSheet(note('nowhere', 'confidential')))).toEqual([]);
  });

  test('a comment below the table, or where no row is, adds no row', () => {
    const imported = importSheet(note('C40', 'Checked.'));
    expect(imported.problems).toEqual([]);
    expect(imported.published.size).toBe(3);
  });
});

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';

/** A workbook with a box of text above its cells, from one row to another (from 1), or anchored otherwise. */
function writeBox(text: string, anchor: { first: number; last: number } | string): Uint8Array {
  const mark = (name: string, row: number): string =>
    `<xdr:${name}><xdr:col>2</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row - 1}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  const [name, place] =
    typeof anchor === 'string'
      ? [anchor, '<xdr:pos x="0" y="0"/><xdr:ext cx="9" cy="9"/>']
      : ['twoCellAnchor', mark('from', anchor.first) + mark('to', anchor.last)];
  const half = Math.ceil(text.length / 2);
  const runs = [text.slice(0, half), text.slice(half)].map((run) => `<a:r><a:t>${run}</a:t></a:r>`);
  const shape = `<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="2" name="TextBox 1"/></xdr:nvSpPr><xdr:spPr/><xdr:txBody><a:bodyPr/><a:p>${runs.join('')}</a:p></xdr:txBody></xdr:sp>`;
  return writeExcel(
    `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main"><xdr:${name}>${place}<xdr:grpSp>${shape}</xdr:grpSp><xdr:clientData/></xdr:${name}></xdr:wsDr>`,
    'drawing',
  );
}

/** The same table as an OpenDocument, with shapes that are anchored to no cell. */
function writeShapes(shapes: string): Uint8Array {
  const lines = [HEADERS, ...ROWS].map((cells) => writeTableRow(cells));
  const before = `<table:shapes>${shapes}</table:shapes>`;
  return writeRawDocument({ sheets: [{ before, rows: lines.join('') }] });
}
const shape = (text: string, attributes = ''): string =>
  `<draw:custom-shape ${attributes}><text:p><text:span>${text}</text:span></text:p></draw:custom-shape>`;

describe('distrustNoted(sheet, programme): boxes of text above the cells', () => {
  test.each(SECRET)('withhold all outcomes, and are told: %s', (text) => {
    for (const bytes of [
      writeBox(text, { first: 1, last: 8 }),
      writeBox(text, { first: 30, last: 33 }),
      writeBox(text, { first: 1, last: 1 }),
      writeBox(text, 'absoluteAnchor'),
      writeShapes(shape('Harvest 2023') + shape(text)),
      writeOpen(3, 2, shape(text, 'table:end-cell-address="Sheet1.D9"')),
    ]) {
      const imported = importSheet(bytes);
      expect(codesOf(imported)).toEqual(['comment-confidential']);
      expect(idsOf(imported)).toEqual([]);
    }
  });

  test('within one row it is about that row', () => {
    expect(idsOf(importSheet(writeBox('confidential', { first: 3, last: 3 })))).toEqual([
      ...[IDS[0], IDS[2]],
    ]);
    const inside = shape('confidential', 'table:end-cell-address="Sheet1.D3"');
    expect(idsOf(importSheet(writeOpen(3, 2, inside)))).toEqual([IDS[0], IDS[2]]);
  });

  test.each([...HARMLESS, 'Confidential outcomes are marked in column D.', 'Harvest 2023'])(
    'other texts are nothing of the table: %s',
    (text) => {
      for (const bytes of [writeBox(text, { first: 1, last: 9 }), writeShapes(shape(text))]) {
        const imported = importSheet(bytes);
        expect(imported.problems).toEqual([]);
        expect(idsOf(imported)).toEqual(IDS);
        expect([...imported.published.values()].join('')).not.toContain(text);
      }
    },
  );
});

/** A workbook with what is drawn and printed beside the cells. */
function writeBeside(
  after: string,
  parts: readonly (readonly [string, string, string])[] = [],
): Uint8Array {
  const rows = [HEADERS, ...ROWS].map((cells, index) => writeRow(index + 1, cells));
  const relate = (list: typeof parts): string =>
    `<Relationships xmlns="${RELATIONS}">${list.map(([type, path]) => `<Relationship Id="${type}" Type="${OFFICE}/${type}" Target="/xl/${path}"/>`).join('')}</Relationships>`;
  return writeRawBook({
    sheets: [{ rows: rows.join(''), after }],
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': relate(parts.slice(0, 1)),
      'xl/drawings/_rels/drawing1.xml.rels': relate(parts.slice(1)),
      ...Object.fromEntries(parts.map(([, path, xml]) => [`xl/${path}`, xml])),
    },
  });
}
const printed = (text: string): Uint8Array =>
  writeBeside(
    `<headerFooter differentFirst="1"><oddFooter>&amp;LPage &amp;P</oddFooter><firstHeader>&amp;LHarvest 2023&amp;C&amp;"Arial,Bold"&amp;14&amp;KFF0000${text}&amp;R&amp;D</firstHeader></headerFooter>`,
  );
const vml = (shapes: string): Uint8Array =>
  writeBeside('', [
    [
      'vmlDrawing',
      'drawings/vmlDrawing1.vml',
      `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><!-- a --><v:shapetype id="t"><v:stroke/></v:shapetype>${shapes}</xml>`,
    ],
  ]);
const vmlBox = (text: string, rows = '1, 0, 9, 0'): string =>
  `<v:shape id="a"><v:textbox><div style='text-align:left'><font face="Arial">${text}<br></font></div></v:textbox><x:ClientData ObjectType="Label"><x:Anchor>\n 2, 15, ${rows.replace(/^(\d+), (\d+), /, '$1, $2, 4, 20, ')}</x:Anchor></x:ClientData></v:shape>`;
const watermark = (text: string): string =>
  `<v:shape id="w"><v:textpath style='font-size:1pt' string="${text}"/></v:shape>`;
const chart = (text: string): Uint8Array =>
  writeBeside('', [
    ['drawing', 'drawings/drawing1.xml', `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing"/>`],
    [
      'chart',
      'charts/chart1.xml',
      `<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>${text}</a:t></a:r></a:p></c:rich></c:tx></c:title></c:chart></c:chartSpace>`,
    ],
  ]);
/** An OpenDocument whose sheet is printed on pages with a header. */
function writePage(text: string, attributes = '', page = 'Plain'): Uint8Array {
  const lines = [HEADERS, ...ROWS].map((cells) => writeTableRow(cells));
  const header = `<style:header ${attributes}><style:region-left><text:p>Harvest <text:page-number>1</text:page-number></text:p></style:region-left><style:region-right><text:p><text:span>${text}</text:span></text:p></style:region-right></style:header>`;
  const styles = `<office:master-styles><style:master-page style:name="${page}">${header}</style:master-page></office:master-styles>`;
  return writeRawDocument({
    sheets: [{ attributes: 'table:style-name="ta1"', rows: lines.join('') }],
    styles: '<style:style style:name="ta1" style:family="table" style:master-page-name="Plain"/>',
    parts: { 'styles.xml': writePart('document-styles', styles) },
  });
}

describe('distrustNoted(sheet, programme): printed pages, older drawings, charts', () => {
  const every = (text: string): Uint8Array[] => [
    ...[printed(text), vml(vmlBox(text)), vml(watermark(text)), chart(text), writePage(text)],
  ];

  test.each(SECRET)('withhold all outcomes, and are told: %s', (text) => {
    for (const bytes of every(text)) {
      const imported = importSheet(bytes);
      expect(codesOf(imported)).toEqual(['comment-confidential']);
      expect(idsOf(imported)).toEqual([]);
    }
  });

  test('a box of an older drawing within one row is about that row', () => {
    expect(idsOf(importSheet(vml(vmlBox('confidential', '2, 3, 2, 9'))))).toEqual([IDS[0], IDS[2]]);
  });

  test('a header that is switched off, or of pages that no sheet has', () => {
    expect(idsOf(importSheet(writePage('CONFIDENTIAL', 'style:display="false"')))).toEqual(IDS);
    expect(idsOf(importSheet(writePage('CONFIDENTIAL', '', 'Other')))).toEqual(IDS);
  });

  test.each([...HARMLESS, 'Harvest 2023', '&amp;amp;'])(
    'other texts are nothing of the table: %s',
    (text) => {
      for (const bytes of every(text)) {
        const imported = importSheet(bytes);
        expect(imported.problems).toEqual([]);
        expect(idsOf(imported)).toEqual(IDS);
      }
    },
  );
});
