import { parseFragment } from '../../fragment/parseFragment.ts';
import { UNCERTAIN } from '../../outcome/flag.ts';
import { isDeciding } from '../../programme/fields.ts';
import type { ProblemCode } from '../../problems/problems.ts';
import type { Programme } from '../../programme/readProgramme.ts';
import type { SheetRow } from '../spreadsheet/sheet.ts';
import { createTextKey } from '../../text/likeness.ts';
import { getField, isHeaderOf } from './findTable.ts';
import type { Memory } from './memory.ts';
import { once, planFile, type Draft, type ImportOptions, type Source } from './planFile.ts';
import { readClosure } from './readClosure.ts';
import { markBody } from './readFolder.ts';
import type { Cell } from './readRow.ts';
import { takeFlag } from './takeFlag.ts';

/** Why no cell of a row can be trusted, where the workbook itself shows it; the import tells which cell. */
export function explainDoubt({ doubt }: SheetRow): string | undefined {
  if (doubt === undefined) return undefined;
  return DOUBTS[doubt] ?? `the import reported ${doubt}`;
}

const DOUBTS: Partial<Record<ProblemCode, string>> = {
  'cells-struck': 'text of the row is struck out',
  'cells-struck-by-condition': 'text of the row may be struck out',
  'error-unknown': 'a cell of the row shows an error',
  'flag-hidden': 'the column of the flag is hidden',
  'formula-stale': 'a formula of the row may not be worked out',
  'formula-without-value': 'a formula of the row was never worked out',
  'header-uncertain': 'the headers of the sheet cannot be trusted',
  'value-lost': 'a cell of the row has lost its value',
};

/**
 * What an import does with a row of which no cell can be trusted. A new file holds the cells as
 * they are, so that nothing is lost, with a flag that says why it is withheld. Of a file that is
 * there already only the flag is taken: its text is better than one that may have moved.
 */
export function planDoubtful(
  source: Source,
  reason: string,
  headers: readonly string[],
  memory: Memory,
  programme: Programme,
  options: ImportOptions,
): Draft {
  const { file, id, row, cells, present } = source;
  const header = headers.find((each) => isHeaderOf(programme, each, 'confidential'));
  const flag: Cell[] = header === undefined ? [] : [[header, `${UNCERTAIN}: ${reason}`]];
  if (present === undefined) {
    const byHeader = new Map(cells);
    const marked = headers.flatMap((each): Cell[] => {
      if (isDeciding(getField(programme, each))) return each === header ? flag : [];
      const value = byHeader.get(each);
      return value === undefined ? [] : [[each, value]];
    });
    return planFile({ ...source, cells: marked }, memory, programme, options);
  }
  const closed = takeFlag(present.body, flag, programme);
  const body = closed ?? present.body;
  const text = `${present.frontMatter}${body}`;
  const written = closed === undefined ? undefined : text;
  const last = memory.marks.get(file);
  const isUntouched = last === markBody(present.body);
  return {
    planned: {
      ...{ file, id, text, written, changes: [], isOpened: false, opens: false },
      ...{ isFlagKept: false, isPromoted: false, withheld: isUntouched ? undefined : written },
      state: written === undefined ? 'same' : isUntouched ? 'updated' : 'conflict',
      // What an editor changed stays known as changed.
      mark: isUntouched ? markBody(body) : (last ?? ''),
    },
    ...{ row, present, description: present.description, takesRow: false, isFlagOpen: false },
    getKey: once(() => createTextKey(present.description)),
    getAfter: once(() => readClosure(parseFragment(text), programme)),
  };
}
