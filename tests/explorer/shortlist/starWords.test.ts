import { expect, test } from 'vitest';
import { describeStar, pickStarWords } from '../../../src/explorer/shortlist/starWords.ts';
import { getMessages } from '../../../src/messages/index.ts';

test('a star names its outcome as it is written, and says how many fit', () => {
  const { shortlist } = getMessages('en').messages;
  const words = pickStarWords(shortlist);
  const id = "DEMO/$&$'{max}";
  const describe = (isListed: boolean, problem?: 'full'): string =>
    describeStar(id, { isListed, problem }, words, 'en');
  expect(describe(true)).toBe(shortlist.added.split('{id}').join(id));
  expect(describe(false)).toBe(shortlist.removed.split('{id}').join(id));
  expect(describe(false, 'full')).toContain('500');
  expect(describe(false, 'full')).not.toContain('{max}');
});
