import { z } from 'zod';
import { foldText } from '../text/fold.ts';
import { Spellings } from '../text/spellings.ts';
import { createMark, createSlug, isReservedSlug } from '../text/slug.ts';

/** One value of a classification, as an outcome carries it. */
export const TermSchema = z.strictObject({
  /** Names the value in addresses and filters; unique within its vocabulary. */
  key: z.string().min(1),
  /** What the reader sees: the programme's label, or, if unlisted, the value as written. */
  label: z.string().min(1),
  /** What it is called in other languages (BCP 47), as far as somebody says so. */
  labels: z.record(z.string(), z.string().min(1)).optional(),
  /** Place in the programme's own order, from 0; an unlisted value comes after all listed ones. */
  order: z.int().min(0),
  /** Whether the programme lists it. */
  listed: z.boolean(),
  /** The programme's code for it (`CIV`), or a country's ISO 3166 code. */
  code: z.string().optional(),
  /** The programme's own definition. */
  definition: z.string().optional(),
  /** Of a rating: whether it is in the upper half of the scale that the programme lists. */
  isHigh: z.literal(true).optional(),
  /** Of a rating: its step on the scale that the programme lists, from the lowest, 1, and how many steps there are. */
  step: z.tuple([z.int().min(1), z.int().min(2)]).optional(),
  /** Of a rating: that no scale of two values or more has it, so that it is neither high nor low. */
  isOffScale: z.literal(true).optional(),
  /** Of a year: what the record says, where that is more than the year. */
  written: z.string().min(1).optional(),
  /** For a type of change: the cluster it belongs to. */
  parent: z.strictObject({ key: z.string(), label: z.string(), order: z.int() }).optional(),
});

export type Term = z.output<typeof TermSchema>;

/** A programme's values for one field. */
export interface Vocabulary {
  /** Its name under `vocabularies` in programme.md, by which a problem names it; `answer` for yes and no. */
  readonly name: string;
  readonly terms: readonly Term[];
  /** No values are listed: every value is welcome and none is reported. */
  readonly isOpen: boolean;
  /** Spelling → term. */
  readonly spellings: Spellings<Term>;
  /** The most comma-separated parts that any spelling has. */
  readonly maxParts: number;
}

/** A term and every way it may be written. */
export interface TermSpellings {
  readonly term: Term;
  readonly spellings: readonly string[];
}

/** Whether a key has a meaning of its own in addresses, or makes no folder. */
export function isReservedKey(key: string): boolean {
  return key === 'not-recorded' || isReservedSlug(key);
}

export interface SpellingClash {
  readonly spelling: string;
  readonly term: Term;
  readonly other: Term;
}

/** Builds a vocabulary (`isExact`: of words that have to be spelt so); two terms that share a spelling or a key are returned as clashes. */
export function createVocabulary(
  name: string,
  entries: readonly TermSpellings[],
  isExact = false,
): { vocabulary: Vocabulary; clashes: readonly SpellingClash[] } {
  const spellings = new Spellings<Term>([], isExact);
  const keys = new Map<string, Term>();
  const clashes: SpellingClash[] = [];
  let maxParts = 1;
  for (const { term, spellings: written } of entries) {
    const sameKey = keys.get(term.key);
    if (sameKey !== undefined) clashes.push({ spelling: term.label, term, other: sameKey });
    keys.set(term.key, term);
    for (const spelling of new Set(written.map(foldText))) {
      const other = spellings.getExact(spelling);
      if (other !== undefined && other.key !== term.key) clashes.push({ spelling, term, other });
      spellings.set(spelling, term);
      maxParts = Math.max(maxParts, spelling.split(',').length);
    }
  }
  const terms = entries.map((entry) => entry.term);
  return { vocabulary: { name, terms, isOpen: terms.length === 0, spellings, maxParts }, clashes };
}

/** The term for one value: the listed one, or one made for the value as written. */
export function findTerm(vocabulary: Vocabulary, value: string): Term {
  const listed = vocabulary.spellings.get(value);
  return listed ?? createUnlistedTerm(vocabulary, value);
}

/**
 * The terms of a multiple-choice value: labels joined by commas, which may themselves hold
 * commas. As little as possible is left over; among equals the longest listed label is taken
 * first. What lies between listed labels is kept whole as one unlisted value. Each term is
 * returned once.
 */
export function splitTerms(vocabulary: Vocabulary, value: string): Term[] {
  const parts = value.split(',');
  const choices = chooseTerms(vocabulary, parts);
  const terms = new Map<string, Term>();
  let unlisted: string[] = [];
  const flush = (): void => {
    const text = unlisted.join(',').trim();
    const isBlank = unlisted.every((part) => part.trim() === '');
    unlisted = [];
    if (isBlank) return;
    const term = createUnlistedTerm(vocabulary, text);
    terms.set(term.key, term);
  };
  for (let index = 0; index < parts.length;) {
    const match = choices[index];
    if (match === undefined) {
      unlisted.push(parts[index] ?? '');
      index += 1;
    } else {
      flush();
      terms.set(match.term.key, match.term);
      index += match.length;
    }
  }
  flush();
  return [...terms.values()];
}

/** For each part, the listed label to take there, so that the fewest parts are left over after it. */
function chooseTerms(
  vocabulary: Vocabulary,
  parts: readonly string[],
): ({ term: Term; length: number } | undefined)[] {
  const choices = new Array<{ term: Term; length: number } | undefined>(parts.length);
  const leftOver = new Array<number>(parts.length + 1).fill(0);
  for (let index = parts.length - 1; index >= 0; index -= 1) {
    leftOver[index] = (leftOver[index + 1] ?? 0) + 1;
    for (
      let length = Math.min(vocabulary.maxParts, parts.length - index);
      length > 0;
      length -= 1
    ) {
      const term = vocabulary.spellings.get(parts.slice(index, index + length).join(','));
      const left = leftOver[index + length] ?? 0;
      if (term === undefined || left >= (leftOver[index] ?? 0)) continue;
      choices[index] = { term, length };
      leftOver[index] = left;
    }
  }
  return choices;
}

/** A value the vocabulary lacks: shown as written, and kept apart from every listed key. */
function createUnlistedTerm(vocabulary: Vocabulary, value: string): Term {
  const label = value.trim();
  const folded = foldText(label);
  const slug = createSlug(label);
  const isFaithful = slug.replaceAll('-', ' ') === folded;
  // A type of change shares its addresses with the clusters.
  const isTaken =
    isReservedKey(slug) ||
    vocabulary.terms.some(({ key, parent }) => key === slug || parent?.key === slug);
  const key = isFaithful && !isTaken ? slug : [slug, createMark(folded)].filter(Boolean).join('-');
  return { key: shortenKey(key, folded), label, order: vocabulary.terms.length, listed: false };
}

/** File systems allow names of 255 bytes; a label may be longer. */
export function shortenKey(key: string, folded: string): string {
  if (key.length <= 80) return key;
  // A letter that was cut in half is no letter.
  const start = key.slice(0, 70).replace(/[-\uD800-\uDBFF]+$/, '');
  return `${start}-${createMark(folded)}`;
}
