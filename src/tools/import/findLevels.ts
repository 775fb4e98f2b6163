import { IMPORTED_REASONS, mayOpen } from '../../outcome/flag.ts';
import { describeLevels, holdsLevels, isUnsaid } from '../../outcome/holdsLevels.ts';
import type { Programme } from '../../programme/readProgramme.ts';
import { createSheetProblem, type SheetProblem, type SheetRow } from '../spreadsheet/sheet.ts';
import { nameColumn, type Doubt } from './doubts.ts';
import { isHeaderOf, listWhole } from './findTable.ts';
import type { TableReading } from './readTable.ts';

/**
 * Where the confidential column holds levels (“Public”, “Internal”), of which the programme says nothing: its rows that
 * say nothing are withheld, in their files, since no file by itself shows what is in the others. One problem for all sheets.
 */
export function findLevels(
  readings: readonly TableReading[],
  programme: Programme,
): { doubts: ReadonlyMap<SheetRow, readonly Doubt[]>; problems: readonly SheetProblem[] } {
  const { publication } = programme.settings;
  const cells =
    publication.levels === undefined ? readings.flatMap((each) => listFlags(each, programme)) : [];
  const values = cells.map(({ value }) => value);
  if (!holdsLevels(values)) return { doubts: new Map(), problems: [] };
  const unsaid = cells.filter(({ value }) => isUnsaid(value) && mayOpen(value, publication));
  return {
    doubts: new Map(
      unsaid.map(({ row, header }): [SheetRow, Doubt[]] => [
        row,
        [{ kind: 'waiting', reason: `${nameColumn(header)} ${IMPORTED_REASONS['flag-empty']}` }],
      ]),
    ),
    problems: [createSheetProblem('flag-levels', undefined, describeLevels(values))],
  };
}

interface Flag {
  readonly row: SheetRow;
  readonly header: string;
  readonly value: string;
}

function listFlags({ table, lines }: TableReading, programme: Programme): Flag[] {
  const rows = listWhole(table);
  return lines.flatMap((line) => {
    if (!('column' in line) || !isHeaderOf(programme, line.header, 'confidential')) return [];
    const { header, column } = line;
    return rows.map((row) => ({ row, header, value: (row.cells[column] ?? '').trim() }));
  });
}
