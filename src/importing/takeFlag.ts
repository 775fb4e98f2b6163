import { formatFragment } from '../fragment/formatFragment.ts';
import { parseFragment } from '../fragment/parseFragment.ts';
import { isNegative } from '../programme/isNegative.ts';
import type { Programme } from '../programme/readProgramme.ts';
import { getField } from './findTable.ts';
import type { Cell } from './readRow.ts';

/**
 * The fields of a file with the confidential flag of its row, all else as it is, where the row
 * withholds and the file would not; otherwise nothing. A row without a flag takes it from the
 * file, too: a missing flag withholds.
 */
export function takeFlag(
  body: string,
  cells: readonly Cell[],
  programme: Programme,
): string | undefined {
  const cell = cells.find(([header]) => getField(programme, header) === 'confidential');
  if (cell !== undefined && isOpen(cell[1], programme)) return undefined;
  const flags = parseFragment(body).fields.filter(
    ({ header }) => getField(programme, header) === 'confidential',
  );
  const [flag] = flags;
  // Without a flag, or with two, the file withholds already.
  if (flag === undefined || flags.length > 1 || !isOpen(flag.value, programme)) return undefined;
  const line = cell === undefined ? '' : formatFragment([[flag.header, cell[1]]]);
  return body.slice(0, flag.start) + line + body.slice(flag.end);
}

/** Whether a flag of this value lets an outcome be published. */
function isOpen(value: string, programme: Programme): boolean {
  return value.trim() === ''
    ? !programme.settings.publication.withholdEmpty
    : isNegative(value, programme);
}
