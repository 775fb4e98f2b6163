import { readWithLimits } from '../import/readWithLimits.ts';
import type { Sheet, SheetProblem } from '../spreadsheet/sheet.ts';

/** Every sheet of a spreadsheet as it shows itself; without any there is an error. */
export async function readSheets(
  file: string,
  encoding: string | undefined,
): Promise<{ sheets: readonly Sheet[]; problems: readonly SheetProblem[] }> {
  const options = { sheets: 'all', encoding } as const;
  const { sheets, problems } = await readWithLimits({ file, settings: undefined, options });
  // What is hidden, struck out or uncertain the import tells, cell by cell.
  return { sheets, problems: problems.filter(({ severity }) => severity === 'error') };
}
