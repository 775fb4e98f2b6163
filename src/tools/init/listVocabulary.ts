import { isReservedKey } from '../../programme/vocabulary.ts';
import { foldLabel } from '../../text/foldLabel.ts';
import { createSlug } from '../../text/slug.ts';
import { findCountry, findMistypedCountry, nameCountry, readCountryCode } from './countries.ts';
import { splitLines } from '../../text/splitLines.ts';
import { splitValue } from './findSeparator.ts';
import type { ValueList } from './foundTable.ts';
import { capitalise } from './headerKeys.ts';
import {
  joinValues,
  markNear,
  mergeTwins,
  type KnownNames,
  type ListedValue,
} from './mergeTwins.ts';
import { rankValues } from './orderScale.ts';

/** With more values a column is listed nowhere: every value of it is welcome. */
const MAX_VALUES = 80;

/** How the values of a column are listed. */
export interface VocabularyContext {
  readonly language: string;
  /** The sheet of lists has one for the column. */
  readonly list: ValueList | undefined;
  /** Values are names of choices (`local_authority`), as survey tools export them. */
  readonly areCodes: boolean;
}

/** The values of a column for `vocabularies`; nothing where there are too many to be a list. */
export function listVocabulary(
  values: ReadonlyMap<string, number>,
  { list, areCodes }: VocabularyContext,
): ListedValue[] | undefined {
  if (values.size === 0 && list === undefined) return undefined;
  if (values.size > MAX_VALUES) return undefined;
  const merged = mergeTwins(values).map((value) => (areCodes ? spellOut(value) : value));
  const listed = list === undefined ? merged : addToList(list, merged);
  return isListable(listed) ? markNear(listed) : undefined;
}

/** Whether each value gets an address of its own, and no spelling means two of them. */
function isListable(values: readonly ListedValue[]): boolean {
  const slugs = values.map(({ label }) => createSlug(label));
  const spellings = values.flatMap((value) => [
    ...new Set(
      [value.label, ...value.also, ...(value.code === undefined ? [] : [value.code])].map(
        foldLabel,
      ),
    ),
  ]);
  return (
    slugs.every((slug) => slug !== '' && !isReservedKey(slug)) &&
    new Set(slugs).size === slugs.length &&
    new Set(spellings).size === spellings.length
  );
}

/** In the order of the list, with its spellings; what is not in it comes after. */
function addToList(list: ValueList, values: readonly ListedValue[]): ListedValue[] {
  const rest = [...values];
  const listed = list.values.map(({ label, code }): ListedValue => {
    const keys = new Set([label, ...(code === undefined ? [] : [code])].map(foldLabel));
    const own: ListedValue = {
      label,
      also: code === undefined || foldLabel(code) === foldLabel(label) ? [] : [code],
      count: 0,
    };
    const at = rest.findIndex((value) =>
      [value.label, ...value.also].some((spelling) => keys.has(foldLabel(spelling))),
    );
    const [found] = at === -1 ? [] : rest.splice(at, 1);
    return found === undefined ? own : joinValues(own, found);
  });
  return [...listed, ...rest];
}

/** `local_authority` → “Local authority”. */
function spellOut(value: ListedValue): ListedValue {
  const { label } = value;
  if (!/^[\p{Ll}\p{N}_]+$/u.test(label) || !/\p{L}/u.test(label)) return value;
  const words = capitalise(label.replaceAll('_', ' ').trim());
  return joinValues({ label: words, also: [], count: 0 }, value);
}

/** What may be between two countries. */
const BETWEEN = /\s*[;,/|\n،؛&+]\s*|\s+(?:and|et|y|e|و)\s+|\s+و(?=\p{L})/u;

/** “Niger” and “Nigeria” are names of their own, however rare one of them is; “Guatemla” is none. */
const COUNTRIES: KnownNames = {
  isName: (value) => findCountry(value) !== undefined,
  isSlipOf: (value, name) => findMistypedCountry(value) === findCountry(name),
};

