import { createCellReader, type RawCell } from './createCellReader.ts';
import { createLayout, type SheetLayout } from './layout.ts';
import { readXml, XmlError } from './xml.ts';

/**
 * Reads the XML of a sheet once, and hands each cell to `take`, in the order of the file, until
 * that returns false. What a row says is in the layout before its first cell. Throws an
 * `XmlError` where it is not certain which cell holds what.
 */
export function scanSheet(
  xml: string,
  take: (cell: RawCell, layout: SheetLayout) => boolean,
): SheetLayout {
  const { layout, take: takeLayout } = createLayout();
  const takeCell = createCellReader(layout);
  let tables = 0;
  let isInside = false;
  for (const event of readXml(xml)) {
    if (event.kind !== 'text' && event.name === 'sheetData') {
      isInside = event.kind === 'open';
      if (isInside) tables += 1;
      if (tables > 1) throw new XmlError('one of its sheets has two tables of cells');
    } else if (isInside) {
      const cell = takeCell(event);
      if (cell !== undefined && !take(cell, layout)) break;
    } else takeLayout(event);
  }
  return layout;
}
