import { readDigraphs } from './digraphs.ts';
import type { Ask, Query, Wanted } from './parseQuery.ts';
import { TERM_END } from './termEnd.ts';

/** What an index says to a question: rows, the best first, and for each its score. */
export interface Ranked {
  readonly rows: ArrayLike<number>;
  readonly scores: ArrayLike<number>;
}

/** One index: what it says to a question in its own words, and the language of the record of each row. */
interface AskIndex {
  readonly ask: (question: string) => Promise<Ranked>;
  /** Without what they have of their countries. */
  readonly languages: readonly string[];
}

/** An outcome among the answers. */
export interface Answered {
  readonly row: number;
  readonly score: number;
  /** How many of the words that were asked for it has. */
  readonly held: number;
}

/** What an index answers. */
interface QueryHits {
  /** Those that have all, or some, in no order. */
  readonly hits: readonly Answered[];
  /** For each that is wanted, whether any outcome has it. */
  readonly known: readonly boolean[];
}

/** A row → what it gains. */
type Scores = Map<number, number>;

/** What an outcome in a language in which it is most likely another word has of a word. */
const UNLIKELY = 0.1;

/** What an outcome gains where its words are not side by side as they were asked for. */
const APART = 0.5;

/** How many words an outcome must have of those that were asked for: all, or nearly half. */
function countLeast(wanted: number): number {
  return Math.max(1, Math.ceil(wanted / 2));
}

/** Words that count: those that say something, or all where none does. */
export function listCounted({ wanted }: Query): Wanted[] {
  const telling = wanted.filter(({ isStop }) => !isStop);
  return telling.length === 0 ? [...wanted] : telling;
}

/** Asks an index for each word of a question, all at once, and puts the answers together. */
export async function answerQuery(query: Query, index: AskIndex): Promise<QueryHits> {
  const counted = listCounted(query);
  const [scores, excluded] = await Promise.all([
    Promise.all(counted.map((each) => score(each, index))),
    Promise.all(query.excluded.map((each) => score(each, index))),
  ]);
  const left = new Set(excluded.flatMap((each) => [...each.keys()]));
  const known = scores.map((each) => each.size > 0);
  if (counted.length === 0) {
    const all = query.excluded.length === 0 ? [] : index.languages.keys();
    return {
      known,
      hits: Array.from(all).flatMap((row) => (left.has(row) ? [] : [{ row, score: 0, held: 0 }])),
    };
  }
  const needed = scores.filter((_, at) => counted[at]?.isPhrase === true || isAllNeeded(counted));
  const rows = new Set(scores.flatMap((each) => [...each.keys()]));
  const hits: Answered[] = [];
  for (const row of rows) {
    if (left.has(row) || needed.some((each) => !each.has(row))) continue;
    const own = scores.map((each) => each.get(row)).filter((each) => each !== undefined);
    if (own.length < countLeast(counted.length)) continue;
    hits.push({ row, score: own.reduce((sum, each) => sum + each, 0), held: own.length });
  }
  return { hits, known };
}

/** Of words that say nothing, some are in every outcome. */
function isAllNeeded(counted: readonly Wanted[]): boolean {
  return counted.every(({ isStop }) => isStop);
}

/** The outcomes that have one of what is asked for a word. */
async function score({ asks, isStop, isPhrase }: Wanted, index: AskIndex): Promise<Scores> {
  const found = await Promise.all(asks.map((ask) => scoreAsk(ask, index)));
  const scores = addScores(found);
  const [own] = asks;
  if (scores.size > 0 || own === undefined || isPhrase) return scores;
  if (own.terms.length > 1) return scoreApart(own.terms, index);
  const [term = ''] = own.terms;
  // Short words are asked for as they are, unless nothing has them.
  const mayBegin = !own.isBeginning && !isStop && /^\p{L}{2,}$/u.test(term);
  if (mayBegin) return scoreAsk({ ...own, isBeginning: true }, index);
  const respelt = readDigraphs(term);
  return respelt === undefined ? scores : scoreAsk({ ...own, terms: [respelt] }, index);
}

async function scoreAsk(ask: Ask, index: AskIndex): Promise<Scores> {
  const { rows, scores: own } = await index.ask(writeAsk(ask));
  const scores: Scores = new Map();
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const language = index.languages[row];
    if (ask.language !== undefined && language !== ask.language) continue;
    const likely = ask.unlikelyIn?.includes(language ?? '') === true ? UNLIKELY : 1;
    scores.set(row, (own[at] ?? 0) * ask.weight * likely);
  }
  return scores;
}

/** Pagefind's own way to write what is asked for. */
export function writeAsk({ terms, isBeginning }: Pick<Ask, 'terms' | 'isBeginning'>): string {
  if (terms.length > 1) return `"${terms.map((term) => term + TERM_END).join(' ')}"`;
  return isBeginning ? (terms[0] ?? '') : `${terms[0] ?? ''}${TERM_END}`;
}

function addScores(all: readonly Scores[]): Scores {
  const [first, ...others] = all;
  const sum: Scores = new Map(first);
  for (const each of others) for (const [row, own] of each) sum.set(row, (sum.get(row) ?? 0) + own);
  return sum;
}

/** A compound or a name that stands nowhere as it was asked for is looked for by its parts. */
async function scoreApart(terms: readonly string[], index: AskIndex): Promise<Scores> {
  const parts = await Promise.all(
    terms.map((term) => scoreAsk({ terms: [term], isBeginning: false, weight: APART }, index)),
  );
  const scores = addScores(parts);
  for (const row of [...scores.keys()])
    if (parts.some((each) => !each.has(row))) scores.delete(row);
  return scores;
}
