import type { Field } from '../programme/fields.ts';
import type { Programme } from '../programme/readProgramme.ts';
import { holdsStatuses, isOfMatter, saysNotApproved } from './statusValues.ts';
import { isStatusHeader, isStatusOfGoingOut, isUnapproved } from './statusWords.ts';

type Publication = Programme['settings']['publication'];

/**
 * Whether a column may tell outcomes that are approved from others although the programme calls it no status; beside one
 * that it does, only where its header says that it is about going out.
 */
export function mayBeStatus(
  header: string,
  field: Field | undefined,
  { settings }: Programme,
): boolean {
  if (field === undefined) return true;
  if (field.own === undefined || field.own.decides === false) return false;
  return settings.publication.statuses === 'any' || isStatusOfGoingOut(header);
}

/**
 * The values of such a column that say of an outcome that it is not approved: rejected, a draft, under
 * review. Where the programme names no status, any column may be one whose values are those of one.
 */
export function listUnapproved(
  header: string,
  values: readonly string[],
  { settings }: { readonly settings: { readonly publication: Pick<Publication, 'statuses'> } },
): ReadonlySet<string> {
  const hasStatuses = settings.publication.statuses !== 'any';
  const counts = new Map<string, number>();
  for (const value of values) if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  const isStatus =
    isStatusHeader(header) || (!hasStatuses && !isOfMatter(header) && holdsStatuses(counts));
  if (!isStatus) return new Set();
  return new Set(
    [...counts.keys()].filter((value) => isUnapproved(value) || saysNotApproved(value)),
  );
}
