import { gunzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { FIELDS as KNOWN_FIELDS } from '../../src/programme/fields.ts';
import { createExplorerBundle } from '../../src/explorer/createExplorerBundle.ts';
import { createSearchRecord } from '../../src/search/createSearchRecord.ts';
import { findRelated } from '../../src/atlas/findRelated.ts';
import { fc } from '../support/properties.ts';
import { runPipeline } from '../support/runPipeline.ts';
import { writeFragment } from '../support/fragmentText.ts';

/** Words that nothing else in the fixtures is like, so that a trace of one is a trace of the name. */
const word = fc.constantFrom(
  'Zébulon',
  'Qwyxavier',
  'Jörgvald',
  'Åstrixia',
  'Ñuñovka',
  'Vexwyth',
  'زغرطوش',
  'Ксюндра',
);
const name = fc.uniqueArray(word, { minLength: 1, maxLength: 3 });

/** Ways to write one name, made from its letters and not from how the code folds them. */
const VARIATIONS: readonly ((words: readonly string[]) => string)[] = [
  (words) => words.join(' '),
  (words) => words.join(' ').toUpperCase(),
  (words) => words.join(' ').toLowerCase(),
  (words) => words.join(' ').normalize('NFD'),
  (words) =>
    words
      .join(' ')
      .normalize('NFD')
      .replaceAll(/[\u0300-\u036F]/g, ''),
  (words) => words.join('\n'),
  (words) => words.join('  \n  '),
  (words) => words.join('\u00A0'),
  (words) => words.join('-'),
  (words) => words.join(', '),
  (words) => words.join('* _'),
  (words) => `${words.join(' ')}’s`,
  (words) => `${words.join(' ')}'s`,
  (words) => `d’${words.join(' ')}`,
  (words) => `“${words.join(' ')}”`,
  (words) => words.map((each) => `${each.slice(0, 2)}\u00AD${each.slice(2)}`).join(' '),
  (words) => words.map((each) => `${each.slice(0, 3)}\u200B${each.slice(3)}`).join(' '),
  (words) => `\u202E${words.join('\u200E ')}\u202C`,
];

const FIELDS = [
  ...['title', 'alias', 'FragmentID', 'Outcome description', 'Significance of the outcome'],
  ...['Additional information (use if needed)', 'Contribution of the programme', 'coutnry', 'Year'],
  ...['Contribution of other actors and factors', 'Evidence supporting the outcome statement'],
  ...['Link to Outcomes in Results Framework', 'Social actor', 'Scale', 'OH-harvesting period'],
  ...[
    'Rating significance',
    'Rating contribution',
    'The change was unintended',
    'Outcome is negative',
  ],
  ...['Link to DEMO Specific Objectives', 'MCQType of change', 'TypeOfChangeCluster'],
] as const;

/** Plain letters of a text, by the compatibility tables of Unicode alone. */
function strip(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

describe('redaction, from the fragment to all that is derived', () => {
  test('whatever the name, its spelling and the field, nothing holds a trace of it', () => {
    fc.assert(
      fc.property(
        name,
        fc.constantFrom(...VARIATIONS),
        fc.uniqueArray(fc.constantFrom(...FIELDS), { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        (words, vary, fields, isLong) => {
          const spelt = vary(words);
          const has = (field: (typeof FIELDS)[number]): boolean => fields.includes(field);
          const line = spelt.replaceAll('\n', ' ');
          const around = (text: string): string =>
            isLong ? `${'Synthetic words before it. '.repeat(9)}Then ${text} spoke.` : text;
          const more = Object.fromEntries(
            fields
              .filter((field) => !/^(?:title|alias|FragmentID|Outcome description)$/.test(field))
              .map((field) => [field, around(spelt)]),
          );
          const settings = [
            `redact: [${JSON.stringify(words.join(' '))}]`,
            ...(has('title') ? [`title: ${JSON.stringify(around(line))}`] : []),
            ...(has('alias') ? [`aliases: [${JSON.stringify(`A1 ${line}`)}]`] : []),
          ];
          const { publication, problems } = runPipeline(
            writeFragment({
              frontMatter: settings.join('\n'),
              id: has('FragmentID') ? `DEMO ${line}` : 'DEMO-AAA2301/AAA001',
              ...(has('Outcome description') ? { description: around(spelt) } : {}),
              more,
            }),
          );
          expect(problems.map(({ code }) => code)).not.toContain('redaction-unused');
          if (!publication.published) throw new Error(publication.reason);
          const { outcome } = publication;
          const derived = [
            JSON.stringify(outcome),
            JSON.stringify(createSearchRecord(outcome, KNOWN_FIELDS)),
            JSON.stringify([...findRelated([outcome], KNOWN_FIELDS)]),
            ...[...createExplorerBundle([outcome], 'en').files.values()].map((bytes) =>
              new TextDecoder().decode(gunzipSync(bytes)),
            ),
          ].map(strip);
          expect(derived.join(' ')).toContain('namewithheld');
          for (const each of words)
            for (const text of derived) expect(text).not.toContain(strip(each));
        },
      ),
    );
  });

  test('a name that stands nowhere is a warning, and the outcome is published', () => {
    const { publication, problems } = runPipeline(
      writeFragment({ frontMatter: 'redact: [Zébulon]' }),
    );
    expect(problems.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'warning redaction-unused',
    ]);
    expect(publication.published).toBe(true);
  });
});
