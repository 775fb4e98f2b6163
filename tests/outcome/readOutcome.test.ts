import type { Term } from '../../src/programme/vocabulary.ts';
import { Spellings } from '../../src/text/spellings.ts';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FIELDS } from '../../src/programme/fields.ts';
import { getOutcomeSchema } from '../../src/outcome/schema.ts';
import { fixtureProgramme, readValid } from '../support/fixtureProgramme.ts';
import { FLAG_HEADER, writeFragment } from '../support/fragmentText.ts';
import { fc, textOf } from '../support/properties.ts';
import { listProblems, readValidOutcome, runPipeline } from '../support/runPipeline.ts';

function problemsOf(text: string): string[] {
  return listProblems(runPipeline(text).problems);
}

function contentOf(more: Readonly<Record<string, string>>): ReturnType<typeof readContent> {
  return readContent(writeFragment({ more }));
}

function readContent(text: string): ReturnType<typeof readValidOutcome>['content'] {
  return readValidOutcome(text).content;
}

describe('readOutcome(fragment, programme): the first real fragment', () => {
  const CONTENT = new URL('../../content/', import.meta.url);
  const bytes = readFileSync(new URL('outcomes/000_0ba5a74e930c749d.txt', CONTENT));
  const programme = readValid(readFileSync(new URL('programme.md', CONTENT), 'utf8'));
  const { fields, outcome, problems, publication } = runPipeline(bytes, programme);
  const lines = bytes.toString('utf8').split('\n');

  /** What the file itself says on a line, behind the header. */
  function valueOnLine(line: number): string {
    return (lines[line - 1] ?? '').replace(/^\*\*[^*]+\*\*: /, '').trim();
  }

  test('has 23 fields, no problem, and is published', () => {
    expect(fields).toHaveLength(23);
    expect(problems).toEqual([]);
    expect(publication.published).toBe(true);
  });

  test('every field lands, typed', () => {
    /** One value is no scale. */
    const ALONE = { order: 0, listed: true, isOffScale: true };
    expect(outcome).toEqual({
      content: {
        id: 'SCC-DRC2312/CIV002',
        slug: 'scc-drc2312-civ002',
        // One sentence: the headline is all of it, on one line.
        headline: valueOnLine(6).replaceAll(/\s+/g, ' '),
        lang: 'en',
        aliases: [],
        status: { key: 'outcome', label: 'Outcome', order: 0, listed: true },
        harvest: [{ key: 'harvest-2', label: 'harvest 2', order: 0, listed: true }],
        country: [{ key: 'dr-congo', label: 'DR Congo', order: 1, listed: true, code: 'CD' }],
        year: [{ key: '2023', label: '2023', order: 2023, listed: true }],
        description: valueOnLine(6),
        significance: valueOnLine(7),
        significanceRating: { ...{ key: 'medium', label: 'medium' }, ...ALONE },
        contribution: valueOnLine(12),
        contributionRating: { ...{ key: 'great', label: 'great' }, ...ALONE },
        otherContributions: 'No',
        evidence:
          'Activity reports and photos from 2 organisations, WhatsApp messages from all organisations about the activity',
        additionalInformation: valueOnLine(8),
        socialActor: [
          {
            key: 'civic-change-agents',
            label: 'Civic change agents',
            order: 0,
            listed: true,
          },
        ],
        scale: [{ key: 'national', label: 'National', order: 1, listed: true }],
        unintended: { key: 'no', label: 'No', order: 1, listed: true },
        negative: { key: 'no', label: 'No', order: 1, listed: true },
        objectives: [
          {
            key: 'less-suppression-of-civic-space',
            label: 'Less suppression of civic space',
            order: 0,
            listed: true,
            code: 'CIV',
          },
        ],
        resultsFramework: [
          {
            key: 'outcome-1-3',
            label:
              '(Women) HRDs and activists better protect themselves physically and digitally and have better access to protection mechanisms in response to threats and violations',
            order: 0,
            listed: true,
            code: 'Outcome 1.3',
          },
        ],
        resultsFrameworkText: valueOnLine(18),
        changeTypes: [
          {
            key: 'capacity-change-safety-and-security',
            label: 'Safety and Security',
            order: 0,
            listed: true,
            parent: { key: 'capacity-change', label: 'Capacity change', order: 0 },
          },
          {
            key: 'gender-sensitive',
            label: 'Gender sensitive',
            order: 1,
            listed: true,
            parent: { key: 'gender', label: 'Gender', order: 1 },
          },
        ],
        changeClusters: [
          { key: 'gender', label: 'Gender', order: 1, listed: true },
          { key: 'capacity-change', label: 'Capacity change', order: 0, listed: true },
        ],
      },
      confidential: { state: 'empty' },
      consent: { state: 'missing' },
      withhold: false,
      redacted: [],
      references: {},
      named: [],
      mergedText: valueOnLine(20),
    });
  });

  test('is read as it stands: double spaces, typing errors and contradictions stay', () => {
    expect(outcome?.content.description).toContain('Seconde Chance (SECHA),  Association');
    expect(outcome?.content.description).toContain('security management in Kinshasa');
    expect(outcome?.content.significance).toContain('extend   knowledge');
    expect(outcome?.content.significance).toContain('human rigths work');
    expect(outcome?.content.contribution).toContain('in Kampala, Uganda from 22 - 31 October 2023');
    expect(outcome?.content.additionalInformation).toContain('On 11th November 2024');
    expect(outcome?.content.resultsFrameworkText).toMatch(/^YES; Outcome 1\.3: \(Women\) HRDs/);
  });
});

