import { foldText } from '../text/fold.ts';
import type { FrontMatter } from '../fragment/frontMatter.ts';
import { createProblem, type Problem } from '../problems/problems.ts';
import { createSlug } from '../text/slug.ts';
import { FIRST_NO_WORDS } from '../outcome/flag.ts';
import type { ProgrammeSettings, VocabularyEntry, VocabularyName } from './schema.ts';
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
    spellings: ['yes', 'y', '1', '1.0', 'true', 'oui', 'نعم'],
  },
  {
    term: { key: 'no', label: 'No', order: 1, listed: true },
    spellings: ['n', ...FIRST_NO_WORDS],
  },
];

const PLAIN_NAMES = [
  'status',
  'harvest',
  'country',
  'significanceRating',
  'contributionRating',
  'scale',
  'socialActor',
  'objectives',
  'resultsFramework',
] as const satisfies readonly VocabularyName[];

/** Compiles every vocabulary of the programme, and reports spellings that mean two things. */
export function createVocabularies(
  settings: ProgrammeSettings,
  frontMatter: FrontMatter,
): { vocabularies: Record<VocabularyName, Vocabulary>; problems: Problem[] } {
  const problems: Problem[] = [];
  const create = (
    name: VocabularyName,
    entries: readonly TermSpellings[],
    setting = name,
  ): Vocabulary => {
    const { vocabulary, clashes } = createVocabulary(setting, entries);
    const position = frontMatter.locatePath(['vocabularies', setting]);
    const place = `vocabularies.${setting}`;
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
  const plain = Object.fromEntries(
    PLAIN_NAMES.map((name) => [name, create(name, describeEntries(settings, name))]),
  ) as Record<(typeof PLAIN_NAMES)[number], Vocabulary>;
  const clusters = settings.vocabularies.changeTypes.map(({ cluster }, order) =>
    describeEntry({ label: cluster, also: [] }, order),
  );
  return {
    vocabularies: {
      ...plain,
      changeClusters: create('changeClusters', clusters, 'changeTypes'),
      changeTypes: create('changeTypes', describeTypes(settings)),
      answer: create('answer', ANSWERS),
    },
    problems,
  };
}

function describeEntries(
  { vocabularies }: ProgrammeSettings,
  name: (typeof PLAIN_NAMES)[number],
): TermSpellings[] {
  const entries = vocabularies[name];
  const described = entries.map(describeEntry);
  if (name !== 'significanceRating' && name !== 'contributionRating') return described;
  // The middle of an odd scale is not high, nor is the only value of one that is not listed in full.
  const firstHigh = Math.ceil(entries.length / 2);
  return described.map((each, order) =>
    order < firstHigh ? each : { ...each, term: { ...each.term, isHigh: true } },
  );
}

function describeEntry(entry: VocabularyEntry, order: number): TermSpellings {
  const { label, also } = entry;
  const code = 'code' in entry ? entry.code : undefined;
  const definition = 'definition' in entry ? entry.definition : undefined;
  const term: Term = {
    key: createKey(label, code),
    label,
    order,
    listed: true,
    ...(code === undefined ? {} : { code }),
    ...(definition === undefined ? {} : { definition }),
  };
  const coded = code === undefined ? [] : [code, `${code}: ${label}`];
  return { term, spellings: [label, ...also, ...coded] };
}

/** A long label (a sentence of the results framework) is named by its code, if it has one. */
function createKey(label: string, code: string | undefined): string {
  const slug = createSlug(label);
  const short = slug.length <= 60 ? '' : createSlug(code ?? '');
  return shortenKey(short || slug, foldText(label));
}

/**
 * A type of change is written as its own label or as its cluster and its label, with or
 * without the dash that exports lose between them. A label that two clusters share is
 * understood only with its cluster.
 */
function describeTypes(settings: ProgrammeSettings): TermSpellings[] {
  const groups = settings.vocabularies.changeTypes;
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
