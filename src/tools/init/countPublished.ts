import { countPublishable } from '../../collection/loadCollection.ts';
import { loadProgramme } from '../../collection/sources.ts';
import { hasErrors } from '../../problems/problems.ts';
import { planImport } from '../import/planImport.ts';
import { readWithLimits } from '../import/readWithLimits.ts';

/** What an import and a build would make of a spreadsheet. */
export type Outlook = { readonly published: number } | 'stops';

/** How many outcomes would be published after an import of a spreadsheet into a new folder, by what import and check ask themselves. */
export async function countPublished(
  file: string,
  folder: string,
  encoding: string | undefined,
): Promise<Outlook> {
  const programme = loadProgramme(folder, () => undefined);
  if (programme === undefined) throw new Error(`${folder} holds no programme that can be read.`);
  const { sheets: names, headerRow, headerRows } = programme.settings.spreadsheet;
  const options = { sheets: names, headerRow, headerRows, encoding };
  const { sheets, others, problems } = await readWithLimits({ file, settings: folder, options });
  if (sheets.length === 0) return 'stops';
  const plan = planImport(sheets, programme, { files: [] }, undefined, others);
  if (hasErrors([...problems, ...plan.problems])) return 'stops';
  const texts = new Map(plan.files.map(({ file: name, text }) => [`outcomes/${name}`, text]));
  return { published: countPublishable(folder, texts, programme) };
}
