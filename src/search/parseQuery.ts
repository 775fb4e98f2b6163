import { fold } from '../text/foldings.ts';
import { listJoined } from './clitics.ts';
import { MAX_QUERY } from './queryLimits.ts';
import { hasSign, readTerms, type Compound, type Part } from './readTerms.ts';
import { LANGUAGES, listStems } from './stems.ts';
import { isStopWord, listStopLanguages } from './stopWords.ts';

/** What the index is asked for: one term, or terms that stand one after the other. */
export interface Ask {
  readonly terms: readonly string[];
  /** Words that begin with the last term count as well. */
  readonly isBeginning: boolean;
  /** How much an outcome that has it gains by that. */
  readonly weight: number;
  /** Only for outcomes in this language. */
  readonly language?: string;
  /** In outcomes in these it is most likely another word: UN and the French un. */
  readonly unlikelyIn?: readonly string[];
}

/** A word, a compound or a phrase of a question: an outcome has it that has one of what is asked for. */
export interface Wanted {
  /** As it was typed. */
  readonly written: string;
  readonly asks: readonly Ask[];
  /** It says nothing by itself. */
  readonly isStop: boolean;
  /** It stood in quotes, so an outcome must have it. */
  readonly isPhrase: boolean;
  /** The folded word, where it is one that may be mistyped. */
  readonly word?: string;
}

/** A question taken apart. */
export interface Query {
  readonly wanted: readonly Wanted[];
  readonly excluded: readonly Wanted[];
}

const MAX_WANTED = 24;

const QUOTES = '"“”„‟«»‹›❝❞';
const PIECE = new RegExp(
  `(?<minus>(?<![^\\s])[-−–](?=[${QUOTES}]?[\\p{L}\\p{N}]))?(?:[${QUOTES}](?<phrase>[^${QUOTES}]+)[${QUOTES}]|(?<words>[^${QUOTES}\\s]+))`,
  'gu',
);

/**
 * What a reader typed → what is asked for. Quotes of any script count; one that is never closed is ignored. A hyphen
 * before a word or a phrase leaves out what has it. `languages`: those that a site has outcomes in, whose endings are
 * taken off.
 */
export function parseQuery(text: string, languages: readonly string[] = LANGUAGES): Query {
  const wanted: Wanted[] = [];
  const excluded: Wanted[] = [];
  let run = '';
  const closeRun = (): void => {
    wanted.push(...readWords(run, languages));
    run = '';
  };
  for (const { groups = {} } of text.slice(0, MAX_QUERY).matchAll(PIECE)) {
    const { minus, phrase, words = '' } = groups;
    if (minus === undefined && phrase === undefined) {
      run += ` ${words}`;
      continue;
    }
    closeRun();
    const read = phrase === undefined ? readWords(words, languages) : readPhrase(phrase);
    (minus === undefined ? wanted : excluded).push(...read);
  }
  closeRun();
  return { wanted: wanted.slice(0, MAX_WANTED), excluded: excluded.slice(0, MAX_WANTED) };
}

function readPhrase(phrase: string): Wanted[] {
  const terms = readTerms(fold(phrase, 'search')).flatMap(({ parts }) =>
    parts.map(({ term }) => term),
  );
  if (terms.length === 0) return [];
  const [first = '', ...rest] = terms;
  const asks = [first, ...listJoined(first)].map((word, at): Ask => ({
    terms: [word, ...rest],
    isBeginning: false,
    weight: at === 0 ? 4 : 3,
  }));
  return [{ written: phrase.trim(), asks, isStop: false, isPhrase: true }];
}

