import { foldText } from '../text/fold.ts';
import { createProblem, type Problem } from '../problems/problems.ts';
import type { FieldName } from '../programme/fieldNames.ts';
import type { Programme } from '../programme/readProgramme.ts';
import type { VocabularyName } from '../programme/schema.ts';
import { findTerm, splitTerms, type Term, type Vocabulary } from '../programme/vocabulary.ts';
import type { Fields } from './collectFields.ts';
import type { OutcomeContent } from './schema.ts';

type TermFields = Pick<
  OutcomeContent,
  | 'status'
  | 'harvest'
  | 'country'
  | 'year'
  | 'significanceRating'
  | 'contributionRating'
  | 'scale'
  | 'socialActor'
  | 'unintended'
  | 'negative'
  | 'objectives'
  | 'resultsFramework'
  | 'changeTypes'
  | 'changeClusters'
>;

/** Reads every classified field against the programme's vocabularies. */
export function readTerms(
  fields: Fields,
  programme: Programme,
): { terms: TermFields; problems: Problem[] } {
  const problems: Problem[] = [];
  const vocabularies = programme.vocabularies;

  const report = (field: FieldName, vocabulary: Vocabulary, terms: readonly Term[]): void => {
    if (vocabulary.isOpen) return;
    for (const term of terms.filter(({ listed }) => !listed)) {
      const detail = { value: term.label, vocabulary: vocabulary.name };
      const code = vocabulary.name === 'answer' ? 'answer-unclear' : 'unlisted-value';
      problems.push(createProblem(code, fields.position(field), detail));
    }
  };
  const one = (field: FieldName, name: VocabularyName): Term | null => {
    const value = fields.text(field);
    if (value === null) return null;
    const term = findTerm(vocabularies[name], value);
    report(field, vocabularies[name], [term]);
    return term;
  };
  const several = (field: FieldName, name: VocabularyName): Term[] => {
    const terms = splitTerms(vocabularies[name], fields.text(field) ?? '');
    report(field, vocabularies[name], terms);
    return terms;
  };

  const year = readYear(fields.text('year'));
  if (year?.listed === false) {
    problems.push(createProblem('year-unclear', fields.position('year'), { value: year.label }));
  }
  const resultsFramework = readResultsFramework(
    vocabularies.resultsFramework,
    fields.text('resultsFramework'),
  );
  report('resultsFramework', vocabularies.resultsFramework, resultsFramework);
  const changeTypes = several('changeTypes', 'changeTypes');
  const stated = several('changeClusters', 'changeClusters');
  const implied = findClusters(vocabularies.changeClusters, changeTypes);
  if (stated.length > 0 && implied.length > 0 && !haveSameKeys(stated, implied)) {
    const detail = { stated: listLabels(stated), implied: listLabels(implied) };
    problems.push(createProblem('clusters-differ', fields.position('changeClusters'), detail));
  }

  const terms: TermFields = {
    status: one('status', 'status'),
    harvest: one('harvest', 'harvest'),
    country: one('country', 'country'),
    year,
    significanceRating: one('significanceRating', 'significanceRating'),
    contributionRating: one('contributionRating', 'contributionRating'),
    scale: one('scale', 'scale'),
    socialActor: one('socialActor', 'socialActor'),
    unintended: one('unintended', 'answer'),
    negative: one('negative', 'answer'),
    objectives: several('objectives', 'objectives'),
    resultsFramework,
    changeTypes,
    changeClusters: uniteTerms(stated, implied),
  };
  return { terms, problems };
}

const NO_VOCABULARY: Vocabulary = {
  name: 'year',
  terms: [],
  isOpen: true,
  spellings: new Map(),
  maxParts: 1,
};

/** A year in digits; one that passed through a spreadsheet may read `2023.0`. */
function readYear(value: string | null): Term | null {
  if (value === null) return null;
  const digits = /^(\d{4})(?:\.0+)?$/.exec(value)?.[1];
  const term = findTerm(NO_VOCABULARY, digits ?? value);
  return digits === undefined
    ? { ...term, order: 10_000 }
    : { ...term, listed: true, order: Number(digits) };
}

/**
 * `YES; Outcome 1.3: (Women) HRDs …`, `Outcome 2.1`: each code is a term; its label is the
 * programme's, or what follows the code. A value without a code is left to the full text.
 */
function readResultsFramework(vocabulary: Vocabulary, value: string | null): Term[] {
  if (value === null) return [];
  const matches = [...value.matchAll(/\boutcome\s+(\d+(?:\.\d+)*)/giu)];
  const terms = matches.map((match, index) => {
    const code = `Outcome ${match[1] ?? ''}`;
    const listed = vocabulary.spellings.get(foldText(code));
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
