import type { Phrases } from './phrases.ts';
import type { Random } from './random.ts';

/** The facts that the texts of one synthetic outcome share. */
export interface StoryFacts {
  readonly country: string;
  readonly year: number;
}

/** The running texts of one synthetic outcome. */
export interface Story {
  readonly description: string;
  readonly significance: string;
  readonly contribution: string;
  readonly otherContributions: string;
  readonly evidence: string;
  readonly additionalInformation: string;
}

/** Words within a list recur less unevenly than countries do. */
const TOPIC_SKEW = 1.15;

const TOWN_STARTS = 'Bel Kan Mor Tal Sen Lub Gor Ash Nim Dar Oke Fel Riv Zam Hal Wen'.split(' ');
const TOWN_MIDDLES = ['a', 'o', 'i', 'u', 'era', 'ila', 'oko', 'umi'];
const TOWN_ENDS = ['wa', 'ri', 'ndo', 'shi', 'mara', 'tene', 'bu', 'lo', 'ga', 'vesta'];

/**
 * Writes the texts of one outcome from the phrases of its language: who changed what, when and
 * where, why it matters and how the programme contributed. Organisations and towns are made
 * up; the first mention of an organisation carries its acronym, later ones the acronym alone.
 * `length` multiplies the number of sentences.
 */
export function createStory(
  phrases: Phrases,
  facts: StoryFacts,
  random: Random,
  length = 1,
): Story {
  const write = createWriter(phrases, facts, random);
  const several = (templates: readonly string[], min: number, max: number): string => {
    const chosen: string[] = [];
    for (let left = length * random.between(min, max); left > 0; left -= 1)
      chosen.push(write(random.pick(templates)));
    return chosen.join(' ');
  };
  return {
    description: `${write(random.pick(phrases.description))} ${several(phrases.detail, 2, 4)}`,
    significance: several(phrases.significance, 2, 4),
    contribution: several(phrases.contribution, 2, 3),
    otherContributions: several(phrases.otherContribution, 1, 2),
    evidence: several(phrases.evidence, 1, 2),
    additionalInformation: several(phrases.additional, 1, 3),
  };
}

function createWriter(
  phrases: Phrases,
  facts: StoryFacts,
  random: Random,
): (template: string) => string {
  const organisations = [createOrganisation(phrases, random), createOrganisation(phrases, random)];
  const named = new Set<string>();
  const places = [createTown(random), createTown(random)];
  const fill = (slot: string): string => {
    if (slot === 'country') return facts.country;
    if (slot === 'year') return String(facts.year);
    if (slot === 'place') return places[0] ?? '';
    if (slot === 'place2') return places[1] ?? '';
    if (slot === 'number') return String(random.between(3, 90));
    if (slot === 'weeks') return String(random.between(2, 12));
    if (slot === 'day') return String(random.between(1, 28));
    if (slot.startsWith('month')) return random.pick(phrases.months);
    if (slot === 'org') return nameOrganisation(random.pick(organisations), named);
    return random.pickSkewed(
      phrases.slots[slot] ?? phrases.slots[slot.replace(/\d$/, '')] ?? [],
      TOPIC_SKEW,
    );
  };
  return (template) =>
    template.replaceAll(/\{(\w+)\}/g, (_, slot: string) => {
      const text = fill(slot.charAt(0).toLowerCase() + slot.slice(1));
      const isCapital = /^\p{Lu}/u.test(slot);
      return isCapital ? text.charAt(0).toUpperCase() + text.slice(1) : text;
    });
}

interface Organisation {
  readonly name: string;
  readonly acronym: string;
}

function createOrganisation(phrases: Phrases, random: Random): Organisation {
  const name = `${random.pick(phrases.organisationKinds)} ${random.pick(phrases.organisationAims)} ${createTown(random)}`;
  const initials = name.match(/(?<!\p{L})\p{Lu}/gu)?.join('') ?? '';
  return { name, acronym: initials };
}

/** Arabic names have no capitals and so no acronym. */
function nameOrganisation({ name, acronym }: Organisation, named: Set<string>): string {
  if (acronym.length < 3) return name;
  if (named.has(name)) return acronym;
  named.add(name);
  return `${name} (${acronym})`;
}

function createTown(random: Random): string {
  return random.pick(TOWN_STARTS) + random.pick(TOWN_MIDDLES) + random.pick(TOWN_ENDS);
}
