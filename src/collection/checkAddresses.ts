import { createProblem, type Problem } from '../fragment/problems.ts';
import type { ReadFragment } from './loadCollection.ts';

/**
 * Each address belongs to one outcome: two ids that are equal, two ids that lead to one slug,
 * and an alias that leads to somebody else's slug are problems that name the other file.
 * Withheld outcomes take part, because they may be published one day.
 */
export function checkAddresses(
  read: readonly Pick<ReadFragment, 'file' | 'outcome'>[],
): { file: string; problem: Problem }[] {
  const found: { file: string; problem: Problem }[] = [];
  const owners = new Map<string, { file: string; id: string }>();
  const claim = (slug: string, file: string, id: string, name: string): void => {
    const owner = owners.get(slug);
    if (owner === undefined) {
      owners.set(slug, { file, id });
    } else if (owner.file === file) {
      // An outcome may name its own address as often as it likes.
    } else if (name === owner.id && name === id) {
      found.push({
        file,
        problem: createProblem('duplicate-id', 'unavailable', { id, other: owner.file }),
      });
    } else {
      found.push({
        file,
        problem: createProblem('address-collision', 'unavailable', {
          name,
          slug,
          other: owner.file,
        }),
      });
    }
  };
  for (const { file, outcome } of read) {
    if (outcome !== undefined)
      claim(outcome.content.slug, file, outcome.content.id, outcome.content.id);
  }
  for (const { file, outcome } of read) {
    for (const alias of outcome?.content.aliases ?? [])
      claim(alias.slug, file, outcome?.content.id ?? '', alias.id);
  }
  return found;
}