describe('readOutcome(fragment, programme): essentials', () => {
  test('a missing line is told at the head of the file, an empty value at its place', () => {
    expect(problemsOf(writeFragment({ id: null }))).toEqual(['missing-id 1:1']);
    expect(problemsOf(writeFragment({ id: ' ' }))).toEqual(['missing-id 1:17']);
    expect(problemsOf(writeFragment({ description: null }))).toEqual(['missing-description 1:1']);
    expect(problemsOf(writeFragment({ description: '' }))).toEqual(['missing-description 3:26']);
    expect(problemsOf(writeFragment({ flag: null }))).toEqual(['flag-missing 1:1']);
  });

  test('a file that has no field is not told what the fields lack', () => {
    for (const [text, code] of [
      ['', 'empty-file'],
      ['Running text.', 'no-fields'],
      ['---\ntitle: T\n**FragmentID**: DEMO-AAA2301/AAA001\n', 'front-matter-open'],
    ] as const) {
      const { outcome, problems } = runPipeline(text);
      expect(outcome).toBeUndefined();
      expect(listProblems(problems)).toEqual([`${code} 1:1`]);
    }
  });

  test('several faults are listed together', () => {
    const more = { Year: 'soon', Unknown: 'x', Scale: 'Galactic' };
    expect(
      problemsOf(writeFragment({ id: null, description: null, more, flag: '?' })).toSorted(),
    ).toEqual(
      [
        'flag-unclear 5:41',
        'missing-description 1:1',
        'missing-id 1:1',
        'unknown-header 3:1',
        'unlisted-value 4:12',
        'year-unclear 2:11',
      ].toSorted(),
    );
  });

  test('an id without letters, one that is too long, one outside the pattern', () => {
    expect(problemsOf(writeFragment({ id: '/-/' }))).toEqual(['id-without-letters 1:17']);
    expect(problemsOf(writeFragment({ id: 'x'.repeat(201) }))).toEqual(['id-too-long 1:17']);
    expect(problemsOf(writeFragment({ id: 'x'.repeat(200) }))).toEqual(['id-pattern 1:17']);
    expect(problemsOf(writeFragment({ id: 'é'.repeat(150) }))).toEqual(['id-pattern 1:17']);
    expect(problemsOf(writeFragment({ id: 'ж'.repeat(101) }))).toEqual(['id-too-long 1:17']);
  });

  test('an id outside the pattern is a warning: the outcome is read', () => {
    const { outcome } = runPipeline(writeFragment({ id: 'Odd 7' }));
    expect(outcome?.content).toMatchObject({ id: 'Odd 7', slug: 'odd-7' });
  });
});

