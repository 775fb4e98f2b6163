import { describe, expect, test } from 'vitest';
import { countCardsInFile } from '../../src/explorer/cardFiles.ts';
import { createCardFiles } from '../../src/explorer/createCardFiles.ts';
import { createOutcome } from '../support/createOutcome.ts';

const SIZE = countCardsInFile(1);

describe('createCardFiles(outcomes)', () => {
  test('has the card of each row at its place, in files of one size', () => {
    const outcomes = Array.from({ length: SIZE + 1 }, (_, at) =>
      createOutcome({
        id: `DEMO-AAA2301/AAA${String(at).padStart(3, '0')}`,
        frontMatter: at === SIZE ? 'title: Une histoire\nlang: fr' : 'title: A title',
        description: `Outcome number ${at}.`,
      }),
    );
    const files = createCardFiles(outcomes);
    expect(files.map((file) => file.length)).toEqual([SIZE, 1]);
    expect(files[0]?.[7]).toEqual([
      'DEMO-AAA2301/AAA007',
      'demo-aaa2301-aaa007',
      'A title',
      'Outcome number 7.',
      'en',
      [],
    ]);
    expect(files[1]?.[0]?.slice(2)).toEqual(['Une histoire', `Outcome number ${SIZE}.`, 'fr', []]);
  });

  test('of few outcomes they are few, of many small', () => {
    const [few, many] = [1000, 1001].map(countCardsInFile);
    expect([few, many]).toEqual([100, 12]);
  });

  test('there is no file without outcomes', () => {
    expect(createCardFiles([])).toEqual([]);
  });
});
