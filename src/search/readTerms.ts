import { listForms } from './clitics.ts';

/**
 * Stands in a term for the sign between a number and its decimals, and around the number of a sign: a letter that no
 * language of today writes, so that the index keeps it.
 */
const SIGN = 'ƽ';

/** A word, a number or a name as the index holds it, and where it stands in the folded text. */
export interface Part {
  readonly term: string;
  /** Other terms by which it is found as well: without what is written to it (`وللمجلس`), with its sign (`$750`). */
  readonly forms: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly isNumber: boolean;
}

/** Parts that are written without a blank between them: `main-d’œuvre`, `R&D`, `E/2021/33`. */
export interface Compound {
  readonly parts: readonly Part[];
  /** Parts with a hyphen between them as one word. */
  readonly joins: readonly Omit<Part, 'forms' | 'isNumber'>[];
}

const WORD = String.raw`[\p{L}\p{N}\p{M}]+`;
/** `10,000`, `10 000`, `1.250.000,50`: groups of three with one kind of sign between them. */
const GROUPED = String.raw`(?<![\p{L}\p{N}]|\d[.,'٬])\d{1,3}([ ,.'٬])\d{3}(?:\1\d{3})*(?:[.,٫]\d{1,2}(?!\d))?(?!\d|[.,]\d)`;
const DECIMAL = String.raw`(?<![\p{L}\p{N}]|\d[-.,/:])\d+[.,٫]\d+(?![-.,/:]?\d)`;
const TOKEN = new RegExp(`${GROUPED}|${DECIMAL}|${WORD}`, 'gu');
const NUMBER = /^\d/;

/** Scripts that write no blanks between words: each character is a word, and words are found as phrases. */
const WITHOUT_BLANKS =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const PIECES = new RegExp(
  `${WITHOUT_BLANKS.source}\\p{M}*|(?:(?!${WITHOUT_BLANKS.source})[^])+`,
  'gu',
);

/** More letters in one word are no word. */
const MAX_TERM = 64;
/** Between the parts of one compound. */
const MAX_GAP = 3;

/** Terms of a text that was folded by the level `search`, in the order in which they stand there. */
export function readTerms(folded: string): Compound[] {
  const compounds: Compound[] = [];
  let open: Part[] = [];
  const close = (): void => {
    if (open.length > 0) compounds.push(joinParts(open, folded));
    open = [];
  };
  for (const { 0: written, index } of folded.matchAll(TOKEN)) {
    const last = open.at(-1);
    if (last !== undefined && !isGap(folded.slice(last.end, index))) close();
    for (const part of splitWord(written, index)) open.push(part);
  }
  close();
  const signs = listSigns(folded);
  return signs.size === 0 ? compounds : compounds.map((each) => addSigns(each, folded, signs));
}

function isGap(gap: string): boolean {
  return gap.length <= MAX_GAP && !gap.includes(' ') && !/[,;]/.test(gap);
}

/** Most words: there is nothing to cut or to leave out. */
const PLAIN = /^[a-z]+$/;

