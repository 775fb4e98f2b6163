import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * A synthetic content folder for tests and benchmarks: nobody in it exists, and it says so.
 * The same count and seed give the same bytes. It has what real harvests have: a few
 * countries with most outcomes, empty cells, several languages, lists, long words, negative
 * and unintended outcomes, flagged records in the spellings of exports, earlier ids,
 * redactions and values that no vocabulary lists.
 */
export interface SyntheticRecord {
  readonly id: string;
  readonly file: string;
  readonly country: string;
  readonly year: string;
  readonly harvest: string;
  readonly objective: string;
  readonly types: readonly string[];
  readonly isWithheld: boolean;
  /** A word that stands in this record alone. */
  readonly marker: string;
}

interface Options {
  readonly count: number;
  readonly seed?: number;
  /** Sentences in each narrative: 3 makes a page, 12 about 5 kB a fragment. */
  readonly sentences?: number;
}

const COUNTRIES = [
  'Arvenia',
  'Bolmark',
  'Cassora',
  'Dunvale',
  'Estmere',
  'Fjordane',
  'Gavria',
  'Halvenland',
];
const OBJECTIVES = [
  'CIV: Less pressure on civic space',
  'PEA: Peace efforts, locally led',
  'GEN: More equal gender roles',
];
const TYPES: Readonly<Record<string, readonly string[]>> = {
  'Capacity change': ['Safety and Security', 'Skills, tools and methods', 'Organisation'],
  'Policy change': ['Law', 'Practice of authorities'],
  Gender: ['Gender sensitive', 'Gender transformative'],
};
const RATINGS = ['low', 'medium', 'high'];
const SHARES = ['small', 'some', 'great'];
const FLAGS = ['1.0', 'YES', 'Yes.', 'x', 'oui', '?'];
const SYLLABLES = [
  'ba',
  'den',
  'kor',
  'li',
  'mu',
  'ra',
  'sen',
  'to',
  'vi',
  'zan',
  'pel',
  'gra',
  'fo',
  'nim',
  'ush',
  'el',
];
const COMMON = [
  ...[
    'the local council',
    'a women-led network',
    'community mediators',
    'two radio stations',
    'the ministry',
  ],
  ...['adopted', 'began to use', 'published', 'withdrew', 'discussed in public', 'changed'],
  ...[
    'a complaint procedure',
    'its rules on assembly',
    'a safety plan',
    'an early warning protocol',
    'the budget',
  ],
];

export function writeSyntheticContent(
  directory: string,
  { count, seed = 1, sentences = 3 }: Options,
): SyntheticRecord[] {
  const outcomes = path.join(directory, 'outcomes');
  mkdirSync(outcomes, { recursive: true });
  mkdirSync(path.join(directory, 'pages'), { recursive: true });
  writeFileSync(path.join(directory, 'programme.md'), PROGRAMME);
  writeFileSync(
    path.join(directory, 'pages', 'method.md'),
    '---\ntitle: How to read synthetic outcomes\ndescription: Nothing here is real.\n---\n\n## A heading\n\nSynthetic *text* with a [link](https://example.org/).\n\n1. One\n2. Two\n',
  );
  const random = createRandom(seed);
  const records: SyntheticRecord[] = [];
  for (let at = 0; at < count; at += 1) {
    const { record, text } = createRecord(at, random, sentences);
    writeFileSync(path.join(directory, record.file), text);
    records.push(record);
  }
  return records;
}

function createRecord(
  at: number,
  random: Random,
  sentences: number,
): { record: SyntheticRecord; text: string } {
  const number = String(at + 1).padStart(3, '0');
  const country =
    at % 23 === 22 ? '' : (COUNTRIES[Math.floor(random() ** 2 * COUNTRIES.length)] ?? '');
  const year = at % 17 === 16 ? '' : String(2021 + Math.floor(random() * 4));
  const harvest = `harvest ${1 + Math.floor(random() * 3)}`;
  const objective = pick(random, OBJECTIVES);
  const cluster = pick(random, Object.keys(TYPES));
  const type = pick(random, TYPES[cluster] ?? []);
  const types = at % 11 === 10 ? [] : [`${cluster}  ${type}`];
  const isWithheld = at % 12 === 7;
  const id = `DEMO-${(country.slice(0, 3) || 'XXX').toUpperCase()}${20 + (at % 5)}0${1 + (at % 9)}/${objective.slice(0, 3)}${number}`;
  const marker = `zq${createWord(random)}${number}`;
  const lang = at % 13 === 5 ? 'fr' : at % 13 === 9 ? 'ar' : undefined;
  const narrative = (): string => createNarrative(random, sentences);
  const description = `${describe(lang, at)} ${country || 'an unnamed place'}, ${narrative()} The word ${marker} stands in this record alone.`;
  const frontMatter = [
    ...(lang === undefined ? [] : [`lang: ${lang}`]),
    ...(at % 29 === 3 ? [`aliases: ["DEMO-OLD/${number}"]`] : []),
    ...(at % 31 === 4 ? ['redact: ["Synthetia Exemplar"]'] : []),
    ...(at % 37 === 6
      ? [
          'title: "A synthetic title with a veryverylongcompoundwordthatgoesonandonwithoutanyspaceatallforsolong"',
        ]
      : []),
  ];
  const lines: readonly (readonly [string, string])[] = [
    ['FragmentID', id],
    ['Outcome status', 'Outcome'],
    ['OH-harvesting period', harvest],
    ['coutnry', country],
    ['Year', year === '' ? '' : `${year}${at % 2 === 0 ? '.0' : ''}`],
    ['Outcome description', description],
    [
      'Significance of the outcome',
      at % 9 === 8
        ? ''
        : `${narrative()}\n\nThree reasons:\n- the first\n- the second\n- the third`,
    ],
    [
      'Additional information (use if needed) ',
      at % 3 === 0 ? '' : `See https://example.org/synthetic/${number}. ${narrative()}`,
    ],
    ['Rating significance', at % 7 === 6 ? '' : pick(random, RATINGS)],
    ['Social actor', pick(random, ['Civic change agents', 'Authorities', 'Communities'])],
    ['Scale', pick(random, ['Local', 'National', 'International'])],
    [
      'Contribution of the programme',
      `The Synthetic Example Alliance (SEA) trained them. ${at % 31 === 4 ? 'Synthetia Exemplar took part. ' : ''}${narrative()} SEA went on.`,
    ],
    ['Contribution of other actors and factors', at % 2 === 0 ? '' : narrative()],
    ['Rating contribution', pick(random, SHARES)],
    ['The change was unintended', at % 19 === 2 ? 'YES' : 'NO'],
    ['Evidence supporting the outcome statement', 'Synthetic minutes; synthetic photographs'],
    ['Outcome statements is CONFIDENTIAL', isWithheld ? pick(random, FLAGS) : ''],
    [
      'Link to Outcomes in Results Framework ',
      at % 4 === 0 ? '' : `YES; Outcome 1.${1 + (at % 3)}: Synthetic result ${1 + (at % 3)}`,
    ],
    [
      'Link to SCC Specific Objectives',
      at % 41 === 9 ? 'OTH: An objective that nobody listed' : objective,
    ],
    ['Outcome is negative', at % 16 === 1 ? 'YES' : 'NO'],
    ['MCQType of change', types.join(', ')],
    ['TypeOfChangeCluster', types.length === 0 ? '' : cluster],
  ];
  const head = frontMatter.length === 0 ? '' : `---\n${frontMatter.join('\n')}\n---\n`;
  const text = `${head}${lines.map(([header, value]) => `**${header}**: ${value}\n`).join('')}`;
  return {
    record: {
      id,
      file: `outcomes/demo_${number}.txt`,
      country,
      year,
      harvest,
      objective,
      types,
      isWithheld,
      marker,
    },
    text,
  };
}

