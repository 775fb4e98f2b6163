import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { findRelated } from '../../src/atlas/findRelated.ts';
import { compareOutcomes } from '../../src/collection/compareOutcomes.ts';
import type { Reading } from '../../src/collection/loadCollection.ts';
import { listSections } from '../../src/layouts/listSections.ts';
import { getMessages } from '../../src/messages/index.ts';
import { createFields, FIELDS, type Field, type FieldName } from '../../src/programme/fields.ts';
import type { PublicOutcome } from '../../src/publication/publish.ts';
import { createSearchPage } from '../../src/search/createSearchPage.ts';
import { reviewCollection } from '../../src/tools/check/reviewCollection.ts';
import { isForeign } from '../../src/tools/import/columnValues.ts';
import { findMissingFields, getField } from '../../src/tools/import/findTable.ts';
import { createHeadingPattern } from '../../src/tools/verify/cutMergedText.ts';
import { createNeedles } from '../../src/tools/verify/createNeedles.ts';
import { createPause } from '../../src/tools/verify/pause.ts';
import { listPublicTexts } from '../../src/tools/verify/publicTexts.ts';
import { scanText } from '../../src/tools/verify/scanText.ts';
import { writeFragment, type FragmentParts } from '../support/fragmentText.ts';
import { moreFields, moreProgramme } from '../support/ownFields.ts';
import { runPipeline, type PipelineResult } from '../support/runPipeline.ts';

const LESSONS =
  'We learnt that shepherds trust mediators from their own valley more than officials.';
const NOTES = 'Notes nobody outside may ever read about those who drove the lorry.';
const MORE = {
  Lessons: LESSONS,
  'Lessons rating': 'many',
  'Partner organisations': 'Beta, Gamma and Delta, Alpha Unoin',
  'Notes of the team': NOTES,
};

function read(parts: FragmentParts): PipelineResult {
  return runPipeline(writeFragment(parts), moreProgramme);
}

function publish(parts: FragmentParts): PublicOutcome {
  const { publication } = read(parts);
  if (!publication.published) throw new Error(`Withheld: ${publication.reason}`);
  return publication.outcome;
}

const added = publish({ more: MORE });
const bare = publish({ id: 'DEMO-AAA2301/AAA002' });

/** A reading of fragments, as `loadCollection` makes it of a folder. */
function readAll(...texts: readonly string[]): Reading {
  const read = texts.map((text, index) => {
    const { outcome, publication, problems } = runPipeline(text, moreProgramme);
    return { file: `outcomes/${index}.txt`, text, outcome, publication, problems };
  });
  const fileOf = new Map(
    read.flatMap(({ file, publication }) =>
      publication.published ? [[publication.outcome, file] as const] : [],
    ),
  );
  return {
    ...{ settings: moreProgramme, programme: undefined, fields: moreFields, method: undefined },
    ...{ featured: [], pages: [] },
    fragments: read.map(({ file, text, outcome }) => ({
      ...{ file, text, outcome, persons: [], undecided: [], answered: [] },
      description: outcome?.content.description,
    })),
    outcomes: [...fileOf.keys()].toSorted(compareOutcomes),
    fileOf,
    withheld: read.flatMap(({ file, outcome, publication }) =>
      publication.published ? [] : [{ file, id: outcome?.content.id, reason: publication.reason }],
    ),
    problems: read.flatMap(({ file, problems }) =>
      problems.map((problem) => ({ ...problem, file })),
    ),
  };
}