function splitWord(written: string, index: number): Part[] {
  if (PLAIN.test(written) && written.length <= MAX_TERM)
    return [createPart(written, index, index + written.length, false)];
  if (NUMBER.test(written) && /^[\d.,'٫٬ ]+$/.test(written))
    return [createPart(writeNumber(written), index, index + written.length, true)];
  const isPlain = written.length < 2 || !WITHOUT_BLANKS.test(written);
  const pieces = isPlain ? [{ 0: written, index: 0 }] : [...written.matchAll(PIECES)];
  return pieces.flatMap(({ 0: piece, index: at }) => {
    const term = piece.replaceAll(/\p{M}/gu, '').slice(0, MAX_TERM);
    return term === '' ? [] : [createPart(term, index + at, index + at + piece.length, false)];
  });
}

function createPart(term: string, start: number, end: number, isNumber: boolean): Part {
  return { term, forms: isNumber ? [] : listForms(term), start, end, isNumber };
}

/** A number without the signs between its groups, its decimals after a sign of our own: `1.8` is not `18`. */
function writeNumber(written: string): string {
  const groups = /^(\d{1,3}(?:[ ,.'٬]\d{3})+)(?:[.,٫](\d+))?$/.exec(written);
  const [whole = '', decimals = ''] =
    groups === null ? written.split(/[.,٫]/) : [groups[1], groups[2]];
  const rest = decimals.replace(/0+$/, '');
  return whole.replaceAll(/\D/g, '') + (rest === '' ? '' : SIGN + rest);
}

/** What is written to a word in French before a vowel, and says nothing. */
const ELIDED = /^(?:[cdjlmnst]|qu)$/;
const VOWEL = /^[aeiouyh]/;

/** Makes one part of initials (`U.N.`) and of what an apostrophe joins (`N’Djamena`), and one word of what a hyphen does. */
function joinParts(written: readonly Part[], folded: string): Compound {
  const parts: Part[] = [];
  /** Where the words of a part begin that an apostrophe joins. */
  let words: string[] = [];
  for (const part of written) {
    const last = parts.at(-1);
    const gap = last === undefined ? ' ' : folded.slice(last.end, part.start);
    const isInitial = gap === '.' && isLetter(part.term) && isLetter(words.at(-1) ?? '');
    if (last === undefined || (gap !== "'" && !isInitial)) {
      words = [part.term];
      parts.push(part);
      continue;
    }
    words.push(part.term);
    const isElided = gap === "'" && ELIDED.test(last.term) && VOWEL.test(part.term);
    parts[parts.length - 1] = isElided
      ? part
      : isInitial
        ? { ...last, term: words.join(''), forms: [], end: part.end }
        : joinApostrophe(last, part, words);
    if (isElided) words = [part.term];
  }
  return { parts, joins: joinHyphens(parts, folded) };
}

function isLetter(term: string): boolean {
  return /^\p{L}$/u.test(term);
}

/** `women’s` is found as women and womens, `N’Djamena` as ndjamena and djamena. */
function joinApostrophe(last: Part, part: Part, words: readonly string[]): Part {
  const joined = words.join('');
  const isPossessive = part.term === 's' && last.term.length > 1;
  const tails = words.slice(1).map((_, index) => words.slice(index + 1).join(''));
  const forms = [joined, words[0] ?? '', ...tails].filter((form) => form.length > 1);
  const term = isPossessive ? last.term : joined;
  return {
    ...{ term, start: last.start, end: part.end, isNumber: false },
    forms: [...new Set(forms)].filter((form) => form !== term),
  };
}

function joinHyphens(parts: readonly Part[], folded: string): Compound['joins'] {
  const joins: Compound['joins'][number][] = [];
  let chain: Part[] = [];
  const close = (): void => {
    const [first] = chain;
    const last = chain.at(-1);
    if (first === undefined || last === undefined || chain.length < 2) return;
    const from = folded.slice(first.start, last.end);
    const pairs = chain.length > 2 ? chain.slice(1).map((part, at) => [chain[at], part]) : [];
    for (const [one, other] of pairs)
      if (one && other)
        joins.push({ term: one.term + other.term, start: one.start, end: other.end });
    joins.push({ term: from.replaceAll(/[^\p{L}\p{N}]/gu, ''), start: first.start, end: last.end });
  };
  for (const part of parts) {
    const last = chain.at(-1);
    // What is elided stands between the hyphen and the word: main-d’œuvre.
    const gap = last === undefined ? '' : folded.slice(last.end, part.start);
    if (last !== undefined && !/^-(?:\p{L}{1,2}')?$/u.test(gap)) {
      close();
      chain = [];
    }
    chain.push(part);
  }
  close();
  return joins.filter(({ term }) => /\p{L}/u.test(term) && term.length <= MAX_TERM);
}

const BEFORE = /[\p{Sc}#@+±]$/u;
const AFTER = /^ ?(?:[%‰]|\p{Sc})/u;
const SIGNS = /[\p{Sc}#@+±%‰]/gu;

/** Where the signs of a text are that may touch a number or a name. */
function listSigns(folded: string): ReadonlySet<number> {
  return new Set(Array.from(folded.matchAll(SIGNS), ({ index }) => index));
}

/** A sign that touches a number or a name is a form of it. `signs`: where they are. */
function addSigns(compound: Compound, folded: string, signs: ReadonlySet<number>): Compound {
  const parts = compound.parts.map((part) => {
    const found = findSigns(part, folded, signs).map((sign) => writeSign(sign, part.term));
    return found.length === 0 ? part : { ...part, forms: [...part.forms, ...found] };
  });
  return { ...compound, parts };
}

function findSigns(
  { start, end, isNumber }: Part,
  folded: string,
  signs: ReadonlySet<number>,
): string[] {
  const isBefore = signs.has(start - 1) || signs.has(start - 2);
  const isAfter = isNumber && (signs.has(end) || signs.has(end + 1));
  const before = isBefore && BEFORE.exec(folded.slice(Math.max(0, start - 2), start).trimEnd());
  const after = isAfter && AFTER.exec(folded.slice(end, end + 3));
  return [before, after].flatMap((each) => (each ? [each[0].trim()] : []));
}

function writeSign(sign: string, term: string): string {
  return `${SIGN}${(sign.codePointAt(0) ?? 0).toString(36)}${SIGN}${term}`;
}

/** Whether a form says a sign (`$750`). */
export function hasSign(form: string): boolean {
  return form.startsWith(SIGN);
}

/** Every term by which a folded text is found, in no order. */
export function listTerms(folded: string): string[] {
  return readTerms(folded).flatMap(({ parts, joins }) => [
    ...parts.flatMap(({ term, forms }) => [term, ...forms]),
    ...joins.map(({ term }) => term),
  ]);
}
