import { formatFragment } from '../../fragment/formatFragment.ts';
import { parseFragment } from '../../fragment/parseFragment.ts';
import { isConsent, judgeFlag, readImportedFlag } from '../../outcome/flag.ts';
import { isDeciding, type Field } from '../../programme/fields.ts';
import type { Programme } from '../../programme/readProgramme.ts';
import { getField, isHeaderOf } from './findTable.ts';
import { readClosure } from './readClosure.ts';
import type { Cell } from './readRow.ts';

/** The flag of a file whose row withholds by what it says outside its flag. The gate knows no such value. */
const SAID_ELSEWHERE = 'yes, by what another cell of the row says';

/**
 * The fields of a file with the confidential flag and the consent of its row, all else as it
 * is, where the row withholds and the file would not; otherwise nothing. A row without one of
 * them takes it from the file, too: what is missing withholds. A row that withholds by another
 * of its cells sets the flag to a value that says so.
 */
export function takeFlag(
  body: string,
  cells: readonly Cell[],
  programme: Programme,
): string | undefined {
  const taken = takeFields(body, cells, programme);
  if (taken !== body) return taken;
  if (isOpen(formatFragment(cells), programme) || !isOpen(body, programme)) return undefined;
  const closing = cells.map(([header, value]): Cell => {
    const isFlag = isHeaderOf(programme, header, 'confidential');
    return [header, isFlag ? SAID_ELSEWHERE : value];
  });
  return takeFields(body, closing, programme);
}

function takeFields(body: string, cells: readonly Cell[], programme: Programme): string {
  return programme.fields
    .filter(isDeciding)
    .reduce((text, field) => takeField(text, cells, field, programme), body);
}

function isOpen(text: string, programme: Programme): boolean {
  return readClosure(parseFragment(text), programme) === 'open';
}

function takeField(
  body: string,
  cells: readonly Cell[],
  field: Field,
  programme: Programme,
): string {
  const value = cells.find(([header]) => getField(programme, header) === field)?.[1];
  const present = parseFragment(body).fields.filter(
    ({ header }) => getField(programme, header) === field,
  );
  const [line] = present;
  // Without such a line, or with two, the file withholds already.
  if (line === undefined || present.length > 1) return body;
  const inFile = measureOpenness(line.value, field, programme);
  const inRow = value === undefined ? 0 : measureOpenness(value, field, programme);
  // A row that has lost its flag says nothing better than why its file is withheld already.
  if (inRow >= inFile || (value === undefined && inFile === 1)) return body;
  const row = value === undefined ? '' : formatFragment([[line.header, value]]);
  return body.slice(0, line.start) + row + body.slice(line.end);
}

/**
 * 0 and 1 withhold, 1 until an import knows better; 3 publishes; 2 will publish as soon as the programme confirms the
 * word. What is missing or empty withholds as 0, so that nothing is taken from a file for it.
 */
function measureOpenness(value: string, field: Field, programme: Programme): 0 | 1 | 2 | 3 {
  if (field.kind === 'consent') return isConsent(value) ? 3 : 0;
  const verdict = judgeFlag(value, programme.settings.publication);
  if (verdict === 'opens') return 3;
  if (verdict === 'unconfirmed') return 2;
  const imported = readImportedFlag(value);
  return imported === undefined || imported === 'said' ? 0 : 1;
}
