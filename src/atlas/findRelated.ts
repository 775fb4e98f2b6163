import { foldAccents } from '../text/fold.ts';
import { isText, type FieldTable } from '../programme/fields.ts';
import { getTerms, getText } from '../programme/fieldValues.ts';
import type { PublicOutcome } from '../publication/publish.ts';

/** How many related outcomes an outcome shows. */
const MAX_RELATED = 4;
/** A word in more outcomes than this says little about any of them, and costs most of the time. */
const COMMONEST = 120;
/** The rarest words of an outcome, by which it is compared. */
const WORDS_COMPARED = 60;
/** Below this share of its own weight, what an outcome has in common with another is chance. */
const MIN_LIKENESS = 0.06;

/**
 * For each outcome (by slug) the outcomes most like it, the nearest first: shared words weigh
 * by their rarity (squared inverse document frequency), shared values likewise, those of the
 * fields that relate outcomes (`relates`), and only outcomes that share a word are compared. Ties keep the order given. Time grows with the words compared, not with the square
 * of the outcomes.
 */
export function findRelated(
  outcomes: readonly PublicOutcome[],
  fields: FieldTable,
): Map<string, readonly PublicOutcome[]> {
  const relating = fields.filter(({ relates }) => relates);
  const texts = relating.filter(isText);
  const classified = relating.filter((field) => !isText(field));
  const words = outcomes.map((outcome) => collectWords(outcome, texts));
  const terms = outcomes.map((outcome) => collectTerms(outcome, classified));
  const postings = invert(words);
  const termCounts = invert(terms);
  const weigh = (count: number): number => Math.log(1 + outcomes.length / count) ** 2;

  const related = new Map<string, readonly PublicOutcome[]>();
  const scores = new Float64Array(outcomes.length);
  for (const [index, outcome] of outcomes.entries()) {
    const rare = [...(words[index] ?? [])]
      .map((word) => postings.get(word) ?? [])
      .filter(({ length }) => length > 1 && length <= COMMONEST)
      .toSorted((a, b) => a.length - b.length)
      .slice(0, WORDS_COMPARED);
    const touched = new Set<number>();
    let whole = 0;
    for (const posting of rare) {
      const weight = weigh(posting.length);
      whole += weight;
      for (const other of posting) {
        if (other === index) continue;
        scores[other] = (scores[other] ?? 0) + weight;
        touched.add(other);
      }
    }
    const own = terms[index] ?? new Set<string>();
    for (const term of own) whole += weigh(termCounts.get(term)?.length ?? 1);
    for (const other of touched) {
      for (const term of terms[other] ?? []) {
        if (own.has(term))
          scores[other] = (scores[other] ?? 0) + weigh(termCounts.get(term)?.length ?? 1);
      }
    }
    const nearest = [...touched]
      .filter((other) => (scores[other] ?? 0) >= whole * MIN_LIKENESS)
      .toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
      .slice(0, MAX_RELATED);
    related.set(
      outcome.slug,
      nearest.flatMap((other) => outcomes[other] ?? []),
    );
    for (const other of touched) scores[other] = 0;
  }
  return related;
}

function invert(sets: readonly ReadonlySet<string>[]): Map<string, number[]> {
  const postings = new Map<string, number[]>();
  for (const [index, members] of sets.entries()) {
    for (const member of members) {
      const posting = postings.get(member);
      if (posting === undefined) postings.set(member, [index]);
      else posting.push(index);
    }
  }
  return postings;
}

function collectWords(outcome: PublicOutcome, fields: FieldTable): Set<string> {
  const text = fields.map((field) => getText(outcome, field)).join(' ');
  return new Set(foldAccents(text).match(/[\p{L}\p{N}]{4,}/gu));
}

function collectTerms(outcome: PublicOutcome, fields: FieldTable): Set<string> {
  return new Set(
    fields.flatMap((field) => getTerms(outcome, field).map(({ key }) => `${field.name}:${key}`)),
  );
}
