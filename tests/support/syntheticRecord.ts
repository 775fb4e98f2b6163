import { createOutcome, FLAGS } from '../../src/tools/synthesise/createOutcome.ts';
import { formatOutcome } from '../../src/tools/synthesise/formatOutcome.ts';
import { CHANGE_TYPES } from '../../src/tools/synthesise/settings.ts';

/** What was written into a fragment, for tests that count by hand. */
export interface SyntheticRecord {
  readonly id: string;
  readonly file: string;
  readonly country: string;
  readonly year: string;
  readonly harvest: string;
  /** Its code, `: ` and its label. */
  readonly objective: string;
  /** Labels of its types of change and their clusters. */
  readonly types: readonly string[];
  readonly isWithheld: boolean;
  /** A word that is in this record alone. */
  readonly marker: string;
}

const LONG_TITLE =
  'title: "A synthetic title with a veryverylongcompoundwordthatgoesonandonwithoutanyspaceatallforsolong"';
const LABELS = CHANGE_TYPES.flatMap(({ cluster, types }) => [cluster, ...types]);

/** The synthetic outcome number `index` (from 0), with what the place in the corpus asks for; withheld are 8, 20, 32 … alone. */
export function createRecord(index: number): { record: SyntheticRecord; text: string } {
  const number = String(index + 1).padStart(3, '0');
  const isEach = (step: number, rest: number): boolean => index % step === rest;
  const lang = isEach(13, 5) ? 'fr' : isEach(13, 9) ? 'ar' : 'en';
  const { values: usual } = createOutcome(index, 1, { lang });
  const isWithheld = isEach(12, 7);
  const marker = `zq${Array.from(number, (digit) => 'bcdfghjklm'[Number(digit)]).join('a')}${number}`;
  const hasTypes = !isEach(11, 10);
  const values = {
    ...usual,
    status: 'Outcome',
    country: isEach(23, 22) ? '' : usual.country,
    year: isEach(17, 16) ? '' : usual.year,
    description: `[Synthetic] ${usual.description}${lang === 'fr' ? ' À Haut Uélé-Exemple.' : ''} The word ${marker} stands in this record alone.`,
    significance: isEach(9, 8)
      ? ''
      : `It matters. ${usual.significance}\n\nThree reasons:\n- the first\n- the second\n- the third`,
    additionalInformation: isEach(3, 0)
      ? ''
      : `See https://example.org/synthetic/${number}. ${usual.additionalInformation}`,
    contribution: `${usual.contribution}${isEach(31, 4) ? ' Synthetia Exemplar took part.' : ''}`,
    confidential: isWithheld ? (['?', ...FLAGS][Math.floor(index / 12) % 9] ?? '?') : '',
    objectives: isEach(41, 9) ? 'OTH: An objective that nobody listed' : usual.objectives,
    unintended: isEach(19, 2) ? 'YES' : 'NO',
    negative: isEach(16, 1) ? 'YES' : 'NO',
    changeTypes: hasTypes ? usual.changeTypes : '',
    changeClusters: hasTypes ? usual.changeClusters : '',
  };
  const frontMatter = [
    ...(lang === 'en' ? [] : [`lang: ${lang}`]),
    ...(isEach(29, 3) ? [`aliases: ["DEMO-OLD/${number}"]`] : []),
    ...(isEach(31, 4) ? ['redact: ["Synthetia Exemplar"]'] : []),
    ...(isEach(37, 6) ? [LONG_TITLE] : []),
  ];
  const record = {
    id: values.id,
    file: `outcomes/demo_${number}.txt`,
    country: values.country,
    year: values.year.replace('.0', ''),
    harvest: values.harvest,
    objective: values.objectives,
    types: LABELS.filter(
      (label) => values.changeTypes.includes(label) || values.changeClusters.includes(label),
    ),
    isWithheld,
    marker,
  };
  return { record, text: formatOutcome(values, frontMatter) };
}
