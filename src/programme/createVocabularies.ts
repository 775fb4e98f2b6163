import { foldText } from '../text/fold.ts';
import type { FrontMatter } from '../fragment/frontMatter.ts';
import { createProblem, type Problem } from '../problems/problems.ts';
import { createSlug } from '../text/slug.ts';
import { NO_WORDS, YES_WORDS } from '../outcome/flag.ts';
import {
  hasVocabulary,
  type Field,
  type FieldName,
  type FieldTable,
  type NameOfKind,
} from './fields.ts';
import type { Cluster, ProgrammeSettings, VocabularyEntry } from './schema.ts';
import { listLanguages, pickSpoken } from './siteLanguages.ts';
import {
  createVocabulary,
  isReservedKey,
  shortenKey,
  type Term,
  type TermSpellings,
  type Vocabulary,
} from './vocabulary.ts';

/** How people and spreadsheets write yes and no in fields that ask one. */
const ANSWERS: readonly TermSpellings[] = [
  {
    term: { key: 'yes', label: 'Yes', order: 0, listed: true },
    spellings: YES_WORDS,
  },
  {
    term: { key: 'no', label: 'No', order: 1, listed: true },
    spellings: NO_WORDS,
  },
];

/** The known fields with a vocabulary, and the words of those that ask for yes or no. */
type VocabularyName =
  NameOfKind<'status' | 'term' | 'rating' | 'terms' | 'types' | 'clusters' | 'codes'> | 'answer';

/** By the name of a field. */
export type Vocabularies = Readonly<Record<VocabularyName, Vocabulary>>;

/** The vocabulary that the values of a field are from. */
export function getVocabulary(vocabularies: Vocabularies, { name, kind }: Field): Vocabulary {
  const all: Readonly<Record<string, Vocabulary>> = vocabularies;
  const vocabulary = all[kind === 'answer' ? 'answer' : name];
  if (vocabulary === undefined) throw new Error(`There is no vocabulary of ${name}.`);
  return vocabulary;
}

/** Compiles every vocabulary of the programme, and reports spellings that mean two things. */
export function createVocabularies(
  settings: ProgrammeSettings,
  fields: FieldTable,
  frontMatter: FrontMatter,
): { vocabularies: Vocabularies; problems: Problem[] } {
  const problems: Problem[] = [];
  const languages = listLanguages(settings);
  const create = (name: string, entries: readonly TermSpellings[], isExact = false): Vocabulary => {
    const spoken = entries.map((each) => keepSpoken(each, languages));
    const { vocabulary, clashes } = createVocabulary(name, spoken, isExact);
    const position = frontMatter.locatePath(['vocabularies', name]);
    const place = `vocabularies.${name}`;
    for (const { spelling, other } of clashes) {
      problems.push(
        createProblem('duplicate-setting', position, { name: spelling, place, other: other.label }),
      );
    }
    for (const { term } of entries) {
      if (createSlug(term.label) !== '' && !isReservedKey(term.key)) continue;
      problems.push(createProblem('label-without-address', position, { label: term.label, place }));
    }
    return vocabulary;
  };
  const groups = listClusters(settings, fields);
  const describe = (field: Field): Vocabulary | undefined => {
    if (field.kind === 'types')
      return create(field.name, [
        ...describeTypes(groups.list),
        // Those of no cluster come after the others.
        ...describePlainTypes(settings, field, groups.list),
      ]);
    // They are set as the headings of their types.
    if (field.kind === 'clusters') return create(groups.name, describeClusters(groups.list));
    // The gate decides by the status: nothing but its very words publishes.
    return hasVocabulary(field)
      ? create(field.name, describeEntries(settings, field), field.kind === 'status')
      : undefined;
  };
  const created = fields.flatMap((field) => {
    const vocabulary = describe(field);
    return vocabulary === undefined ? [] : [[field.name, vocabulary] as const];
  });
  const vocabularies = { ...Object.fromEntries(created), answer: create('answer', ANSWERS, true) };
  // By kind: the table gives the known names their vocabularies here and their type above.
  return { vocabularies: vocabularies as Vocabularies, problems };
}

/** An entry whose value is called something in languages of the site only; it is still spelt in all. */
function keepSpoken(
  { term, spellings }: TermSpellings,
  languages: readonly string[],
): TermSpellings {
  const { labels, ...rest } = term;
  const spoken = pickSpoken(labels, term.label, languages);
  return { term: spoken === undefined ? rest : { ...rest, labels: spoken }, spellings };
}

/** The clusters with their types, and the setting that has them. */
function listClusters(
  { vocabularies }: ProgrammeSettings,
  fields: FieldTable,
): { name: string; list: Cluster[] } {
  const name = fields.find(({ kind }) => kind === 'types')?.name ?? '';
  const list = [...(vocabularies[name] ?? [])];
  return { name, list: list.flatMap((entry) => ('cluster' in entry ? [entry] : [])) };
}