describe('readOutcome(fragment, programme): headers', () => {
  test('a field is found by its header, never by its place', () => {
    const text = writeFragment({ more: { Year: '2023', Scale: 'Local' } });
    const turned = text.trimEnd().split('\n').toReversed().join('\n');
    expect(readContent(turned)).toEqual(readContent(text));
  });

  test('an unknown header is reported and kept out', () => {
    const text = writeFragment({ more: { 'Inner note ': 'Not for readers.' } });
    const { problems, outcome } = runPipeline(text);
    expect(listProblems(problems)).toEqual(['unknown-header 4:1']);
    expect(problems[0]?.message).toContain('“Inner note”');
    expect(JSON.stringify(outcome)).not.toContain('Not for readers');
  });

  test('two headers for one field', () => {
    const text = writeFragment({ more: { coutnry: 'Demoland', Country: 'Demoland' } });
    const { outcome, problems } = runPipeline(text);
    expect(outcome).toBeUndefined();
    expect(listProblems(problems)).toEqual(['two-headers-one-field 5:1']);
    expect(problems[0]?.message).toBe('“Country” means the same field as “coutnry” on line 4.');
  });

  test.each([
    ['without its colon', '**Scale** Local'],
    ['with blanks before it', '  **Scale**: Local'],
  ])('a known header %s is told on its own line', (_, line) => {
    const { problems } = runPipeline(
      writeFragment({ description: `A group met.\nIt met again.\n${line}` }),
    );
    expect(problems).toMatchObject([
      { code: 'header-without-colon', severity: 'warning', position: { line: 5 } },
    ]);
    expect(problems[0]?.message).toContain('“Scale”');
  });

  test('bold text that is no known header is not mentioned', () => {
    expect(
      problemsOf(writeFragment({ description: 'A group\n**gladly** met. **Scale** too.' })),
    ).toEqual([]);
  });

  test('another flag that lost its colon counts as a repetition', () => {
    for (const line of [`  **${FLAG_HEADER}**: YES`, `**${FLAG_HEADER}** YES`]) {
      const outcome = readValidOutcome(writeFragment({ description: `A group met.\n${line}` }));
      expect(outcome.confidential).toEqual({ state: 'repeated' });
    }
  });
});

