import { createProblem, type FileProblem } from '../../problems/problems.ts';
import type { OutcomeContent } from '../../outcome/schema.ts';
import type { Programme } from '../../programme/readProgramme.ts';
import type { CheckedOutcome } from './checkedOutcome.ts';

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
  const { idPattern, vocabularies } = programme;
  if (idPattern === undefined) return [];
  const parsed = outcomes.flatMap(({ file, content }) => {
    const groups = idPattern.match(content.id);
    return groups === undefined ? [] : [{ file, content, groups }];
  });
  const codes = new Map(
    vocabularies.objectives.terms.flatMap(({ code, label }) =>
      code === undefined ? [] : [[code, label]],
    ),
  );
  const problems = (['country', 'harvest'] as const).flatMap((field) => {
    const part = field === 'country' ? 'place' : field;
    const usual = learn(
      parsed.flatMap(({ content, groups }) =>
        content[field].map(({ label }) => [groups.get(part), label] as const),
      ),
    );
    return compare(parsed, part, field, usual, ({ label }, id) => label === usual.get(id));
  });
  return [
    ...problems,
    ...compare(parsed, 'objective', 'objectives', codes, ({ code }, id) => code === id),
  ];
}

interface ParsedId extends CheckedOutcome {
  readonly groups: ReadonlyMap<string, string>;
}

/** Reports the outcomes of whose terms none is the one that the part of the id usually means. */
function compare(
  outcomes: readonly ParsedId[],
  group: string,
  field: 'country' | 'harvest' | 'objectives',
  usual: ReadonlyMap<string, string>,
  isMeant: (term: OutcomeContent['objectives'][number], part: string) => boolean,
): FileProblem[] {
  return outcomes.flatMap(({ file, content, groups }) => {
    const part = groups.get(group) ?? '';
    const expected = usual.get(part);
    const terms = [content[field]].flat();
    if (expected === undefined || terms.length === 0 || terms.some((term) => isMeant(term, part)))
      return [];
    const found = terms.map(({ label }) => label).join(', ');
    const detail = { part, field, usual: expected, found };
    return [{ ...createProblem('id-disagrees', 'unavailable', detail), file }];
  });
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
