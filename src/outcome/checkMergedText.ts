import { createProblem, type Problem } from '../problems/problems.ts';
import type { FieldTable } from '../programme/fields.ts';
import { getText } from '../programme/fieldValues.ts';
import type { Fields } from './collectFields.ts';
import { findSurplus } from './findSurplus.ts';
import { foldBlanks } from '../text/fold.ts';
import type { Outcome } from './schema.ts';

/** As much of a surplus as a message quotes: enough to find it. */
const QUOTED = /^.{0,60}/u;

/**
 * Compares the merged text with the fields it repeats, white space aside. Each field must
 * be in it as in its own place; a part that is empty is not looked for. Where all
 * of them do, nothing else may be there but their labels. Where one does not, its old
 * wording is expected there, so a surplus is not looked for.
 */
export function checkMergedText(outcome: Outcome, fields: Fields, table: FieldTable): Problem[] {
  if (outcome.mergedText === null) return [];
  const position = fields.position('mergedText');
  const merged = foldBlanks(outcome.mergedText);
  const parts = table.flatMap((field) => {
    if (field.inMerged === undefined) return [];
    // What is hidden is in the merged text all the same.
    const text = getText(outcome.content, field) ?? fields.text(field);
    return text === null ? [] : [{ field: field.inMerged, text: foldBlanks(text) }];
  });
  const missing = parts.filter(({ text }) => !merged.includes(text));
  if (missing.length > 0)
    return missing.map(({ field }) => createProblem('merged-text-differs', position, { field }));
  const surplus = findSurplus(
    merged,
    parts.map(({ text }) => text),
  );
  return surplus === undefined
    ? []
    : [createProblem('merged-text-holds-more', position, { surplus: quote(surplus) })];
}

function quote(text: string): string {
  const beginning = QUOTED.exec(text)?.[0] ?? '';
  return beginning === text ? text : `${beginning.trimEnd()}…`;
}
