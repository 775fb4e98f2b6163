import { expect, test } from 'vitest';
import { findHijriYear, formatSpan } from '../../src/text/hijriYear.ts';

/** What the platform says of the calendar. */
const FORMAT = new Intl.DateTimeFormat('en-u-ca-islamic-civil', {
  year: 'numeric',
  timeZone: 'UTC',
});
const yearOf = (date: Date): number => Number(/\d+/.exec(FORMAT.format(date))?.[0]);

test('findHijriYear(text): the years that it touches are those of the calendar', () => {
  for (let year = 1340; year < 1500; year += 1) {
    const found = findHijriYear(String(year));
    const days = [found?.from ?? 0, found?.to ?? 0].flatMap((each) =>
      // Not the first and last days of a year: they may be of either.
      [6, 180, 358].map((day) => yearOf(new Date(Date.UTC(each, 0, day)))),
    );
    expect(days).toContain(year);
    expect(Math.min(...days.map((each) => Math.abs(each - year)))).toBe(0);
    expect((found?.to ?? 0) - (found?.from ?? 0)).toBeLessThanOrEqual(1);
  }
});

test.each(['1442هـ', '١٤٤٢ هـ', 'رمضان ١٤٤٢', '15/09/1442', '1442 AH'])(
  '%s is of 2020 and 2021',
  (written) => {
    const found = findHijriYear(written);
    expect(found).toEqual({ year: '1442', from: 2020, to: 2021 });
    expect(found && formatSpan(found)).toBe('2020–2021');
  },
);

test.each(['2021', '14 May 2021', '21442', '2021/22', 'May 23', ''])('%s is none', (written) => {
  expect(findHijriYear(written)).toBeUndefined();
});
