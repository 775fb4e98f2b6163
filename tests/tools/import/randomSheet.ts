import { createRandom, type Random } from '../../../src/tools/synthesise/random.ts';
import { FLAG_HEADER } from '../../support/fragmentText.ts';

/** A made-up sheet as its publisher filled it in, before anything happened to it. */
export interface RandomSheet {
  /** The headers, then the rows; every row has as many cells. */
  readonly table: readonly (readonly string[])[];
  readonly delimiter: string;
  /** Column of the id, and of the flag. */
  readonly id: number;
  readonly flag: number;
  /** A text for each flagged row that only it holds, in more than one of its cells. */
  readonly secrets: readonly string[];
  /** Id → a text that only that row holds, for each row that may be published. */
  readonly open: ReadonlyMap<string, string>;
}

const STATUS = 'Outcome status';
const DESCRIPTION = 'Outcome description';
const NOTES = 'Additional information (use if needed)';

type Fill = (random: Random) => string;

const pick =
  (...values: readonly string[]): Fill =>
  (random) =>
    random.pick(values);

const COUNTRY = pick('Demoland', 'Testland', 'Testland', 'Sampleland, Republic of');
const TYPES = pick('Law', 'Gender sensitive', 'Safety and Security, Law', 'Practice, formal', '');

/** Columns of the fixture programme, and of nobody's, that a sheet may have beside those it must have. */
const OTHERS: Readonly<Record<string, Fill>> = {
  'OH-harvesting period': pick('harvest 1', 'harvest 2', 'harvest 3'),
  coutnry: COUNTRY,
  Year: pick('2021', '2022', '2023.0', '2024', ''),
  'Rating significance': pick('low', 'medium', 'high', 'high', ''),
  'Social actor': pick('Civic groups', 'Public bodies', 'Public bodies', ''),
  Scale: pick('Local', 'National', 'International'),
  'Rating contribution': pick('small', 'some', 'great', 'Great'),
  'The change was unintended': pick('yes', 'no', 'NO', '', ''),
  'Outcome is negative': pick('Yes', 'No', '', '', ''),
  'Link to DEMO Specific Objectives': pick('AAA: More room to speak', 'Equal roles', ''),
  'MCQType of change': TYPES,
  'Significance of the outcome': (random) => (random.chance(0.7) ? writeText(random) : ''),
  'Contribution of the programme': (random) => (random.chance(0.8) ? writeText(random) : ''),
  'Date of change': (random) => `${random.between(1, 28)}/0${random.between(1, 9)}/2023`,
  'Verified by': pick('A. Sample', 'B. Example', 'C. Test', ''),
  Visited: pick('yes', 'no'),
};
/** Columns that ask for a yes or a no, like the flag. */
const ANSWERS = ['The change was unintended', 'Outcome is negative', 'Visited'];

const SUBJECTS = ['the council', 'a women’s group', 'market traders', 'the clinic', 'elders'];
const VERBS = ['opened its meetings', 'adopted a rule', 'met the police', 'let women speak first'];
const ENDS = ['', ' after residents asked for it', ', for the first time', '; nobody objected'];

/** One to three sentences, or lines, with the commas, quotation marks and lists that people write. */
function writeText(random: Random): string {
  const sentences = Array.from({ length: random.between(1, 3) }, () => {
    const sentence = `In ${random.between(2020, 2024)} ${random.pick(SUBJECTS)} ${random.pick(VERBS)}${random.pick(ENDS)}.`;
    return random.chance(0.1) ? `"${sentence}"` : sentence;
  });
  const joint = random.pick([' ', ' ', ' ', '\n', '\n- one, two, three\n', '\n\n']);
  return sentences.join(joint);
}

/** What people write into the flag to withhold. */
const FLAGS = ['YES', 'yes', 'x', 'Oui', '1.0', 'YES - names a witness', 'confidential'];

/** A sheet of 10 to 60 outcomes; the same seed makes the same. */
export function createSheet(seed: number): RandomSheet {
  const random = createRandom(seed);
  const others = Object.entries(OTHERS).filter(() => random.chance(0.6));
  const columns = shuffle(
    [['FragmentID'], [STATUS], [DESCRIPTION], [NOTES], [FLAG_HEADER], ...others].map(
      ([header]) => header,
    ),
    random,
  );
  const secrets: string[] = [];
  const open = new Map<string, string>();
  // More small ones than large ones: they are quicker, and have less to learn from.
  const size = 10 + Math.floor(51 * random.next() ** 2);
  const rows = Array.from({ length: size }, (_, index) => {
    const id = `DEMO-AAA23${String(index + 10).padStart(2, '0')}/CIV${String(index).padStart(3, '0')}`;
    const mark = `${random.pick(['zarq', 'vond', 'mikh'])}${seed.toString(36)}k${index}q`;
    const isFlagged = random.chance(0.2);
    const status = random.chance(0.9) ? 'Outcome' : 'Outcome lead';
    if (isFlagged) secrets.push(mark);
    else if (status === 'Outcome') open.set(id, mark);
    const cells: Readonly<Record<string, Fill>> = {
      ...OTHERS,
      FragmentID: () => id,
      [STATUS]: () => status,
      [DESCRIPTION]: () => `${writeText(random)} ${mark} said so.`,
      [NOTES]: () => (isFlagged || random.chance(0.3) ? `Told by ${mark}.` : ''),
      [FLAG_HEADER]: () => (isFlagged ? random.pick(FLAGS) : random.pick(['', '', '', 'no'])),
    };
    return columns.map((header) => cells[header]?.(random) ?? '');
  });
  // A typing error here and there is no damage.
  const scale = columns.indexOf('Scale');
  for (const cells of rows) if (scale !== -1 && random.chance(0.05)) cells[scale] = 'Natoinal';
  return {
    table: [columns, ...rows],
    delimiter: random.pick([',', ';', '\t']),
    id: columns.indexOf('FragmentID'),
    flag: columns.indexOf(FLAG_HEADER),
    secrets,
    open,
  };
}

/** Whether a column beside the flag is filled with yes and no: then a flag that moved there looks like an answer. */
export function isFlagAmongAnswers({ table, flag }: RandomSheet): boolean {
  const [headers = []] = table;
  return ANSWERS.some((name) => Math.abs(headers.indexOf(name) - flag) === 1);
}

export function shuffle<T>(list: readonly T[], random: Random): T[] {
  const keyed = list.map((item) => [random.next(), item] as const);
  return keyed.toSorted(([some], [other]) => some - other).map(([, item]) => item);
}
