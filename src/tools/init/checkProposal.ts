import {
  createSheetProblem,
  formatColumn,
  type SheetProblem,
  formatColumnPlace,
} from '../spreadsheet/sheet.ts';
import { foldLabel } from '../../text/foldLabel.ts';
import { findField, type Proposal } from './proposal.ts';

/** More columns than this are rather an export than a harvest. */
const MANY_COLUMNS = 100;

/** What stands between a proposal and an import of the sheet. */
export function checkProposal({ table, columns, conflicts, unclear }: Proposal): SheetProblem[] {
  const headers = table.headers.filter((header) => header.trim() !== '');
  const problems: SheetProblem[] = [...checkHeaders(table.headers), ...checkBare(table)];
  if (findField(columns, 'description') === undefined)
    problems.push(createSheetProblem('init-no-description', undefined, { found: headers }));
  for (const each of conflicts)
    problems.push(createSheetProblem('init-two-decide', undefined, { headers: each }));
  if (unclear.length > 0)
    problems.push(createSheetProblem('init-leave-unclear', undefined, { headers: unclear }));
  const unknown = columns.filter(({ role }) => role.kind === 'own').length;
  if (headers.length > MANY_COLUMNS) {
    const detail = { columns: headers.length, unknown };
    problems.push(createSheetProblem('init-many-columns', undefined, detail));
  }
  return problems;
}

function checkHeaders(headers: readonly string[]): SheetProblem[] {
  const first = new Map<string, number>();
  return headers.flatMap((header, column) => {
    const key = foldLabel(header);
    const other = first.get(key);
    if (key === '' || other === undefined) {
      first.set(key, column);
      return [];
    }
    const detail = { header, other: formatColumn(other) };
    return [createSheetProblem('column-repeated', formatColumnPlace(column), detail)];
  });
}

function checkBare({ headers, rows }: Proposal['table']): SheetProblem[] {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return Array.from({ length: width }, (_, column) => column).flatMap((column) => {
    if ((headers[column] ?? '').trim() !== '') return [];
    const cells = rows.filter((row) => (row.cells[column] ?? '').trim() !== '').length;
    if (cells === 0) return [];
    return [createSheetProblem('column-without-header', formatColumnPlace(column), { cells })];
  });
}
