import { mayOpen, UNCERTAIN } from '../../outcome/flag.ts';
import { isDeciding } from '../../programme/fields.ts';
import type { ProblemCode } from '../../problems/problems.ts';
import type { SheetRow } from '../spreadsheet/sheet.ts';
import { getField, isHeaderOf } from './findTable.ts';
import { createDraft, planFile, type Draft, type ImportContext, type Source } from './planFile.ts';
import { hashBody } from './readPresentFile.ts';
import type { Cell } from './readRow.ts';
import { takeFlag } from './takeFlag.ts';

/** Why no cell of a row can be trusted, where the workbook itself shows it; the import reports which cell. */
export function explainDoubt({ doubt }: SheetRow): string | undefined {
  if (doubt === undefined) return undefined;
  return DOUBTS[doubt] ?? `the import reported ${doubt}`;
}

const DOUBTS: Partial<Record<ProblemCode, string>> = {
  'cells-struck': 'text of the row is struck out',
  'cells-struck-by-condition': 'text of the row may be struck out',
  'comment-confidential': 'a comment says that it is confidential',
  'error-unknown': 'a cell of the row shows an error',
  'flag-hidden': 'the column of the flag is hidden',
  'formula-decides': 'what decides about it is a formula, whose value may be an old one',
  'formula-stale': 'a formula of the row may not be calculated',
  'formula-without-value': 'a formula of the row was never calculated',
  'sheet-names-secret': 'another sheet says that it is confidential',
  'title-withholds': 'a line above or below the table says that it is confidential',
  'sheet-confidential': 'the name of its sheet speaks of confidentiality',
  'header-uncertain': 'the headers of the sheet cannot be trusted',
  'value-lost': 'a cell of the row has lost its value',
};

/**
 * What an import does with a row whose cells are right, and that is withheld for what something beside them says: a
 * column that is not copied, a comment, another sheet. Only its flag is not that of the row, if that would open.
 */
export function planWithheld(
  source: Source,
  reason: string,
  headers: readonly string[],
  context: ImportContext,
): Draft {
  const { programme } = context;
  const values = new Map(source.cells);
  const cells = headers.flatMap((header): Cell[] => {
    const value = values.get(header);
    if (!isHeaderOf(programme, header, 'confidential'))
      return value === undefined ? [] : [[header, value]];
    const isOpen = mayOpen(value ?? '', {
      ...programme.settings.publication,
      withholdEmpty: false,
    });
    return [[header, isOpen ? `${UNCERTAIN}: ${reason}` : (value ?? '')]];
  });
  return planFile({ ...source, cells }, context);
}

/**
 * What an import does with a row of which no cell can be trusted. A new file gets the cells as
 * they are, so that nothing is lost, with a flag that says why it is withheld. Of a file that is
 * there already only the flag is taken: its text is better than one that may have moved.
 */
export function planDoubtful(
  source: Source,
  reason: string,
  headers: readonly string[],
  context: ImportContext,
): Draft {
  const { programme, memory } = context;
  const { file, id, row, cells, present } = source;
  const header = headers.find((each) => isHeaderOf(programme, each, 'confidential'));
  const flag: Cell[] = header === undefined ? [] : [[header, `${UNCERTAIN}: ${reason}`]];
  if (present === undefined) {
    const byHeader = new Map(cells);
    const flagged = headers.flatMap((each): Cell[] => {
      if (isDeciding(getField(programme, each))) return each === header ? flag : [];
      const value = byHeader.get(each);
      return value === undefined ? [] : [[each, value]];
    });
    return planFile({ ...source, cells: flagged }, context);
  }
  const closed = takeFlag(present.body, flag, programme);
  const body = closed ?? present.body;
  const text = `${present.frontMatter}${body}`;
  const written = closed === undefined ? undefined : text;
  const last = memory.hashes.get(file);
  const isUntouched = last === hashBody(present.body);
  return createDraft(
    {
      ...{ file, id, text, written, changes: [], isOpened: false, isFlagKept: false },
      withheld: isUntouched ? undefined : written,
      state: written === undefined ? 'same' : isUntouched ? 'updated' : 'conflict',
      // What an editor changed stays known as changed.
      hash: isUntouched ? hashBody(body) : (last ?? ''),
    },
    { row, present, description: present.description, takesRow: false, isFlagOpen: false },
    programme,
  );
}
