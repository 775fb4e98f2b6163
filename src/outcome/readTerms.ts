import { createProblem, type Problem } from '../problems/problems.ts';
import { getVocabulary, type Vocabularies } from '../programme/createVocabularies.ts';
import { NOT_CLEAR } from '../programme/fieldValues.ts';
import { getHolds, isClassified, type Field } from '../programme/fields.ts';
import type { Programme } from '../programme/readProgramme.ts';
import { readValues } from '../programme/readValues.ts';
import { dropMidnight } from '../text/dropMidnight.ts';
import { isNotRecorded } from '../text/notRecorded.ts';
import { remember } from '../text/remember.ts';
import { findHijriYear, formatSpan } from '../text/hijriYear.ts';
import { findTerm, type Term, type Vocabulary } from '../programme/vocabulary.ts';
import type { Fields } from './collectFields.ts';
import { readYears } from './readYears.ts';

/** Reads every classified field against the programme's vocabularies: what each holds, by its name. */
export function readTerms(
  fields: Fields,
  programme: Programme,
): { terms: Readonly<Record<string, Term | null | readonly Term[]>>; problems: Problem[] } {
  const problems: Problem[] = [];
  const found = new Map<Field, readonly Term[]>();
  for (const field of programme.fields.filter(isClassified)) {
    const value = fields.text(field);
    const terms = value === null ? NONE : readKnown(field, value, programme.vocabularies);
    found.set(field, terms);
    for (const term of terms) {
      const problem = checkTerm(field, term, fields, programme.vocabularies);
      if (problem !== undefined) problems.push(problem);
    }
  }
  problems.push(...addImplied(found, fields, programme));
  const terms = [...found].map(([field, list]) => {
    const value = getHolds(field) === 'term' ? (list[0] ?? null) : list;
    return [field.name, value] as const;
  });
  return { terms: Object.fromEntries(terms), problems };
}

const NONE: readonly Term[] = [];

/** As long as a value may be that is likely in many fragments, and so many of them are kept for each field. */
const MAX_REPEATED = 150;
const MAX_KNOWN = 2000;

/** What the fields of a programme were found to hold; made once for its vocabularies. */
const known = new WeakMap<Vocabularies, Map<Field, (value: string) => readonly Term[]>>();

/** `readField`, which values that repeat themselves ask once. */
function readKnown(field: Field, value: string, vocabularies: Vocabularies): readonly Term[] {
  if (value.length > MAX_REPEATED) return readField(field, value, vocabularies);
  const readers = known.get(vocabularies) ?? new Map<Field, (value: string) => readonly Term[]>();
  known.set(vocabularies, readers);
  const read =
    readers.get(field) ?? remember((text) => readField(field, text, vocabularies), MAX_KNOWN);
  readers.set(field, read);
  return read(value);
}

function readField(field: Field, value: string, vocabularies: Vocabularies): readonly Term[] {
  if (field.kind === 'year') return createYears(value);
  const vocabulary = getVocabulary(vocabularies, field);
  if (field.kind === 'codes') return readCodes(vocabulary, value);
  if (mayLack(field) && isNotRecorded(value) && !vocabulary.spellings.has(value)) return NONE;
  const terms = readValues(field.kind, vocabulary, value, field.separator);
  if (field.kind !== 'rating') return terms;
  const isScale = vocabulary.terms.length > 1;
  return terms.map((term) => (isScale && term.listed ? term : { ...term, isOffScale: true }));
}

/** Whether “n/d” in a field says that there is nothing; of what decides about publishing only its very words count. */
function mayLack({ kind }: Field): boolean {
  return kind === 'rating' || kind === 'term' || kind === 'terms';
}

/** What is to be said of a value that its vocabulary lacks. */
function checkTerm(
  field: Field,
  { label, listed, written = label }: Term,
  fields: Fields,
  vocabularies: Vocabularies,
): Problem | undefined {
  if (listed) return undefined;
  const position = fields.position(field);
  if (field.kind === 'year') {
    const hijri = findHijriYear(written);
    const detail = {
      hijri: hijri?.year,
      span: hijri === undefined ? undefined : formatSpan(hijri),
    };
    return createProblem('year-unclear', position, { value: written, ...detail });
  }
  const { isOpen, name } = getVocabulary(vocabularies, field);
  if (isOpen) return undefined;
  return field.kind === 'answer'
    ? createProblem('answer-unclear', position, { value: label })
    : createProblem('unlisted-value', position, { value: label, vocabulary: name });
}

