import { describe, expect, test } from 'vitest';
import { checkTwins } from '../../src/collection/checkTwins.ts';
import { loadCollection } from '../../src/collection/loadCollection.ts';
import { makeContentFolder } from '../support/contentFolder.ts';
import { writeFragment, type FragmentParts } from '../support/fragmentText.ts';

const TEXT = 'A witness told the court in Exampleton who paid for the attack.';

/** A public outcome with this text, and one that is what the parts make of it. */
function load(parts: FragmentParts, own: FragmentParts = {}): ReturnType<typeof loadCollection> {
  return loadCollection(
    makeContentFolder({
      'outcomes/a.txt': writeFragment({ description: TEXT, ...own }),
      'outcomes/b.txt': writeFragment({ id: 'DEMO-AAA2301/AAA002', description: TEXT, ...parts }),
    }),
  );
}

function codesOf({ problems }: ReturnType<typeof loadCollection>): string[] {
  return problems.map(({ file, code }) => `${file} ${code}`);
}

describe('checkTwins in a reading', () => {
  test.each<[string, FragmentParts]>([
    ['flagged', { flag: 'YES' }],
    ['without a flag', { flag: null }],
    ['withheld by its editor', { frontMatter: 'withhold: true' }],
    ['flagged and a lead', { flag: 'x', status: 'Lead' }],
    ['flagged, in another spelling', { flag: 'YES', description: TEXT.toUpperCase() }],
    ['flagged, in other signs', { flag: 'YES', description: `“A wit\u00ADness” ${TEXT.slice(9)}` }],
    ['faulty', { frontMatter: 'witthold: true' }],
  ])('no outcome is public whose text is that of one that is %s', (_, parts) => {
    const collection = load(parts);
    expect(codesOf(collection)).toContain('outcomes/a.txt twin-of-withheld');
    expect(collection.problems.find(({ code }) => code === 'twin-of-withheld')?.message).toContain(
      'outcomes/b.txt',
    );
    expect(collection.outcomes).toEqual([]);
    expect(collection.withheld.map(({ file }) => file).toSorted()).toEqual([
      'outcomes/a.txt',
      'outcomes/b.txt',
    ]);
  });

  test('a text that is redacted in the public one is compared as it was written', () => {
    const collection = load({ flag: 'YES' }, { frontMatter: 'redact: [Exampleton]' });
    expect(codesOf(collection)).toEqual(['outcomes/a.txt twin-of-withheld']);
  });

  test('the text of a lead is only told', () => {
    const collection = load({ status: 'Lead' });
    expect(codesOf(collection)).toContain('outcomes/a.txt twin-of-unpublished');
    expect(collection.outcomes).toHaveLength(1);
  });

  test.each<[string, FragmentParts]>([
    ['another text', { flag: 'YES', description: 'Elders let women speak first.' }],
    ['a number that differs', { flag: 'YES', description: `${TEXT} 2` }],
    ['the same first sentence', { flag: 'YES', description: `${TEXT} He left.` }],
    ['both public', {}],
    ['no text', { flag: 'YES', description: '' }],
  ])('nothing is said of %s', (_, parts) => {
    expect(codesOf(load(parts)).filter((code) => code.includes('twin'))).toEqual([]);
  });

  test('two files with one id are told as such', () => {
    const collection = load({ id: 'DEMO-AAA2301/AAA001' });
    expect(codesOf(collection)).toEqual(['outcomes/b.txt duplicate-id']);
  });

  test('what is withheld as a twin is from no file, and its own text is still known', () => {
    const reading = loadCollection(
      makeContentFolder({
        'outcomes/a.txt': writeFragment({ description: TEXT }),
        'outcomes/b.txt': writeFragment({ id: 'B', description: TEXT, flag: 'YES' }),
      }),
    );
    expect(reading.fileOf.size).toBe(0);
    expect(reading.fragments.map(({ description }) => description)).toEqual([TEXT, TEXT]);
  });
});

describe('checkTwins(fragments)', () => {
  test('an error wins over a warning, and each public outcome is told once', () => {
    const some = { description: TEXT };
    const found = checkTwins([
      { ...some, file: '1', reason: undefined },
      { ...some, file: '2', reason: 'status' },
      { ...some, file: '3', reason: 'flagged' },
      { ...some, file: '4', reason: 'editor' },
    ]);
    expect(found.map(({ file, problem }) => [file, problem.code])).toEqual([
      ['1', 'twin-of-withheld'],
    ]);
    expect(found[0]?.problem.message).toContain('same description as 3,');
  });
});
