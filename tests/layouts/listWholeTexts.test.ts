import { describe, expect, test } from 'vitest';
import { listWholeTexts } from '../../src/layouts/listWholeTexts.ts';
import { en } from '../../src/messages/en.ts';
import { FIELDS } from '../../src/programme/fields.ts';
import { createOutcome } from '../support/createOutcome.ts';

const list = (parts: Parameters<typeof createOutcome>[0], isMain = true) =>
  listWholeTexts(createOutcome(parts), FIELDS, en.outcome, isMain);

describe('listWholeTexts(outcome, fields, headings, isMain)', () => {
  test('goes on from the headline, and says why the change matters', () => {
    const texts = list({ description: 'The court sat. It ruled.', significance: 'First ruling.' });
    expect(texts).toEqual([
      { text: 'It ruled.' },
      { heading: 'Significance', text: 'First ruling.' },
    ]);
  });

  test('has the description whole where the headline is a title, and nothing that is not recorded', () => {
    expect(list({ title: 'A ruling', description: 'The court sat.' })).toEqual([
      { text: 'The court sat.' },
    ]);
    expect(list({ description: 'The court sat.' })).toEqual([]);
  });

  test('has every text where it is asked for', () => {
    const parts = { description: 'The court sat.', evidence: 'Minutes.' };
    expect(list(parts)).toEqual([]);
    expect(list(parts, false)).toEqual([{ heading: 'Evidence', text: 'Minutes.' }]);
  });
});