/** Countries with their ISO codes. Several in one cell are listed one by one. */
export function listCountries(
  values: ReadonlyMap<string, number>,
  language: string,
): ListedValue[] | undefined {
  const names = new Map<string, number>();
  const add = (name: string, count: number): void => {
    names.set(name, (names.get(name) ?? 0) + count);
  };
  const hasCodes = [...values.keys()].every((value) =>
    splitCountries(value).every((part) => readCountryCode(part) !== undefined),
  );
  for (const [value, count] of values) for (const part of splitCountries(value)) add(part, count);
  if (names.size > MAX_VALUES) return undefined;
  const named = new Set([...names.keys()].map(findCountry));
  // Beside names, a code is that of a country only where its name is there: “SA” may mean another.
  const readCode = (label: string): string | undefined => {
    const code = isWrittenCode(label) ? readCountryCode(label) : undefined;
    return named.has(code) ? code : undefined;
  };
  const groups = Map.groupBy(
    mergeTwins(names, COUNTRIES),
    ({ label }) =>
      (hasCodes ? readCountryCode(label) : (findCountry(label) ?? readCode(label))) ?? `- ${label}`,
  );
  const others = [...groups.keys()]
    .filter((code) => code.startsWith('-'))
    .map((code) => foldLabel(code.slice(2)));
  const isTaken = (code: string): boolean => others.includes(foldLabel(code));
  const listed = [...groups].map(([code, group]): ListedValue => {
    const [first, ...rest] = group.toSorted(
      (a, b) => Number(isName(b)) - Number(isName(a)) || b.count - a.count,
    );
    const joined = rest.reduce(joinValues, first ?? { label: '', also: [], count: 0 });
    if (code.startsWith('-')) return joined;
    const name = hasCodes ? nameCountry(code, language) : undefined;
    const value =
      name === undefined ? joined : joinValues({ label: name, also: [], count: 0 }, joined);
    // Its own code of two letters is a spelling of it already.
    const also = value.also.filter((each) => each.toUpperCase() !== code);
    // A value of another group that looks like the code would be taken for it.
    return isTaken(code) ? { ...value, also } : { ...value, also, code };
  });
  const sorted = listed.toSorted((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
  return isListable(sorted)
    ? sorted.map((value) => markMistyped(value, sorted, language))
    : undefined;
}

/** What is too often there to be taken for a slip, or a slip of a country that no row has: told as one that may be. */
function markMistyped(
  value: ListedValue,
  others: readonly ListedValue[],
  language: string,
): ListedValue {
  const code = value.code === undefined ? findMistypedCountry(value.label) : '';
  if (code === '') return value;
  const near = others.find((other) => other.code === code)?.label ?? nameCountry(code, language);
  return near === undefined ? value : { ...value, near };
}

function isName({ label }: ListedValue): boolean {
  return findCountry(label) !== undefined;
}

/** Whether a text may be a code of a country: in capitals, as no word of a sentence is. */
function isWrittenCode(text: string): boolean {
  return /^[A-Z]{2,3}$/.test(text) && findCountry(text) === undefined;
}

/** A cell as the countries that it names; line by line where not all parts are countries. */
export function splitCountries(value: string): string[] {
  if (findCountry(value) !== undefined) return [value.trim()];
  const parts = value
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const isEach = (is: (part: string) => unknown): boolean =>
    parts.every((part) => is(part) !== undefined);
  if (parts.length > 1 && isEach(findCountry)) return parts;
  const isNameOrCode = (part: string): string | undefined =>
    findCountry(part) ??
    (isWrittenCode(part) ? readCountryCode(part) : undefined) ??
    (findMistypedCountry(part) || undefined);
  if (parts.some((part) => findCountry(part) !== undefined) && isEach(isNameOrCode)) return parts;
  const codes = splitValue(value, ' ');
  return codes.length > 1 && codes.every((code) => readCountryCode(code) !== undefined)
    ? codes
    : splitLines(value);
}

/** The values in the order of a scale, gender and number of one word together; nothing where a word is unknown. */
export function orderRating(
  values: readonly ListedValue[],
  kind: 'rating' | 'reach',
): ListedValue[] | undefined {
  const labels = values.map(({ label }) => label);
  const ranks = rankValues(labels, kind);
  if (ranks === undefined) return undefined;
  const getRank = ({ label }: ListedValue): number => ranks.get(label) ?? 0;
  const ordered = values.toSorted((a, b) => b.count - a.count);
  const joined = ordered.reduce<ListedValue[]>((kept, value) => {
    const at = kept.findIndex(
      (other) => getRank(other) === getRank(value) && isSameWord(other.label, value.label),
    );
    const other = kept[at];
    return other === undefined ? [...kept, value] : kept.with(at, joinValues(other, value));
  }, []);
  // Those of one rank by name: how often each was written down tells of outcomes that are not published, too.
  return joined.toSorted((a, b) => getRank(a) - getRank(b) || (a.label < b.label ? -1 : 1));
}

/** `Élevé` and `Élevée`, `alto` and `alta`: one word in two genders. */
function isSameWord(some: string, other: string): boolean {
  const stem = (text: string): string => foldLabel(text).replaceAll(/[eoaة]*s?(?= |$)/gu, '');
  return stem(some) === stem(other);
}
