import { expect, test } from 'vitest';
import { parseFragment } from '../../../src/fragment/parseFragment.ts';
import { createOutcome } from '../../../src/tools/synthesise/createOutcome.ts';
import { formatOutcome } from '../../../src/tools/synthesise/formatOutcome.ts';
import { HEADERS } from '../../../src/tools/synthesise/settings.ts';

const { values } = createOutcome(3, 1);

test('formatOutcome(values, frontMatter) writes each field under its header, as the parser reads it', () => {
  const { fields, problems } = parseFragment(formatOutcome(values, ['lang: fr']));
  expect(problems).toEqual([]);
  expect(fields.map(({ header }) => header.trim())).toEqual(
    Object.values(HEADERS).map((header) => header.trim()),
  );
  expect(fields[0]?.value).toBe(values.id);
  expect(formatOutcome(values, ['lang: fr'])).toMatch(/^---\nlang: fr\n---\n\*\*FragmentID/);
  expect(formatOutcome(values)).toMatch(/^\*\*FragmentID/);
});

test('the merged text repeats the texts of the other fields, whatever they were changed to', () => {
  const text = formatOutcome({ ...values, significance: 'Changed since.' });
  expect(text).toContain(`${values.description}  Significance description: Changed since.  `);
});