/** Adds the clusters of the types to those that are stated, and says where the two differ. */
function addImplied(
  found: Map<Field, readonly Term[]>,
  fields: Fields,
  { vocabularies }: Programme,
): Problem[] {
  const lists = [...found].flatMap(([{ kind }, terms]) => (kind === 'types' ? [terms] : []));
  const [first = NONE] = lists;
  const types = lists.length > 1 ? lists.flat() : first;
  return [...found].flatMap(([field, stated]) => {
    if (field.kind !== 'clusters') return [];
    const { implied, united } = implyKnown(getVocabulary(vocabularies, field), stated, types);
    found.set(field, united);
    if (stated.length === 0 || implied.length === 0 || haveSameKeys(stated, implied)) return [];
    const detail = { stated: listLabels(stated), implied: listLabels(implied) };
    return [createProblem('clusters-differ', fields.position(field), detail)];
  });
}

interface Implied {
  /** The clusters of the types. */
  readonly implied: readonly Term[];
  /** Those and the stated ones. */
  readonly united: readonly Term[];
}

/** For each vocabulary of clusters, by what is stated and by the types: lists of terms are read once for each value. */
const united = new WeakMap<
  Vocabulary,
  WeakMap<readonly Term[], WeakMap<readonly Term[], Implied>>
>();

function implyKnown(
  clusters: Vocabulary,
  stated: readonly Term[],
  types: readonly Term[],
): Implied {
  const byStated =
    united.get(clusters) ?? new WeakMap<readonly Term[], WeakMap<readonly Term[], Implied>>();
  united.set(clusters, byStated);
  const byTypes = byStated.get(stated) ?? new WeakMap<readonly Term[], Implied>();
  byStated.set(stated, byTypes);
  let known = byTypes.get(types);
  if (known === undefined) {
    const implied = findClusters(clusters, types);
    known = { implied, united: uniteTerms(stated, implied) };
    byTypes.set(types, known);
  }
  return known;
}

/** A term for each year that is touched, or the one that says that this is not clear. */
function createYears(written: string): Term[] {
  const value = dropMidnight(written);
  const found = readYears(value);
  if (found === 'not clear')
    return [{ key: NOT_CLEAR, label: 'Not clear', order: 10_000, listed: false, written: value }];
  return found.years.map((year) => {
    const key = String(year).padStart(4, '0');
    const isPlain = /^\d{4}(?:\.0+)?$/.test(value);
    return { key, label: key, order: year, listed: true, ...(isPlain ? {} : { written: value }) };
  });
}

/**
 * `YES; Outcome 1.3: (Women) HRDs …`, `Outcome 2.1`: each code is a term; its label is the
 * programme's, or what follows the code. A value without a code is left to the full text.
 */
function readCodes(vocabulary: Vocabulary, value: string): Term[] {
  const matches = [...value.matchAll(/\boutcome\s+(\d+(?:\.\d+)*)/giu)];
  const terms = matches.map((match, index) => {
    const code = `Outcome ${match[1] ?? ''}`;
    const listed = vocabulary.spellings.get(code);
    if (listed !== undefined) return listed;
    const next = matches[index + 1]?.index ?? value.length;
    const text = trimText(value.slice(match.index + match[0].length, next));
    const term = findTerm(vocabulary, code);
    return text === '' ? term : { ...term, code, label: text };
  });
  return uniteTerms(terms);
}

/** Without the punctuation that joins a code to its text and one entry to the next. */
function trimText(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s;,]/u.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end).replace(/^[\s:.–-]+/u, '');
}

function findClusters(clusters: Vocabulary, types: readonly Term[]): Term[] {
  const parents = new Set(types.map(({ parent }) => parent?.key));
  return clusters.terms.filter(({ key }) => parents.has(key));
}

function uniteTerms(...lists: readonly (readonly Term[])[]): Term[] {
  return [...new Map(lists.flat().map((term) => [term.key, term])).values()];
}

function haveSameKeys(some: readonly Term[], others: readonly Term[]): boolean {
  const keys = new Set(others.map(({ key }) => key));
  return some.length === others.length && some.every(({ key }) => keys.has(key));
}

function listLabels(terms: readonly Term[]): string {
  return terms.map(({ label }) => label).join(', ');
}