function describe(lang: string | undefined, at: number): string {
  if (lang === 'fr')
    return `[Synthétique] À la suite d’une formation à Haut Uélé-Exemple no ${at}, en`;
  if (lang === 'ar') return `[نص تجريبي] بعد التدريب رقم ${at} بدأت النساء في`;
  return `[Synthetic] After example training no. ${at}, in`;
}

function createNarrative(random: Random, sentences: number): string {
  const parts: string[] = [];
  for (let at = 0; at < sentences; at += 1) {
    const words = Array.from({ length: 9 }, () =>
      random() < 0.45 ? pick(random, COMMON) : createWord(random),
    );
    const sentence = words.join(' ');
    parts.push(`${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`);
  }
  return parts.join(' ');
}

/** Made-up words with the skew of real ones: short ones recur, long ones are rare. */
function createWord(random: Random): string {
  const length = 2 + Math.floor(random() ** 2 * 3);
  return Array.from({ length }, () => pick(random, SYLLABLES)).join('');
}

type Random = () => number;

function pick<T>(random: Random, list: readonly T[]): T {
  const item = list[Math.floor(random() * list.length)];
  if (item === undefined) throw new Error('Nothing to pick from.');
  return item;
}

/** Mulberry32: small, fast, and the same on every machine. */
function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const PROGRAMME = `---
name: Synthetic Example Programme
abbreviation: SYN
description: Synthetic outcomes for tests. Nobody and nothing in them exists.
language: en
notice: Everything on this site is synthetic. No person, place or organisation in it exists.
licence: { name: CC0, url: 'https://creativecommons.org/publicdomain/zero/1.0/' }
headers:
  id: [FragmentID]
  status: [Outcome status]
  harvest: [OH-harvesting period]
  country: [coutnry, country]
  year: [Year]
  description: [Outcome description]
  significance: [Significance of the outcome]
  additionalInformation: [Additional information (use if needed)]
  significanceRating: [Rating significance]
  socialActor: [Social actor]
  scale: [Scale]
  contribution: [Contribution of the programme]
  otherContributions: [Contribution of other actors and factors]
  contributionRating: [Rating contribution]
  unintended: [The change was unintended]
  evidence: [Evidence supporting the outcome statement]
  confidential: [Outcome statements is CONFIDENTIAL]
  resultsFramework: [Link to Outcomes in Results Framework]
  objectives: [Link to SCC Specific Objectives]
  mergedText: [StoryFragment_Merged]
  negative: [Outcome is negative]
  changeTypes: [MCQType of change]
  changeClusters: [TypeOfChangeCluster]
vocabularies:
  status: [Outcome]
  harvest: [harvest 1, harvest 2, harvest 3]
  country: [${COUNTRIES.join(', ')}, Unusedland]
  significanceRating:
    - { label: low, definition: Synthetic definition of low. }
    - medium
    - high
  contributionRating: [small, some, great]
  scale: [Local, National, International]
  socialActor: [Civic change agents, Authorities, Communities]
  objectives:
${OBJECTIVES.map((objective) => `    - { code: ${objective.slice(0, 3)}, label: '${objective.slice(5)}' }`).join('\n')}
  resultsFramework: []
  changeTypes:
${Object.entries(TYPES)
  .map(
    ([cluster, types]) =>
      `    - cluster: ${cluster}\n      types: [${types.map((type) => `'${type}'`).join(', ')}]`,
  )
  .join('\n')}
publication:
  statuses: [Outcome]
---

A synthetic programme for tests, with **bold** text, <b>raw HTML</b> and a list:

- one
- two
`;
