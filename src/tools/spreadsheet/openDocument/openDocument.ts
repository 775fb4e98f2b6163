import type { Book } from '../book.ts';
import { gatherBeginning, gatherRows, type BookTable } from '../gatherRows.ts';
import type { Staleness } from '../judgeFormulas.ts';
import { openPackage } from '../openPackage.ts';
import { isOn, XmlError } from '../xml.ts';
import { readNamedAttributes, readNames, type NamedEvent } from './readNames.ts';
import { readOdfStyles, type OdfStyles } from './readOdfStyles.ts';
import { readPageTexts } from './readPageTexts.ts';
import { scanTable, type OdfTable } from './scanTable.ts';
import { splitContent, type TablePart } from './splitContent.ts';

/** A workbook with recorded changes that are neither accepted nor rejected: it says two things. */
export class PendingChanges extends Error {
  readonly count: number;

  constructor(count: number) {
    super(`${count} recorded changes are neither accepted nor rejected`);
    this.count = count;
  }
}

/** The parts of a document, as far as its sheets are made of them. */
interface DocumentParts {
  /** The part that holds the cells of all sheets. */
  readonly content: string;
  readonly sheets: readonly (TablePart & OdfTable)[];
  readonly styles: OdfStyles;
}

/**
 * Bytes of an OpenDocument spreadsheet (`.ods`) → what its sheets are read from. Throws an `XmlError`
 * where they cannot be read with certainty, and `PendingChanges`.
 */
export function readDocument(bytes: Uint8Array): DocumentParts {
  const files = openPackage(bytes);
  const read = (part: string): string | undefined => {
    const xml = files.read(part);
    if (xml !== undefined) checkEncoding(xml, part);
    return xml;
  };
  const content = read('content.xml');
  if (content === undefined) throw new XmlError('it holds no content.xml');
  const { tables, pendingChanges } = splitContent(content);
  if (pendingChanges > 0) throw new PendingChanges(pendingChanges);
  const styles = readOdfStyles(read('styles.xml'), content);
  const staleness = findStaleness(read('settings.xml'), read('meta.xml'));
  const sheets = tables.filter((table) => !isCache(table));
  if (sheets.length === 0) throw new XmlError('it has no sheet');
  const names = sheets.map(({ attributes }) => attributes.get('table:name') ?? '');
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length)
    throw new XmlError('two of its sheets have one name');
  const pages = readPageTexts(read('styles.xml'));
  const getPageTexts = ({ attributes }: TablePart): readonly string[] =>
    pages.get(styles.getPage(attributes.get('table:style-name')) ?? 'Default') ?? [];
  return {
    content,
    sheets: sheets.map((sheet) => ({
      ...{ ...sheet, styles, staleness },
      pageTexts: getPageTexts(sheet),
    })),
    styles,
  };
}

/** Bytes of an OpenDocument spreadsheet (`.ods`) → its sheets. Throws as `readDocument` does. */
export function openDocument(bytes: Uint8Array): Book {
  const { sheets, styles } = readDocument(bytes);
  return {
    format: 'OpenDocument',
    sheets: sheets.map((table) => ({
      name: table.attributes.get('table:name') ?? '',
      isHidden: isHidden(table, styles),
      readBeginning: () => gatherBeginning((take) => scanTable(table, take)),
      readTable: () => readTable(table),
    })),
  };
}

/** All rows of a sheet. Throws an `XmlError` where it is not certain which cell holds what, and a `VastSheet`. */
export function readTable(table: OdfTable): BookTable {
  return gatherRows((take) => scanTable(table, take), 'OpenFormula');
}

/** The file is read as UTF-8, as these programs write it; another program may believe what it says. */
function checkEncoding(xml: string, part: string): void {
  const [, encoding = 'utf-8'] = /^\uFEFF?<\?xml[^>]*\sencoding\s*=\s*["']([^"']*)/.exec(xml) ?? [];
  if (!/^(?:utf-?8|us-ascii)$/i.test(encoding))
    throw new XmlError(`${part} says that it is in the encoding “${encoding.slice(0, 40)}”`);
}

/** What LibreOffice keeps of other files that formulas read: `'file:///a.ods'#Sheet1`. */
function isCache({ attributes, isLinked }: TablePart): boolean {
  return isLinked && /^'.*'#/.test(attributes.get('table:name') ?? '');
}

function isHidden({ attributes, isScenario }: TablePart, styles: OdfStyles): boolean {
  const isShown = (attributes.get('table:display') ?? 'true').trim() === 'true';
  return isScenario || !isShown || !styles.isTableShown(attributes.get('table:style-name'));
}

/** Programs that work out a formula before they write its value, by how their names begin. */
const CALCULATING =
  /^(?:LibreOffice|OpenOffice|Collabora|NeoOffice|StarOffice|MicrosoftOffice|Microsoft Excel|Gnumeric|Calligra|KSpread|ONLYOFFICE|Google)/i;

/**
 * Other programs write formulas with whatever value they were given; and somebody may have told
 * LibreOffice to work formulas out only when asked.
 */
function findStaleness(
  settings: string | undefined,
  meta: string | undefined,
): Staleness | undefined {
  const isManual = readTexts(settings, isAutoCalculate).some((text) => !isOn(text));
  if (isManual) return 'recalculation';
  const generators = readTexts(meta, ({ name }) => name === 'meta:generator');
  const isKnown =
    generators.length > 0 && generators.every((text) => CALCULATING.test(text.trim()));
  return isKnown ? undefined : 'never calculated';
}

function isAutoCalculate(event: OpenEvent): boolean {
  return (
    event.name === 'config:config-item' &&
    readNamedAttributes(event).get('config:name') === 'AutoCalculate'
  );
}

type OpenEvent = Extract<NamedEvent, { kind: 'open' }>;

/** The texts of the elements that are wanted. */
function readTexts(xml: string | undefined, isWanted: (event: OpenEvent) => boolean): string[] {
  const texts: string[] = [];
  let isInside = false;
  for (const event of xml === undefined ? [] : readNames(xml)) {
    if (event.kind === 'text') {
      if (isInside) texts.push(event.text);
    } else isInside = event.kind === 'open' && isWanted(event);
  }
  return texts;
}
