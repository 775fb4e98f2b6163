import { LAST_COLUMN } from './ranges.ts';
import { readPageHeader } from './readPageHeader.ts';
import { MAX_NOTE } from './sheet.ts';
import { isOn, readAttributes, XmlError, type Attributes, type XmlEvent } from './xml.ts';

/** What a sheet says of a row, or of the columns from `first` to `last` (from 1). */
export interface LineLayout {
  readonly first: number;
  readonly last: number;
  /** Height in points, width in characters. */
  readonly size: number | undefined;
  /** Nothing where it does not say. */
  readonly isHidden: boolean | undefined;
  /** How many groups it is in. */
  readonly level: number;
  /** Whether the group beside it is folded. */
  readonly isCollapsed: boolean;
  readonly style: number | undefined;
}

/** What a sheet says beside its cells. */
export interface SheetLayout {
  readonly rows: LineLayout[];
  readonly columns: LineLayout[];
  /** Of rows and columns that say nothing themselves. */
  readonly defaults: { height?: number; width?: number; areRowsHidden?: boolean };
  /** Whether the row, or column, that sums up a group comes before it. */
  readonly summaries: { areAbove?: boolean; areLeft?: boolean };
  readonly merged: string[];
  /** Ranges whose cells get a style where a condition is met, with the number of the style. */
  readonly conditions: { readonly ranges: string; readonly style: number }[];
  /** Ranges that a condition strikes out whose style is written beside it, as where it reads another sheet. */
  readonly struckRanges: string[];
  /** What is printed above and below each page. */
  readonly pageTexts: string[];
}

/** A layout that says nothing, and what fills it from the elements around the cells of a sheet. */
export function createLayout(): { layout: SheetLayout; take: (event: XmlEvent) => void } {
  const layout: SheetLayout = {
    rows: [],
    columns: [],
    defaults: {},
    summaries: {},
    merged: [],
    conditions: [],
    struckRanges: [],
    pageTexts: [],
  };
  const takeExtension = createExtensionReader(layout);
  const takePageText = createPageTextReader(layout);
  let ranges = '';
  let formatted = 0;
  const take = (event: XmlEvent): void => {
    takeExtension(event);
    takePageText(event);
    if (event.kind !== 'open' || !READ.has(event.name)) return;
    const attributes = readAttributes(event.attributes);
    if (event.name === 'col') {
      const columns = readColumns(attributes);
      layout.columns.push(columns);
      formatted += columns.last - columns.first + 1;
      if (formatted > LAST_COLUMN) throw new XmlError('it formats columns more than once');
    } else if (event.name === 'mergeCell') layout.merged.push(attributes.get('ref') ?? '');
    else if (event.name === 'conditionalFormatting') ranges = attributes.get('sqref') ?? '';
    else if (event.name === 'cfRule')
      layout.conditions.push({ ranges, style: readNumber(attributes.get('dxfId')) ?? -1 });
    else readDefaults(attributes, layout);
  };
  return { layout, take };
}

/** Reads the conditions that Excel writes at the end of a sheet, in elements with a prefix. */
function createExtensionReader({ struckRanges }: SheetLayout): (event: XmlEvent) => void {
  let isInside = false;
  let isStruck = false;
  let isRanges = false;
  let ranges = '';
  return (event) => {
    if (event.kind === 'text') {
      if (isRanges) ranges += event.text;
      return;
    }
    const isOpen = event.kind === 'open';
    const name = event.name.replace(/^.*:/, '');
    if (name === 'conditionalFormatting' && event.name.includes(':')) {
      if (!isOpen && isStruck) struckRanges.push(ranges);
      [isInside, isStruck, isRanges, ranges] = [isOpen, false, false, ''];
    } else if (isInside && name === 'sqref') isRanges = isOpen;
    else if (isInside && isOpen && name === 'strike')
      isStruck ||= isOn(readAttributes(event.attributes).get('val'), true);
  };
}

/** Reads what is printed above and below pages, also that of first and even ones that may be switched off. */
function createPageTextReader({ pageTexts }: SheetLayout): (event: XmlEvent) => void {
  let text: string | undefined;
  return (event) => {
    if (event.kind === 'text') {
      if (text !== undefined && text.length < MAX_NOTE) text += event.text;
    } else if (/^(?:odd|even|first)(?:Header|Footer)$/.test(event.name)) {
      if (text !== undefined) pageTexts.push(...readPageHeader(text));
      text = event.kind === 'open' ? '' : undefined;
    }
  };
}

const READ = new Set([
  ...['col', 'mergeCell', 'conditionalFormatting', 'cfRule', 'sheetFormatPr', 'outlinePr'],
]);

function readDefaults(attributes: Attributes, layout: SheetLayout): void {
  const height = readNumber(attributes.get('defaultRowHeight'));
  const width = readNumber(attributes.get('defaultColWidth'));
  if (height !== undefined) layout.defaults.height = height;
  if (width !== undefined) layout.defaults.width = width;
  if (isOn(attributes.get('zeroHeight'))) layout.defaults.areRowsHidden = true;
  if (!isOn(attributes.get('summaryBelow'), true)) layout.summaries.areAbove = true;
  if (!isOn(attributes.get('summaryRight'), true)) layout.summaries.areLeft = true;
}

function readColumns(attributes: Attributes): LineLayout {
  const first = Number(attributes.get('min'));
  const last = Number(attributes.get('max'));
  if (!(first >= 1 && first <= last && last <= LAST_COLUMN))
    throw new XmlError('it formats columns that are none');
  const style = readNumber(attributes.get('style'));
  return readLine(attributes, { first, last, size: attributes.get('width'), style });
}

/** The line that the attributes of a row describe. */
export function readRowLine(attributes: Attributes, row: number): LineLayout {
  const isStyled = isOn(attributes.get('customFormat'));
  const style = isStyled ? readNumber(attributes.get('s')) : undefined;
  return readLine(attributes, { first: row, last: row, size: attributes.get('ht'), style });
}

function readLine(
  attributes: Attributes,
  {
    size,
    ...line
  }: Pick<LineLayout, 'first' | 'last' | 'style'> & { readonly size: string | undefined },
): LineLayout {
  return {
    ...line,
    size: readNumber(size),
    isHidden: attributes.has('hidden') ? isOn(attributes.get('hidden')) : undefined,
    level: readNumber(attributes.get('outlineLevel')) ?? 0,
    isCollapsed: isOn(attributes.get('collapsed')),
  };
}

function readNumber(value: string | undefined): number | undefined {
  const number = Number(value?.trim() || NaN);
  return Number.isNaN(number) ? undefined : number;
}
