import { describe, expect, test } from 'vitest';
import { loadCollection } from '../../../src/collection/loadCollection.ts';
import { reviewCollection } from '../../../src/tools/check/reviewCollection.ts';
import { makeContentFolder } from '../../support/contentFolder.ts';
import { review, setField } from './reviewSynthetic.ts';

describe('findRareValues(outcomes, programme)', () => {
  test('a value used once is told with the value that was meant', () => {
    const { rareValues } = review({ 3: setField('coutnry', 'DR Kongo') });
    expect(rareValues).toMatchObject([
      { field: 'country', value: 'DR Kongo', nearest: 'DR Congo' },
    ]);
  });

  test('a listed value that looks like a commoner listed one is told, a country is not', () => {
    const PARTNERS = ['Weavers Union', 'Weavers Union', 'Weavers Unoin', 'Fishers'];
    const COUNTRIES = ['Slovenia', 'Slovenia', 'Slovakia', 'Slovenia'];
    const settings = [
      ...['---', 'name: Synthetic', 'description: Synthetic', 'language: en', 'headers:'],
      ...['  id: [ID]', '  description: [Outcome]', '  confidential: [Confidential]'],
      ...['  country: [Country]', 'fields:', '  partner:', '    label: Partner'],
      ...['    headers: [Partner]', '    kind: term', 'vocabularies:', '  partner:'],
      ...['Weavers Union', 'Weavers Unoin', 'Fishers'].map((label) => `    - ${label}`),
      ...[
        '  country:',
        '    - { label: Slovenia, code: SI }',
        '    - { label: Slovakia, code: SK }',
      ],
      ...['publication:', '  statuses: any', '---', '', 'Synthetic.', ''],
    ].join('\n');
    const files = PARTNERS.map((partner, at): [string, string] => [
      `outcomes/${at}.txt`,
      `**ID**: X-${at}\n**Outcome**: Synthetic change ${at} of council ${'abcd'[at] ?? ''}.\n**Country**: ${COUNTRIES[at] ?? ''}\n**Partner**: ${partner}\n**Confidential**: no\n`,
    ]);
    const folder = makeContentFolder({ 'programme.md': settings, ...Object.fromEntries(files) });
    expect(reviewCollection(loadCollection(folder)).rareValues).toEqual([
      {
        field: 'partner',
        value: 'Weavers Unoin',
        file: 'outcomes/2.txt',
        nearest: 'Weavers Union',
      },
    ]);
  });

  test('a value that is near no other is no typing error', () => {
    expect(review({ 3: setField('coutnry', 'Demoville') }).rareValues).toEqual([]);
  });

  test('of what is not published nothing is told', () => {
    const changes = (text: string): string =>
      setField('Outcome statements is CONFIDENTIAL', 'yes')(setField('coutnry', 'DR Kongo')(text));
    expect(review({ 3: changes }).rareValues).toEqual([]);
  });

  test('a value that two outcomes have is no typing error, however many outcomes there are', () => {
    const other = setField('coutnry', 'DR Kongo');
    expect(review({ 3: other, 4: other })).toMatchObject({ rareValues: [], notCompared: 0 });
  });
});
