import { describe, expect, test } from 'vitest';
import { listAsRecorded, listSections } from '../../src/layouts/listSections.ts';
import { getMessages } from '../../src/messages/index.ts';
import { FIELDS } from '../../src/programme/fields.ts';
import { createOutcome } from '../support/createOutcome.ts';
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

describe('listAsRecorded(outcome, fields, headings)', () => {
  test('a text with codes is shown as it was recorded, where it was', () => {
    const text = 'YES; Outcome 1.4: and more';
    expect(listAsRecorded(createOutcome({ resultsFramework: text }), FIELDS, headings)).toEqual([
      { heading: 'Link to the results framework, as recorded', text },
    ]);
    expect(listAsRecorded(createOutcome(), FIELDS, headings)).toEqual([]);
  });
});
