import { foldCharacter } from '../text/foldings.ts';
import type { Fragment } from './parseFragment.ts';
import { createProblem, type Problem } from './problems.ts';

/** What stands in the place of a redacted string, in every language of the site. */
export const REDACTION_MARK = '[name withheld]';

/**
 * Replaces each string of the front matter's `redact` by a visible mark, in the title, the
 * aliases and every field. It runs before anything is read from the fields, so that whatever is derived
 * (headline, slug, facet values) never sees the string. A string is found across case,
 * accents, invisible characters and whatever joins its words: white space and line breaks,
 * punctuation, markup, or nothing at all (`jane-example`, `JaneExample`, `Jane%20Example`).
 * A string that is found nowhere is a warning.
 */
export function redactFragment(fragment: Fragment): {
  fragment: Fragment;
  problems: readonly Problem[];
} {
  const { redact } = fragment.editorial;
  if (redact.length === 0) return { fragment, problems: [] };
  const needles = redact.map(createNeedle);
  const used = new Set<number>();
  const redactText = (text: string): string => redactOne(text, needles, used);
  const { title } = fragment.editorial;
  const redacted: Fragment = {
    ...fragment,
    editorial: {
      ...fragment.editorial,
      ...(title === undefined ? {} : { title: redactText(title) }),
      aliases: fragment.editorial.aliases.map(redactText),
    },
    fields: fragment.fields.map((field) => ({ ...field, value: redactText(field.value) })),
  };
  const problems = redact.flatMap((_, index) =>
    used.has(index) ? [] : [createProblem('redaction-unused', 'unavailable', { index: index + 1 })],
  );
  return { fragment: redacted, problems };
}

/** Whether a text still holds one of the strings, in any of the spellings that redaction finds. */
export function holdsRedacted(text: string, redact: readonly string[]): boolean {
  const rest = text.split(REDACTION_MARK).map((part) => foldForRedaction(part).text);
  return redact
    .map(createNeedle)
    .some((needle) => rest.some((part) => findAll(part, needle).length > 0));
}

function redactOne(text: string, needles: readonly Needle[], used: Set<number>): string {
  const { text: folded, offsets } = foldForRedaction(text);
  const places = needles.flatMap((needle, index) => {
    const found = findAll(folded, needle);
    if (found.length > 0) used.add(index);
    return found.map(([at, behind]) => {
      // A character that folds to several units (a ligature) is replaced whole.
      let end = behind;
      while (offsets[end] === offsets[end - 1]) end += 1;
      return [offsets[at] ?? 0, offsets[end] ?? text.length] as const;
    });
  });
  let result = '';
  let done = 0;
  for (const [start, end] of places.toSorted((a, b) => a[0] - b[0])) {
    // A place that overlaps the one before it only makes that one longer.
    if (start >= done) result += text.slice(done, start) + REDACTION_MARK;
    done = Math.max(done, end);
  }
  return result + text.slice(done);
}

/** A string to find: its words, folded, and how many signs must stand between two of them. */
interface Needle {
  readonly words: readonly string[];
  readonly least: 0 | 1;
}

/** So many letters that they mean the name even when nothing joins its words. */
const TELLING = 6;
/** The most signs between two words of one name. */
const WIDEST_JOINT = 4;
/** A blank as addresses and spreadsheets write it. */
const WRITTEN_BLANKS = ['%20', '&nbsp;', '&#160;'];

function createNeedle(source: string): Needle {
  const { text } = foldForRedaction(source);
  const words = text.split(/(?<=[\p{L}\p{N}])[^\p{L}\p{N}]+(?=[\p{L}\p{N}])/u);
  // A single letter that runs into the next word says nothing (“a Name” in “Banana Name”).
  const isTelling = words.join('').length >= TELLING && words.every((word) => word.length > 1);
  return { words, least: isTelling ? 0 : 1 };
}

/** Start and end of every occurrence, those that overlap included. */
function findAll(text: string, { words, least }: Needle): [start: number, end: number][] {
  const places: [number, number][] = [];
  const [first = '', ...others] = words;
  if (first === '') return places;
  for (let at = text.indexOf(first); at !== -1; at = text.indexOf(first, at + 1)) {
    let end: number | undefined = at + first.length;
    for (const word of others) end = end === undefined ? end : findNext(text, end, word, least);
    if (end !== undefined) places.push([at, end]);
  }
  return places;
}

/** Where the word ends that follows at `from`, behind whatever joins it to the one before. */
function findNext(text: string, from: number, word: string, least: number): number | undefined {
  let at = from;
  let signs = 0;
  for (; signs < WIDEST_JOINT; signs += 1) {
    const blank = WRITTEN_BLANKS.find((written) => text.startsWith(written, at));
    const sign = blank ?? String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (at >= text.length || (blank === undefined && /[\p{L}\p{N}]/u.test(sign))) break;
    at += sign.length;
  }
  return signs >= least && text.startsWith(word, at) ? at + word.length : undefined;
}

interface Folded {
  readonly text: string;
  /** For each unit of `text`, and one behind it, the offset in the source at which it begins. */
  readonly offsets: readonly number[];
}

function foldForRedaction(source: string): Folded {
  let text = '';
  const offsets: number[] = [];
  let at = 0;
  let afterBlank = true;
  for (const character of source) {
    let folded = FOLDED.get(character);
    if (folded === undefined) {
      folded = foldCharacter(character, 'redaction');
      FOLDED.set(character, folded);
    }
    if (folded !== ' ' || !afterBlank) {
      for (let unit = 0; unit < folded.length; unit += 1) offsets.push(at);
      text += folded;
    }
    // Asking the growing text itself (endsWith) would copy it each time.
    if (folded !== '') afterBlank = folded.endsWith(' ');
    at += character.length;
  }
  // Trailing white space belongs to no name; without it a needle is what its letters are.
  const trimmed = text.trimEnd();
  offsets[trimmed.length] ??= at;
  return { text: trimmed, offsets: offsets.slice(0, trimmed.length + 1) };
}

/** Texts have few different characters, and folding one is slow; at most one entry a code point. */
const FOLDED = new Map<string, string>();
