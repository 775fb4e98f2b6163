import { isDeciding, isNamed, type Field } from '../../programme/fields.ts';
import type { Programme } from '../../programme/readProgramme.ts';
import { foldLabel } from '../../text/foldLabel.ts';
import type { CellRange } from '../spreadsheet/ranges.ts';
import {
  createSheetProblem,
  formatRow,
  type SheetProblem,
  type SheetRow,
} from '../spreadsheet/sheet.ts';
import { speaksOfSecrecy } from '../../outcome/findStatements.ts';
import { isListed } from './columnValues.ts';
import { carriesSign, explainsValues, isSign, readSign } from './legends.ts';
import { asksToHoldBack, isStamp, isStampRow } from './stamps.ts';
import { getField, isWhole, listWhole, type Table } from './findTable.ts';
import {
  createContext,
  getFilled,
  hasId,
  isHeaderAgain,
  isLikeHeader,
  isTableAbove,
  type TableContext,
} from './headerRows.ts';
import { learnIdForms, type IdForms } from './idForms.ts';
import {
  isExample,
  isExplanation,
  isKindOfColumn,
  isNoteBeginning,
  isTag,
  isTotal,
} from './strayWords.ts';
import { getToolTexts } from '../../messages/tools/toolTexts.ts';

/** What a row among the outcomes is that is not one itself, as the report calls it. */
type Stray =
  | 'tags'
  | 'names of columns'
  | 'numbers of columns'
  | 'an example'
  | 'explanations'
  | 'a total'
  | 'a note';

/**
 * The rows of a table that may be outcomes. A second row of headers is an error, since nobody
 * knows which of the two holds for the rows below; tags, examples, totals and notes are left
 * out and reported. A row whose id has the form of the others is never left out. `merged`: cells
 * that are merged, as those of a heading between the outcomes are. `isStamped`: whether a line around the outcomes says of a
 * row that it is confidential.
 */
export function leaveOutStrayRows(
  table: Table,
  programme: Programme,
  merged: readonly CellRange[] = [],
): {
  table: Table;
  forms: IdForms;
  isStamped: (row: SheetRow) => boolean;
  problems: readonly SheetProblem[];
} {
  const { header, idColumn } = table;
  // A title or a note has no other cell.
  const full = table.rows.filter((row) => getFilled(row).length > 1);
  const forms = learnIdForms(
    full.filter((row) => isWhole(row, table)).map(({ cells }) => cells[idColumn] ?? ''),
    programme,
  );
  const context = createContext(table, programme, forms, merged);
  const rows: SheetRow[] = [];
  const stray: [SheetRow, Stray][] = [];
  const repeated = table.above.filter((row, index) =>
    isTableAbove(row, table.above.slice(index + 1), context),
  );
  for (const row of table.rows) {
    if (isHeaderAgain(row, context)) repeated.push(row);
    else {
      const isFirst = rows.length === 0;
      const kind = findKind(row, isFirst, context);
      if (kind !== undefined) stray.push([row, kind]);
      else if (!isLikeHeader(row, context)) rows.push(row);
      // Below the headers they say the same in other words; later they begin another table.
      else if (isFirst) stray.push([row, 'names of columns']);
      else repeated.push(row);
    }
  }
  const secrecy = reportSecrecy(table, rows, stray, programme);
  return {
    table: { ...table, rows },
    forms,
    isStamped: secrecy.isStamped,
    problems: [...reportHeaders(repeated, header), ...reportStray(stray), ...secrecy.problems],
  };
}

/** A line around the outcomes that speaks of confidentiality, and the sign that it explains. */
interface Line {
  readonly row: SheetRow;
  readonly text: string;
  readonly sign?: string | undefined;
}

/**
 * What is around the outcomes and speaks of confidentiality. Where it explains a sign that outcomes carry, it means
 * those. Between outcomes nobody knows otherwise which of them it means. By itself above or below all of them it may say
 * so of the sheet; that it speaks of confidentiality otherwise is only reported.
 */
