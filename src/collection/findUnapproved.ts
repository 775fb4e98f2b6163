import { listUnapproved, mayBeStatus } from '../outcome/judgeUnapproved.ts';
import { createProblem, type Problem } from '../problems/problems.ts';
import type { Fragment } from '../fragment/parseFragment.ts';
import type { Programme } from '../programme/readProgramme.ts';

/** A field that may say whether its outcome is approved, although the programme calls it no status. */
export interface Undecided {
  readonly key: string;
  readonly header: string;
  readonly value: string;
}

/** Such fields of a fragment. */
export function listUndecided({ fields }: Fragment, programme: Programme): Undecided[] {
  return fields.flatMap(({ key, header, value }) => {
    const field = programme.fieldOfHeader.get(key);
    const isKnown = field === undefined && programme.ignored.has(key);
    return isKnown || !mayBeStatus(header, field, programme) || value.trim() === ''
      ? []
      : [{ key, header: header.trim(), value: value.trim() }];
  });
}

/**
 * Outcomes that are called a draft, rejected or under review where the programme says nothing of a status, as
 * an import finds them in a sheet: their files, and one problem for each column.
 */
export function findUnapproved(
  read: readonly { readonly file: string; readonly undecided: readonly Undecided[] }[],
  programme: Programme | undefined,
): { files: ReadonlySet<string>; problems: Problem[] } {
  const files = new Set<string>();
  if (programme === undefined) return { files, problems: [] };
  const all = read.flatMap(({ file, undecided }) => undecided.map((each) => ({ file, ...each })));
  const problems = [...Map.groupBy(all, ({ key }) => key)].flatMap(([key, cells]) => {
    const header = cells[0]?.header ?? key;
    const values = listUnapproved(
      header,
      cells.map(({ value }) => value),
      programme,
    );
    const found = cells.filter(({ value }) => values.has(value));
    if (found.length === 0) return [];
    for (const { file } of found) files.add(file);
    const own = programme.fieldOfHeader.get(key)?.name;
    const detail = { rows: found.length, header, values: [...values], own };
    return [createProblem('column-unapproved', 'unavailable', detail)];
  });
  return { files, problems };
}
