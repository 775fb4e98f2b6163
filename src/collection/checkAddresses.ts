import { createProblem, type Problem } from '../problems/problems.ts';
import type { Programme } from '../programme/readProgramme.ts';
import { getPublicName } from '../publication/createReference.ts';
import type { ReadFragment } from './readFragment.ts';

/**
 * Each address belongs to one outcome: two ids that are equal, two ids that lead to one slug,
 * and an alias that leads to somebody else's slug are problems that name the other file. The
 * slugs are those that are published; the problems name the ids that the publisher wrote.
 * Withheld outcomes take part, because they may be published one day.
 */
export function checkAddresses(
  read: readonly Pick<ReadFragment, 'file' | 'outcome'>[],
  programme: Programme | undefined,
): { file: string; problem: Problem }[] {
  const found: { file: string; problem: Problem }[] = [];
  const owners = new Map<string, { file: string; id: string }>();
  const claim = (
    file: string,
    { id }: { readonly id: string },
    named: { readonly id: string; readonly slug: string },
  ): void => {
    const name = named.id;
    const { slug } = programme === undefined ? named : getPublicName(named, programme);
    const owner = owners.get(slug);
    if (owner === undefined) owners.set(slug, { file, id });
    // An outcome may name its own address as often as it likes.
    if (owner === undefined || owner.file === file) return;
    const { file: other } = owner;
    const problem =
      name === owner.id && name === id
        ? createProblem('duplicate-id', 'unavailable', { id, other })
        : createProblem('address-collision', 'unavailable', { name, slug, other });
    found.push({ file, problem });
  };
  const all = read.flatMap(({ file, outcome }) =>
    outcome === undefined ? [] : [{ file, content: outcome.content }],
  );
  for (const { file, content } of all) claim(file, content, content);
  for (const { file, content } of all) {
    for (const alias of content.aliases) claim(file, content, alias);
  }
  return found;
}
