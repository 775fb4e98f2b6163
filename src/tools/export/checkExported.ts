import type { Reading } from '../../collection/loadCollection.ts';
import type { RecordFormat } from '../../exports/records/recordFormat.ts';
import type { SiteFile } from '../verify/listSite.ts';
import type { SiteFinding } from '../verify/siteFinding.ts';

const HINT = 'This is a mistake of the program, not of the content: please report it.';

/** What an export holds beside each public outcome once. */
export function checkExported(
  files: readonly SiteFile[],
  { outcomes }: Pick<Reading, 'outcomes'>,
  format: Pick<RecordFormat, 'files' | 'listIds'>,
): SiteFinding[] {
  const missing = new Set(outcomes.map(({ id }) => id));
  const findings = files.flatMap(({ path: file, read }): SiteFinding[] => {
    if (!format.files.test(file)) return [{ file, message: 'is no file of an export', hint: HINT }];
    const text = read?.().toString('utf8') ?? '';
    return format.listIds({ name: file, text }).flatMap((id) => {
      if (missing.delete(id)) return [];
      return [{ file, message: `has ${id}, which is not public, or has it twice`, hint: HINT }];
    });
  });
  return [
    ...findings,
    ...[...missing].map((id) => ({ file: 'export', message: `lacks ${id}`, hint: HINT })),
  ];
}
