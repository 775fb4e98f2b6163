import type { FieldKind } from './fields.ts';
import { findTerm, splitTerms, type Term, type Vocabulary } from './vocabulary.ts';
import { splitAt, type Separator } from '../text/separator.ts';
import { hasLines, splitLines } from '../text/splitLines.ts';

/** Fields with one value, in which every sign belongs to it. */
const SINGLE: readonly FieldKind[] = ['rating', 'status', 'answer'];

/**
 * The values of a field that is classified by a vocabulary. Each line of a cell is a value of its own,
 * or several; but where the lines together are listed values, a label may go over two of them. Within a
 * line, what people put between several values separates them where all parts are listed; where one is
 * not, the value is kept whole, but for the commas of a multiple-choice value (`splitTerms`). Where the
 * programme says what parts them, that does, and another sign only where all parts are listed.
 */
export function readValues(
  kind: FieldKind,
  vocabulary: Vocabulary,
  value: string,
  separator?: Separator,
): Term[] {
  if (SINGLE.includes(kind)) return [findTerm(vocabulary, value)];
  const read = (text: string): Term[] =>
    separator === undefined
      ? readLine(kind, vocabulary, text)
      : separate(vocabulary, text, separator);
  if (!hasLines(value)) return read(value);
  const together = vocabulary.isOpen ? [] : read(value);
  if (together.length > 0 && together.every(({ listed }) => listed)) return together;
  return unite(splitLines(value).flatMap(read));
}

function readLine(kind: FieldKind, vocabulary: Vocabulary, value: string): Term[] {
  const usual = kind === 'term' ? [findTerm(vocabulary, value)] : splitTerms(vocabulary, value);
  if (vocabulary.isOpen || usual.every(({ listed }) => listed)) return usual;
  return splitListed(vocabulary, value) ?? usual;
}

/** Each term once. */
function unite(terms: readonly Term[]): Term[] {
  return [...new Map(terms.map((term) => [term.key, term])).values()];
}

/** How a listed value that holds a sign between values is read: what is known of its parts. */
export interface PartedValue {
  /** What the sign would make of it. */
  readonly parts: readonly string[];
  /** Those of them that are listed as well. */
  readonly known: readonly string[];
}

/** What a separator would part a listed value into; nothing where it holds none of its signs. */
export function partListed(
  vocabulary: Vocabulary,
  label: string,
  separator: Separator,
): PartedValue | undefined {
  const parts = splitAt(label, separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const known = parts.filter((part) => findListed(vocabulary, part) !== undefined);
  return parts.length < 2 ? undefined : { parts, known };
}

/**
 * The terms of values that a sign parts, whatever they hold; one that is listed with the sign in it is whole, unless
 * each of its parts is listed as well: then it was several all the time.
 */
function separate(vocabulary: Vocabulary, value: string, separator: Separator): Term[] {
  const isWhole = (part: string): boolean => {
    if (findListed(vocabulary, part) === undefined) return false;
    const parted = partListed(vocabulary, part, separator);
    return parted === undefined || parted.known.length < parted.parts.length;
  };
  const whole = isWhole(value) ? findListed(vocabulary, value) : undefined;
  if (whole !== undefined) return [whole];
  const values = splitAt(value, separator, isWhole).filter((part) => part.trim() !== '');
  // By another sign only what is listed is told apart, part for part.
  return unite(
    values.flatMap((part) => {
      const term = findTerm(vocabulary, part);
      return term.listed || vocabulary.isOpen ? [term] : (splitListed(vocabulary, part) ?? [term]);
    }),
  );
}

/** Signs, words and numbers between values, and what a survey tool or a list puts before them. */
const SEPARATOR =
  /[;|/,،؛、\n•·▪●◦"[\]]|(?<=\s)(?:and|et|y|e|und|en|&|\+)(?=\s)|(?<=\s)و(?=\p{L})|(?<=^|\s)(?:\d{1,2}[.)]|[-*–—])(?=\s)/giu;
/** A value with more parts is a text. */
const MAX_PARTS = 100;

/** The values that a text is made of, each once; nothing where a part of it is not listed. */
function splitListed(vocabulary: Vocabulary, value: string): Term[] | undefined {
  const bounds = [...value.matchAll(SEPARATOR)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  if (bounds.length >= MAX_PARTS) return undefined;
  const starts = [0, ...bounds.map(({ end }) => end)];
  const ends = [...bounds.map(({ start }) => start), value.length];
  // From the last part to the first: the fewest, and so the longest, labels that all parts make.
  const best = new Array<Term[] | undefined>(starts.length + 1);
  best[starts.length] = [];
  for (let from = starts.length - 1; from >= 0; from -= 1) {
    if (value.slice(starts[from], ends[from]).trim() === '') best[from] = best[from + 1];
    for (let to = starts.length; to > from; to -= 1) {
      const rest = best[to];
      if (rest === undefined || rest.length + 1 >= (best[from]?.length ?? Infinity)) continue;
      const term = findListed(vocabulary, value.slice(starts[from], ends[to - 1]));
      if (term !== undefined) best[from] = [term, ...rest];
    }
  }
  const terms = best[0] ?? splitCodes(vocabulary, value);
  return terms === undefined || terms.length === 0 ? undefined : unite(terms);
}

function findListed(vocabulary: Vocabulary, text: string): Term | undefined {
  return vocabulary.spellings.get(text);
}

/** `new_law budget_line`: the names of choices, as survey tools export them. */
function splitCodes(vocabulary: Vocabulary, value: string): Term[] | undefined {
  if (!value.includes('_')) return undefined;
  const codes = value.trim().split(/\s+/u);
  if (codes.length > MAX_PARTS) return undefined;
  const terms = codes.map(
    (code) => findListed(vocabulary, code) ?? findListed(vocabulary, code.replaceAll('_', ' ')),
  );
  return terms.every((term) => term !== undefined) ? terms : undefined;
}
