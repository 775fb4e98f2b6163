import { formatHead } from '../../fragment/fieldHeads.ts';
import { formatFragment } from '../../fragment/formatFragment.ts';
import { parseFragment } from '../../fragment/parseFragment.ts';
import {
  countAnswers,
  findRule,
  mayBeRuled,
  RULED_CODES,
  type ColumnRule,
} from '../../outcome/findRule.ts';
import { findStatementsIn, findStatementsInCell } from '../../outcome/findStatementsIn.ts';
import { isPublic, type Field } from '../../programme/fields.ts';
import type { Programme } from '../../programme/readProgramme.ts';
import { foldText } from '../../text/fold.ts';
import {
  createSheetProblem,
  formatRow,
  formatRows,
  type SheetProblem,
  type SheetRow,
} from '../spreadsheet/sheet.ts';
import type { IgnoredColumn, Line } from './arrangeColumns.ts';
import { collectDoubts, doubtAnswer, nameColumn, type Doubt, type Doubts } from './doubts.ts';
import { getField } from './findTable.ts';
import { readRow } from './readRow.ts';

/** What of a table is judged. */
interface JudgedTable {
  readonly rows: readonly SheetRow[];
  readonly lines: readonly Line[];
  readonly ignored: readonly IgnoredColumn[];
  /** Whether all cells of a row are below their headers; any other row answers nothing. */
  readonly isWhole?: (row: SheetRow) => boolean;
  /** Rows of which something is told already. */
  readonly told?: ReadonlyMap<SheetRow, unknown>;
}

/** A column that may decide about its outcomes, and what each row says in it. */
interface Column {
  readonly header: string;
  /** It is not copied, so that no file shows what it says. */
  readonly isIgnored: boolean;
  /** Only another table has it. */
  readonly isLacking: boolean;
  readonly field: Field | undefined;
  readonly answers: readonly Answer[];
  /** What it seems to hold in rows whose cells may have moved. */
  readonly moved: readonly Answer[];
}

/** A row, and what it says in a column. */
interface Answer {
  readonly row: SheetRow;
  readonly answer: string;
}

interface Judged {
  readonly doubts: readonly (readonly [SheetRow, Doubt])[];
  readonly problems: readonly SheetProblem[];
}

/**
 * What columns say of their outcomes that the programme does not call the flag or the consent: the rule by which a column
 * is answered (`findRule`), of all tables together, as a collection is judged (`collection/findRuled.ts`), and what a cell
 * says by itself. Where the file of a row shows it, the gate withholds the row, and it is only told; otherwise it is
 * withheld here. Of each table one problem for each column with a rule, or for each row. Columns of plain answers of which
 * nobody knows what they ask are told together.
 */
export function judgeColumns(
  tables: readonly JudgedTable[],
  programme: Programme,
): { doubts: Doubts; problems: readonly SheetProblem[] }[] {
  const columnsOf = tables.map((table) => listColumns(table, programme));
  const groups = [...Map.groupBy(columnsOf.flat(), nameField)].map(([name, columns]) => ({
    ...{ name, first: columns[0] },
    given: countAnswers(columns.flatMap(({ answers }) => answers.map(({ answer }) => answer))),
  }));
  return tables.map(({ rows, told = new Map() }, index) => {
    const unknown: string[] = [];
    const judged = groups.flatMap(({ name, first, given }): Judged[] => {
      const own = columnsOf[index]?.filter((column) => nameField(column) === name) ?? [];
      const lacking = first === undefined ? [] : [createLacking(first, rows)];
      return (own.length > 0 ? own : lacking).flatMap((column) => {
        const { header, field, isLacking } = column;
        const rule = findRule(header, given, field !== undefined && isPublic(field), field);
        if (rule === 'unknown' && !isLacking) unknown.push(header);
        if (isLacking && (rule === undefined || rule === 'unknown' || !rule.isAsked)) return [];
        return [
          // Whatever says that its row is confidential does so in any column; a file that shows it is withheld anyway.
          judgeCells(column, column.isIgnored ? column.moved : [], programme, told),
          rule === undefined || rule === 'unknown'
            ? judgeCells(column, column.answers, programme, told)
            : judgeAnswers(column, rule, programme, told),
        ];
      });
    });
    return {
      doubts: collectDoubts(judged.flatMap(({ doubts }) => doubts)),
      problems: [
        ...judged.flatMap(({ problems }) => problems),
        ...(unknown.length === 0
          ? []
          : [createSheetProblem('column-may-decide', undefined, { headers: unknown })]),
      ],
    };
  });
}

/** What columns of several tables have in common. */
function nameField({ field, header }: Column): string {
  return field?.name ?? `“${foldText(header)}”`;
}