/** The name of a country; “Palestine” and not a description of it, but no abbreviation. */
function nameRegion(language: string, code: string): string {
  const [long = code, short = code] = (['long', 'short'] as const).map((style) =>
    new Intl.DisplayNames(language, { type: 'region', style }).of(code),
  );
  return short.includes('.') || short.length < 3 ? long : short;
}

const COUNTRY: FieldName = 'country';

/** A country by its code (ISO 3166) in the languages of the site, where the programme does not name it in them. */
function nameCountry(
  { term, spellings }: TermSpellings,
  languages: readonly string[],
): TermSpellings {
  const { code = '', labels } = term;
  if (!/^[A-Z]{2}$/.test(code) || languages.length === 0) return { term, spellings };
  const names = languages.map((language) => [language, nameRegion(language, code)] as const);
  return { term: { ...term, labels: { ...Object.fromEntries(names), ...labels } }, spellings };
}

function describeEntries(
  { vocabularies, languages }: ProgrammeSettings,
  { name, kind }: Field,
): TermSpellings[] {
  const entries = [...(vocabularies[name] ?? [])];
  const described = entries
    .flatMap((entry) => ('cluster' in entry ? [] : [entry]))
    .map(describeEntry);
  if (name === COUNTRY) return described.map((each) => nameCountry(each, languages));
  if (kind !== 'rating') return described;
  // The middle of an odd scale is not high, nor is the only value of one that is not listed in full.
  const firstHigh = Math.ceil(described.length / 2);
  return described.map((each, order) => ({
    ...each,
    term: {
      ...each.term,
      ...(order < firstHigh ? {} : { isHigh: true as const }),
      ...(described.length > 1 ? { step: [order + 1, described.length] as [number, number] } : {}),
    },
  }));
}

function describeClusters(groups: readonly Cluster[]): TermSpellings[] {
  return groups.map(({ cluster, labels }, order) =>
    describeEntry({ label: cluster, ...(labels && { labels }), also: [] }, order),
  );
}

function describeEntry(entry: VocabularyEntry, order: number): TermSpellings {
  const { label, labels, also } = entry;
  const code = 'code' in entry ? entry.code : undefined;
  const definition = 'definition' in entry ? entry.definition : undefined;
  const term: Term = {
    key: createKey(label, code),
    label,
    ...(labels === undefined ? {} : { labels }),
    order,
    listed: true,
    ...(code === undefined ? {} : { code }),
    ...(definition === undefined ? {} : { definition }),
  };
  const coded = code === undefined ? [] : [code, `${code}: ${label}`];
  return { term, spellings: [label, ...Object.values(labels ?? {}), ...also, ...coded] };
}

/** A long label (a sentence of the results framework) is named by its code, if it has one. */
function createKey(label: string, code: string | undefined): string {
  const slug = createSlug(label);
  const short = slug.length <= 60 ? '' : createSlug(code ?? '');
  return shortenKey(short || slug, foldText(label));
}

/** Types of change that belong to no cluster. */
function describePlainTypes(
  settings: ProgrammeSettings,
  field: Field,
  groups: readonly Cluster[],
): TermSpellings[] {
  const before = groups.reduce((sum, { types }) => sum + types.length, 0);
  return describeEntries(settings, field).map((each) => ({
    ...each,
    term: { ...each.term, order: before + each.term.order },
  }));
}

/**
 * A type of change is written as its own label or as its cluster and its label, with or
 * without the dash that exports lose between them. A label that two clusters share is
 * understood only with its cluster.
 */
function describeTypes(groups: readonly Cluster[]): TermSpellings[] {
  const labels = groups.flatMap(({ types }) => types.map((type) => foldText(type.label)));
  let order = 0;
  return groups.flatMap(({ cluster, types }, clusterOrder) =>
    types.map((type) => {
      const described = describeEntry(type, order);
      order += 1;
      const parent = { key: createKey(cluster, undefined), label: cluster, order: clusterOrder };
      const isShared = labels.filter((label) => label === foldText(type.label)).length > 1;
      const key = described.term.key.startsWith(`${parent.key}-`)
        ? described.term.key
        : shortenKey(`${parent.key}-${described.term.key}`, foldText(`${cluster} ${type.label}`));
      const full = [' ', ' - ', ' – ', ': '].map((joint) => `${cluster}${joint}${type.label}`);
      const own = isShared
        ? described.spellings.filter((spelling) => spelling !== type.label)
        : described.spellings;
      return { term: { ...described.term, key, parent }, spellings: [...own, ...full] };
    }),
  );
}