function reportSecrecy(
  table: Table,
  rows: readonly SheetRow[],
  stray: readonly (readonly [SheetRow, Stray])[],
  programme: Programme,
): { isStamped: (row: SheetRow) => boolean; problems: SheetProblem[] } {
  const { above } = table;
  const last = rows.at(-1)?.number ?? 0;
  const notes = stray.flatMap(([row, kind]) => (kind === 'a note' ? [row] : []));
  const legends = [...above, ...notes].flatMap((row) => findLegend(row, rows, programme));
  const isRest = (row: SheetRow): boolean => !legends.some((legend) => legend.row === row);
  const find = (row: SheetRow): Line[] => {
    const text = row.cells.find((cell) => cell.length <= MAX_NOTE && speaks(cell, programme));
    return text === undefined ? [] : [{ row, text: text.trim() }];
  };
  const between = notes.filter((row) => row.number < last && isRest(row)).flatMap(find);
  // Nobody reads a line that is left out: it says what a comment would.
  const asking = notes.filter(isRest).flatMap((row) => {
    const text = getFilled(row).join(' ');
    const isTold = between.some((each) => each.row === row) || !isLine(row, programme);
    return isTold || !asksToHoldBack(text, programme) ? [] : [{ row, text }];
  });
  const titles = above.filter((row) => isLine(row, programme) && isRest(row)).flatMap(find);
  const deciding = listDeciding(table, listWhole({ header: table.header, rows }));
  const explains = ({ text }: Line): boolean => explainsValues(text, deciding);
  const stamps = [
    ...titles.filter((title) => isStamp(title.text, programme) && !explains(title)),
    ...asking.filter((note) => !explains(note)),
  ];
  const others = titles.filter((title) => !stamps.includes(title));
  return {
    isStamped: (row) =>
      stamps.length > 0 || legends.some(({ sign = '' }) => carriesSign(row, sign)),
    problems: [
      ...reportLines('note-confidential', between),
      ...reportLines('title-withholds', [...legends, ...stamps]),
      ...reportLines('title-confidential', others),
    ],
  };
}

/** The columns of the flag and of consent, and what is in them. */
function listDeciding(
  { header, fields }: Table,
  rows: readonly SheetRow[],
): { header: string; values: ReadonlySet<string> }[] {
  return fields.flatMap((field, index) =>
    isDeciding(field)
      ? [
          {
            header: header.cells[index] ?? '',
            values: new Set(rows.map(({ cells }) => foldLabel(cells[index] ?? ''))),
          },
        ]
      : [],
  );
}

/** A row that explains a sign which outcomes carry, and asks to hold them back. */
function findLegend(row: SheetRow, rows: readonly SheetRow[], programme: Programme): Line[] {
  const filled = getFilled(row);
  const text = filled.join(' ');
  if (filled.length > MAX_LEGEND) return [];
  const sign = readSign(text);
  const isMeant = sign !== undefined && rows.some((each) => carriesSign(each, sign));
  return isMeant && asksToHoldBack(text, programme) ? [{ row, text, sign }] : [];
}

/** A row of several cells explains the columns. */
function isLine(row: SheetRow, programme: Programme): boolean {
  const cells = getFilled(row);
  const isPair = cells.length === 2;
  return cells.length === 1 || (isPair && (isSign(cells[0] ?? '') || isStampRow(cells, programme)));
}

function reportLines(
  code: 'note-confidential' | 'title-confidential' | 'title-withholds',
  found: readonly Line[],
): SheetProblem[] {
  return found.map(({ row, text, sign }) =>
    createSheetProblem(code, formatRow(row), sign === undefined ? { text } : { text, sign }),
  );
}

function speaks(text: string, programme: Programme): boolean {
  return text.trim() !== '' && (speaksOfSecrecy(text) || isStamp(text, programme));
}

/** A longer note is a text. */
const MAX_NOTE = 200;
/** So many cells may hold a sign and what it means. */
const MAX_LEGEND = 3;

function reportHeaders(repeated: readonly SheetRow[], header: SheetRow): SheetProblem[] {
  const [first] = repeated;
  if (first === undefined) return [];
  const cells = first.cells.filter((cell) => cell.trim() !== '');
  const detail = { cells, headers: formatRow(header), others: repeated.length - 1 };
  return [createSheetProblem('headers-repeated', formatRow(first), detail)];
}

function reportStray(stray: readonly (readonly [SheetRow, Stray])[]): SheetProblem[] {
  if (stray.length === 0) return [];
  const rows = stray.map(([row, kind]) => {
    const first = row.cells.find((cell) => cell.trim() !== '') ?? '';
    return `${formatRow(row)} (${getToolTexts().sheets.stray[kind]}: “${first.trim().slice(0, 40)}”)`;
  });
  return [createSheetProblem('rows-left-out', undefined, { rows })];
}

