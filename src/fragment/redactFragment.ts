import { NameFinder, type NameHit } from '../text/names/nameFinder.ts';
import { isTooShort } from '../text/names/name.ts';
import type { Fragment } from './parseFragment.ts';
import { createLocate } from '../problems/position.ts';
import { createProblem, type Problem } from '../problems/problems.ts';

/** What is written in the place of a redacted string, in every language of the site. */
export const REDACTION_MARK = '[name withheld]';

/** No names: what a programme without a `redact` of its own redacts. */
const NOBODY = new NameFinder([], 'redaction');

/**
 * Replaces each string of the front matter's `redact`, and each that the programme redacts
 * everywhere, by a visible mark, in the title, the aliases and every field. It runs before
 * anything is read from the fields, so that whatever is derived (headline, slug, facet values)
 * never sees the string. What counts as the string: `NameFinder`. A string of the fragment's own
 * that is found nowhere, one that is too short to be looked for elsewhere, and one that is part
 * of a longer word are warnings, which do not repeat it.
 */
export function redactFragment(
  fragment: Fragment,
  everywhere: NameFinder = NOBODY,
): {
  fragment: Fragment;
  problems: readonly Problem[];
} {
  const { redact, title, aliases } = fragment.editorial;
  if (redact.length === 0 && everywhere.isEmpty) return { fragment, problems: [] };
  const own = new NameFinder(redact, 'redaction');
  const used = new Set<number>();
  const redactText = (text: string): string => {
    const hits = own.find(text);
    for (const { index } of hits) used.add(index);
    return replace(text, [...hits, ...everywhere.find(text)]);
  };
  const redacted: Fragment = {
    ...fragment,
    editorial: {
      ...fragment.editorial,
      ...(title === undefined ? {} : { title: redactText(title) }),
      aliases: aliases.map(redactText),
    },
    fields: fragment.fields.map((field) => ({ ...field, value: redactText(field.value) })),
  };
  const problems = redact.flatMap((source, index) => {
    const detail = { index: index + 1 };
    if (!used.has(index)) return [createProblem('redaction-unused', 'unavailable', detail)];
    return isTooShort(source) ? [createProblem('redaction-short', 'unavailable', detail)] : [];
  });
  const near = [
    ...findNear(redacted, own).map((detail) => ({ ...detail, isOwn: true })),
    ...findNear(redacted, everywhere).map((detail) => ({ ...detail, isOwn: false })),
  ].map((detail) => createProblem('redaction-inside-word', 'unavailable', detail));
  return { fragment: redacted, problems: [...problems, ...near] };
}

/** A text with every name that the finder finds replaced by the mark. */
export function redactText(text: string, names: NameFinder, mark = REDACTION_MARK): string {
  return replace(text, names.find(text), mark);
}

/** Whether a text still holds one of the strings, in any of the spellings that redaction finds. */
export function holdsRedacted(
  text: string,
  redact: readonly string[],
  everywhere: NameFinder = NOBODY,
): boolean {
  const own = new NameFinder(redact, 'redaction');
  return text.split(REDACTION_MARK).some((part) => own.holds(part) || everywhere.holds(part));
}

function replace(text: string, hits: readonly NameHit[], mark = REDACTION_MARK): string {
  let result = '';
  let done = 0;
  for (const { start, end } of hits.toSorted((a, b) => a.start - b.start)) {
    // A place that overlaps the one before it only makes that one longer.
    if (start >= done) result += text.slice(done, start) + mark;
    done = Math.max(done, end);
  }
  return result + text.slice(done);
}

/** For each name that is left as part of longer words: its number and the lines. */
function findNear(fragment: Fragment, names: NameFinder): { index: number; lines: number[] }[] {
  const linesOf = new Map<number, Set<number>>();
  for (const { value, valueStart } of fragment.fields) {
    const locate = createLocate(value);
    for (const { index, start } of names.findNear(value)) {
      // Redaction takes no line breaks away but those inside a name.
      const line = fragment.locate(valueStart).line + locate(start).line - 1;
      linesOf.set(index, (linesOf.get(index) ?? new Set()).add(line));
    }
  }
  return [...linesOf]
    .toSorted(([a], [b]) => a - b)
    .map(([index, lines]) => ({ index: index + 1, lines: [...lines] }));
}
