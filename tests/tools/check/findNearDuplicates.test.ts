import { describe, expect, test } from 'vitest';
import { loadCollection } from '../../../src/collection/loadCollection.ts';
import { groupProblems } from '../../../src/problems/groupProblems.ts';
import { reviewCollection } from '../../../src/tools/check/reviewCollection.ts';
import { makeContentFolder } from '../../support/contentFolder.ts';
import { writeFragment } from '../../support/fragmentText.ts';
import { review } from './reviewSynthetic.ts';

describe('findNearDuplicates(outcomes) and findNearTwins(outcomes)', () => {
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
    expect(told[0]?.message).toContain('have the same description');
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
      'programme.md column-may-decide',
    ]);
    expect(problems[0]?.message).toContain(
      'outcomes/1.txt, which is withheld, has nearly the same description (87 % alike)',
    );
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
