import { hashWord } from '../../text/hash.ts';
import {
  dropZeros,
  isNumber,
  joinPlain,
  joinWritten,
  listEndings,
  splitId,
} from './idSpellings.ts';
import type { Needle } from './needle.ts';
import type { Contents } from './contents.ts';
import { SERIAL_WORD_HASHES } from './serialWords.ts';

/** Letters and digits of the shortest part of an id that readers take for the id. */
const MIN_PART = 4;
/** Digits of the longest number that is compared with others, to find what is between two. */
const MAX_DIGITS = 9;

/** An id that must not be named, as the last member of a family. */
export interface Member {
  readonly needle: Needle;
  /** Its last number as it is written: `003`. */
  readonly digits: string;
  /** Whether the family is all that comes before that number, or only the end of it. */
  readonly isWhole: boolean;
}

/** Ids that differ by their last number only: all of `EXH-KE2401/CIV…`, or all of `…CIV…`. */
export interface Family {
  /** What comes before the last number, folded and joined: `exhke2401civ`, or `civ`. */
  readonly key: string;
  readonly partCount: number;
  /** The letters next to the number as the ids write them: `CIV`; empty if there is a number. */
  readonly letters: ReadonlySet<string>;
  /** Members by their number without leading zeros. */
  readonly members: ReadonlyMap<string, Member>;
}

interface MutableFamily extends Family {
  readonly letters: Set<string>;
  readonly members: Map<string, Member>;
}

/**
 * Ids by what readers recognise of them: without separators, without leading zeros, and by
 * their ends alone where no public id has the same end.
 */
export class IdIndex {
  readonly #families = new Map<string, MutableFamily>();
  readonly #exact = new Map<string, Member>();
  readonly #serials = createFamily('', 0);
  readonly #public = new Set<string>();
  readonly #publicSerials = new Set<string>();
  readonly #spacedDigits = new Set<number>();
  readonly #all = new Set<number>();
  readonly #numbers = new Map<Family, readonly number[]>();
  /** Hashes of the words and letters that may come before the last number. */
  readonly #words = new Set<number>(SERIAL_WORD_HASHES);

  /** Letters and digits of the longest id. */
  longest = 0;

  /** Takes an id that ends in a number; with `withEnds`, also what readers know it by: `CIV003`. */
  add(needle: Needle, withEnds: boolean): void {
    const parts = splitId(needle.source);
    const digits = parts.at(-1);
    if (digits === undefined || !isNumber(digits)) return;
    const before = parts.slice(0, -1);
    if (before.every(isNumber)) return;
    this.#all.add(Number(digits));
    // The last two digits with a blank between them, as in `C I V 0 0 3`.
    this.#all.add(Number(digits.slice(-1)));
    if (digits.length > 1) this.#spacedDigits.add(hashWord(digits.slice(-2, -1)));
    this.longest = Math.max(this.longest, joinWritten(parts).length);
    this.#exact.set(joinWritten(parts), { needle, digits, isWhole: true });
    for (const [from, family] of listEndings(before).entries()) {
      if (from > 0 && !(withEnds && isTelling(family, digits))) continue;
      this.#addTo(family, { needle, digits, isWhole: from === 0 });
    }
    if (withEnds) put(this.#serials, { needle, digits, isWhole: false });
  }

  /** Takes an id that is published: its end is its own, whoever else’s it may be too. */
  addPublic(id: string): void {
    const parts = splitId(id);
    for (const end of listEndings(parts)) this.#public.add(joinPlain(end));
    const last = parts.at(-1);
    if (last !== undefined && isNumber(last)) this.#publicSerials.add(dropZeros(last));
  }

  /** Whether the last number of an id may follow this word, or these letters (by their hash). */
  mayFollowWord(hash: number): boolean {
    return this.#words.has(hash);
  }

  /** Whether a digit alone (by its hash) may be the last but one of an id whose digits are spaced. */
  isSpacedDigit(hash: number): boolean {
    return this.#spacedDigits.has(hash);
  }

  /** Whether any id ends in this number. */
  hasNumber(number: number): boolean {
    return this.#all.has(number);
  }

  /** The id that these words are, character by character. */
  findExact(written: string): Member | undefined {
    return this.#exact.get(written);
  }

  findFamily(key: string): Family | undefined {
    return this.#families.get(key);
  }

  /** Every id by its last number alone. */
  get serials(): Family {
    return this.#serials;
  }

  /** The member of a family that has this number and that no public id can be meant for. */
  findMember(family: Family, digits: string): Member | undefined {
    const plain = dropZeros(digits);
    const member = family.members.get(plain);
    if (member === undefined) return undefined;
    const isPublic =
      family === this.#serials
        ? this.#publicSerials.has(plain)
        : this.#public.has(family.key + plain);
    return isPublic ? undefined : member;
  }

  /** The first such member with a number from `least` to `most`. */
  findBetween(family: Family, least: number, most: number): Member | undefined {
    const numbers = this.#sortNumbers(family);
    let low = 0;
    for (let high = numbers.length; low < high;) {
      const middle = (low + high) >> 1;
      if ((numbers[middle] ?? 0) < least) low = middle + 1;
      else high = middle;
    }
    for (; (numbers[low] ?? Infinity) <= most; low += 1) {
      const member = this.findMember(family, String(numbers[low]));
      if (member !== undefined) return member;
    }
    return undefined;
  }

  /** All of them, for a key (`createSearchKey`). */
  *listContents(): Contents {
    for (const family of [...this.#families.values(), this.#serials])
      yield JSON.stringify([
        family.key,
        family.partCount,
        [...family.letters],
        [...family.members],
      ]);
    for (const known of [this.#exact, this.#public, this.#publicSerials, this.#spacedDigits])
      yield JSON.stringify([...known]);
    yield JSON.stringify([this.longest, [...this.#all], [...this.#words]]);
  }

  #sortNumbers(family: Family): readonly number[] {
    const known = this.#numbers.get(family);
    if (known !== undefined) return known;
    const numbers = [...family.members.keys()]
      .filter((plain) => plain.length <= MAX_DIGITS && this.findMember(family, plain) !== undefined)
      .map(Number)
      .toSorted((a, b) => a - b);
    this.#numbers.set(family, numbers);
    return numbers;
  }

  #addTo(parts: readonly string[], member: Member): void {
    const key = joinPlain(parts);
    const family = this.#families.get(key) ?? createFamily(key, parts.length);
    this.#families.set(key, family);
    put(family, member);
    const letters = /(\p{L}+)[^\p{L}\p{N}]*\p{N}+$/u.exec(member.needle.source.normalize('NFKC'));
    if (letters?.[1] !== undefined) family.letters.add(letters[1]);
    const last = parts.at(-1) ?? '';
    this.#words.add(hashWord(last.slice(-1)));
    for (const end of listEndings(parts)) {
      this.#words.add(hashWord(joinWritten(end)));
      this.#words.add(hashWord(joinPlain(end)));
    }
  }
}

function createFamily(key: string, partCount: number): MutableFamily {
  return { key, partCount, letters: new Set(), members: new Map() };
}

/** The first of each number is enough to say what was found. */
function put(family: MutableFamily, member: Member): void {
  const plain = dropZeros(member.digits);
  if (!family.members.has(plain)) family.members.set(plain, member);
}

/** Whether the end of an id says whose it is: letters next to the number, and not too few of both. */
function isTelling(family: readonly string[], digits: string): boolean {
  const last = family.at(-1);
  if (last === undefined || family.every(isNumber)) return false;
  const length = joinWritten(family).length + digits.length;
  return length >= MIN_PART && (!isNumber(last) || family.length > 2);
}
