import type { Fragment } from './parseFragment.ts';
import { createProblem, type Problem } from './problems.ts';

/** What stands in the place of a redacted string, in every language of the site. */
export const REDACTION_MARK = '[name withheld]';

/**
 * Replaces each string of the front matter's `redact` by a visible mark, in the title, the
 * aliases and every field. It runs before anything is read from the fields, so that whatever is derived
 * (headline, slug, facet values) never sees the string. A string is found across case,
 * accents, kinds of apostrophe and dash, invisible characters and runs of white space, line
 * breaks included. A string that is found nowhere is a warning.
 */
export function redactFragment(fragment: Fragment): {
  fragment: Fragment;
  problems: readonly Problem[];
} {
  const { redact } = fragment.editorial;
  if (redact.length === 0) return { fragment, problems: [] };
  const needles = redact.map((needle) => foldForRedaction(needle).text);
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
  return redact.some((needle) => {
    const wanted = foldForRedaction(needle).text;
    return wanted !== '' && rest.some((part) => part.includes(wanted));
  });
}

function redactOne(text: string, needles: readonly string[], used: Set<number>): string {
  const { text: folded, offsets } = foldForRedaction(text);
  const places = needles.flatMap((needle, index) => {
    const found = findAll(folded, needle);
    if (found.length > 0) used.add(index);
    return found.map((at) => {
      // A character that folds to several units (a ligature) is replaced whole.
      let end = at + needle.length;
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

function findAll(text: string, needle: string): number[] {
  const places: number[] = [];
  if (needle === '') return places;
  for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1)) places.push(at);
  return places;
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
      folded = foldCharacter(character);
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

/** One character of the source → none, one or more characters to compare. */
function foldCharacter(character: string): string {
  if (/\s/u.test(character)) return ' ';
  if (/[\u2018\u2019\u02BC\u0060\u00B4]/u.test(character)) return "'";
  if (/\p{Pd}/u.test(character)) return '-';
  // Format characters (zero-width, bidirectional marks, soft hyphen) and the Arabic tatweel can hide inside a name.
  if (/[\p{Cf}\u0640]/u.test(character)) return '';
  const base = character.normalize('NFKD').replaceAll(/\p{M}/gu, '');
  // By way of the capitals, which ß and ss, ς and σ share.
  return base.toLowerCase().toUpperCase().toLowerCase();
}
