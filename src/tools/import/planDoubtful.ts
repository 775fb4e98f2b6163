import { parseFragment } from '../../fragment/parseFragment.ts';
import { mayOpen } from '../../outcome/flag.ts';
import { isDeciding } from '../../programme/fields.ts';
import type { Programme } from '../../programme/readProgramme.ts';
import { formatDoubts, isSound, type Doubt } from './doubts.ts';
import { getField, isHeaderOf } from './findTable.ts';
import { createDraft, planFile, type Draft, type ImportContext, type Source } from './planFile.ts';
import { hashBody } from './readPresentFile.ts';
import type { Cell } from './readRow.ts';
import { takeFlag } from './takeFlag.ts';

/**
 * What an import does with a row that it withholds whatever its flag says. Its file gets the cells as they are, with a
 * flag that says why. Of a row whose cells cannot be trusted a file that is there already takes the flag alone: its
 * text is better than one that may have moved.
 */
export function planDoubtful(
  source: Source,
  doubts: readonly Doubt[],
  headers: readonly string[],
  context: ImportContext,
): Draft {
  const { programme, memory } = context;
  const { file, id, row, cells, present } = source;
  const header = headers.find((each) => isHeaderOf(programme, each, 'confidential'));
  const flag: Cell[] = header === undefined ? [] : [[header, formatDoubts(doubts)]];
  const isTrusted = isSound(doubts);
  // A flag that withholds by itself stays as somebody wrote it.
  const keepsClosed = (value = ''): boolean =>
    isTrusted && value.trim() !== '' && !mayOpen(value, programme.settings.publication);
  if (present === undefined || isTrusted) {
    const byHeader = new Map(cells);
    const flagged = headers.flatMap((each): Cell[] => {
      const field = getField(programme, each);
      if (each === header)
        return keepsClosed(byHeader.get(each))
          ? [...cells.filter(([name]) => name === each)]
          : flag;
      if (isDeciding(field) && (!isTrusted || field?.kind === 'flag')) return [];
      const value = byHeader.get(each);
      return value === undefined ? [] : [[each, value]];
    });
    return planFile({ ...source, cells: flagged }, context);
  }
  const last = memory.hashes.get(file);
  const isUntouched = last === hashBody(present.body);
  const before = isUntouched ? leaveOutIgnored(present.body, programme) : present.body;
  const body = takeFlag(before, flag, programme) ?? before;
  const text = `${present.frontMatter}${body}`;
  const written = body === present.body ? undefined : text;
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

/** The fields of a file without those of columns that are not to be copied, as one that came under `ignore` since. */
function leaveOutIgnored(body: string, programme: Programme): string {
  return parseFragment(body)
    .fields.filter(({ key }) => programme.ignored.has(key) && !programme.fieldOfHeader.has(key))
    .toReversed()
    .reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), body);
}
