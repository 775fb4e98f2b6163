import type { FieldName } from '../programme/fieldNames.ts';
import type { Programme } from '../programme/readProgramme.ts';
import {
  createSheetProblem,
  formatRow,
  type SheetProblem,
  type SheetRow,
} from '../spreadsheet/sheet.ts';
import { foldText } from '../text/fold.ts';
import { isForeign, isListed } from './columnValues.ts';
import { createIsHeaderRow, getField, type Table } from './findTable.ts';
import { learnIdForms, type IdForms } from './idForms.ts';
import {
  isExample,
  isExplanation,
  isKindOfColumn,
  isNoteBeginning,
  isTag,
  isTotal,
} from './strayWords.ts';

/** What a row is that stands among the outcomes and is none. */
type Stray = 'tags' | 'names' | 'numbers' | 'example' | 'explanations' | 'total' | 'note';

interface Context {
  readonly programme: Programme;
  readonly fields: readonly (FieldName | undefined)[];
  readonly headerKeys: ReadonlySet<string>;
  /** No cell that is longer is a header. */
  readonly maxHeader: number;
  readonly forms: IdForms;
  readonly idColumn: number;
}

/**
 * The rows of a table that may be outcomes. A second row of headers is an error, since nobody
 * knows which of the two holds for the rows below; tags, examples, totals and notes are left
 * out and told. A row whose id has the form of the others is never left out.
 */
export function leaveOutStrayRows(
  table: Table,
  programme: Programme,
): { table: Table; forms: IdForms; problems: readonly SheetProblem[] } {
  const { header } = table;
  const fields = header.cells.map((cell) => getField(programme, cell));
  const idColumn = fields.indexOf('id');
  // A title or a note has no other cell.
  const full = table.rows.filter((row) => getFilled(row).length > 1);
  const forms = learnIdForms(
    full.map(({ cells }) => cells[idColumn] ?? ''),
    programme,
  );
  const context: Context = {
    programme,
    fields,
    headerKeys: new Set(header.cells.map(foldText).filter((key) => key !== '')),
    maxHeader: findLongest([...programme.fieldOfHeader.keys(), ...header.cells]) + MAX_BLANKS,
    forms,
    idColumn,
  };
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
      else if (isFirst) stray.push([row, 'names']);
      else repeated.push(row);
    }
  }
  return {
    table: { ...table, rows },
    forms,
    problems: [...reportHeaders(repeated, header), ...reportStray(stray)],
  };
}

function reportHeaders(repeated: readonly SheetRow[], header: SheetRow): SheetProblem[] {
  const [first] = repeated;
  if (first === undefined) return [];
  const cells = first.cells.filter((cell) => cell.trim() !== '');
  const detail = { cells, taken: formatRow(header), others: repeated.length - 1 };
  return [createSheetProblem('headers-repeated', formatRow(first), detail)];
}

function reportStray(stray: readonly (readonly [SheetRow, Stray])[]): SheetProblem[] {
  if (stray.length === 0) return [];
  const rows = stray.map(([row, kind]) => {
    const first = row.cells.find((cell) => cell.trim() !== '') ?? '';
    return `${formatRow(row)} (${NAMES[kind]}: “${first.trim().slice(0, 40)}”)`;
  });
  return [createSheetProblem('rows-left-out', undefined, { rows })];
}

const NAMES: Readonly<Record<Stray, string>> = {
  tags: 'tags',
  names: 'names of columns',
  numbers: 'numbers of columns',
  example: 'an example',
  explanations: 'explanations',
  total: 'a total',
  note: 'a note',
};

const getFilled = ({ cells }: SheetRow): string[] =>
  cells.map((cell) => cell.trim()).filter((cell) => cell !== '');

function hasId({ cells }: SheetRow, { forms, idColumn, programme }: Context): boolean {
  const id = cells[idColumn] ?? '';
  return forms.has(id) && getField(programme, id) === undefined;
}

/** By so many blanks a header may be longer than the programme writes it. */
const MAX_BLANKS = 40;

function findLongest(texts: readonly string[]): number {
  return texts.reduce((most, { length }) => Math.max(most, length), 0);
}

/** The longest cell that may hold a whole row of headers which other signs separate. */
const MAX_HEADERS = 2000;

/** Whether the row has two or more headers as its cells, in whatever order, or most of the header row's. */
function isHeaderAgain(row: SheetRow, context: Context): boolean {
  if (hasId(row, context)) return false;
  const { programme, fields, headerKeys, idColumn, maxHeader } = context;
  const filled = getFilled(row);
  const known = new Set(
    row.cells.flatMap((cell, column) => {
      const field = cell.length > maxHeader ? undefined : getField(programme, cell);
      // “Outcome” is a header of some programmes and a status of the same.
      return field === undefined || isListed(fields[column], cell, programme) ? [] : [field];
    }),
  );
  if (known.size >= 2) return true;
  const same = filled.filter(
    (cell) => cell.length <= maxHeader && headerKeys.has(foldText(cell)),
  ).length;
  if (same >= 3 && same * 2 >= headerKeys.size) return true;
  if (filled.length > 3 && getField(programme, row.cells[idColumn] ?? '') === 'id') return true;
  // A second export may be separated by another sign.
  const [only = ''] = filled;
  return (
    filled.length <= 2 &&
    only.length <= MAX_HEADERS &&
    new Set(only.split(/[,;\t|]/).flatMap((part) => getField(programme, part) ?? [])).size >= 3
  );
}

