import { listWords } from './listWords.ts';
import { findBrackets, findQuotes, isWithin } from './spans.ts';

/** Fewer words than this (“Good news.”) say too little on their own. */
const MIN_WORDS = 3;

/** What comes before a name: a point after it never ends a sentence. */
const TITLES = listWords(`
  mr mrs ms mx dr drs prof st ste sr sra fr rev hon gen maj col capt cpt lt sgt cpl gov sen rep amb
  pres supt insp insps messrs mt ft vs viz cf e.g i.e eg esp incl excl approx dept dist
  m mm mme mmes mlle mlles me mgr pr ing p.ex c.-à-d càd env av boul bd
`);
/** A point after it ends none if a number follows. */
const NUMBERED = listWords(`
  no nos nr art arts sec sect ch chap vol p pp par para paras fig res reg rt ca c al ex tel tél n
  jan feb mar apr jun jul aug sep sept oct nov dec janv févr fevr avr juil déc
`);
/** A point after it ends a sentence only if the next word begins one for sure. */
const SHORTENED = listWords(`
  jr inc ltd co corp bros assoc assn org univ etc al ed eds est min max sté cie ets
  jan feb mar apr jun jul aug sep sept oct nov dec janv févr fevr avr juil déc
  a.m p.m ph.d u.s u.n u.k e.u
`);
const BEGINNINGS = listWords(`
  the this these those that they their its it he she we our his her there in on at after since before
  as by for from with a an however moreover although while when
  le la les l’ l' un une des ce cet cette ces ils elles il elle leur leurs nous en au aux après depuis dans pour
`);

/** Signs that end a sentence, with what closes after them; the next one begins after a blank. */
const ENDS = /(?<stop>[.!?؟۔…]+)(?:\s?[”»]|["’')\]])*(?=\s+(?<next>\S+))/gu;

/**
 * Where the first sentence of a text ends: the offset after its last character, or the length of the text. A
 * point after an abbreviation or an initial, in a number, in brackets or inside a quotation ends
 * none, nor does one that a small letter follows. A sentence of a word or two takes the next along.
 */
export function findSentenceEnd(text: string): number {
  // Only the beginning is of interest, however long the text is.
  const start = text.slice(0, 4000);
  const inside = [...findBrackets(start), ...findQuotes(start)];
  for (const { 0: match, index, groups } of start.matchAll(ENDS)) {
    const end = index + match.length;
    if (isWithin(inside, end) || countWords(start.slice(0, end)) < MIN_WORDS) continue;
    if (endsHere(start.slice(0, index), groups?.['stop'] ?? '', groups?.['next'] ?? '')) return end;
  }
  return text.length;
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
}

function endsHere(before: string, stop: string, next: string): boolean {
  const first = /[\p{L}\p{N}]/u.exec(next)?.[0] ?? '';
  if (first === '' && next.length < 3) return /^[•*–—-]/u.test(next);
  if (/\p{Ll}/u.test(first)) return false;
  if (stop !== '.') return true;
  const word = /[\p{L}\p{N}.’'\-°]*$/u.exec(before.slice(-24))?.[0] ?? '';
  const folded = word.toLowerCase().replace(/^[ldn]['’]/u, '');
  const isNumber = /^[\p{N}]|^[IVXLC]+\b/u.test(next);
  if (TITLES.has(folded)) return false;
  if (isNumber && NUMBERED.has(folded)) return false;
  const begins =
    BEGINNINGS.has(next.toLowerCase().replace(/\P{L}+$/u, '')) || /^l['’]/iu.test(next);
  // “J. Doe”, “د. سمير”; but “in the D.R.C. The court …” ends.
  if (/^\p{L}$/u.test(word)) return begins;
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return begins;
  if (SHORTENED.has(folded)) return begins || folded === 'etc';
  // The number of an item in a list.
  return !/^\s*\p{N}{1,2}$/u.test(before);
}
