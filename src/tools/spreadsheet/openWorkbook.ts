import { readComments } from './readComments.ts';
import { readDrawing } from './readDrawing.ts';
import { openPackage, readRelations, type Package, type Relation } from './openPackage.ts';
import { readStyles, type Styles } from './readStyles.ts';
import { readVmlDrawing } from './readVmlDrawing.ts';
import { createRichTextReader, type RichText } from './richText.ts';
import type { CellNote } from './sheet.ts';
import { isOn, readAttributes, readXml, XmlError, type Attributes } from './xml.ts';

/** One of its sheets of cells. */
interface WorkbookSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Where it is in the packed file. */
  readonly path: string | undefined;
  /** Its XML. */
  readonly read: () => string;
  /** Its comments, and the texts of boxes and charts that float above its cells. */
  readonly readNotes: () => CellNote[];
}

/** An Excel workbook as far as an import needs it. */
export interface Workbook {
  /** Sheets of cells, in their order; those of charts are left out. */
  readonly sheets: readonly WorkbookSheet[];
  /** The texts that cells share, by number. */
  readonly strings: readonly RichText[];
  readonly styles: Styles;
  /** Whether days are counted from 1904, as Excel once did on a Mac. */
  readonly isFrom1904: boolean;
  /** Whether it says itself that what its formulas show is to be worked out again. */
  readonly asksForRecalculation: boolean;
}

/** Bytes of a workbook → its parts, read strictly. Throws an `XmlError` where they cannot be read with certainty. */
export function openWorkbook(bytes: Uint8Array): Workbook {
  const files = openPackage(bytes);
  const main = find(readRelations(files, ''), 'officeDocument')?.path ?? 'xl/workbook.xml';
  const relations = readRelations(files, main);
  const paths = relations.filter(({ type }) => type === 'worksheet').map(({ path }) => path);
  if (new Set(paths).size < paths.length) throw new XmlError('two of its sheets are one part');
  const { sheets, calculation, isFrom1904 } = readMain(files.read(main) ?? '');
  const readPart = (type: string): string | undefined => {
    const relation = find(relations, type);
    return relation === undefined ? undefined : files.read(relation.path);
  };
  return {
    sheets: sheets.flatMap((sheet) => findSheet(sheet, relations, files)),
    strings: readStrings(readPart('sharedStrings')),
    styles: readStyles(readPart('styles')),
    isFrom1904,
    asksForRecalculation: asksForRecalculation(calculation),
  };
}

function find(relations: readonly Relation[], type: string): Relation | undefined {
  const found = relations.filter((relation) => relation.type === type);
  if (found.length > 1) throw new XmlError(`two parts of it are its ${type}`);
  return found[0];
}

function readMain(xml: string): {
  sheets: Attributes[];
  calculation: Attributes;
  isFrom1904: boolean;
} {
  const sheets: Attributes[] = [];
  let calculation: Attributes = new Map();
  let isFrom1904 = false;
  for (const event of readXml(xml)) {
    if (event.kind !== 'open') continue;
    if (event.name === 'sheet') sheets.push(readAttributes(event.attributes));
    if (event.name === 'calcPr') calculation = readAttributes(event.attributes);
    if (event.name === 'workbookPr')
      isFrom1904 = isOn(readAttributes(event.attributes).get('date1904'));
  }
  if (sheets.length === 0) throw new XmlError('it has no sheet');
  const names = new Set(sheets.map((sheet) => sheet.get('name')?.toLowerCase()));
  if (names.size < sheets.length) throw new XmlError('two of its sheets have one name');
  return { sheets, calculation, isFrom1904 };
}

/**
 * Programs that write formulas without working them out ask for it (`fullCalcOnLoad`); so does
 * Excel where it saved a workbook before it had finished, or in which it never calculates.
 */
function asksForRecalculation(calculation: Attributes): boolean {
  const isManual = calculation.get('calcMode') === 'manual';
  return (
    isOn(calculation.get('fullCalcOnLoad')) ||
    isOn(calculation.get('forceFullCalc')) ||
    !isOn(calculation.get('calcCompleted'), true) ||
    (isManual && !isOn(calculation.get('calcOnSave'), true))
  );
}

function findSheet(
  sheet: Attributes,
  relations: readonly Relation[],
  files: Package,
): WorkbookSheet[] {
  const name = sheet.get('name') ?? '';
  const id = [...sheet].find(([key]) => key.endsWith(':id'))?.[1];
  const relation = relations.find((each) => each.id === id);
  if (relation !== undefined && relation.type !== 'worksheet') return [];
  return [
    {
      name,
      path: relation?.path,
      isHidden: !['', 'visible'].includes(sheet.get('state') ?? ''),
      read: () => {
        const xml = relation === undefined ? undefined : files.read(relation.path);
        if (xml === undefined) throw new XmlError(`its sheet “${name}” holds no cells`);
        return xml;
      },
      readNotes: () => (relation === undefined ? [] : readNotes(relation.path, files)),
    },
  ];
}

/**
 * Comments are in parts of their own: notes as Excel first had them, and conversations. So are drawings, those of
 * older versions too, and the charts in them.
 */
function readNotes(path: string, files: Package, depth = 0): CellNote[] {
  return readRelations(files, path).flatMap(({ type, path: part }) => {
    const read = READERS.get(type);
    const xml = read === undefined ? undefined : files.read(part);
    if (read === undefined || xml === undefined) return [];
    // Nobody draws a chart within one.
    const inside =
      HOLDING.has(type) && depth < MAX_HOLDING ? readNotes(part, files, depth + 1) : [];
    return [...read(xml), ...inside];
  });
}

const READERS: ReadonlyMap<string, (xml: string) => CellNote[]> = new Map([
  ...['comments', 'threadedComment', 'threadedComments'].map(
    (type) => [type, readComments] as const,
  ),
  ...['drawing', 'chart', 'chartEx', 'chartUserShapes'].map((type) => [type, readDrawing] as const),
  ['vmlDrawing', readVmlDrawing] as const,
]);

/** What may hold charts and shapes in parts of their own. */
const HOLDING = new Set(['drawing', 'chart', 'chartEx']);
const MAX_HOLDING = 2;

function readStrings(xml: string | undefined): RichText[] {
  const strings: RichText[] = [];
  const reader = createRichTextReader();
  let isInside = false;
  for (const event of xml === undefined ? [] : readXml(xml)) {
    if (event.kind !== 'text' && event.name === 'si') {
      isInside = event.kind === 'open';
      if (!isInside) strings.push(reader.finish());
    } else if (isInside) reader.take(event);
    if (event.kind === 'open' && event.name.includes('AlternateContent'))
      throw new XmlError('it holds a text in two versions');
  }
  return strings;
}
