/** Where synthetic outcomes are set, the commonest first; the languages that records from there come in. */
export const COUNTRIES = [
  { label: 'DR Congo', code: 'CD', short: 'DRC', languages: ['en', 'fr'] },
  { label: 'South Sudan', code: 'SS', short: 'SSD', languages: ['en'] },
  { label: 'Lebanon', code: 'LB', short: 'LBN', languages: ['en', 'ar'] },
  { label: 'Iraq', code: 'IQ', short: 'IRQ', languages: ['en', 'ar'] },
  { label: 'Burundi', code: 'BI', short: 'BDI', languages: ['en', 'fr'] },
  { label: 'Kenya', code: 'KE', short: 'KEN', languages: ['en'] },
  { label: 'Ethiopia', code: 'ET', short: 'ETH', languages: ['en'] },
  { label: 'Sahel', code: undefined, short: 'SHL', languages: ['fr', 'en'] },
  { label: 'Yemen', code: 'YE', short: 'YEM', languages: ['ar', 'en'] },
  { label: 'Palestine', code: 'PS', short: 'PSE', languages: ['en', 'ar'] },
  { label: 'Syria', code: 'SY', short: 'SYR', languages: ['ar', 'en'] },
] as const;

/** Collection rounds: what they are called, when they were held, and which years their outcomes are from. */
export const HARVESTS = [
  { label: 'harvest 2', month: '2312', years: [2022, 2023] },
  { label: 'harvest 3', month: '2412', years: [2023, 2024] },
  { label: 'harvest 1', month: '2212', years: [2021, 2022] },
] as const;

export const OBJECTIVES = [
  { code: 'CIV', label: 'Less suppression of civic space' },
  {
    code: 'PEA',
    label: 'More effective efforts to transform conflict and pursue peace and human rights',
  },
  { code: 'GEN', label: 'More equal gender roles' },
  { code: 'EXT', label: 'Mitigating external stress factors' },
] as const;

/** Clusters and their types of change, the commonest first. */
export const CHANGE_TYPES = [
  {
    cluster: 'Capacity change',
    types: ['Safety and Security', 'Knowledge and skills', 'Organisational strength'],
  },
  {
    cluster: 'Policy change',
    types: [
      'Agenda setting',
      'Adoption of a law, policy or rule',
      'Implementation of a law, policy or rule',
      'Budget',
    ],
  },
  {
    cluster: 'Behaviour change',
    types: ['Practice of authorities', 'Practice of security forces', 'Community practice'],
  },
  {
    cluster: 'Relationship change',
    types: [
      'Dialogue, mediation and reconciliation',
      'Network or alliance',
      'Access to decision makers',
    ],
  },
  { cluster: 'Gender', types: ['Gender sensitive', 'Gender transformative'] },
  { cluster: 'Legal change', types: ['Release or acquittal', 'Remedy for victims'] },
] as const;

export const SOCIAL_ACTORS = [
  'Civic change agents',
  'Local authorities',
  'Communities and their leaders',
  'National authorities',
  'Security forces',
  'Media',
  'International bodies',
] as const;

export const SCALES = ['Local', 'Sub-national', 'National', 'Regional', 'International'] as const;

export const SIGNIFICANCE = [
  { label: 'low', definition: 'Synthetic definition: of note for those who took part.' },
  { label: 'medium', definition: 'Synthetic definition: of note for the place.' },
  { label: 'high', definition: 'Synthetic definition: of note for the country.' },
  { label: 'very high', definition: 'Synthetic definition: of note beyond the country.' },
] as const;

export const CONTRIBUTION = [
  { label: 'small', definition: 'Synthetic definition: others did most of it.' },
  { label: 'considerable', definition: 'Synthetic definition: one of several causes.' },
  { label: 'great', definition: 'Synthetic definition: without it the change is hard to imagine.' },
] as const;

/** Headers as a real export writes them, typing errors and all. */
export const HEADERS = {
  id: 'FragmentID',
  status: 'Outcome status',
  harvest: 'OH-harvesting period',
  country: 'coutnry',
  year: 'Year',
  description: 'Outcome description',
  significance: 'Significance of the outcome',
  additionalInformation: 'Additional information (use if needed) ',
  significanceRating: 'Rating significance',
  socialActor: 'Social actor',
  scale: 'Scale',
  contribution: 'Contribution of the programme',
  otherContributions: 'Contribution of other actors and factors',
  contributionRating: 'Rating contribution',
  unintended: 'The change was unintended',
  evidence: 'Evidence supporting the outcome statement',
  confidential: 'Outcome statements is CONFIDENTIAL',
  resultsFramework: 'Link to Outcomes in Results Framework ',
  objectives: 'Link to SCC Specific Objectives',
  mergedText: 'StoryFragment_Merged',
  negative: 'Outcome is negative',
  changeTypes: 'MCQType of change',
  changeClusters: 'TypeOfChangeCluster',
} as const;

/** What an outcome says in each field; the merged text follows from the others. */
export type Values = Readonly<Record<Exclude<keyof typeof HEADERS, 'mergedText'>, string>>;