/** Signs around a word: U.N., (UN). */
const AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** Words side by side: each by itself, two neighbours also as one (`peace building`, peacebuilding). */
function readWords(text: string, languages: readonly string[]): Wanted[] {
  const folded = fold(text, 'search');
  // As they are typed, to tell capitals.
  const capitals = new Set(
    text
      .split(/\s+/u)
      .filter((word) => word === word.toUpperCase())
      .map((word) => fold(word, 'search').replaceAll(AROUND, '')),
  );
  const compounds = readTerms(folded);
  const units = compounds.map((compound) => readCompound(compound, folded, capitals, languages));
  return units.map((unit, index) => {
    const asks = [index - 1, index].flatMap((at) => joinNeighbours(units[at], units[at + 1]));
    return asks.length === 0 ? unit : { ...unit, asks: [...unit.asks, ...asks] };
  });
}

function joinNeighbours(one: Wanted | undefined, other: Wanted | undefined): Ask[] {
  if (one?.word === undefined || other?.word === undefined) return [];
  return [{ terms: [one.word + other.word], isBeginning: true, weight: 1 }];
}

/** Shorter words are asked for as they are: their beginnings are those of too many. */
const MIN_BEGINNING = 4;
/** The same in scripts that write few vowels, or syllables. */
const MIN_BEGINNING_ELSEWHERE = 3;

function mayBegin(term: string): boolean {
  const least = /^\p{Script=Latin}/u.test(term) ? MIN_BEGINNING : MIN_BEGINNING_ELSEWHERE;
  return term.length >= least;
}

function readCompound(
  { parts: all, joins }: Compound,
  folded: string,
  capitals: ReadonlySet<string>,
  languages: readonly string[],
): Wanted {
  // The letters of a currency are part of its sign: US$500.
  const parts = all.filter((part, index) => !isOfCurrency(part, all[index + 1], folded));
  const [first] = parts;
  const written = folded.slice(all[0]?.start ?? 0, all.at(-1)?.end ?? 0);
  if (first === undefined || parts.length > 1) {
    const terms = parts.map(({ term }) => term);
    const joined = joins.map(({ term }): Ask => ({ terms: [term], isBeginning: true, weight: 1 }));
    const asks = [{ terms, isBeginning: false, weight: 4 }, ...joined];
    return { written, asks, isStop: false, isPhrase: false };
  }
  const isStop = isStopWord(first.term, capitals.has(written) ? written.toUpperCase() : written);
  const isWord = !first.isNumber && !isStop && !/\d/.test(first.term);
  return {
    ...{ written, isStop, isPhrase: false, asks: listAsks(first, isStop, languages) },
    ...(isWord && first.term.length >= 2 ? { word: first.term } : {}),
  };
}

function isOfCurrency(part: Part, next: Part | undefined, folded: string): boolean {
  if (next?.isNumber !== true || part.term.length > 3) return false;
  return /^\p{Sc}$/u.test(folded.slice(part.end, next.start));
}

function listAsks(part: Part, isStop: boolean, languages: readonly string[]): Ask[] {
  const { term, forms, isNumber } = part;
  const isWhole = isNumber || isStop || !mayBegin(term);
  const own: Ask = { terms: [term], isBeginning: !isWhole, weight: 1 };
  const signs = forms
    .filter(hasSign)
    .map((form): Ask => ({ terms: [form], isBeginning: false, weight: 3 }));
  if (isNumber || isStop) return [own, ...signs];
  const shorter = forms
    .filter((form) => !hasSign(form))
    .map((form): Ask => ({ terms: [form], isBeginning: mayBegin(form), weight: 0.8 }));
  const stems = languages.flatMap((language) =>
    [term, ...forms.filter((form) => !hasSign(form))]
      .flatMap((word) => listStems(word, language))
      .map((stem): Ask => ({ terms: [stem], isBeginning: true, weight: 0.5, language })),
  );
  // A word of theirs that is none here was typed in capitals.
  const unlikelyIn = listStopLanguages(term);
  return [unlikelyIn.length === 0 ? own : { ...own, unlikelyIn }, ...signs, ...shorter, ...stems];
}

/** Whether a question asks for words that say nothing, and for nothing else. */
export function isOnlyStops({ wanted }: Query): boolean {
  return wanted.length > 0 && wanted.every(({ isStop }) => isStop);
}
