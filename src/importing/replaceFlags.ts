import { formatFragment } from '../fragment/formatFragment.ts';
import { parseFragment } from '../fragment/parseFragment.ts';
import { isNegative } from '../programme/isNegative.ts';
import type { Programme } from '../programme/readProgramme.ts';
import { getField } from './findTable.ts';
import type { Cell } from './readRow.ts';

/** The fields that say whether an outcome may be published. */
const FLAG_FIELDS: ReadonlySet<string | undefined> = new Set(['confidential', 'consent']);

/** The cells of a row with the flags of its file: a flag that the file lacks is left out. */
export function keepFlags(
  cells: readonly Cell[],
  body: string,
  programme: Programme,
): readonly Cell[] {
  const inFile = new Map(
    parseFragment(body).fields.map(({ header, value }) => [getField(programme, header), value]),
  );
  return cells.flatMap(([header, value]): Cell[] => {
    const field = getField(programme, header);
    if (!FLAG_FIELDS.has(field)) return [[header, value]];
    const kept = inFile.get(field);
    return kept === undefined ? [] : [[header, kept]];
  });
}

/** The fields of a file with the flags of its row in the place of its own, all else as it is. */
export function takeFlags(body: string, cells: readonly Cell[], programme: Programme): string {
  const isFlag = ({ header }: { readonly header: string }): boolean =>
    FLAG_FIELDS.has(getField(programme, header));
  const { fields } = parseFragment(body);
  const rest = fields.map((field) => (isFlag(field) ? '' : body.slice(field.start, field.end)));
  const flags = formatFragment(cells.filter(([header]) => isFlag({ header })));
  const place = fields.findIndex(isFlag);
  if (place === -1) return `${rest.join('')}${body.endsWith('\n') ? '' : '\n'}${flags}`;
  return rest.map((part, index) => (index === place ? flags : part)).join('');
}

/** Whether the flag of a row is there and reads as open. */
export function hasOpenFlag(cells: readonly Cell[], programme: Programme): boolean {
  const flags = cells.filter(([header]) => FLAG_FIELDS.has(getField(programme, header)));
  return (
    flags.length > 0 &&
    flags.every(([, value]) => value.trim() === '' || isNegative(value, programme))
  );
}
