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
  const weigh = (count: number): number => Math.log(1 + outcomes.length / count) ** 2;
  const words = index(outcomes.values().map((outcome) => listWords(outcome, texts)));
  const terms = index(outcomes.values().map((outcome) => listTerms(outcome, classified)));
  const postings = invert(words, 2, COMMONEST);
  const termWeights = Float64Array.from(terms.counts, weigh);

  const related = new Map<string, readonly PublicOutcome[]>();
  const scores = new Float64Array(outcomes.length);
  const isOwn = new Uint8Array(terms.counts.length);
  for (const [at, outcome] of outcomes.entries()) {
    const touched: number[] = [];
    let whole = 0;
    for (const word of pickRarest(words, at)) {
      const weight = weigh(words.counts[word] ?? 0);
      whole += weight;
      for (const other of postings[word] ?? NONE) {
        if (other === at) continue;
        const score = scores[other] ?? 0;
        if (score === 0) touched.push(other);
        scores[other] = score + weight;
      }
    }
    const own = terms.members[at] ?? NONE;
    for (const term of own) {
      isOwn[term] = 1;
      whole += termWeights[term] ?? 0;
    }
    for (const other of touched) {
      let score = scores[other] ?? 0;
      for (const term of terms.members[other] ?? NONE)
        if (isOwn[term] === 1) score += termWeights[term] ?? 0;
      scores[other] = score;
    }
    const nearest = pickNearest(touched, scores, whole * MIN_LIKENESS);
    related.set(
      outcome.slug,
      nearest.flatMap((other) => outcomes[other] ?? []),
    );
    for (const other of touched) scores[other] = 0;
    for (const term of own) isOwn[term] = 0;
  }
  return related;
}

/** Texts as numbers, from 0 on. */
interface Index {
  /** Those of each set, in its order. */
  readonly members: readonly Uint32Array[];
  /** For each, in how many sets it is. */
  readonly counts: readonly number[];
}

const NONE = new Uint32Array();

/** The sets may say a member more than once. */
function index(sets: Iterable<readonly string[]>): Index {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  /** In which set each was met last. */
  const met: number[] = [];
  const members: Uint32Array[] = [];
  for (const set of sets) {
    const own: number[] = [];
    for (const member of set) {
      let number = numbers.get(member);
      if (number === undefined) {
        number = counts.push(0) - 1;
        numbers.set(member, number);
      } else if (met[number] === members.length) continue;
      met[number] = members.length;
      counts[number] = (counts[number] ?? 0) + 1;
      own.push(number);
    }
    members.push(Uint32Array.from(own));
  }
  return { members, counts };
}

/** For each member that is in some sets, but not in too many, the sets that it is in. */
function invert({ members, counts }: Index, least: number, most: number): Uint32Array[] {
  const postings = counts.map((count) =>
    count >= least && count <= most ? new Uint32Array(count) : NONE,
  );
  const filled = new Uint32Array(counts.length);
  for (const [at, own] of members.entries()) {
    for (const member of own) {
      const posting = postings[member] ?? NONE;
      if (posting.length === 0) continue;
      const place = filled[member] ?? 0;
      posting[place] = at;
      filled[member] = place + 1;
    }
  }
  return postings;
}

/** The rarest words of an outcome that others have, too; those equally rare in the order of its text. */
function pickRarest({ members, counts }: Index, at: number): Uint32Array {
  const shared = (members[at] ?? NONE).filter((word) => {
    const count = counts[word] ?? 0;
    return count > 1 && count <= COMMONEST;
  });
  return shared.sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0)).subarray(0, WORDS_COMPARED);
}

/** Those with the highest scores, the highest first; ties in the order given. */
function pickNearest(touched: readonly number[], scores: Float64Array, least: number): number[] {
  const nearest: number[] = [];
  const isNearer = (a: number, b: number): boolean => {
    const [one = 0, other = 0] = [scores[a], scores[b]];
    return one > other || (one === other && a < b);
  };
  for (const each of touched) {
    if ((scores[each] ?? 0) < least) continue;
    const last = nearest[MAX_RELATED - 1];
    if (last !== undefined && !isNearer(each, last)) continue;
    let place = Math.min(nearest.length, MAX_RELATED - 1);
    for (; place > 0 && isNearer(each, nearest[place - 1] ?? each); place -= 1)
      nearest[place] = nearest[place - 1] ?? each;
    nearest[place] = each;
  }
  return nearest;
}

function listWords(outcome: PublicOutcome, fields: FieldTable): string[] {
  const text = fields.map((field) => getText(outcome, field)).join(' ');
  return foldAccents(text).match(/[\p{L}\p{N}]{4,}/gu) ?? [];
}

function listTerms(outcome: PublicOutcome, fields: FieldTable): string[] {
  return fields.flatMap((field) =>
    getTerms(outcome, field).map(({ key }) => `${field.name}:${key}`),
  );
}
