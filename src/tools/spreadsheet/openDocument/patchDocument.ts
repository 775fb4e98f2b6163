import { describeGap, findLastRow, type Copy, type CopyRequest, type CopyTable } from '../copy.ts';
import { patchPackage } from '../patchPackage.ts';
import { applyEdits, type Edit, type NewCells } from '../patchSheet.ts';
import { listZip } from '../patchZip.ts';
import { isOn } from '../xml.ts';
import { findFreeColumn, isJoined, listLines } from './listLines.ts';
import { readDocument, readTable } from './openDocument.ts';
import { parseTarget, patchDatabaseRanges, type NewColumns } from './patchRanges.ts';
import { patchTable } from './patchTable.ts';
import type { TablePart } from './splitContent.ts';
import { getToolTexts } from '../../../messages/tools/toolTexts.ts';

/** The part that holds the cells of all sheets. */
const CONTENT = 'content.xml';

/**
 * Bytes of an OpenDocument spreadsheet → the same with new columns right of everything else. Whatever
 * an import would refuse is refused. Throws as `readDocument` and `readTable` do, and an `XmlError` where there is no place for them.
 */
export function patchDocument(bytes: Uint8Array, request: CopyRequest): Copy {
  const { content, sheets } = readDocument(bytes);
  const edits: Edit[] = [];
  const added: NewColumns[] = [];
  const lost: string[] = [];
  for (const table of request.tables) {
    const part = sheets.find(({ attributes }) => attributes.get('table:name') === table.sheet);
    if (part === undefined)
      return { reason: getToolTexts().sheets.noSheet({ sheet: table.sheet ?? '' }) };
    readTable(part);
    const sheet = table.sheet ?? '';
    const cells = listCells(table, request);
    const width = cells.get(table.headerRow)?.length ?? 0;
    const lines = listLines(part);
    const lastRow = findLastRow(table);
    const rows = { top: table.headerRow, bottom: lastRow };
    const first = findFreeColumn(lines, width, rows);
    const text = patchTable(part, lines, cells, first);
    edits.push({ start: part.start, end: part.start + part.xml.length, text });
    added.push({ sheet, headerRow: table.headerRow, lastRow, first, last: first + width - 1 });
    if (first > 0 && !isJoined(lines, rows, first)) lost.push(describeGap(sheet));
    lost.push(...describeLost(part, sheet, first));
  }
  const ranges = patchDatabaseRanges(content, added);
  lost.push(...ranges.lost);
  if (listZip(bytes).some((name) => /^META-INF\/.*signatures/i.test(name)))
    lost.push(getToolTexts().sheets.signedSpreadsheet);
  const patched = applyEdits(content, [...edits, ...ranges.edits]);
  return { bytes: patchPackage(bytes, new Map([[CONTENT, patched]])), lost };
}

/** Each row has a cell for the flag: those around it may be formatted, so that it would not be plain. */
function listCells({ headerRow, ids }: CopyTable, { idHeader, flagHeader }: CopyRequest): NewCells {
  const list = (id: string | undefined, flag: string | undefined): string[] => [
    ...(idHeader === undefined ? [] : [id ?? '']),
    ...(flagHeader === undefined ? [] : [flag ?? '']),
  ];
  const rows = [...ids].map(([row, id]) => [row, list(id, '')] as const);
  return new Map([...rows, [headerRow, list(idHeader, flagHeader)]]);
}

/** What the new columns of a sheet cannot have. */
function describeLost({ attributes }: TablePart, sheet: string, first: number): string[] {
  const lost: string[] = [];
  if (isOn(attributes.get('table:protected')))
    lost.push(getToolTexts().sheets.protectedCalc({ sheet }));
  const printed = (attributes.get('table:print-ranges') ?? '').trim();
  const areas = printed === '' ? [] : printed.split(/\s+(?=(?:[^']*'[^']*')*[^']*$)/);
  if (areas.length > 0 && areas.every((area) => (parseTarget(area)?.area.right ?? 0) < first))
    lost.push(getToolTexts().sheets.printRange({ sheet }));
  return lost;
}