describe('readOutcome(fragment, programme): values', () => {
  test('what is empty or absent is not recorded', () => {
    const empty = contentOf({ Year: '', coutnry: '  ', 'MCQType of change': '', Scale: '\n' });
    expect(empty).toEqual(readContent(writeFragment()));
    expect(empty).toMatchObject({ year: [], country: [], changeTypes: [], scale: [] });
    expect(empty).toMatchObject({ significance: null, unintended: null, negative: null });
  });

  test.each([
    ['2023', '2023', 2023],
    ['2023.0', '2023', 2023],
    ['1999.00', '1999', 1999],
  ])('the year %s', (written, label, order) => {
    expect(contentOf({ Year: written }).year).toEqual([{ key: label, label, order, listed: true }]);
    expect(problemsOf(writeFragment({ more: { Year: written } }))).toEqual([]);
  });

  test.each(['two thousand', '2023.5', '23', '2023 (planned)', 'since 2021', '45060'])(
    'the year %s is shown as written and reported',
    (written) => {
      const { year } = contentOf({ Year: written });
      expect(year).toMatchObject([{ key: 'not-clear', written, listed: false }]);
      expect(year[0]?.order).toBeGreaterThan(9999);
      expect(problemsOf(writeFragment({ more: { Year: written } }))).toEqual(['year-unclear 4:11']);
    },
  );

  test('of a year of the Islamic calendar it is told which years it touches', () => {
    const text = writeFragment({ more: { Year: '١٤٤٢هـ' } });
    const [problem] = runPipeline(text, fixtureProgramme).problems;
    expect(problem?.hint).toContain('The year 1442 of the Islamic calendar is 2020–2021');
  });

  test('the two ratings have a scale each', () => {
    const more = { 'Rating significance': 'high', 'Rating contribution': 'great' };
    expect(contentOf(more)).toMatchObject({
      significanceRating: { label: 'high', order: 2, listed: true },
      contributionRating: { label: 'great', order: 2, listed: true },
    });
    const turned = { 'Rating significance': 'great', 'Rating contribution': 'high' };
    expect(contentOf(turned)).toMatchObject({
      significanceRating: { label: 'great', listed: false },
      contributionRating: { label: 'high', listed: false },
    });
  });

  test.each([
    ['NO', 'no'],
    ['Yes', 'yes'],
    ['1.0', 'yes'],
    ['0', 'no'],
    ['نعم', 'yes'],
  ])('the answer %s', (written, key) => {
    const more = { 'The change was unintended': written, 'Outcome is negative': written };
    expect(contentOf(more)).toMatchObject({ unintended: { key }, negative: { key } });
  });

  test('“n/d” in a rating or a listed field says that nothing is recorded', () => {
    const more = { 'Rating significance': 'n/d', coutnry: 'Sin dato', 'Social actor': 'N/A' };
    const { problems, outcome } = runPipeline(writeFragment({ more }));
    expect(problems).toEqual([]);
    expect(outcome?.content).toMatchObject({ significanceRating: null, country: [] });
  });

  test('a value that the vocabulary lacks is named with the vocabulary', () => {
    const { problems } = runPipeline(writeFragment({ more: { coutnry: 'Atlantis' } }));
    expect(problems).toMatchObject([
      { code: 'unlisted-value', severity: 'warning', position: { line: 4, column: 14 } },
    ]);
    expect(problems[0]?.message).toBe(
      '“Atlantis” is not among the values of “country” in programme.md; it is shown as written.',
    );
  });

  test('an open vocabulary reports nothing', () => {
    const programme = {
      ...fixtureProgramme,
      vocabularies: {
        ...fixtureProgramme.vocabularies,
        country: {
          ...fixtureProgramme.vocabularies.country,
          terms: [],
          spellings: new Spellings<Term>(),
          isOpen: true,
        },
      },
    };
    expect(
      runPipeline(writeFragment({ more: { coutnry: 'Atlantis' } }), programme).problems,
    ).toEqual([]);
  });

  test.each([
    ['YES; Outcome 1.3: (Women) speakers', ['(Women) speakers are safer']],
    ['Outcome 1.4', ['Dialogue takes place']],
    ['OUTCOME  1.4 and outcome 1.3', ['Dialogue takes place', '(Women) speakers are safer']],
    ['Outcome 1.4; Outcome 1.4', ['Dialogue takes place']],
    ['Outcome 2.1 – New things; ', ['New things']],
    ['Outcome 2.1', ['Outcome 2.1']],
    ['NO', []],
  ])('the results framework: %s', (written, labels) => {
    const content = contentOf({ 'Link to Outcomes in Results Framework ': written });
    expect(content.resultsFrameworkText).toBe(written.trim());
    expect(content.resultsFramework.map(({ label }) => label)).toEqual(labels);
  });

  test('a code of the results framework is taken, listed or not', () => {
    const header = 'Link to Outcomes in Results Framework';
    expect(contentOf({ [header]: 'YES; Outcome 1.3' }).resultsFramework).toMatchObject([
      { code: 'Outcome 1.3', listed: true, order: 0 },
    ]);
    expect(contentOf({ [header]: 'Outcome 2.1: New things' }).resultsFramework).toMatchObject([
      { code: 'Outcome 2.1', label: 'New things', listed: false },
    ]);
    const keys = ['Outcome 2.1', 'Outcome 21', 'Outcome 2.1.1'].map(
      (code) => contentOf({ [header]: code }).resultsFramework[0]?.key,
    );
    expect(new Set(keys).size).toBe(3);
  });

  test('the clusters that are stated and those of the types are both shown', () => {
    const content = contentOf({
      'MCQType of change': 'Law, Safety and Security',
      TypeOfChangeCluster: 'Gender, Capacity change',
    });
    expect(content.changeClusters.map(({ label }) => label)).toEqual([
      'Gender',
      'Capacity change',
      'Policy change',
    ]);
  });

  test.each([
    ['the same in another order', 'Law, Gender sensitive', 'Gender, Policy change', 0],
    ['one too many', 'Law', 'Gender, Policy change', 1],
    ['one too few', 'Law, Gender sensitive', 'Gender', 1],
    ['another one', 'Law', 'Gender', 1],
    ['none stated', 'Law', '', 0],
    ['no types', '', 'Gender', 0],
  ])('clusters and types: %s', (_, types, clusters, warnings) => {
    const more = { 'MCQType of change': types, TypeOfChangeCluster: clusters };
    expect(problemsOf(writeFragment({ more }))).toEqual(
      Array(warnings).fill(`clusters-differ 5:26`),
    );
  });

  test('the front matter: title, language, aliases', () => {
    const frontMatter = 'title: A title\nlang: fr\naliases: [DEMO-OLD/1, "///é"]';
    expect(readContent(writeFragment({ frontMatter }))).toMatchObject({
      headline: 'A title',
      lang: 'fr',
      aliases: [
        { id: 'DEMO-OLD/1', slug: 'demo-old-1' },
        { id: '///é', slug: 'e' },
      ],
    });
  });

  test('a record is in the language that its editor names, or else in the programme’s', () => {
    const inFrench = { ...fixtureProgramme.settings, language: 'fr' };
    const programme = { ...fixtureProgramme, settings: inFrench };
    const languageOf = (frontMatter?: string): string | undefined =>
      runPipeline(writeFragment(frontMatter === undefined ? {} : { frontMatter }), programme)
        .outcome?.content.lang;
    expect(languageOf()).toBe('fr');
    expect(languageOf('title: A title')).toBe('fr');
    expect(languageOf('lang: ar')).toBe('ar');
  });

  test.each([
    ['FR', 'fr'],
    ['AR-lb', 'ar-LB'],
    ['zh-hant-tw', 'zh-Hant-TW'],
  ])('one language is one, however its tag is spelt: %s', (written, lang) => {
    expect(readContent(writeFragment({ frontMatter: `lang: ${written}` }))).toMatchObject({ lang });
  });

  test.each(['French', 'e', 'en-ab-cd', 'en-u-nu-arab', '12'])('%s is no language', (lang) => {
    const { publication, problems } = runPipeline(writeFragment({ frontMatter: `lang: ${lang}` }));
    expect(publication.published).toBe(false);
    expect(problems.map(({ code }) => code)).toEqual(['front-matter-value']);
  });

  test('an alias without letters leads nowhere', () => {
    const frontMatter = 'aliases: ["///"]';
    expect(runPipeline(writeFragment({ frontMatter })).problems).toMatchObject([
      { code: 'id-without-letters', severity: 'error' },
    ]);
  });
});

