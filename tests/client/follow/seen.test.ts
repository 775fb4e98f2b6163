import { describe, expect, test } from 'vitest';
import {
  countNews,
  formatSeen,
  parseSeen,
  seeAll,
  type DayCount,
} from '../../../src/client/follow/seen.ts';

const march: DayCount = ['2024-03-31', 4, 1];
const june: DayCount = ['2024-06-30', 12, 3];
const start = '2023-12-31';

describe('countNews(days, seen)', () => {
  test.each<[string, readonly DayCount[], readonly DayCount[], [number, number]]>([
    ['nothing after the same days', [june, march], [june, march], [0, 0]],
    ['later days', [march], [june, march], [12, 3]],
    ['all days since the record began', [], [june, march], [16, 4]],
    ['what came to the day that was seen', [['2024-06-30', 10, 3]], [june, march], [2, 0]],
    ['nothing where less is left', [['2024-06-30', 20, 9]], [june, march], [0, 0]],
    ['later days where the day that was seen is gone', [march], [june], [12, 3]],
    ['what came where there are no days', [['', 3, 0]], [['', 5, 1]], [2, 1]],
    ['what came when days were given', [['', 3, 0]], [['2024-03-31', 5, 0]], [2, 0]],
  ])('%s', (_, before, now, [added, edited]) => {
    const seen = seeAll(start, before);
    expect(countNews(now, seen)).toEqual({ added, edited });
    expect(parseSeen(formatSeen(seen))).toEqual(seen);
  });
});

test.each([
  ...['', 'null', '[]', '7', '{', '{"date":"2024-06-30"}', '{"date":"soon","added":1,"edited":1}'],
  ...['{"date":"2024-06-30","added":-1,"edited":0}', '{"date":"","added":"1","edited":0}'],
])('parseSeen(%j) is nothing', (text) => {
  expect(parseSeen(text)).toBeUndefined();
});
