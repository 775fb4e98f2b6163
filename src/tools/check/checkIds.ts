import { createProblem, type FileProblem } from '../../problems/problems.ts';
import type { OutcomeContent } from '../../outcome/schema.ts';
import type { Programme } from '../../programme/readProgramme.ts';
import type { CheckedOutcome } from './reviewCollection.ts';

/** So many outcomes have to agree on what a part of the id means … */
const MIN_KNOWN = 3;
/** … and so large a share of those that have it. */
const MIN_SHARE = 0.8;

/**
 * Ids whose parts (the named groups of `idPattern`) disagree with the fields. An objective's
 * code is compared with the objectives; what a place or a harvest month means is learnt
 * from the collection itself: what most ids with the same part have.
 */
export function checkIds(outcomes: readonly CheckedOutcome[], programme: Programme): FileProblem[] {
  const { idPattern } = programme;
  if (idPattern === undefined) return [];
  const parsed = outcomes.flatMap((outcome) => {
    const groups = idPattern.match(outcome.content.id);
    return groups === undefined ? [] : [{ outcome, groups }];
  });
  const report = (
    file: string,
    part: string,
    field: string,
    usual: string,
    found: string,
  ): FileProblem => ({
    ...createProblem('id-disagrees', 'unavailable', { part, field, usual, found }),
    file,
  });
  const problems: FileProblem[] = [];
  for (const { group, field, get } of [
    { group: 'place', field: 'country', get: ({ country }: OutcomeContent) => country?.label },
    { group: 'harvest', field: 'harvest', get: ({ harvest }: OutcomeContent) => harvest?.label },
  ]) {
    const usual = learn(
      parsed.map(({ outcome, groups }) => [groups.get(group), get(outcome.content)]),
    );
    for (const { outcome, groups } of parsed) {
      const part = groups.get(group) ?? '';
      const found = get(outcome.content);
      const expected = usual.get(part);
      if (expected === undefined || found === undefined || found === expected) continue;
      problems.push(report(outcome.file, part, field, expected, found));
    }
  }
  const codes = new Map(
    programme.vocabularies.objectives.terms.flatMap(({ code, label }) =>
      code === undefined ? [] : [[code, label]],
    ),
  );
  for (const { outcome, groups } of parsed) {
    const part = groups.get('objective') ?? '';
    const expected = codes.get(part);
    const { objectives } = outcome.content;
    if (
      expected === undefined ||
      objectives.length === 0 ||
      objectives.some(({ code }) => code === part)
    )
      continue;
    problems.push(
      report(
        outcome.file,
        part,
        'objectives',
        expected,
        objectives.map(({ label }) => label).join(', '),
      ),
    );
  }
  return problems;
}

/** What each part usually means, where enough outcomes agree. */
function learn(
  pairs: readonly (readonly [part: string | undefined, value: string | undefined])[],
): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const [part, value] of pairs) {
    if (part === undefined || value === undefined) continue;
    const values = counts.get(part) ?? new Map<string, number>();
    values.set(value, (values.get(value) ?? 0) + 1);
    counts.set(part, values);
  }
  const usual = new Map<string, string>();
  for (const [part, values] of counts) {
    const total = [...values.values()].reduce((sum, count) => sum + count, 0);
    const [value, count] = [...values].toSorted((a, b) => b[1] - a[1])[0] ?? ['', 0];
    if (count >= MIN_KNOWN && count / total >= MIN_SHARE) usual.set(part, value);
  }
  return usual;
}