describe('createFields(entries): the table with fields added', () => {
  test('reads them by their headers and against their vocabulary', () => {
    const { outcome, problems } = read({ more: MORE });
    expect(outcome?.content).toMatchObject({
      lessonsLearnt: LESSONS,
      lessonsRating: { label: 'many', isHigh: true },
      partners: [
        { label: 'Beta, Gamma and Delta', listed: true },
        { label: 'Alpha Unoin', listed: false },
      ],
    });
    expect(problems.map(({ code, message }) => [code, message])).toEqual([
      ['unlisted-value', expect.stringContaining('partners')],
    ]);
  });

  test('what is not recorded is null or an empty list', () => {
    expect(bare).toMatchObject({ lessonsLearnt: null, lessonsRating: null, partners: [] });
  });

  test('what holds nothing for readers is in no outcome', () => {
    expect(Object.keys(added)).not.toContain('notes');
    expect(JSON.stringify(added)).not.toContain('lorry');
    expect(createSearchPage(added, moreFields, 'en')).not.toContain('lorry');
  });

  test('the outcome page has a section for a text, with its rating', () => {
    const headings = { ...getMessages('en').messages.outcome, lessonsLearnt: 'Lessons learnt' };
    expect(listSections(added, moreFields, headings).at(-1)).toMatchObject({
      id: 'lessons-learnt',
      heading: 'Lessons learnt',
      text: LESSONS,
      rating: { label: 'many' },
    });
    expect(listSections(bare, moreFields, headings).at(-1)).toMatchObject({
      text: null,
      rating: null,
    });
  });

  test('the search finds them', () => {
    const $ = load(createSearchPage(added, moreFields, 'en'));
    expect($('p').text()).toContain(LESSONS);
    expect($('[data-pagefind-weight="2"]').text()).toBe('Beta, Gamma and Delta. Alpha Unoin');
  });

  test('outcomes are related by their words and values', () => {
    const outcomes = ['Shepherds trust mediators.', 'Shepherds trust nobody.', 'Else.'].map(
      (lessons, at) =>
        publish({
          id: `DEMO-AAA2301/AAA01${at}`,
          description: ['First.', 'Second.', 'Third.'][at] ?? '',
          more: { Lessons: lessons, 'Partner organisations': at < 2 ? 'Alpha Union' : '' },
        }),
    );
    const [first, second] = outcomes;
    const related = findRelated(outcomes, moreFields);
    expect(related.get(first?.slug ?? '')).toEqual([second]);
    expect(findRelated(outcomes, FIELDS).get(first?.slug ?? '')).toEqual([]);
  });

  test('the merged text is compared with a text that it repeats', () => {
    const more = { ...MORE, StoryFragment_Merged: 'Something else.' };
    expect(read({ more }).problems.map(({ message }) => message)).toContain(
      'The merged text does not hold the lessons learnt as its own field has it.',
    );
  });

  test('the check counts how many outcomes have them, and tells a value that is used once', () => {
    const { completeness, rareValues } = reviewCollection(
      readAll(writeFragment({ more: MORE }), writeFragment({ id: 'DEMO-AAA2301/AAA002' })),
    );
    const filled = Object.fromEntries(
      completeness.map(({ field, filled: count }) => [field, count]),
    );
    expect(filled).toMatchObject({ lessonsLearnt: 1, lessonsRating: 1, partners: 1, status: 2 });
    expect(filled).not.toHaveProperty('notes');
    expect(rareValues).toMatchObject([
      { field: 'partners', value: 'Alpha Unoin', nearest: 'Alpha Union' },
    ]);
  });

  test('an import knows their columns', () => {
    const partners = getField(moreProgramme, ' partner  ORGANISATIONS');
    expect(partners?.name).toBe('partners');
    expect(isForeign(partners, 'Nobody we know', moreProgramme)).toBe(true);
    expect(isForeign(partners, 'alpha union', moreProgramme)).toBe(false);
    const missing = findMissingFields(['FragmentID'], moreProgramme);
    expect(missing.map(({ message }) => /“(\w+)” .* so (.*)/.exec(message)?.slice(1))).toEqual([
      ['status', 'no outcome is published.'],
      ['description', 'every outcome is an error in the build.'],
      ['confidential', 'every outcome is withheld.'],
    ]);
  });

  test('the proof looks for what is withheld of them, and for values that are not used', async () => {
    const reading = readAll(
      writeFragment({ id: 'DEMO-AAA2301/AAA003', more: MORE, flag: 'yes' }),
      // No outcome can be read of it: the proof goes by the table alone.
      writeFragment({ id: null, more: { 'Partner organisations': 'Alpha Union, Epsilon Guild' } }),
      writeFragment({ id: 'DEMO-AAA2301/AAA002' }),
    );
    const needles = await createNeedles(reading, createPause());
    const find = (text: string): string[] => {
      const kinds = new Set<string>();
      scanText(text, needles, ({ needle, run }) => {
        kinds.add(run === undefined ? (needle?.kind ?? '') : 'run');
      });
      return [...kinds].toSorted();
    };
    expect(find(LESSONS)).toContain('run');
    expect(find(NOTES)).toContain('run');
    expect(find('by the Epsilon Guild')).toEqual(['value']);
    expect(find('Beta, Gamma and Delta')).toContain('value');
    expect(find('an Unused Circle of Weavers')).toEqual(['unused-value']);
    expect(find('shepherds who trust officials')).toEqual([]);
  });

  test('what is public of them is no leak', () => {
    const texts = listPublicTexts(readAll(writeFragment({ more: MORE }))).map(({ text }) => text);
    expect(texts).toContain(LESSONS);
    // What a search record says is public as a whole, one text after another.
    expect(texts.some((text) => text.includes(LESSONS) && text.includes('Alpha Unoin'))).toBe(true);
    expect(texts.join('\n')).not.toContain('lorry');
  });

  test('the proof parts a text at their headers', () => {
    const headings = createHeadingPattern(readAll());
    expect('It ended well. Notes of the team: later'.split(headings)).toHaveLength(2);
    expect('It ended well. Notes of a team: later'.split(headings)).toHaveLength(1);
  });

  test('a statement of confidentiality among several values withholds', () => {
    const state = (header: string): string | undefined => {
      const { publication } = read({ more: { [header]: 'Alpha Union, confidential' } });
      return publication.published ? undefined : publication.reason;
    };
    expect(state('Partner organisations')).toBe('flag-repeated');
    expect(state('Lessons')).toBeUndefined();
  });

  test('the header of what is hidden is never text, not even after a backslash', () => {
    const codes = (header: string): string[] =>
      read({ description: `It began.\n\\**${header}** more` }).problems.map(({ code }) => code);
    expect(codes('Notes of the team')).toEqual(['hidden-header-without-colon']);
    expect(codes('Lessons')).toEqual([]);
  });

  test.each<[string, readonly Field[]]>([
    ['a name that another field has', [{ name: 'evidence', kind: 'hidden' }]],
    ['the name of a text', [{ name: 'resultsFrameworkText', kind: 'text' }]],
    ['a name that an outcome has anyway', [{ name: 'headline', kind: 'text' }]],
    ['a rating that is no field', [{ name: 'lessons', kind: 'text', rating: 'lesonsRating' }]],
  ])('%s is refused', (_, more) => {
    expect(() => createFields([...FIELDS, ...more])).toThrow();
  });
});

describe('FIELDS', () => {
  test('a name that is none does not compile', () => {
    // @ts-expect-error A letter is missing.
    const misspelt: FieldName = 'descripton';
    expect(FIELDS.map(({ name }) => name)).not.toContain(misspelt);
    // @ts-expect-error No outcome has it.
    expect(added.descripton).toBeUndefined();
    // @ts-expect-error It is never published.
    expect(added.mergedText).toBeUndefined();
    const description: string = added.description;
    // @ts-expect-error It may not be recorded.
    const significance: string = added.significance;
    expect([description, significance]).toContain(null);
  });

  test('what nobody may see has a kind of its own each', () => {
    const content = Object.keys(bare);
    const hidden = FIELDS.filter(({ name }) => !content.includes(name)).map(({ name }) => name);
    expect(hidden).toEqual(['title', 'confidential', 'consent', 'mergedText']);
  });
});
