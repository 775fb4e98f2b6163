import { readExcerpt, type ExcerptPart } from './readExcerpt.ts';

/** Words that an excerpt has, as Pagefind counts them. */
export const EXCERPT_LENGTH = 36;

/** What Pagefind says of a result once it is asked for; the rest of it is not used. */
export interface ResultData {
  readonly excerpt: string;
  /** All that is indexed of the record, escaped as the excerpt is. */
  readonly raw_content?: string;
  /** The words that match, by their places in the content. */
  readonly locations?: readonly number[];
  /** Where each field begins (`createSearchPage`). */
  readonly anchors?: readonly { readonly id: string; readonly location: number }[];
}

/** The place in a record where the words of a query are. */
export interface Excerpt {
  /** The name of the field that it is in; nothing where that cannot be told. */
  readonly field?: string;
  readonly parts: readonly ExcerptPart[];
}

/**
 * Pagefind takes an excerpt from the whole record, as if it were one text. This is the part of it that is of one field:
 * that with the most matches in it, of several the first.
 */
export function placeExcerpt({
  excerpt,
  raw_content: content = '',
  locations = [],
  anchors = [],
}: ResultData): Excerpt {
  // As Pagefind cuts it, which has no blanks between the words of some scripts.
  const joiner = content.includes('\u200B') ? '' : ' ';
  const words = content.split(joiner === '' ? '\u200B' : /[\r\n\s]+/gu);
  const plain = excerpt.replaceAll(/<\/?mark>/gu, '');
  const first = words.findIndex(
    (_, index) =>
      words
        .slice(index, index + EXCERPT_LENGTH)
        .join(joiner)
        .trim() === plain,
  );
  const matches = new Set(locations);
  const fields = anchors.toSorted((a, b) => a.location - b.location);
  const inside = [...matches].filter((at) => at >= first && at < first + EXCERPT_LENGTH);
  const own = findFullest(
    inside.map((at) => fields.findLastIndex(({ location }) => location <= at)),
  );
  const field = fields[own];
  if (first === -1 || field === undefined) return { parts: readExcerpt(excerpt) };
  const end = fields[own + 1]?.location ?? words.length;
  const from = Math.max(first, field.location);
  const to = Math.min(from + EXCERPT_LENGTH, end);
  const shown = words
    .slice(from, to)
    .map((word, index) => (matches.has(from + index) ? `<mark>${word}</mark>` : word));
  const ellipses = { before: from > field.location, after: to < end };
  return { field: field.id, parts: readExcerpt(shown.join(joiner), ellipses) };
}

/** What is named most often, of several the least; -1 for nothing. */
function findFullest(places: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const place of places.toSorted((a, b) => a - b))
    counts.set(place, (counts.get(place) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? -1;
}
