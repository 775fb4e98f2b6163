import {
  IMPORTED_REASONS,
  UNCERTAIN,
  WITHHELD,
  WITHHELD_FOR_NOW,
  type ImportedFlag,
} from '../../outcome/flag.ts';
import type { ProblemCode } from '../../problems/problems.ts';
import type { ColumnRule } from '../../outcome/findRule.ts';
import { isUnclearLeave } from '../../outcome/leaveHeaders.ts';
import { cutText } from '../../text/cutText.ts';
import type { SheetRow } from '../spreadsheet/sheet.ts';

/** Why an import withholds a row whatever its flag says, and whether its cells can be trusted (all kinds but `uncertain`). */
export interface Doubt {
  readonly kind: ImportedFlag;
  readonly reason: string;
}

/** Rows that an import withholds whatever their flag says. */
export type Doubts = ReadonlyMap<SheetRow, readonly Doubt[]>;

/** All that is known of each row. */
export function mergeDoubts(all: readonly Doubts[]): Doubts {
  return collectDoubts(
    all.flatMap((each) =>
      [...each].flatMap(([row, doubts]) => doubts.map((doubt) => [row, doubt] as const)),
    ),
  );
}

/** What is doubted of rows, by row. */
export function collectDoubts(all: readonly (readonly [SheetRow, Doubt])[]): Doubts {
  const byRow = Map.groupBy(all, ([row]) => row);
  return new Map([...byRow].map(([row, pairs]) => [row, pairs.map(([, doubt]) => doubt)]));
}

/**
 * What a column withholds a row for that gives no plain leave, or does not say that everybody may read: what was
 * neither given nor refused waits for an answer.
 */
export function doubtAnswer(header: string, answer: string, about: ColumnRule['about']): Doubt {
  const kind = isUnclearLeave(answer) ? 'waiting' : 'said';
  return {
    kind,
    reason: `${nameColumn(header)} ${IMPORTED_REASONS[about === 'leave' ? about : 'readers']}`,
  };
}

/** Whether a flag says that a row is withheld for leave that a column does not give, and for nothing else. */
export function isForLeave(flag: string): boolean {
  const [prefix = '', ...reasons] = flag.trim().split(/: |; /u);
  const isOwn = prefix === WITHHELD || prefix === WITHHELD_FOR_NOW;
  return (
    isOwn &&
    reasons.length > 0 &&
    reasons.every((reason) => reason.endsWith(IMPORTED_REASONS.leave))
  );
}

/** Why a row is withheld, where the workbook itself shows it; the import reports which cell. */
export function explainRow(row: SheetRow): Doubt[] {
  return listDoubts(row).map(explainCode);
}

/** The codes of the problems for which a row is withheld. */
export function listDoubts({ doubt, doubts }: SheetRow): readonly ProblemCode[] {
  return doubts ?? (doubt === undefined ? [] : [doubt]);
}

/** What such a code says of a row. */
export function explainCode(code: ProblemCode): Doubt {
  return REASONS[code] ?? { kind: 'uncertain', reason: `the import reported ${code}` };
}

/** A row that is doubted for one reason more. */
export function addDoubt(row: SheetRow, code: ProblemCode): SheetRow {
  const before = listDoubts(row);
  if (before.includes(code)) return row;
  return {
    ...row,
    doubt: row.doubt ?? code,
    ...(before.length === 0 ? {} : { doubts: [...before, code] }),
  };
}

const uncertain = (reason: string): Doubt => ({ kind: 'uncertain', reason });
const said = (reason: string): Doubt => ({ kind: 'said', reason });
const waiting = (reason: string): Doubt => ({ kind: 'waiting', reason });

const REASONS: Partial<Record<ProblemCode, Doubt>> = {
  'cells-struck': said('text of the row is struck out'),
  'cells-struck-by-condition': said('text of the row may be struck out'),
  'html-hides': said('text of the row is struck out or hidden'),
  'comment-confidential': said('a comment says that it is confidential'),
  'sheet-names-secret': said('another sheet says that it is confidential'),
  'title-withholds': waiting(
    'what is above, below or around the table says that it is confidential',
  ),
  'sheet-confidential': waiting('the name of its sheet speaks of confidentiality'),
  'error-unknown': uncertain('a cell of the row shows an error'),
  'flag-hidden': uncertain('the column of the flag is hidden'),
  'formula-decides': uncertain('what decides about it is a formula, whose value may be an old one'),
  'formula-stale': uncertain('a formula of the row may not be calculated'),
  'formula-without-value': uncertain('a formula of the row was never calculated'),
  'header-uncertain': uncertain('the headers of the sheet cannot be trusted'),
  'value-lost': uncertain('a cell of the row has lost its value'),
};

/** Whether the cells of a row say what somebody wrote there, only that it is not to be published. */
export function isSound(doubts: readonly Doubt[]): boolean {
  return doubts.every(({ kind }) => kind !== 'uncertain');
}

const PREFIXES: Readonly<Record<ImportedFlag, string>> = {
  said: WITHHELD,
  uncertain: UNCERTAIN,
  waiting: WITHHELD_FOR_NOW,
};

/** The flag that the file of such a row gets; what somebody said of this very row comes before all else. */
export function formatDoubts(doubts: readonly Doubt[]): string {
  const kinds = (['said', 'uncertain', 'waiting'] as const).filter((kind) =>
    doubts.some((doubt) => doubt.kind === kind),
  );
  const reasons = kinds.flatMap((kind) => doubts.filter((doubt) => doubt.kind === kind));
  const texts = new Set(reasons.map(({ reason }) => reason));
  return `${PREFIXES[kinds[0] ?? 'uncertain']}: ${[...texts].join('; ')}`;
}

/** Whether a flag says that a row is withheld for text that is struck out, and for nothing else. */
export function isForStruck(flag: string): boolean {
  const codes = ['cells-struck', 'cells-struck-by-condition'] as const;
  const reasons = codes.map((code) => explainCode(code).reason);
  return [WITHHELD, UNCERTAIN].some((prefix) =>
    reasons.some((reason) => flag.trim() === `${prefix}: ${reason}`),
  );
}

/** As much of a header as a reason names, on one line. */
const MAX_HEADER = 60;

/** A header, as a reason names it. */
export function nameColumn(header: string): string {
  const name = header.replaceAll(/[\s*]+/g, ' ').trim();
  return `the column “${cutText(name, MAX_HEADER)}”`;
}
