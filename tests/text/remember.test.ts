import { expect, test } from 'vitest';
import { remember } from '../../src/text/remember.ts';

test('remember(read, max) asks once for each text, and again for those after the first `max`', () => {
  const asked: string[] = [];
  const measure = remember((text) => {
    asked.push(text);
    return text.length;
  }, 2);
  expect(['a', 'bb', '', 'a', 'bb', ''].map(measure)).toEqual([1, 2, 0, 1, 2, 0]);
  expect(asked).toEqual(['a', 'bb', '', '']);
});
