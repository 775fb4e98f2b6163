import { ARABIC } from './arabicPhrases.ts';
import { createStory } from './createStory.ts';
import { FRENCH } from './frenchPhrases.ts';
import { ENGLISH, type Phrases } from './phrases.ts';
import { createRandom, type Random } from './random.ts';
import {
  CHANGE_TYPES,
  CONTRIBUTION,
  COUNTRIES,
  HARVESTS,
  OBJECTIVES,
  SCALES,
  SIGNIFICANCE,
  SOCIAL_ACTORS,
  type Values,
} from './settings.ts';

const PHRASES: Readonly<Record<Language, Phrases>> = { en: ENGLISH, fr: FRENCH, ar: ARABIC };
type Language = 'en' | 'fr' | 'ar';

/** How exports and people write a flag that is set. */
export const FLAGS = ['1.0', 'YES', '1', 'Yes.', 'x', 'oui', 'نعم', 'TRUE'];
/** And one that is not. */
const NO_FLAGS = ['', '', '', '', '', '', '', 'no', '0.0', 'No'];

export interface SyntheticOutcome {
  readonly lang: Language;
  readonly values: Values;
}

/** What may be chosen for an outcome instead of left to chance. */
export interface SyntheticOptions {
  readonly lang?: Language;
  /** How many times as many sentences: 1 makes a fragment of about 3.5 kB. */
  readonly length?: number;
}

/**
 * The synthetic outcome number `index` (from 0) of a corpus; the same number, seed and options
 * give the same outcome. Its id begins with `DEMO-`. Skew, gaps and spellings are those of real
 * harvests: a few countries have most outcomes, cells are empty, years read `2023.0`, about
 * 8 % are flagged confidential in the spellings that exports use, and 1 in 3 of the records
 * from French- and Arabic-speaking countries is in that language.
 */
export function createOutcome(
  index: number,
  seed: number,
  { lang: wanted, length = 1 }: SyntheticOptions = {},
): SyntheticOutcome {
  const random = createRandom(seed, index);
  const country = random.pickSkewed(COUNTRIES);
  const harvest = random.pickSkewed(HARVESTS);
  const objective = random.pickSkewed(OBJECTIVES);
  const likely = random.chance(0.33) ? random.pick(country.languages) : 'en';
  const lang = wanted ?? likely;
  const year = random.pick(harvest.years);
  const facts = { country: country.label, year };
  const story = createStory(PHRASES[lang], facts, random, length);
  const { types, clusters } = pickTypes(random);
  const optional = (share: number, text: string): string => (random.chance(share) ? text : '');

  const values = {
    id: `DEMO-${country.short}${harvest.month}/${objective.code}${String(index + 1).padStart(3, '0')}`,
    status: random.chance(0.97) ? 'Outcome' : 'Outcome lead',
    harvest: harvest.label,
    country: optional(0.98, country.label),
    year: optional(0.97, random.chance(0.5) ? `${year}.0` : String(year)),
    description: story.description,
    significance: optional(0.94, story.significance),
    additionalInformation: optional(0.4, story.additionalInformation),
    significanceRating: optional(0.9, pickRating(random, SIGNIFICANCE)),
    socialActor: optional(0.96, random.pickSkewed(SOCIAL_ACTORS)),
    scale: optional(0.93, random.pickSkewed(SCALES)),
    contribution: optional(0.96, story.contribution),
    otherContributions: optional(0.6, story.otherContributions),
    contributionRating: optional(0.88, pickRating(random, CONTRIBUTION)),
    unintended: optional(0.95, random.chance(0.06) ? 'YES' : 'NO'),
    evidence: optional(0.85, story.evidence),
    confidential: random.chance(0.08) ? random.pick(FLAGS) : random.pick(NO_FLAGS),
    resultsFramework: optional(0.7, `YES; Outcome ${random.between(1, 3)}.${random.between(1, 4)}`),
    objectives: `${objective.code}: ${objective.label}`,
    negative: optional(0.95, random.chance(0.04) ? 'YES' : 'NO'),
    changeTypes: types,
    changeClusters: clusters,
  };
  return { lang, values };
}

/** The middle of a scale more often than its ends. */
function pickRating(random: Random, scale: readonly { readonly label: string }[]): string {
  const share = (random.next() + random.next() + 0.2) / 2.2;
  return scale[Math.min(scale.length - 1, Math.floor(share * scale.length))]?.label ?? '';
}

/** None, one, two or three types of change and their clusters, written as an export joins them. */
function pickTypes(random: Random): { types: string; clusters: string } {
  const types = new Set<string>();
  const clusters = new Set<string>();
  for (let left = random.chance(0.08) ? 0 : random.between(1, 3); left > 0; left -= 1) {
    const { cluster, types: choices } = random.pickSkewed(CHANGE_TYPES);
    const type = random.pickSkewed(choices);
    // The dash between cluster and type was lost upstream.
    types.add(cluster === 'Gender' ? type : `${cluster}  ${type}`);
    clusters.add(cluster);
  }
  return { types: [...types].join(', '), clusters: [...clusters].join(', ') };
}