/** The longest cell of a row that may be headers nobody knows. */
const MAX_LABEL = 80;

/** Whether the row may be headers in other words: short texts without a number, none of them a value of its column. */
function isLikeHeader(row: SheetRow, context: Context): boolean {
  const { fields, forms, programme } = context;
  const { cells } = row;
  const filled = getFilled(row);
  if (
    hasId(row, context) ||
    !forms.isKnown ||
    filled.some((cell) => cell.length > MAX_LABEL || /\p{Nd}/u.test(cell))
  )
    return false;
  if (new Set(filled).size < filled.length || filled.length * 2 < fields.length) return false;
  const isValue = cells.some((cell, column) => isListed(fields[column], cell, programme));
  const foreign = cells.filter((cell, column) => isForeign(fields[column], cell, programme));
  return !isValue && foreign.length >= 3;
}

/** Whether a row above the headers is the head of a table of its own, whose outcomes would be lost. */
function isTableAbove(row: SheetRow, between: readonly SheetRow[], context: Context): boolean {
  const { programme, forms } = context;
  if (!createIsHeaderRow(programme)(row.cells)) return false;
  const fields = row.cells.map((cell) => getField(programme, cell));
  if (new Set(fields.filter((field) => field !== undefined)).size < 2) return false;
  const idColumn = fields.indexOf('id');
  return between.some((other) => {
    const id = other.cells[idColumn] ?? '';
    return forms.has(id) || (/\p{Nd}/u.test(id) && getFilled(other).length >= 3);
  });
}

/** `isFirst`: no outcome has come yet, so the row may belong to the headers. */
function findKind(row: SheetRow, isFirst: boolean, context: Context): Stray | undefined {
  const filled = getFilled(row);
  if (isNumbered(row)) return 'numbers';
  if (hasId(row, context)) return undefined;
  if (filled.filter(isTag).length * 2 > filled.length) return 'tags';
  if (isTotalRow(row, filled, context)) return 'total';
  if (isNote(row, filled, context)) return 'note';
  return isFirst ? findKindOfFirst(row, filled, context) : undefined;
}

function findKindOfFirst(
  { cells }: SheetRow,
  filled: readonly string[],
  { idColumn, fields, programme }: Context,
): Stray | undefined {
  const id = cells[idColumn] ?? '';
  const examples = filled.filter(isExample).length;
  if (isExample(id) || (id.trim() === '' && examples >= 2)) return 'example';
  // A row with a year and values from the lists is an outcome, whatever it asks.
  const values = cells.filter((cell, column) => isListed(fields[column], cell, programme)).length;
  if (values < 2 && filled.filter(isExplanation).length >= 2) return 'explanations';
  if (filled.length < 3) return undefined;
  if (filled.filter(isKindOfColumn).length * 2 >= filled.length) return 'explanations';
  const isNamed = filled.every((cell) => /^[\p{L}_][\p{L}\p{Nd}_./:-]*$/u.test(cell));
  const joined = filled.filter((cell) => /\p{L}[_/.:]\p{L}/u.test(cell)).length;
  return isNamed && values === 0 && joined * 2 >= filled.length ? 'names' : undefined;
}

/** `1`, `2`, `3`, … or `(1)`, `(2)`, … below the headers, one to each column. */
function isNumbered({ cells }: SheetRow): boolean {
  const numbers = cells.flatMap((cell, column) => {
    const digits = /^\W{0,2}(\d{1,3})\W{0,2}$/.exec(cell.trim())?.[1];
    return cell.trim() === '' ? [] : [digits === undefined ? NaN : Number(digits) - column];
  });
  return numbers.length >= 4 && numbers.every((number) => number === numbers[0]);
}

function isTotalRow({ cells }: SheetRow, filled: readonly string[], { fields }: Context): boolean {
  const description = cells[fields.indexOf('description')] ?? '';
  const isText = /\p{L}/u.test(description) && description.trim() !== filled[0];
  return !isText && isTotal(filled[0] ?? '');
}

/** One cell alone that is neither an id nor the text of an outcome: “Source: …”, “Last updated …”. */
function isNote(
  { cells }: SheetRow,
  filled: readonly string[],
  { fields, forms, headerKeys, idColumn, programme }: Context,
): boolean {
  if (!forms.isKnown || headerKeys.size < MIN_COLUMNS) return false;
  const id = (cells[idColumn] ?? '').trim();
  // The explanation of a column, in a legend below the table.
  if (id !== '' && filled.length <= 3 && getField(programme, id) !== undefined) return true;
  if (filled.length !== 1) return false;
  const column = cells.findIndex((cell) => cell.trim() !== '');
  const field = fields[column];
  // A flag alone, or a description alone, has lost the rest of its row.
  return (
    column === idColumn ||
    isNoteBeginning(filled[0] ?? '') ||
    ((field === undefined || SIDE_TEXTS.includes(field)) && /\s\S+\s/u.test(filled[0] ?? ''))
  );
}

/** In a narrower table one cell may be all that a row has. */
const MIN_COLUMNS = 3;

const SIDE_TEXTS: readonly FieldName[] = [
  'significance',
  'additionalInformation',
  'contribution',
  'otherContributions',
  'evidence',
  'mergedText',
];
