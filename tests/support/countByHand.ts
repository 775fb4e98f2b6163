import type { PublicOutcome } from '../../src/publication/publish.ts';
import type { Term } from '../../src/programme/vocabulary.ts';

/** What a reader asks for, in the words that the page shows: facet → values. */
export interface Question {
  readonly include?: Readonly<Record<string, readonly string[]>>;
  readonly exclude?: Readonly<Record<string, readonly string[]>>;
  /** First and last year; either may be left open. */
  readonly years?: readonly [from: number | undefined, to: number | undefined];
  /** One word, as it stands in the texts, or there with an “s”. */
  readonly query?: string;
}

const LANGUAGES: Readonly<Record<string, string>> = { en: 'English', fr: 'French', ar: 'Arabic' };

/** The facets by the name that the page gives them, read without the project's registry. */
const FIELDS: Readonly<Record<string, (outcome: PublicOutcome) => readonly string[]>> = {
  Country: ({ country }) => country.flatMap(name),
  Harvest: ({ harvest }) => harvest.flatMap(name),
  Year: ({ year }) => year.flatMap(name),
  'Specific objective': ({ objectives }) => objectives.flatMap(name),
  'Type of change': ({ changeClusters, changeTypes }) =>
    [...changeClusters, ...changeTypes].flatMap(name),
  'Social actor': ({ socialActor }) => socialActor.flatMap(name),
  Scale: ({ scale }) => scale.flatMap(name),
  'Significance rating': ({ significanceRating }) => name(significanceRating),
  'Contribution rating': ({ contributionRating }) => name(contributionRating),
  'Results framework': ({ resultsFramework }) =>
    resultsFramework.map(({ code, label }) => (code === undefined ? label : `${code}: ${label}`)),
  Unintended: ({ unintended }) => name(unintended).map(capitalise),
  Negative: ({ negative }) => name(negative).map(capitalise),
  Language: ({ lang }) => [LANGUAGES[lang] ?? lang],
};

export const FACET_NAMES: readonly string[] = Object.keys(FIELDS);

function name(term: Term | null): readonly string[] {
  return term === null ? [] : [term.label];
}

function capitalise(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1).toLowerCase()}`;
}

/** The values of an outcome in a facet, each once; “Not recorded” where it has none. */
export function valuesOf(outcome: PublicOutcome, facet: string): readonly string[] {
  const values = FIELDS[facet]?.(outcome) ?? [];
  return values.length === 0 ? ['Not recorded'] : [...new Set(values)];
}

/** The outcomes that fit, in the order in which they were given. */
export function filterByHand(
  outcomes: readonly PublicOutcome[],
  question: Question,
): PublicOutcome[] {
  return outcomes.filter(
    (outcome) =>
      hasWord(outcome, question.query) &&
      FACET_NAMES.every(
        (facet) => isIncluded(outcome, facet, question) && isFree(outcome, facet, question),
      ),
  );
}

/** Facet → value → how many have it among the outcomes that pass everything else. */
export function countByHand(
  outcomes: readonly PublicOutcome[],
  question: Question,
): Record<string, Record<string, number>> {
  const found = outcomes.filter((outcome) => hasWord(outcome, question.query));
  return Object.fromEntries(
    FACET_NAMES.map((facet) => {
      const others = found.filter((outcome) =>
        FACET_NAMES.every(
          (other) =>
            other === facet ||
            (isIncluded(outcome, other, question) && isFree(outcome, other, question)),
        ),
      );
      const values = new Set(outcomes.flatMap((outcome) => valuesOf(outcome, facet)));
      const counts = [...values].map((value) => [
        value,
        others.filter(
          (outcome) =>
            valuesOf(outcome, facet).includes(value) && isFree(outcome, facet, question, value),
        ).length,
      ]);
      return [facet, Object.fromEntries(counts) as Record<string, number>];
    }),
  );
}

function isIncluded(outcome: PublicOutcome, facet: string, question: Question): boolean {
  const wanted = question.include?.[facet] ?? [];
  const years = facet === 'Year' ? question.years : undefined;
  if (wanted.length === 0 && years === undefined) return true;
  return valuesOf(outcome, facet).some(
    (value) => wanted.includes(value) || (years !== undefined && isWithin(value, years)),
  );
}

function isWithin(value: string, [from = 0, to = 9999]: NonNullable<Question['years']>): boolean {
  return /^\d{4}$/.test(value) && Number(value) >= from && Number(value) <= to;
}

/** Whether it has no excluded value of the facet, one of them left aside. */
function isFree(
  outcome: PublicOutcome,
  facet: string,
  { exclude = {} }: Question,
  aside?: string,
): boolean {
  const values = valuesOf(outcome, facet);
  return !(exclude[facet] ?? []).some((value) => value !== aside && values.includes(value));
}

/** Whether the word stands in anything of the outcome that is searched. */
function hasWord(outcome: PublicOutcome, word: string | undefined): boolean {
  if (word === undefined) return true;
  const texts = [
    outcome.id,
    outcome.headline,
    outcome.description,
    outcome.significance,
    outcome.contribution,
    outcome.otherContributions,
    outcome.evidence,
    outcome.additionalInformation,
    outcome.resultsFrameworkText,
    ...[
      'Country',
      'Harvest',
      'Year',
      'Specific objective',
      'Type of change',
      'Social actor',
    ].flatMap((facet) => valuesOf(outcome, facet)),
  ];
  return new RegExp(String.raw`(?<!\p{L})${word}s?(?!\p{L})`, 'iu').test(texts.join('\n'));
}
