import { strToU8, zipSync, type Zippable } from 'fflate';

/** One sheet of an OpenDocument that is written by hand. */
export interface RawTable {
  readonly name?: string;
  /** Attributes of `<table:table>`, after its name. */
  readonly attributes?: string;
  /** What comes before the rows: columns. */
  readonly before?: string;
  /** The rows, as XML. */
  readonly rows: string;
  /** What follows the rows. */
  readonly after?: string;
}

/** An OpenDocument spreadsheet that is written by hand: whatever a program may write, or no program should. */
export interface RawDocument {
  readonly sheets: readonly RawTable[];
  /** The inside of the automatic styles of its content. */
  readonly styles?: string;
  /** The inside of the styles that people gave names to. */
  readonly common?: string;
  /** Before the sheets. */
  readonly before?: string;
  readonly mimetype?: string;
  readonly generator?: string;
  /** Parts that take the place of those that are made, or are left out. */
  readonly parts?: Readonly<Record<string, string | undefined>>;
}

const NAMES = [
  ...['office', 'style', 'table', 'text', 'config', 'meta', 'form', 'script'].map((name) => [
    name,
    name,
  ]),
  ['draw', 'drawing'],
  ['fo', 'xsl-fo-compatible'],
]
  .map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat(
    'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  )
  .join(' ');

/** A part of an OpenDocument: its declarations, and what is inside its root. */
export function writePart(root: string, inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<office:${root} ${NAMES} office:version="1.3">${inside}</office:${root}>`;
}

/** The content of a document. */
export function writeContent({ sheets, styles = '', before = '' }: RawDocument): string {
  const tables = sheets.map(
    ({ name, attributes = '', before: columns = '', rows, after = '' }, index) =>
      `<table:table table:name="${name ?? `Sheet ${index + 1}`}" ${attributes}>${columns}${rows}${after}</table:table>`,
  );
  const body = `<office:body><office:spreadsheet>${before}${tables.join('')}</office:spreadsheet></office:body>`;
  const automatic = `<office:automatic-styles>${styles}</office:automatic-styles>`;
  return writePart('document-content', automatic + body);
}

/** Writes the parts of a document and packs them, its type first. */
export function writeRawDocument(book: RawDocument): Uint8Array {
  const {
    common = '',
    mimetype = 'application/vnd.oasis.opendocument.spreadsheet',
    generator = 'LibreOffice/24.2$Linux_X86_64',
  } = book;
  const parts: Readonly<Record<string, string | undefined>> = {
    'content.xml': writeContent(book),
    'styles.xml': writePart('document-styles', `<office:styles>${common}</office:styles>`),
    'meta.xml': writePart(
      'document-meta',
      `<office:meta><meta:generator>${generator}</meta:generator></office:meta>`,
    ),
    'META-INF/manifest.xml': '<manifest/>',
    ...book.parts,
  };
  const packed: Zippable = { mimetype: [strToU8(mimetype), { level: 0 }] };
  for (const [name, text] of Object.entries(parts))
    if (text !== undefined) packed[name] = strToU8(text);
  return zipSync(packed);
}

/** A row of texts; an empty one is an empty cell. */
export function writeTableRow(cells: readonly string[], attributes = ''): string {
  const list = cells.map((text) => (text === '' ? '<table:table-cell/>' : writeTextCell(text)));
  return `<table:table-row ${attributes}>${list.join('')}</table:table-row>`;
}

/** A cell of text; its lines are paragraphs, and blanks are written so that none gets lost. */
export function writeTextCell(text: string, attributes = ''): string {
  const paragraphs = text.split('\n').map((line) => `<text:p>${writeLine(line)}</text:p>`);
  return `<table:table-cell office:value-type="string" ${attributes}>${paragraphs.join('')}</table:table-cell>`;
}

function writeLine(line: string): string {
  return line
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\t', '<text:tab/>')
    .replaceAll(/ +/g, (blanks) => `<text:s text:c="${blanks.length}"/>`);
}
