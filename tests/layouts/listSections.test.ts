import { describe, expect, test } from 'vitest';
import { loadCollection } from '../../src/collection/loadCollection.ts';
import { listAsRecorded, listFacts, listSections } from '../../src/layouts/listSections.ts';
import { getMessages } from '../../src/messages/index.ts';
import { FIELDS } from '../../src/programme/fields.ts';
import { makeContentFolder } from '../support/contentFolder.ts';
import { createId, createOutcome } from '../support/createOutcome.ts';
import { fixtureProgrammeText } from '../support/fixtureProgramme.ts';
import { writeFragment } from '../support/fragmentText.ts';
import { moreFields } from '../support/ownFields.ts';

const headings = getMessages('en').messages.outcome;

describe('listSections(outcome, fields, headings)', () => {
  test('every text in the order of a reading, each rating with its own text', () => {
    const outcome = createOutcome({
      description: 'A description.',
      significance: 'Why it matters.',
      significanceRating: 'high',
      evidence: 'Minutes.',
    });
    expect(
      listSections(outcome, FIELDS, headings).map(({ id, heading, text, rating }) => [
        ...[id, heading, text],
        rating === undefined ? 'none' : (rating?.label ?? null),
      ]),
    ).toEqual([
      ['description', 'Description', 'A description.', 'none'],
      ['significance', 'Significance', 'Why it matters.', 'high'],
      ['contribution', 'Contribution of the programme', null, null],
      ['other-contributions', 'Contribution of other actors and factors', null, 'none'],
      ['evidence', 'Evidence', 'Minutes.', 'none'],
      ['additional-information', 'Additional information', null, 'none'],
    ]);
  });

  test('a text without a heading is a mistake, not an empty heading', () => {
    expect(() => listSections(createOutcome(), moreFields, headings)).toThrow('lessonsLearnt');
  });
});

describe('a text of the programme’s own', () => {
  const settings = fixtureProgrammeText.replace(
    '\nheaders:',
    `\nfields:\n  village: { label: Village, headers: [Village], kind: text }\nheaders:`,
  );
  test.each([
    ['a few words in every outcome: a fact', ['Sampla', 'Testa, by the lake'], true],
    [
      'a sentence in one of them: a section for all',
      ['Sampla', 'A village by the lake that nobody real has ever seen.'],
      false,
    ],
    ['words on several lines: a section', ['Sampla\nTesta'], false],
  ])('%s', (_, villages, isFact) => {
    const files = villages.map((village, at) => {
      const text = `Council ${at + 1} of Demoville opened ${'one two three four'.split(' ')[at] ?? ''} of its sessions to everybody.`;
      const id = createId(at + 1);
      return [
        `outcomes/${at}.txt`,
        writeFragment({ id, description: text, more: { Village: village } }),
      ] as const;
    });
    const folder = makeContentFolder({ 'programme.md': settings, ...Object.fromEntries(files) });
    const { outcomes, fields } = loadCollection(folder);
    const [outcome] = outcomes;
    expect(outcomes).toHaveLength(villages.length);
    if (outcome === undefined) return;
    const sections = listSections(outcome, fields, {
      ...headings,
      village: 'Village',
    } as typeof headings);
    expect(sections.some(({ id }) => id === 'field-village')).toBe(!isFact);
    expect(listFacts(outcome, fields)).toEqual(
      isFact ? [{ heading: 'Village', text: 'Sampla', address: undefined, outcomes: [] }] : [],
    );
  });
});

describe('listAsRecorded(outcome, fields, headings)', () => {
  test('a text with codes is shown as it was recorded, where it was', () => {
    const text = 'YES; Outcome 1.4: and more';
    expect(listAsRecorded(createOutcome({ resultsFramework: text }), FIELDS, headings)).toEqual([
      { heading: 'Link to the results framework, as recorded', text },
    ]);
    expect(listAsRecorded(createOutcome(), FIELDS, headings)).toEqual([]);
  });
});
