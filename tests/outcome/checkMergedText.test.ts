import { describe, expect, test } from 'vitest';
import { writeFragment } from '../support/fragmentText.ts';
import { runPipeline } from '../support/runPipeline.ts';

const PARTS: Readonly<Record<string, string>> = {
  'Significance of the outcome': 'It mattered.',
  'Contribution of the programme': 'A synthetic course.',
  'Additional information (use if needed)': 'Nothing more.',
  'Contribution of other actors and factors': 'None.',
};
const MERGED =
  'A group met.  Significance description: It mattered.   Contribution of the programme: A synthetic course.   Additional information: Nothing more.  Contribution of other actors and factors: None.';

function warningsOf(merged: string, parts: Readonly<Record<string, string>> = PARTS): string[] {
  const text = writeFragment({
    description: 'A group met.',
    more: { ...parts, StoryFragment_Merged: merged },
  });
  return runPipeline(text).problems.map(({ code, message }) => `${code}: ${message}`);
}

describe('checkMergedText(outcome, fields)', () => {
  test('a merged text that repeats its parts is not mentioned', () => {
    expect(warningsOf(MERGED)).toEqual([]);
  });

  test('white space is no difference', () => {
    expect(warningsOf(MERGED.replaceAll(' ', ' \n\n'))).toEqual([]);
  });

  test.each([
    ['A group met.', 'description'],
    ['It mattered.', 'significance'],
    ['A synthetic course.', 'contribution'],
    ['Nothing more.', 'additional information'],
    ['None.', 'contribution of other actors'],
  ])('%j that was changed in it is a warning that names the field', (part, name) => {
    expect(warningsOf(MERGED.replace(part, part.toUpperCase()))).toEqual([
      `merged-text-differs: The merged text does not hold the ${name} as it stands in its own field.`,
    ]);
  });

  test('each part that differs is told', () => {
    expect(warningsOf('Something else.')).toHaveLength(5);
  });

  test('a part that is empty is not looked for, nor is anything without a merged text', () => {
    expect(warningsOf('A group met.', {})).toEqual([]);
    expect(warningsOf('')).toEqual([]);
    expect(runPipeline(writeFragment({ more: PARTS })).problems).toEqual([]);
  });

  test('the merged text is never published', () => {
    const { publication } = runPipeline(
      writeFragment({ more: { StoryFragment_Merged: 'Only in the merged text.' } }),
    );
    expect(publication.published).toBe(true);
    expect(JSON.stringify(publication)).not.toContain('Only in the merged text');
  });
});
