import type { FieldName } from '../../src/programme/fields.ts';
import { listHeaders } from '../../src/programme/schema.ts';
import type { PublicOutcome } from '../../src/publication/publish.ts';
import { fixtureProgramme } from './fixtureProgramme.ts';
import { writeFragment } from './fragmentText.ts';
import { fc } from './properties.ts';
import { runPipeline } from './runPipeline.ts';

/** What an outcome records, by field. What is left out is not recorded. */
export type OutcomeParts = { readonly [Name in FieldName]?: string | undefined } & {
  readonly frontMatter?: string | undefined;
};

/** A synthetic outcome of the fixture programme, made through the doors that every fragment passes. */
export function createOutcome(parts: OutcomeParts = {}): PublicOutcome {
  const { frontMatter, id, status, description, confidential, ...others } = parts;
  const more: Record<string, string> = {};
  for (const [name, value] of Object.entries(others)) {
    if (value !== undefined) more[findHeader(name as FieldName)] = value;
  }
  const text = writeFragment({
    ...(frontMatter === undefined ? {} : { frontMatter }),
    ...(id === undefined ? {} : { id }),
    ...(status === undefined ? {} : { status }),
    ...(description === undefined ? {} : { description }),
    ...(confidential === undefined ? {} : { flag: confidential }),
    more,
  });
  const { publication } = runPipeline(text);
  if (!publication.published) throw new Error(`Withheld (${publication.reason}):\n${text}`);
  return publication.outcome;
}

function findHeader(name: FieldName): string {
  const [header] = listHeaders(fixtureProgramme.settings, name);
  if (header === undefined) throw new Error(`The fixture programme has no header for ${name}.`);
  return header;
}

/** `AAA` and a number: an id of the fixture programme's pattern. */
export function createId(serial: number): string {
  return `DEMO-AAA2301/AAA${String(serial).padStart(3, '0')}`;
}

const oneOf = (...values: readonly string[]): fc.Arbitrary<string | undefined> =>
  fc.constantFrom(undefined, ...values);

const someOf = (...values: readonly string[]): fc.Arbitrary<string | undefined> =>
  fc.subarray([...values]).map((chosen) => (chosen.length === 0 ? undefined : chosen.join(', ')));

const parts: fc.Arbitrary<OutcomeParts> = fc.record({
  frontMatter: oneOf('lang: fr', 'lang: AR', 'lang: ar-lb'),
  harvest: oneOf('harvest 1', 'harvest 2', 'harvest 3', 'harvest 10'),
  country: oneOf(
    ...['Demoland', 'Testland', 'Republic of Testland', 'Sampleland, Republic of'],
    ...['Unlistedland', 'UNLISTEDLAND', 'Ünlistedland', 'Not recorded', 'Page', 'بلد'],
  ),
  year: oneOf('2022', '2023', '2023.0', '2024', 'about 2021'),
  significanceRating: oneOf('low', 'medium', 'high', 'unheard-of'),
  contributionRating: oneOf('small', 'some', 'great'),
  socialActor: oneOf('Civic groups', 'Public bodies', 'Somebody else'),
  scale: oneOf('Local', 'National', 'International'),
  unintended: oneOf('YES', 'no', 'perhaps'),
  negative: oneOf('1.0', '0.0'),
  objectives: someOf('CCC: Equal roles', 'Peace, rights and dialogue', 'AAA', 'Not listed'),
  resultsFramework: oneOf('NO', 'YES; Outcome 1.4', 'Outcome 1.4; Outcome 9.9: more; Outcome 1.3'),
  changeTypes: someOf(
    ...['Capacity change  Safety and Security', 'Knowledge', 'Practice, formal', 'Law'],
    ...['Gender sensitive', 'A type nobody listed'],
  ),
  changeClusters: someOf('Gender', 'Policy change', 'A cluster nobody listed'),
});

/** Any mixture of listed, unlisted, differently spelt and missing values; the ids differ. */
export function someOutcomes(maxLength = 12): fc.Arbitrary<PublicOutcome[]> {
  return fc
    .array(parts, { maxLength })
    .map((list) => list.map((each, at) => createOutcome({ id: createId(at + 1), ...each })));
}
