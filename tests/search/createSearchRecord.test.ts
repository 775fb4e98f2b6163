import { describe, expect, test } from 'vitest';
import { FIELDS } from '../../src/programme/fields.ts';
import {
  createSearchRecord,
  WEIGHTS,
  type SearchRecord,
} from '../../src/search/createSearchRecord.ts';
import { createOutcome, type OutcomeParts } from '../support/createOutcome.ts';

const LONG =
  'Following a made-up training in Demoville (DEMO), five synthetic organisations started to train others,   and a public body published how it hears complaints. This went on.';

function createRecord(parts: OutcomeParts): SearchRecord {
  return createSearchRecord(createOutcome(parts), FIELDS);
}

describe('createSearchRecord(outcome, fields)', () => {
  test('holds each text once under the name of its field, the narrative first', () => {
    const { url, language, texts } = createRecord({
      id: 'DEMO-AAA2301/AAA007',
      description: 'The description.',
      significance: 'The significance.',
      contribution: 'The contribution.',
      otherContributions: 'The other contributions.',
      evidence: 'The evidence.',
      additionalInformation: 'The additional information.',
      resultsFramework: 'YES; Outcome 1.4: the results framework.',
      country: 'Testland',
      harvest: 'harvest 2',
      year: '2023',
      socialActor: 'Civic groups',
      objectives: 'AAA, An unlisted objective',
      changeTypes: 'Law',
    });
    expect([url, language]).toEqual(['/outcomes/demo-aaa2301-aaa007/', 'en']);
    expect(texts.map(({ name, text, weight }) => `${weight} ${name}: ${text}`)).toEqual([
      '1 description: The description.',
      '1 significance: The significance.',
      '1 contribution: The contribution.',
      '1 otherContributions: The other contributions.',
      '1 evidence: The evidence.',
      '1 additionalInformation: The additional information.',
      '1 resultsFrameworkText: YES; Outcome 1.4: the results framework.',
      '2 country: Testland',
      '2 harvest: harvest 2',
      '2 year: 2023',
      '2 socialActor: Civic groups',
      '2 objectives: More room to speak. An unlisted objective',
      '2 changeClusters: Policy change',
      '2 changeTypes: Law',
      '8 id: DEMO-AAA2301/AAA007',
    ]);
  });

  test('what is not recorded leaves nothing behind', () => {
    const { texts } = createRecord({ description: 'Only this.' });
    expect(texts.map(({ text }) => text)).toEqual(['Only this.', 'DEMO-AAA2301/AAA001']);
  });

  test('a headline that the description begins with is weighed there, with the punctuation at its end', () => {
    const [first, ...others] = createRecord({ description: LONG }).texts;
    expect(LONG.slice(0, first?.headline)).toMatch(/hears complaints\.$/);
    expect(others.map(({ name }) => name)).not.toContain('headline');
  });

  test('one of its own is a text of its own', () => {
    const { texts } = createRecord({
      description: 'Something else.',
      frontMatter: 'title: Of its own making',
    });
    expect(texts.find(({ name }) => name === 'headline')).toEqual({
      ...{ name: 'headline', text: 'Of its own making', weight: WEIGHTS.headline },
    });
    expect(texts[0]?.headline).toBeUndefined();
  });

  test('a year that was written in another way is found by both', () => {
    const { texts } = createRecord({ description: 'Some.', year: '2024.0' });
    expect(texts.find(({ name }) => name === 'year')?.text).toContain('2024');
  });

  test('in its own language', () => {
    expect(createRecord({ description: 'Fait.', frontMatter: 'lang: fr' }).language).toBe('fr');
  });
});
