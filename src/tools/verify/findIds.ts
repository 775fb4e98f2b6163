import { fold } from '../../text/foldings.ts';
import { foldWords } from './foldWords.ts';
import type { Family, IdIndex, Member } from './idIndex.ts';
import { isAmount, readLinks, readRange } from './idChains.ts';
import { dropZeros } from './idSpellings.ts';
import type { Needle } from './needle.ts';
import { readSerialWord } from './serialWords.ts';

/** Words up to a number that may be the last of an id, and the text around them. */
export interface Place {
  /** Folded, the number (or the word that ends in it) last. */
  readonly words: readonly string[];
  /** The text of the last words, so many of them. */
  readonly read: (count: number) => string;
  /** Whether there is a tag inside the last words, so many of them. */
  readonly isTorn: (count: number) => boolean;
  /** A little of the text before the last words, and after them. */
  readonly before: (count: number) => string;
  readonly after: string;
  /** Whether this is the text that readers see, without tags. */
  readonly isShown: boolean;
}

/** An id that is named, and how. */
interface Citation {
  readonly needle: Needle;
  /** How many of the words it begins before the end of. */
  readonly count: number;
  /** How it is named, if not in full. */
  readonly as: string | undefined;
}

/** Characters that may be between the letters of an id and its number. */
const GAP = /^[\s\-_/.:#()[\]|\\*+'"°º\u2010-\u2015]{0,4}$/u;
const SERIAL_GAP = /^[\s.:#()°º-]{0,4}$/u;
const DECIMALS = /^[.,]\d|^ ?[%€$£]/u;
/** What follows the number of a law or a letter: `003/2012`, `003/CAB`, `003 of 2012`. */
const OTHER_NUMBER = /^ ?[-/](?!0)[\p{L}\p{N}]|^ (?:of|de|du|from|dated) \d/u;
const BETWEEN = new Set(foldWords('between entre zwischen tra بين'));
/** A third part of an id makes it one whatever is between them. */
const MANY_PARTS = 3;
/** Digits from which on a number after the word “outcome” is a record's, not the framework's “Outcome 1”. */
const MIN_BARE_DIGITS = 3;

/** What a place names. */
export interface Citations {
  readonly found: readonly Citation[];
  /** Characters after the place, at least, that were read as further numbers of a list or range. */
  readonly linkedLength: number;
}

const NOTHING_FOUND: Citations = { found: [], linkedLength: 0 };

/** The ids that the words name: in another spelling, by their ends, or within a range or list. */
export function findIds(index: IdIndex, place: Place): Citations {
  const digits = readDigits(place.words);
  const found: Citation[] = [];
  for (const { family, exact, count } of matchFamilies(index, place.words)) {
    const member = exact ?? (family && index.findMember(family, digits));
    const isNamed =
      found.length === 0 &&
      member !== undefined &&
      (family === undefined || isCitation(place, family, count, digits, member));
    if (isNamed) found.push(cite(member, count, member.isWhole ? undefined : place.read(count)));
    if (family === undefined) continue;
    // A longer family says more than a shorter one; what it says is the whole.
    if (isOfAnother(place.before(count), family)) return { found, linkedLength: 0 };
    const links = followLinks(index, place, family, count, digits);
    return { ...links, found: [...found, ...links.found] };
  }
  return found.length > 0 ? { found, linkedLength: 0 } : findSerial(index, place, digits);
}

interface Match {
  readonly count: number;
  readonly family: Family | undefined;
  readonly exact: Member | undefined;
}

/** What the last words are, the longest first. */
function matchFamilies(index: IdIndex, words: readonly string[]): Match[] {
  const matches: Match[] = [];
  let [plain, written] = ['', ''];
  for (let count = 1; count <= words.length; count += 1) {
    const word = words[words.length - count] ?? '';
    const own = count === 1 ? word.replace(/\d+$/, '') : word;
    const family =
      index.findFamily(dropZeros(own) + plain) ??
      index.findFamily(dropZeros(dropOtherScript(own)) + plain);
    plain = dropZeros(own) + plain;
    if (plain.length > index.longest) break;
    written = word + written;
    const exact = index.findExact(written);
    if (family !== undefined || exact !== undefined) matches.unshift({ count, family, exact });
  }
  return matches;
}

/** In Arabic “and” and “in” are written onto the word: letters of another script before an id part no words. */
function dropOtherScript(word: string): string {
  return word.replace(/^[^\p{ASCII}]+(?=\p{ASCII})/u, '');
}

function readDigits(words: readonly string[]): string {
  return /\d*$/.exec(words.at(-1) ?? '')?.[0] ?? '';
}

function cite({ needle }: Member, count: number, as: string | undefined): Citation {
  return { needle, count, as: as?.replaceAll(/\s+/gu, ' ').trim() };
}

/**
 * Whether a number after the letters of a family is that member's: what is plainly an amount
 * (`Kenya 12 women`), a value and its count, or the end of another id is not.
 */
function isCitation(
  place: Place,
  family: Family,
  count: number,
  digits: string,
  member: Member | undefined,
): boolean {
  if (member?.isWhole === false && isOfAnother(place.before(count), family)) return false;
  if (family.partCount + 1 >= MANY_PARTS) return true;
  const raw = place
    .read(count)
    .normalize('NFKC')
    .replaceAll(/[\p{C}\p{M}]/gu, '');
  const [, letters = '', gap = ''] = /(\p{L}+)([^\p{L}\p{N}]*)\p{N}+$/u.exec(raw) ?? [];
  if (!GAP.test(gap)) return false;
  const isWritten = member === undefined || digits === member.digits;
  if (isWritten && digits.startsWith('0')) return family.key.length > 1 || !/\s/u.test(gap);
  const isOpen = /\s/u.test(gap);
  if (family.key.length === 1) return isWritten && !isOpen;
  if (!isOpen) return true;
  if (family.key.length === 2 || (gap.length > 1 && gap !== ' #') || place.isTorn(count))
    return false;
  const isSpelt = [...family.letters].some((each) => letters.endsWith(each));
  return isSpelt && !isAmount(foldAfter(place));
}

/** Whether what is joined to the beginning is part of an id of another family: `UG2402/` before `CIV003`. */
function isOfAnother(before: string, family: Family): boolean {
  const joined = /([\p{L}\p{N}]{1,40})[-/_.]{1,2}$/u.exec(before)?.[1];
  if (joined === undefined) return false;
  const word = fold(joined, 'proof');
  const [, letters = ''] = /^(.*?)\d+$/u.exec(word) ?? [];
  return letters !== '' && !letters.endsWith(family.key) && !family.key.endsWith(letters);
}

function followLinks(
  index: IdIndex,
  place: Place,
  family: Family,
  count: number,
  first: string,
): Citations {
  if (!/^\s{0,2}[^\s\p{L}\p{N}"]|^\s{1,2}\p{L}/u.test(place.after)) return NOTHING_FOUND;
  const after = foldAfter(place);
  const isBetween = BETWEEN.has(place.words[place.words.length - count - 1] ?? '');
  const found: Citation[] = [];
  const links = readLinks(after, family.key, isBetween);
  let digits = first;
  for (const link of links) {
    const member = link.isRange
      ? index.findBetween(family, ...readRange(digits, link.digits))
      : index.findMember(family, link.digits);
    digits = link.digits;
    if (member !== undefined)
      found.push(cite(member, count, place.read(count) + after.slice(0, link.end)));
  }
  return { found, linkedLength: links.at(-1)?.end ?? 0 };
}

/** A number after the word “outcome” or “number”, where no public id has it. */
function findSerial(index: IdIndex, place: Place, digits: string): Citations {
  const last = place.words.at(-1)?.slice(0, -digits.length) ?? '';
  const before = place.words.slice(0, -1);
  const isSigned = last === '' && place.isShown && /(?:^|[^\s:]\s|\()#$/u.test(place.before(1));
  const word = isSigned
    ? (readSerialWord([...before, 'number']) ?? 'number')
    : readSerialWord(last === '' ? before : [...before, last]);
  const count = last === '' && !isSigned ? 2 : 1;
  if (word === undefined || place.isTorn(count)) return NOTHING_FOUND;
  const gap = /[^\p{L}\p{N}]*(?=\p{N}+$)/u.exec(place.read(count).normalize('NFKC'))?.[0] ?? '';
  const after = foldAfter(place);
  if (!SERIAL_GAP.test(gap) || DECIMALS.test(after)) return NOTHING_FOUND;
  if (word === 'number' && OTHER_NUMBER.test(after)) return NOTHING_FOUND;
  const isPadded = digits.startsWith('0');
  const member = index.findMember(index.serials, digits);
  const isLong = word === 'record' && digits.length >= MIN_BARE_DIGITS;
  const isTold = word === 'numbered-record' || (member?.digits === digits && (isPadded || isLong));
  if (member !== undefined && isTold)
    return { found: [cite(member, count, place.read(count))], linkedLength: 0 };
  if (!isPadded && word !== 'numbered-record') return NOTHING_FOUND;
  return followLinks(index, place, index.serials, count, digits);
}

/** The text after a place, folded. */
export function foldAfter({ after }: Place): string {
  // A blank before and after matters here, and folding would drop it.
  return fold(`x${after}x`, 'proof').slice(1, -1);
}
