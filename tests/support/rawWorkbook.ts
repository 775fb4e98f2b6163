import { strToU8, zipSync } from 'fflate';

/** One sheet of a workbook that is written by hand. */
export interface RawSheet {
  readonly name?: string;
  /** As `<sheet>` has it: `hidden`, `veryHidden`. */
  readonly state?: string;
  /** What stands before the cells: `<cols>`, `<sheetFormatPr>`. */
  readonly before?: string;
  /** The rows, as XML. */
  readonly rows: string;
  /** What follows the cells. */
  readonly after?: string;
}

/** A workbook that is written by hand: whatever a program may write, or no program should. */
export interface RawWorkbook {
  readonly sheets: readonly RawSheet[];
  /** Attributes of `<calcPr>`. */
  readonly calculation?: string;
  /** The inside of `<sst>`. */
  readonly strings?: string;
  /** The inside of `<styleSheet>`. */
  readonly styles?: string;
  /** Before the names of all elements: `x:`. */
  readonly prefix?: string;
  /** Parts that take the place of those that are made. */
  readonly parts?: Readonly<Record<string, string>>;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Writes the parts of a workbook and packs them. */
export function writeRawBook(book: RawWorkbook): Uint8Array {
  const { sheets, calculation, strings, styles, prefix = '' } = book;
  const names = prefix === '' ? `xmlns="${MAIN}"` : `xmlns:${prefix.slice(0, -1)}="${MAIN}"`;
  const write = (root: string, inside: string): string =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<${root} ${names} xmlns:r="${OFFICE}">${inside}</${root}>`.replaceAll(
      /<(\/?)(?=[a-zA-Z])(?![a-z0-9]+:)/g,
      `<$1${prefix}`,
    );
  const list = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${name ?? `Sheet ${at + 1}`}" sheetId="${at + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${at + 1}"/>`,
  );
  const calcPr = calculation === undefined ? '' : `<calcPr ${calculation}/>`;
  const relations = [
    ...sheets.map((_, at) => [`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`]),
    ...(strings === undefined ? [] : [['rS', 'sharedStrings', 'sharedStrings.xml']]),
    ...(styles === undefined ? [] : [['rT', 'styles', 'styles.xml']]),
  ];
  const parts: Record<string, string> = {
    '_rels/.rels': writeRelations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/_rels/workbook.xml.rels': writeRelations(relations),
    'xl/workbook.xml': write('workbook', `<sheets>${list.join('')}</sheets>${calcPr}`),
    ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': write('sst', strings) }),
    ...(styles === undefined ? {} : { 'xl/styles.xml': write('styleSheet', styles) }),
  };
  for (const [at, { before = '', rows, after = '' }] of sheets.entries())
    parts[`xl/worksheets/sheet${at + 1}.xml`] = write(
      'worksheet',
      `${before}<sheetData>${rows}</sheetData>${after}`,
    );
  const all = { ...parts, ...book.parts };
  return zipSync(
    Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])),
  );
}

function writeRelations(relations: readonly (readonly string[])[]): string {
  const list = relations.map(
    ([id = '', type = '', target = '']) =>
      `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}">${list.join('')}</Relationships>`;
}

/** A row of texts, as cells that hold their own text; attributes of the row after its number. */
export function writeRow(number: number, cells: readonly string[], attributes = ''): string {
  const list = cells.map((text, at) => writeText(`${String.fromCharCode(65 + at)}${number}`, text));
  return `<row r="${number}" ${attributes}>${list.join('')}</row>`;
}

/** A cell that holds its own text. */
export function writeText(address: string, text: string, attributes = ''): string {
  return `<c r="${address}" ${attributes} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}
