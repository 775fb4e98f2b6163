import { findReserved } from '../../programme/reservedNames.ts';
import { fold } from '../../text/foldings.ts';
import { createSlug } from '../../text/slug.ts';
import { capitalise } from './headerKeys.ts';
import { findAddressWords, LITTLE_WORDS, QUESTION_WORDS, VERBS } from './words/addressWords.ts';

/** An address is not longer, unless its first word is. */
const MAX_ADDRESS = 30;
/** Words of an address that say something. */
const MAX_ADDRESS_WORDS = 3;
/** Longer than any word; a name is in addresses, too. */
const MAX_NAME = 40;
const MAX_NAME_WORDS = 5;

/**
 * A label → its words as an address has them: plain Latin letters and digits. None where the label has
 * letters of another script: such an address would be a row of percent signs wherever it is copied to.
 */
function listWords(label: string): string[] {
  const plain = createSlug(fold(createSlug(label), 'redaction'));
  return /^[a-z\d-]+$/.test(plain) ? plain.split('-') : [];
}

/**
 * Words of a question without those that ask: `Qui est l’acteur principal du changement ?` is about the
 * `acteur principal changement`. All of them where it is none, or nothing else is left.
 */
function listTelling(label: string): { readonly words: readonly string[]; readonly most: number } {
  const words = listWords(label);
  const isQuestion = /[?؟]/u.test(label) || QUESTION_WORDS.has(words[0] ?? '');
  if (!isQuestion) return { words, most: MAX_NAME_WORDS };
  const telling: string[] = [];
  for (const word of words) {
    // What the question is about comes before what it did.
    if (VERBS.has(word) && telling.length > 0) break;
    if (![QUESTION_WORDS, VERBS, LITTLE_WORDS].some((set) => set.has(word))) telling.push(word);
  }
  return telling.length === 0
    ? { words, most: MAX_NAME_WORDS }
    : { words: telling, most: MAX_ADDRESS_WORDS };
}

/** The first words, cut after one that says something, so that they are not longer than so many letters. */
function cut(words: readonly string[], most: number, letters: number): string[] {
  const taken: string[] = [];
  let length = 0;
  let said = 0;
  for (const word of words) {
    length += word.length;
    if (taken.length > 0 && (length > letters || said === most)) break;
    taken.push(word);
    length += 1;
    if (!LITTLE_WORDS.has(word)) said += 1;
  }
  while (taken.length > 1 && LITTLE_WORDS.has(taken.at(-1) ?? '')) taken.pop();
  return taken;
}

/** Longer than this, one word is no address. */
const MAX_WORD = 60;

function isUsable([first]: readonly string[]): boolean {
  return first !== undefined && first.length <= MAX_WORD;
}

/**
 * The address of the index pages of a field: words of its label (`Type of partner` → `type-of-partner`);
 * of another script those that are known, or `field-7` after its column.
 */
export function createAddress(label: string, column: number, taken: ReadonlySet<string>): string {
  const words = cut(listTelling(label).words, MAX_ADDRESS_WORDS, MAX_ADDRESS);
  const base = isUsable(words) ? words.join('-') : findAddressWords(label)?.several;
  const isFree = (each: string): boolean => findReserved(each) === undefined && !taken.has(each);
  const wanted = base === undefined ? [] : [base, `${base}-list`];
  return (
    wanted.find(isFree) ?? number(`${base ?? 'field'}-`, base === undefined ? column : 2, isFree)
  );
}

/**
 * The name of a field, made of its label: `Partner organisation` → `partnerOrganisation`; of another
 * script that of what it is known to be, or `field7` after its column.
 */
export function createName(
  label: string,
  column: number,
  isFree: (name: string) => boolean,
): string {
  const telling = listTelling(label);
  const words = cut(telling.words, telling.most, MAX_NAME);
  const known = findAddressWords(label)?.one.split('-');
  const [first = '', ...rest] = isUsable(words) ? words : (known ?? []);
  const joined = [first, ...rest.map(capitalise)].join('');
  if (joined === '') return number('field', column, isFree);
  const base = /^[a-z]/.test(joined) ? joined : `column${capitalise(joined)}`;
  return isFree(base) ? base : number(base, 2, isFree);
}

function number(base: string, from: number, isFree: (name: string) => boolean): string {
  let at = from;
  while (!isFree(`${base}${at}`)) at += 1;
  return `${base}${at}`;
}
