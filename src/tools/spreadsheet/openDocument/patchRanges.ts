import type { Edit } from '../patchSheet.ts';
import { isRange, parseRange, type CellRange } from '../ranges.ts';
import { formatColumn } from '../sheet.ts';
import type { XmlCursor } from '../xml.ts';
import { readNamedAttributes, readNames } from './readNames.ts';
import { getToolTexts } from '../../../messages/tools/toolTexts.ts';

/** The new columns of a sheet. */
export interface NewColumns {
  readonly sheet: string;
  readonly headerRow: number;
  readonly lastRow: number;
  /** The first and the last of them, from 0. */
  readonly first: number;
  readonly last: number;
}

/** A range with a name, or of a filter, that a document says its sheets have. */
interface DatabaseRange {
  readonly name: string;
  readonly address: string;
  readonly isByColumns: boolean;
  /** Whether it is filled from elsewhere. */
  isFilled: boolean;
  readonly start: number;
  readonly end: number;
}

/** LibreOffice calls the range of a filter so, to which nobody has given a name. */
const NAMELESS = /^__Anonymous_Sheet_DB__/;

/**
 * Lets the filters and ranges that hold a table go on over its new columns: whoever sorts it must sort the ids
 * with it. Of those that cannot, it is told.
 */
export function patchDatabaseRanges(
  content: string,
  columns: readonly NewColumns[],
): { edits: Edit[]; lost: string[] } {
  const edits: Edit[] = [];
  const lost: string[] = [];
  for (const range of listDatabaseRanges(content)) {
    const parsed = parseTarget(range.address);
    const wanted = columns.find(({ sheet }) => sheet === parsed?.sheet);
    if (parsed === undefined || wanted === undefined) continue;
    const { area } = parsed;
    const holdsRows = area.top <= wanted.lastRow && wanted.headerRow <= area.bottom;
    if (!holdsRows || area.left >= wanted.first || area.right >= wanted.last) continue;
    const isNameless = NAMELESS.test(range.name);
    const isTable = area.top <= wanted.headerRow && !range.isFilled && !range.isByColumns;
    if (isTable && (isNameless || area.right + 1 === wanted.first))
      edits.push(widenTarget(content, range, parsed.last, wanted.last));
    else
      lost.push(
        isNameless
          ? getToolTexts().sheets.filter(wanted)
          : getToolTexts().sheets.range({ range: range.name, sheet: wanted.sheet }),
      );
  }
  return { edits, lost };
}

function listDatabaseRanges(content: string): DatabaseRange[] {
  const cursor: XmlCursor = { start: 0, end: 0 };
  const path: string[] = [];
  const ranges: DatabaseRange[] = [];
  // Most documents have none, and the whole content of one is much to read.
  if (!content.includes('database-range')) return ranges;
  for (const event of readNames(content, { cursor })) {
    if (event.kind === 'close') path.pop();
    if (event.kind !== 'open') continue;
    path.push(event.name);
    if (path[3] !== 'table:database-ranges') continue;
    if (event.name.startsWith('table:database-source-')) {
      const range = ranges.at(-1);
      if (range !== undefined) range.isFilled = true;
    }
    if (path.length !== 5 || event.name !== 'table:database-range') continue;
    const attributes = readNamedAttributes(event);
    ranges.push({
      name: attributes.get('table:name') ?? '',
      address: attributes.get('table:target-range-address') ?? '',
      isByColumns: attributes.get('table:orientation') === 'column',
      isFilled: false,
      start: cursor.start,
      end: cursor.end,
    });
  }
  return ranges;
}

/** A range on a sheet, and how its last column is written. */
interface Target {
  readonly sheet: string;
  readonly area: CellRange;
  readonly last: string;
}

const SHEET = String.raw`\$?('(?:[^']|'')*'|[^'.:$]*)\.`;
const TARGET = new RegExp(String.raw`^${SHEET}(\$?[A-Z]+\$?\d+):(?:${SHEET})?(\$?[A-Z]+\$?\d+)$`);

/** `'My sheet'.A1:'My sheet'.B3` → its parts; nothing for what is on two sheets, or no range. */
export function parseTarget(address: string): Target | undefined {
  const [, sheet = '', first = '', other, last = ''] = TARGET.exec(address.trim()) ?? [];
  const range = `${first}:${last}`;
  if (!isRange(range) || (other !== undefined && other !== '' && other !== sheet)) return undefined;
  return { sheet: unquote(sheet), area: parseRange(range), last };
}

function unquote(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

/** An address that ends in `last`, up to another column. */
function widenAddress(address: string, last: string, column: number): string {
  const cell = last.replace(/[A-Z]+/, formatColumn(column));
  return address.trim().slice(0, -last.length) + cell;
}

const TARGET_ATTRIBUTE = /((?<=[\s:])target-range-address\s*=\s*)(?:"([^"]*)"|'([^']*)')/;

function widenTarget(
  content: string,
  { start, end }: DatabaseRange,
  last: string,
  column: number,
): Edit {
  const tag = content.slice(start, end);
  const text = tag.replace(
    TARGET_ATTRIBUTE,
    (_, before: string, double: string | undefined, single: string | undefined) => {
      const quote = double === undefined ? "'" : '"';
      return `${before}${quote}${widenAddress(double ?? single ?? '', last, column)}${quote}`;
    },
  );
  return { start, end, text };
}