describe('readOutcome(fragment, programme): redaction comes first', () => {
  test('nothing that is derived has seen the string', () => {
    const text = writeFragment({
      frontMatter: 'redact: [Testa Exempla]',
      id: 'DEMO/Testa Exempla',
      description: `TESTA EXEMPLA spoke. ${'And so on. '.repeat(20)}`,
      more: {
        'Social actor': 'testa\nexempla',
        'MCQType of change': 'Law, Testa Exempla',
        StoryFragment_Merged: `Testá Exempla spoke. ${'And so on. '.repeat(20)}`,
        Year: 'Testa Exempla',
      },
    });
    const { outcome, problems } = runPipeline(text);
    expect(outcome?.redacted).toEqual(['Testa Exempla']);
    const seen = JSON.stringify({ ...outcome, redacted: [] }).toLowerCase();
    expect(seen).not.toMatch(/exempla|test[aá]\b/);
    expect(outcome?.content.slug).toBe('demo-name-withheld');
    expect(outcome?.content.headline).toMatch(/^\[name withheld\] spoke\./);
    expect(problems.some(({ code }) => code === 'merged-text-differs')).toBe(false);
    for (const { message } of problems) expect(message.toLowerCase()).not.toContain('exempla');
  });
});

describe('readOutcome(fragment, programme): the flag is told where it withholds without a clear yes', () => {
  test.each(['', 'no', 'NON', '0.0', 'yes', 'YES!', 'Oui.', 'x', '1.0', 'true', 'نعم'])(
    '%j is clear',
    (flag) => {
      expect(problemsOf(writeFragment({ flag }))).toEqual([]);
    },
  );

  test.each(['?', 'No.', 'maybe', 'n/a', '0.00', '\u200B', 'no but'])('%j is not', (flag) => {
    const { problems } = runPipeline(writeFragment({ flag }));
    expect(problems).toMatchObject([{ code: 'flag-unclear', severity: 'warning' }]);
  });
});

describe('readOutcome(fragment, programme): any fragment', () => {
  const HEADERS = [...fixtureProgramme.fieldOfHeader.keys()];
  const value = textOf(
    [
      'Outcome',
      ', ',
      'Law',
      'Gender',
      'YES; ',
      'Outcome 1.3: ',
      '2023',
      '.0',
      '\n',
      '**',
      '(',
      'no',
      'é',
    ],
    12,
  );
  const fields = fc.dictionary(fc.constantFrom(...HEADERS), value, { noNullPrototype: true });

  test('never throws, and an outcome always fits its schema', () => {
    fc.assert(
      fc.property(fields, fc.boolean(), (more, hasEssentials) => {
        const text = hasEssentials
          ? writeFragment({ more, id: 'DEMO-1' })
          : Object.entries(more)
              .map(([header, content]) => `**${header}**: ${content}\n`)
              .join('');
        const { outcome, problems } = runPipeline(text);
        const hasErrors = problems.some(({ severity }) => severity === 'error');
        expect(outcome === undefined).toBe(hasErrors);
        if (outcome !== undefined) expect(getOutcomeSchema(FIELDS).parse(outcome)).toEqual(outcome);
      }),
    );
  });

  test('a value of a megabyte is read in reasonable time', () => {
    const long = 'A synthetic sentence, with a comma. '.repeat(30_000).trim();
    const { outcome } = runPipeline(
      writeFragment({
        description: long,
        more: {
          'Significance of the outcome': long,
          StoryFragment_Merged: long,
          'MCQType of change': long,
        },
      }),
    );
    expect(outcome?.content.description).toBe(long);
    expect(outcome?.content.headline.length).toBeLessThan(602);
    expect(outcome?.content.changeTypes).toHaveLength(1);
  });
});

describe('an alias that makes a long address', () => {
  test('is an error, as with an id: no file system takes it', () => {
    const { problems } = runPipeline(
      writeFragment({ frontMatter: `aliases: [${'a'.repeat(201)}]` }),
    );
    expect(problems.map(({ code }) => code)).toEqual(['id-too-long']);
  });
});
