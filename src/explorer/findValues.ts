import type { FilterValue } from './createFilters.ts';
import { createBeginning, foldName } from './names.ts';

/**
 * Which values of a group a search within it leaves: those whose label holds the text, whatever
 * its case and accents (`foldName`), what is above them, and what is chosen.
 */
export function findValues(values: readonly FilterValue[], text: string): boolean[] {
  const wanted = foldName(text.trim());
  const found = values.map(
    ({ label, isIncluded, isExcluded }) =>
      isIncluded || isExcluded || foldName(label).includes(wanted),
  );
  // From the last to the first, so that what is below a value is decided before it.
  for (const [index, { parent }] of [...values.entries()].toReversed())
    if (found[index] === true && parent !== -1) found[parent] = true;
  return found;
}

/**
 * Which of several names a reader means who types on the one at `from`: the next with a word that begins
 * with what was typed so far. One letter leads on with each press; nothing where none does.
 */
export function findTyped(
  names: readonly string[],
  from: number,
  typed: string,
): number | undefined {
  const folded = foldName(typed);
  const first = folded.slice(0, 1);
  const isRepeated = folded.replaceAll(first, '') === '';
  const wanted = isRepeated ? first : folded;
  const begin = isRepeated ? from + 1 : from;
  const indexes = names.map((_, index) => (begin + index) % names.length);
  const begins = createBeginning(wanted);
  return indexes.find((index) => begins(names[index] ?? '') > 0);
}
