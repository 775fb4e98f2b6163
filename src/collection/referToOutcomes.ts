import { createProblem } from '../problems/problems.ts';
import type { Programme } from '../programme/readProgramme.ts';
import { refer, type PublicOutcome } from '../publication/publish.ts';
import { foldText } from '../text/fold.ts';
import type { ReadFragment } from './readFragment.ts';
import type { Passed } from './shown.ts';
import type { Report } from './sources.ts';

/**
 * Public outcomes with the outcomes that they name in fields of the kind `related`: only those that
 * are public as well, an earlier id like a present one. The publisher is told of the others.
 */
export function referToOutcomes(
  read: readonly ReadFragment[],
  passed: Passed,
  programme: Programme | undefined,
  report: Report,
): Passed {
  if (programme?.fields.some(({ kind }) => kind === 'related') !== true) return passed;
  const outcomeOf = new Map([...passed.fileOf].map(([outcome, file]) => [file, outcome]));
  const named = mapNames(read, passed);
  const fileOf = new Map<PublicOutcome, string>();
  for (const { file, outcome } of read) {
    const published = outcomeOf.get(file);
    if (outcome === undefined || published === undefined) continue;
    const found = Object.entries(outcome.references).map(([field, ids]) => {
      const others = ids.flatMap((id) => {
        const other = named.get(foldText(id));
        if (other !== undefined && other !== 'withheld' && other !== published) return [other];
        const code = other === undefined ? 'related-unknown' : nameRefusal(other);
        report(file, [createProblem(code, 'unavailable', { id, field })]);
        return [];
      });
      return [field, [...new Set(others)]] as const;
    });
    fileOf.set(refer(published, new Map(found)), file);
  }
  return { ...passed, outcomes: [...fileOf.keys()], fileOf };
}

/** Why an outcome that there is is not named. */
function nameRefusal(other: PublicOutcome | 'withheld'): 'related-withheld' | 'related-self' {
  return other === 'withheld' ? 'related-withheld' : 'related-self';
}

/** The folded ids of all outcomes, earlier ones too, with what is public of each. */
export function mapNames(
  read: readonly ReadFragment[],
  passed: Passed,
): ReadonlyMap<string, PublicOutcome | 'withheld'> {
  const outcomeOf = new Map([...passed.fileOf].map(([outcome, file]) => [file, outcome]));
  const named = new Map<string, PublicOutcome | 'withheld'>();
  for (const { file, outcome } of read) {
    if (outcome === undefined) continue;
    const { id, aliases } = outcome.content;
    for (const name of [id, ...aliases.map((alias) => alias.id)])
      named.set(foldText(name), outcomeOf.get(file) ?? 'withheld');
  }
  return named;
}
