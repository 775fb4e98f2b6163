import { formatFragment } from '../../fragment/formatFragment.ts';
import { parseFragment } from '../../fragment/parseFragment.ts';
import { isConsent, mayOpen } from '../../outcome/flag.ts';
import { isDeciding } from '../../programme/fields.ts';
import type { Programme } from '../../programme/readProgramme.ts';
import { getField, isHeaderOf } from './findTable.ts';
import type { Cell } from './readRow.ts';

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
    if (!isDeciding(field)) return [[header, value]];
    const kept = inFile.get(field);
    return kept === undefined ? [] : [[header, kept]];
  });
}

/** The fields of a file with the flags of its row in the place of its own, all else as it is. */
export function replaceFlags(body: string, cells: readonly Cell[], programme: Programme): string {
  const isFlag = ({ header }: { readonly header: string }): boolean =>
    isDeciding(getField(programme, header));
  const { fields } = parseFragment(body);
  const rest = fields.map((field) => (isFlag(field) ? '' : body.slice(field.start, field.end)));
  const flags = formatFragment(cells.filter(([header]) => isFlag({ header })));
  const place = fields.findIndex(isFlag);
  if (place === -1) return `${rest.join('')}${body.endsWith('\n') ? '' : '\n'}${flags}`;
  return rest.map((part, index) => (index === place ? flags : part)).join('');
}

/** Whether the flag of a row is there and reads as open, and so does its consent, if it has one. */
export function hasOpenFlag(cells: readonly Cell[], programme: Programme): boolean {
  const flags = cells.filter(([header]) => isDeciding(getField(programme, header)));
  return (
    flags.length > 0 &&
    flags.every(([header, value]) =>
      isHeaderOf(programme, header, 'consent')
        ? isConsent(value)
        : mayOpen(value, programme.settings.publication),
    )
  );
}
