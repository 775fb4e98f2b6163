import { expect, test } from 'vitest';
import { splitList } from '../../src/text/splitList.ts';

test('splitList(text) gives the items of a list over several lines, without the blanks around them', () => {
  expect(splitList('one, two words,three')).toEqual(['one', 'two words', 'three']);
  expect(splitList('\n  one, two,\n  three\n')).toEqual(['one', 'two', 'three']);
});
