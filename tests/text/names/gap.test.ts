import { describe, expect, test } from 'vitest';
import { readGap, readWritten } from '../../../src/text/names/gap.ts';

describe('readGap(text)', () => {
  test.each([
    ['', 'none'],
    ['\u200b\u00ad', 'none'],
    [' \t\n', 'blank'],
    ['%20', 'blank'],
    ['&nbsp;', 'blank'],
    ['’', 'apostrophe'],
    ['&#39;', 'apostrophe'],
    ['ʿ', 'ayn'],
    ['‑', 'hyphen'],
    ['-\n', 'broken'],
    ['__', 'underscore'],
    ['.', 'characters'],
    ['. ', 'characters-and-blanks'],
    ['. , ; : ', 'wide'],
  ])('%j is: %s', (text, gap) => {
    expect(readGap(text)).toBe(gap);
  });
});

test.each([
  ['&shy;x', 0, { character: '', length: 5 }],
  ['a[U+200B]', 1, { character: '', length: 8 }],
  ['<b>', 0, { character: '<', length: 3 }],
  ['\u2401', 0, { character: '', length: 1 }],
  ['&amp;', 0, { character: '&', length: 5 }],
  ['<5', 0, undefined],
  ['[U+]', 0, undefined],
  ['a', 0, undefined],
])('readWritten(%j, %i)', (text, index, written) => {
  expect(readWritten(text, index)).toEqual(written);
});
