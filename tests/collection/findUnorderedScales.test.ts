import { expect, test } from 'vitest';
import { findUnorderedScales } from '../../src/collection/findUnorderedScales.ts';
import { FIELDS } from '../../src/programme/fields.ts';
import { createId, createOutcome } from '../support/createOutcome.ts';

test('a rating is told of which no value is listed, and no other', () => {
  const find = (ratings: readonly string[]): string[] =>
    findUnorderedScales(
      ratings.map((contributionRating, at) =>
        createOutcome({ id: createId(at + 1), contributionRating }),
      ),
      FIELDS,
      () => 'How much?',
    ).map(({ code, message, hint }) => `${code} ${message} ${hint}`);
  const [told = '', ...more] = find(['A little', 'A lot', 'A little']);
  expect(more).toEqual([]);
  expect(told).toMatch(/^scale-unordered .*“How much\?” are: “A little”, “A lot”\./);
  expect(told).toContain('vocabularies.contributionRating');
  expect(find(['A little', 'A little'])).toEqual([]);
  expect(find(['A little', 'some'])).toEqual([]);
});
