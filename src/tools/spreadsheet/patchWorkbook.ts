import { describeGap, findLastRow, type Copy, type CopyRequest, type CopyTable } from './copy.ts';
import { openPackage, readRelations, type Package } from './openPackage.ts';
import { openWorkbook } from './openWorkbook.ts';
import { patchPackage } from './patchPackage.ts';
import {
  applyEdits,
  escapeXml,
  findFreeColumn,
  isJoined,
  isRowOrder,
  listTags,
  patchSheet,
  widen,
  type NewCells,
} from './patchSheet.ts';
import { listZip } from './patchZip.ts';
import { isRange, parseRange } from './ranges.ts';
import { formatColumn } from './sheet.ts';
import { isOn, readAttributes } from './xml.ts';
import { getToolTexts } from '../../messages/tools/toolTexts.ts';

/**
 * Bytes of an Excel workbook → the same with new columns right of everything else. Throws an `XmlError`
 * where there is no place for them, and an `UnusualZip`.
 */
export function patchWorkbook(bytes: Uint8Array, request: CopyRequest): Copy {
  const files = openPackage(bytes);
  const { sheets } = openWorkbook(bytes);
  const changed = new Map<string, string>();
  const lost: string[] = [];
  for (const table of request.tables) {
    const sheet = sheets.find(({ name }) => name === table.sheet);
    if (sheet?.path === undefined)
      return { reason: getToolTexts().sheets.noSheet({ sheet: table.sheet ?? '' }) };
    const xml = sheet.read();
    const parts = readRelations(files, sheet.path).filter(({ type }) => type === 'table');
    const tables = parts.map(({ path }) => ({ path, xml: files.read(path) ?? '' }));
    const rows = { top: table.headerRow, bottom: findLastRow(table) };
    const column = findFreeColumn(
      xml,
      tables.map((part) => getTableRange(part.xml)),
      rows,
    );
    const headers = [request.idHeader, request.flagHeader].flatMap((header) => header ?? []);
    changed.set(sheet.path, patchSheet(xml, listCells(table, headers, request), column));
    for (const part of tables) {
      const next = extendTable(part.xml, table.headerRow, column, headers);
      if (next === undefined) lost.push(describeTable(part.xml, sheet.name));
      else changed.set(part.path, next);
    }
    if (column > 0 && !isJoined(xml, rows, column)) lost.push(describeGap(sheet.name));
    if (isProtected(xml)) lost.push(describeProtection(sheet.name));
    extendFilterName(files, sheets.indexOf(sheet), column + headers.length - 1, changed);
  }
  if (listZip(bytes).some((name) => name.startsWith('_xmlsignatures/')))
    lost.push(getToolTexts().sheets.signedWorkbook);
  return { bytes: patchPackage(bytes, changed), lost };
}

function listCells(
  { headerRow, ids }: CopyTable,
  headers: readonly string[],
  { idHeader }: CopyRequest,
): NewCells {
  const rows = idHeader === undefined ? [] : [...ids].map(([row, id]) => [row, [id]] as const);
  return new Map([[headerRow, headers], ...rows]);
}

/** Whether nobody can write into the cells of a sheet that it says nothing of. */
function isProtected(xml: string): boolean {
  const protection = listTags(xml).tags.find(({ name }) => name === 'sheetProtection');
  return (
    protection !== undefined && isOn(readAttributes(protection.attributes).get('sheet'), false)
  );
}

function describeProtection(sheet: string): string {
  return getToolTexts().sheets.protectedExcel({ sheet });
}

function getTableRange(xml: string): string {
  const table = listTags(xml).tags.find(({ name }) => name === 'table');
  return table === undefined ? '' : (readAttributes(table.attributes).get('ref') ?? '');
}

/**
 * A table of Excel's that ends where the new columns begin, with these columns: whoever sorts it must
 * sort the ids with it. Nothing where it cannot have them.
 */
function extendTable(
  xml: string,
  headerRow: number,
  column: number,
  headers: readonly string[],
): string | undefined {
  const { tags, prefix } = listTags(xml);
  const table = tags.find(({ name }) => name === 'table');
  const attributes = readAttributes(table?.attributes ?? '');
  const ref = attributes.get('ref') ?? '';
  const area = isRange(ref) ? parseRange(ref) : undefined;
  const isPlain =
    attributes.get('tableType') === undefined && attributes.get('headerRowCount') !== '0';
  const list = tags.find(({ name, kind }) => name === 'tableColumns' && kind === 'open');
  const end = tags.find(({ name, kind }) => name === 'tableColumns' && kind === 'close');
  if (table === undefined || area === undefined || list === undefined || end === undefined)
    return undefined;
  if (!isPlain || area.top !== headerRow || area.right + 1 !== column) return undefined;
  const columns = tags.filter(({ name, kind }) => name === 'tableColumn' && kind !== 'close');
  const own = columns.map((each) => readAttributes(each.attributes));
  const names = new Set(own.map((each) => each.get('name')?.toLowerCase()));
  if (headers.some((header) => names.has(header.toLowerCase()))) return undefined;
  const next = Math.max(0, ...own.map((each) => Number(each.get('id')))) + 1;
  const added = headers.map(
    (header, index) => `<${prefix}tableColumn id="${next + index}" name="${escapeXml(header)}"/>`,
  );
  const right = column + headers.length - 1;
  const filters = tags.filter(
    (tag) => (tag.name === 'autoFilter' && tag.kind !== 'close') || isRowOrder(tag),
  );
  const count = xml
    .slice(list.start, list.end)
    .replace(/(\scount\s*=\s*)["']\d+["']/, `$1"${columns.length + headers.length}"`);
  return applyEdits(xml, [
    ...[table, ...filters].flatMap((tag) => widen(xml, tag, 'ref', right)),
    { start: list.start, end: list.end, text: count },
    { start: end.start, end: end.start, text: added.join('') },
  ]);
}

function describeTable(xml: string, sheet: string): string {
  const table = listTags(xml).tags.find(({ name }) => name === 'table');
  const name = readAttributes(table?.attributes ?? '').get('displayName') ?? '';
  return getToolTexts().sheets.table({ table: name, sheet });
}

/** The hidden name under which Excel keeps the range of a filter. */
function extendFilterName(
  files: Package,
  index: number,
  right: number,
  changed: Map<string, string>,
): void {
  const main = readRelations(files, '').find(({ type }) => type === 'officeDocument')?.path;
  const path = main ?? 'xl/workbook.xml';
  const xml = changed.get(path) ?? files.read(path) ?? '';
  const { tags } = listTags(xml);
  const found = tags.find((tag) => {
    if (tag.name !== 'definedName' || tag.kind !== 'open') return false;
    const attributes = readAttributes(tag.attributes);
    return (
      attributes.get('name') === '_xlnm._FilterDatabase' &&
      attributes.get('localSheetId') === String(index)
    );
  });
  if (found === undefined) return;
  const text = /^[^<]*/.exec(xml.slice(found.end))?.[0] ?? '';
  const range = /^(.*!\$[A-Z]+\$\d+:\$)([A-Z]+)(\$\d+)$/.exec(text);
  if (range === null) return;
  const [, before = '', column = '', after = ''] = range;
  if (parseRange(`${column}1`).right >= right) return;
  const wide = `${before}${formatColumn(right)}${after}`;
  changed.set(
    path,
    applyEdits(xml, [{ start: found.end, end: found.end + text.length, text: wide }]),
  );
}