/** `isFirst`: no outcome has come yet, so the row may belong to the headers. */
function findKind(row: SheetRow, isFirst: boolean, context: TableContext): Stray | undefined {
  const filled = getFilled(row);
  if (isNumbered(row)) return 'numbers of columns';
  if (hasId(row, context)) return undefined;
  if (filled.filter(isTag).length * 2 > filled.length) return 'tags';
  if (isTotalRow(row, filled, context)) return 'a total';
  if (isNote(row, filled, context)) return 'a note';
  return isFirst ? findKindOfFirst(row, filled, context) : undefined;
}

function findKindOfFirst(
  { cells }: SheetRow,
  filled: readonly string[],
  { idColumn, fields, programme }: TableContext,
): Stray | undefined {
  const id = cells[idColumn] ?? '';
  const examples = filled.filter(isExample).length;
  if (isExample(id) || (id.trim() === '' && examples >= 2)) return 'an example';
  // A row with a year and values from the lists is an outcome, whatever it asks.
  const values = cells.filter((cell, column) => isListed(fields[column], cell, programme)).length;
  if (values < 2 && filled.filter(isExplanation).length >= 2) return 'explanations';
  if (filled.length < 3) return undefined;
  if (filled.filter(isKindOfColumn).length * 2 >= filled.length) return 'explanations';
  const isNamed = filled.every((cell) => /^[\p{L}_][\p{L}\p{Nd}_./:-]*$/u.test(cell));
  const joined = filled.filter((cell) => /\p{L}[_/.:]\p{L}/u.test(cell)).length;
  return isNamed && values === 0 && joined * 2 >= filled.length ? 'names of columns' : undefined;
}

/** `1`, `2`, `3`, … or `(1)`, `(2)`, … below the headers, one to each column. */
function isNumbered({ cells }: SheetRow): boolean {
  const numbers = cells.flatMap((cell, column) => {
    const digits = /^\W{0,2}(\d{1,3})\W{0,2}$/.exec(cell.trim())?.[1];
    return cell.trim() === '' ? [] : [digits === undefined ? NaN : Number(digits) - column];
  });
  return numbers.length >= 4 && numbers.every((number) => number === numbers[0]);
}

function isTotalRow(
  { cells }: SheetRow,
  filled: readonly string[],
  { fields }: TableContext,
): boolean {
  const description = cells[fields.findIndex((field) => isNamed(field, 'description'))] ?? '';
  const isText =
    /\p{L}/u.test(description) && description.trim() !== filled[0] && !isCount(description);
  return !isText && isTotal(filled[0] ?? '');
}

/** “12 outcomes”, which is the text of none. */
function isCount(text: string): boolean {
  return (
    text.length <= 40 && /^\W{0,3}\p{Nd}[\p{Nd}.,\s]*\p{L}*(?:\s\p{L}+)?\W{0,3}$/u.test(text.trim())
  );
}

/** The longest heading between outcomes. */
const MAX_HEADING = 80;

/** One cell alone that is neither an id nor the text of an outcome: “Source: …”, “Last updated …”. */
function isNote(
  { cells, number }: SheetRow,
  filled: readonly string[],
  { fields, forms, headerKeys, idColumn, programme, crossed }: TableContext,
): boolean {
  const [only = ''] = filled;
  if (crossed.has(number) && filled.length === 1 && only.length <= MAX_HEADING) return true;
  if (!forms.isKnown || headerKeys.size < MIN_COLUMNS) return false;
  const id = (cells[idColumn] ?? '').trim();
  // The explanation of a column, in a legend below the table.
  if (id !== '' && filled.length <= 3 && getField(programme, id) !== undefined) return true;
  if (isSign(id) && filled.length <= MAX_LEGEND) return true;
  if (filled.length !== 1) return false;
  const column = cells.findIndex((cell) => cell.trim() !== '');
  const field = fields[column];
  // A flag alone, or a description alone, has lost the rest of its row.
  return (
    column === idColumn ||
    isNoteBeginning(filled[0] ?? '') ||
    ((field === undefined || isSideText(field)) && /\s\S+\s/u.test(filled[0] ?? ''))
  );
}

/** In a narrower table one cell may be all that a row has. */
const MIN_COLUMNS = 3;

function isSideText({ kind, required }: Field): boolean {
  return kind === 'hidden' || (kind === 'text' && required === undefined);
}
