import { describe, expect, test } from 'vitest';
import { loadCollection } from '../../src/collection/loadCollection.ts';
import { synthesise } from '../../src/tools/synthesise/synthesise.ts';
import { makeContentFolder } from '../support/contentFolder.ts';
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
      `merged-text-differs: The merged text does not hold the ${name} as its own field has it.`,
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

  test.each([
    ['A group met. Later the council met.', 'before the first label'],
    ['Later the council met them too. A group met.', 'at the beginning'],
    ['A group met. Later the council met them in the hall', 'without a full stop'],
  ])('%j is more than its parts: %s', (beginning) => {
    expect(warningsOf(MERGED.replace('A group met.', beginning))).toEqual([
      expect.stringMatching(/^merged-text-holds-more: .*: “Later the council met/),
    ]);
  });

  test('what was added is quoted with the label before it, and cut when it is long', () => {
    const added =
      'Comment of the editor: These five words are new and many more words follow them.';
    expect(warningsOf(`${MERGED} ${added}`)).toEqual([
      'merged-text-holds-more: The merged text holds more than the fields that it repeats: “Comment of the editor: These five words are new and many mor…”',
    ]);
  });

  test('so is the text of a field that was emptied', () => {
    const merged = MERGED.replace('It mattered.', 'It mattered to all who live there.');
    expect(warningsOf(merged, { ...PARTS, 'Significance of the outcome': '' })).toEqual([
      'merged-text-holds-more: The merged text holds more than the fields that it repeats: “Significance description: It mattered to all who live there.”',
    ]);
  });

  test.each([
    ['A group met. Significance description: Contribution of the programme:', 'labels alone'],
    [
      'A group met. Significance description: n/a Contribution: not recorded yet',
      'a word for none',
    ],
    ['A group met. Contribution d’autres acteurs et facteurs : Autres :', 'a space before a colon'],
    ['A group met. مساهمة البرنامج: مساهمة الجهات الفاعلة الأخرى:', 'Arabic labels'],
  ])('%j, where parts are empty, is no more: %s', (merged) => {
    expect(warningsOf(merged, {})).toEqual([]);
  });

  test('a short part that begins a word of another, or is the same as another, leaves nothing over', () => {
    const parts = {
      'Significance of the outcome': 'No',
      'Contribution of the programme': 'Not one of the nine had met them before.',
      'Contribution of other actors and factors': 'No',
    };
    const merged =
      'A group met. Contribution: Not one of the nine had met them before. Significance: No Others: No';
    expect(warningsOf(merged, parts)).toEqual([]);
  });

  test('the old wording of a part that was changed is told once', () => {
    const merged = MERGED.replace('It mattered.', 'It mattered very much to all of them.');
    expect(warningsOf(merged)).toEqual([expect.stringMatching(/^merged-text-differs/)]);
  });

  test('the outcomes of this repository and a synthetic corpus hold no more', () => {
    const corpus = Object.fromEntries(
      [...synthesise(2000, 5)].map(({ file, text }) => [file, text]),
    );
    for (const folder of ['content', makeContentFolder(corpus)]) {
      const codes = loadCollection(folder).problems.map(({ code }) => code);
      expect(codes.filter((code) => code.startsWith('merged-text'))).toEqual([]);
    }
  });

  test('the merged text is never published', () => {
    const { publication } = runPipeline(
      writeFragment({ more: { StoryFragment_Merged: 'Only in the merged text.' } }),
    );
    expect(publication.published).toBe(true);
    expect(JSON.stringify(publication)).not.toContain('Only in the merged text');
  });
});
