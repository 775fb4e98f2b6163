import type { FieldName } from '../../programme/fields.ts';

/** What a known field holds, in plain words, for whoever does not know its name in `programme.md`. */
const FIELD_WORDS: Readonly<Record<FieldName, string>> = {
  id: 'id of the outcome',
  title: 'title',
  status: 'status, which decides what is published',
  harvest: 'round of the harvest',
  country: 'country',
  year: 'year of the change',
  description: 'the outcome itself',
  significance: 'why it matters',
  significanceRating: 'rating of how much it matters',
  contribution: 'how the programme contributed',
  contributionRating: 'rating of the contribution',
  otherContributions: 'what others contributed',
  evidence: 'evidence',
  additionalInformation: 'additional information',
  socialActor: 'who changed',
  scale: 'how far the change reaches',
  unintended: 'whether it was unintended',
  negative: 'whether it is negative',
  objectives: 'objectives of the programme',
  resultsFramework: 'results framework',
  changeTypes: 'types of change',
  changeClusters: 'groups of types of change',
  mergedText: 'other fields once more, never published',
  confidential: 'confidential or not',
  consent: 'consent to publish',
};

/** `why it matters (significance)` */
export function describeField(name: FieldName): string {
  const words = FIELD_WORDS[name];
  return words.toLowerCase() === name.toLowerCase() ? words : `${words} (${name})`;
}
