import { distance } from 'fastest-levenshtein';
import { foldText } from '../text/fold.ts';
import type { Fragment, FragmentField } from '../fragment/parseFragment.ts';
import type { Position } from '../fragment/position.ts';
import { createProblem, type Problem } from '../fragment/problems.ts';
import type { FieldName } from '../programme/fieldNames.ts';
import type { Programme } from '../programme/readProgramme.ts';
import type { Outcome } from './schema.ts';

/** The fields of one fragment by the name the project gives them. */
export interface Fields {
  /** The value without the white space around it; `null` when empty or absent. */
  readonly text: (name: FieldName) => string | null;
  /** Where the value stands, or the head of the file when the field is absent. */
  readonly position: (name: FieldName) => Position;
  readonly flag: Outcome['confidential'];
  /** Unknown headers, two headers for one field, headers that lack their colon. */
  readonly problems: readonly Problem[];
}

/** Finds each field by its header, never by its place. */
export function collectFields(fragment: Fragment, programme: Programme): Fields {
  const found = new Map<FieldName, FragmentField[]>();
  const problems: Problem[] = [];
  const flagKeys = [...programme.fieldOfHeader].flatMap(([header, name]) =>
    name === 'confidential' ? [createLetterKey(header)] : [],
  );
  let lostFlags = 0;
  for (const field of fragment.fields) {
    const name = programme.fieldOfHeader.get(field.key);
    if (name !== 'confidential') lostFlags += countFlags(fragment, field, flagKeys);
    if (name === undefined) {
      if (isLikeFlag(field.header, flagKeys)) lostFlags += 1;
      problems.push(
        createProblem('unknown-header', fragment.locate(field.start), {
          header: field.header.trim(),
        }),
      );
    } else {
      const same = found.get(name);
      if (same === undefined) found.set(name, [field]);
      else same.push(field);
    }
    problems.push(...findBareHeaders(fragment, field, programme));
  }
  for (const fields of found.values()) problems.push(...checkSynonyms(fragment, fields));

  const text = (name: FieldName): string | null => found.get(name)?.[0]?.value.trim() || null;
  return {
    text,
    position: (name) => fragment.locate(found.get(name)?.[0]?.valueStart ?? 0),
    flag: readFlag(found.get('confidential') ?? [], lostFlags),
    problems,
  };
}

/** A second flag that lost its place, its marks or a letter of its header counts as a repetition. */
function readFlag(fields: readonly FragmentField[], lost: number): Outcome['confidential'] {
  const [first] = fields;
  if (first === undefined) return { state: 'missing' };
  if (fields.length + lost > 1) return { state: 'repeated' };
  const value = first.value.trim();
  return value === '' ? { state: 'empty' } : { state: 'value', value };
}

/** Two different headers for one field; the same header twice is the parser's to report. */
function checkSynonyms(fragment: Fragment, fields: readonly FragmentField[]): Problem[] {
  const [first, ...others] = fields;
  if (first === undefined) return [];
  return others
    .filter((other) => other.key !== first.key)
    .map((other) =>
      createProblem('two-headers-one-field', fragment.locate(other.start), {
        header: other.header.trim(),
        first: first.header.trim(),
        line: fragment.locate(first.start).line,
      }),
    );
}

/** Only the letters and digits of a text, for headers that lost or gained anything else. */
function createLetterKey(text: string): string {
  return foldText(text.normalize('NFKC')).replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * How often the header of the flag stands inside another field: in bold anywhere, or at the
 * start of a line before a colon. Either was a line of its own once, so the outcome is withheld.
 */
function countFlags(fragment: Fragment, field: FragmentField, flagKeys: readonly string[]): number {
  const source = fragment.text.slice(field.valueStart, field.end);
  const bold = [...source.matchAll(/\*\*(?=([^*\n]+)\*\*)/gu)].map((match) => match[1] ?? '');
  const beginnings = source
    .split(/[\n\r\u2028\u2029]/u)
    .flatMap((line) => /^[^:：]{1,300}(?=[:：])/u.exec(line)?.[0] ?? []);
  return [...bold, ...beginnings].filter((text) => flagKeys.includes(createLetterKey(text))).length;
}

/** A header that nobody knows but that is nearly the flag's, or speaks of confidentiality in its own words. */
function isLikeFlag(header: string, flagKeys: readonly string[]): boolean {
  const key = createLetterKey(header);
  return /confiden|سري/u.test(key) || flagKeys.some((flagKey) => isNearly(key, flagKey));
}

/** Whether two keys differ by so little (one letter in ten) that a typing error may be all of it. */
function isNearly(some: string, other: string): boolean {
  const most = Math.max(1, Math.floor(other.length / 10));
  return Math.abs(some.length - other.length) <= most && distance(some, other) <= most;
}

/** A known header in bold at the start of a line that is not a field: likely one that was lost in the field before. */
function findBareHeaders(
  fragment: Fragment,
  field: FragmentField,
  programme: Programme,
): Problem[] {
  const source = fragment.text.slice(field.valueStart, field.end);
  return [...source.matchAll(/^[^\p{L}\p{N}\n]*?\*\*([^*\n]+)\*\*/gmu)].flatMap((match) => {
    const header = (match[1] ?? '').replace(/:\s*$/, '').trim();
    const name = programme.fieldOfHeader.get(foldText(header));
    if (name === undefined) return [];
    // With a backslash before it somebody has said that it is no header.
    if (match[0].startsWith('\\') && name !== 'mergedText') return [];
    const position = fragment.locate(field.valueStart + match.index);
    // What must never be published cannot stay in a field that is.
    const code = name === 'mergedText' ? 'hidden-header-without-colon' : 'header-without-colon';
    return [createProblem(code, position, { header })];
  });
}
