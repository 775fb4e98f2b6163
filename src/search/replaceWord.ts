import { foldPlaces } from './foldPlaces.ts';
import { readTerms } from './readTerms.ts';

/** A question with another word in the place of a folded one, wherever that stands; the rest as it was typed. */
export function replaceWord(question: string, word: string, other: string): string {
  const { folded, starts, ends } = foldPlaces(question);
  const parts = readTerms(folded).flatMap((compound) => compound.parts);
  let replaced = question;
  for (const { term, start, end } of parts.toReversed())
    if (term === word)
      replaced = replaced.slice(0, starts[start] ?? 0) + other + replaced.slice(ends[end - 1] ?? 0);
  return replaced;
}
