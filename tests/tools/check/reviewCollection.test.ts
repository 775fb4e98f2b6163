import { describe, expect, test } from 'vitest';
import { reviewCollection, type Review } from '../../../src/tools/check/reviewCollection.ts';
import { loadCollection } from '../../../src/collection/loadCollection.ts';
import { synthesise } from '../../../src/tools/synthesise/synthesise.ts';
import { groupProblems } from '../../../src/tools/check/report/wording.ts';
import { makeContentFolder } from '../../support/contentFolder.ts';
import { writeFragment } from '../../support/fragmentText.ts';

/** A synthetic collection of 40, with the changes made to the fragment of that number. */
function review(changes: Readonly<Record<number, (text: string) => string>> = {}): Review {
  const files = [...synthesise(40, 7)].map(({ file, text }, index) => {
    const change = changes[index];
    return [file, change === undefined ? text : change(text)] as const;
  });
  return reviewCollection(loadCollection(makeContentFolder(Object.fromEntries(files))));
}

const setField =
  (header: string, value: string) =>
  (text: string): string =>
    text.replace(new RegExp(`(\\*\\*${header}\\*\\*:).*`), `$1 ${value}`);

function codesOf({ problems }: Review): string[] {
  return [...new Set(problems.map(({ code }) => code))].toSorted();
}

describe('reviewCollection(reading)', () => {
  test('every outcome is published or withheld for one reason, which is told with its id', () => {
    const { published, withheld, read } = review();
    const ids = withheld.flatMap(({ outcomes }) => outcomes);
    expect(published + ids.length).toBe(40);
    expect(read).toBe(40);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.every((id) => id.startsWith('DEMO-'))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('a collection in order has no problem', () => {
    expect(codesOf(review())).toEqual([]);
    expect(review().rareValues).toEqual([]);
  });

  test('completeness counts the outcomes that have a field', () => {
    const empty = setField('Rating significance', '');
    const getFilled = (result: Review): number | undefined =>
      result.completeness.find(({ field }) => field === 'significanceRating')?.filled;
    const before = getFilled(review()) ?? 0;
    const after = getFilled(
      review(Object.fromEntries(Array.from({ length: 40 }, (_, at) => [at + 1, empty]))),
    );
    expect(before).toBeGreaterThan(20);
    expect(after).toBe(0);
  });

  test('a value used once is told with the value that was meant', () => {
    const { rareValues } = review({ 3: setField('coutnry', 'DR Kongo') });
    expect(rareValues).toMatchObject([
      { field: 'country', value: 'DR Kongo', nearest: 'DR Congo' },
    ]);
  });

  test('a value that two outcomes have is no typing error, however many outcomes there are', () => {
    const other = setField('coutnry', 'DR Kongo');
    expect(review({ 3: other, 4: other })).toMatchObject({ rareValues: [], notCompared: 0 });
  });

  test('an id that disagrees with its place, harvest or objective is told', () => {
    const wrong = setField('Link to SCC Specific Objectives', 'GEN: More equal gender roles');
    const { problems } = review({
      3: (text) => wrong(text.replace(/\/(?:CIV|PEA|EXT|GEN)(\d+)/, '/CIV$1')),
      5: (text) =>
        text.replace(/DEMO-[A-Z]{3}/, 'DEMO-DRC').replace(/coutnry\*\*:.*/, 'coutnry**: Yemen'),
    });
    const told = problems
      .filter(({ code }) => code === 'id-disagrees')
      .map(({ message }) => message);
    expect(told).toHaveLength(2);
    expect(told.join('\n')).toContain(
      '“CIV” in the id usually means objectives “Less suppression of civic space”',
    );
    expect(told.join('\n')).toContain(
      '“DRC” in the id usually means country “DR Congo”, but the field says “Yemen”',
    );
  });

  test('dates behind the harvest are told, once an outcome', () => {
    const { problems } = review({
      2: (text) => text.replace(/(Outcome description\*\*:)/, '$1 In June 2031 and July 2031,'),
    });
    const told = problems.filter(({ code }) => code === 'date-after-harvest');
    expect(told).toHaveLength(1);
    expect(told[0]?.message).toContain('June 2031, July 2031');
  });

  test('an outcome that was harvested twice is told with its twin', () => {
    let twin = '';
    const { problems } = review({
      8: (text) => {
        twin = text;
        return text;
      },
      9: (text) =>
        text.replace(
          /(Outcome description\*\*:).*/,
          () => /Outcome description\*\*:.*/.exec(twin)?.[0] ?? '',
        ),
    });
    const told = problems.filter(({ code }) => code === 'near-duplicate');
    expect(told).toHaveLength(1);
    expect(told[0]?.message).toContain('100 % the same');
  });

  test('nearly the text of a confidential outcome comes first, the likest at the head', () => {
    const story =
      'A witness told the court in Exampleton who paid for the attack on the market in May';
    const write = (id: string, description: string, flag = ''): string =>
      writeFragment({ id: `DEMO-AAA2301/AAA00${id}`, description, flag });
    const { problems } = reviewCollection(
      loadCollection(
        makeContentFolder({
          'outcomes/1.txt': write('1', `${story}.`, 'YES'),
          'outcomes/2.txt': write('2', `${story} and then left for another town.`),
          'outcomes/3.txt': write('3', `${story}, he said.`),
          'outcomes/4.txt': write('4', 'Elders let women speak first.', 'maybe'),
          'outcomes/0.txt': `${write('5', 'Fishermen published every fee.')}**Unknown**: x\n`,
        }),
      ),
    );
    expect(problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
      'outcomes/3.txt near-twin-of-withheld',
      'outcomes/2.txt near-twin-of-withheld',
      'outcomes/0.txt unknown-header',
      'outcomes/3.txt near-duplicate',
      'outcomes/4.txt flag-unclear',
    ]);
    expect(problems[0]?.message).toContain('87 % the same as that of outcomes/1.txt');
    expect(groupProblems(problems)[0]?.code).toBe('near-twin-of-withheld');
  });

  test.each([
    [
      'a typing error',
      'The widws of Exampleton handed a dossier on the quarry to the court.',
      true,
    ],
    ['another word', 'The widows of Exampleton gave a dossier on the quarry to the court.', true],
    ['another story', 'The widows of Exampleton opened a school beside the old market.', false],
  ])('a short text with %s', (_, description, isTold) => {
    const story = 'The widows of Exampleton handed a dossier on the quarry to the court.';
    const content = makeContentFolder({
      'outcomes/1.txt': writeFragment({
        id: 'DEMO-AAA2301/AAA001',
        description: story,
        flag: 'YES',
      }),
      'outcomes/2.txt': writeFragment({ id: 'DEMO-AAA2301/AAA002', description }),
    });
    const codes = reviewCollection(loadCollection(content)).problems.map(({ code }) => code);
    expect(codes.includes('near-twin-of-withheld')).toBe(isTold);
  });
});
