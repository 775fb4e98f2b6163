import { WEIGHTS, type RecordText, type SearchRecord } from './createSearchRecord.ts';
import { foldPlaces, type FoldedPlaces } from './foldPlaces.ts';
import { readTerms, type Compound } from './readTerms.ts';

/** A text of a record, or a part of it that has a weight of its own, with its terms. */
export interface ReadText {
  readonly text: string;
  readonly weight: number;
  readonly places: FoldedPlaces;
  readonly compounds: readonly Compound[];
}

/** The texts of a record with their terms: read once, for the index and for the list of words. */
export function readRecord({ texts }: SearchRecord): ReadText[] {
  return texts.flatMap(cutHeadline).map(({ text, weight }) => {
    const places = foldPlaces(text);
    return { text, weight, places, compounds: readTerms(places.folded) };
  });
}

function cutHeadline({
  text,
  weight,
  headline = 0,
}: RecordText): Pick<RecordText, 'text' | 'weight'>[] {
  if (headline === 0) return [{ text, weight }];
  return [
    { text: text.slice(0, headline), weight: WEIGHTS.headline },
    { text: text.slice(headline), weight },
  ];
}