/** The column of another table, as a table answers it that has none. */
function createLacking(column: Column, rows: readonly SheetRow[]): Column {
  const answers = rows.map((row) => ({ row, answer: '' }));
  return { ...column, isLacking: true, answers, moved: [] };
}

/** The columns of a table that may have a rule, and what each row says in them. */
function listColumns(
  { rows, lines, ignored, isWhole = () => true }: JudgedTable,
  programme: Programme,
): Column[] {
  const create = (
    header: string,
    field: Field | undefined,
    isIgnored: boolean,
    read: (row: SheetRow) => string,
  ): Column => {
    const all = rows.map((row) => ({ row, answer: read(row).trim() }));
    const answers = all.filter(({ row }) => isWhole(row));
    const moved = all.filter(({ row }) => !isWhole(row));
    return { ...{ header, field, isIgnored, isLacking: false }, answers, moved };
  };
  const copied = lines.flatMap((line): Column[] => {
    const { header } = line;
    const field = getField(programme, header);
    if (!mayBeRuled(header, field)) return [];
    const read = (row: SheetRow): string => readRow(row, [line], programme).cells[0]?.[1] ?? '';
    return [create(header, field, false, read)];
  });
  return [
    ...copied,
    ...ignored.map(({ header, index }) =>
      create(header, undefined, true, ({ cells }) => cells[index] ?? ''),
    ),
  ];
}

/** A column with a rule: each row whose answer does not open, and what the other cells say by themselves. */
function judgeAnswers(
  column: Column,
  rule: ColumnRule,
  programme: Programme,
  told: ReadonlyMap<SheetRow, unknown>,
): Judged {
  const { header, isIgnored, isLacking, answers } = column;
  const found = answers.filter(({ answer }) => !rule.opens(answer));
  const others = answers.filter(({ answer }) => rule.opens(answer));
  const own = found.filter(({ answer }) => isIgnored || isLacking || !rule.isShown(answer));
  const rest = judgeCells(column, others, programme, told);
  return {
    doubts: [
      ...own.map(({ row, answer }) => [row, doubtAnswer(header, answer, rule.about)] as const),
      ...rest.doubts,
    ],
    problems: [...(found.length === 0 ? [] : [report(column, rule, found)]), ...rest.problems],
  };
}

/** What cells say by themselves. */
function judgeCells(
  column: Column,
  answers: readonly Answer[],
  programme: Programme,
  told: ReadonlyMap<SheetRow, unknown>,
): Judged {
  const { header, isIgnored, field } = column;
  // Of a known field only its answers are asked for: what it says the gate reads as the text that it is.
  if (field !== undefined && field.own === undefined) return { doubts: [], problems: [] };
  const known = new Map<string, string | undefined>();
  const found = answers.flatMap(({ row, answer }) => {
    if (answer === '' || (!isIgnored && told.has(row))) return [];
    if (!known.has(answer))
      known.set(
        answer,
        isIgnored
          ? findStatementsInCell(header, answer, programme, true)[0]?.text
          : findInFile(header, answer, programme),
      );
    const text = known.get(answer);
    return text === undefined ? [] : [{ row, text }];
  });
  const code = isIgnored ? 'ignored-says-confidential' : 'column-says-confidential';
  const reason = `${nameColumn(header)} says that it is not to be published`;
  return {
    doubts: isIgnored ? found.map(({ row }) => [row, { kind: 'said', reason }] as const) : [],
    problems: found.map(({ row, text }) => {
      const detail = { header, text: text.slice(0, MAX_STATEMENT) };
      return { ...createSheetProblem(code, formatRow(row), detail), column: header };
    }),
  };
}

/** What a value says in a file where nothing else is, beside what any file lacks, as the gate reads it. */
function findInFile(header: string, value: string, programme: Programme): string | undefined {
  // An error tells of such a header.
  if (formatHead(header) === undefined) return undefined;
  const read = (text: string): ReturnType<typeof findStatementsIn> =>
    findStatementsIn(parseFragment(text), programme);
  const found = read(formatFragment([[header, value]]));
  return found.length > read('').length ? found[0]?.text : undefined;
}

/** As much of a statement as is quoted. */
const MAX_STATEMENT = 120;
/** As much of an answer as is quoted. */
const MAX_ANSWER = 40;

/** What is told of rows whose answers do not open. */
function report(
  { header, isIgnored, field }: Column,
  { about }: ColumnRule,
  found: readonly Answer[],
): SheetProblem {
  const values = [...new Set(found.map(({ answer }) => answer.slice(0, MAX_ANSWER)))];
  const place = formatRows(found.map(({ row }) => row));
  const own = field?.own === undefined ? undefined : field.name;
  const detail = { rows: found.length, header, values, isIgnored, own };
  return createSheetProblem(RULED_CODES[about], place, detail);
}
