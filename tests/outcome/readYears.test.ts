import { describe, expect, test } from 'vitest';
import { readYears } from '../../src/outcome/readYears.ts';
import { fc, textOf } from '../support/properties.ts';

/** `2021 2022`, or `not clear`. */
function read(text: string): string {
  const found = readYears(text);
  return found === 'not clear' ? found : found.years.join(' ');
}

/** Digits of other scripts, each by its zero. */
const ZEROS = ['0', '٠', '۰', '０', '०', '০'];

function writeDigits(number: number | string, zero: string): string {
  const start = zero.codePointAt(0) ?? 0;
  return String(number).replaceAll(/\d/g, (digit) => String.fromCodePoint(start + Number(digit)));
}

const someYear = fc.integer({ min: 1950, max: 2049 });

describe('readYears(text)', () => {
  test.each([
    ...[['2023'], ['2023.0'], ['2023,0'], ['2 023'], ['2,023'], ["'2023"], ['2023*'], ['2023.']],
    ...[['\u200F2023'], ['2023\u200B'], ['year 2023'], ['année 2023'], ['عام 2023']],
  ])('a year as a spreadsheet or a person writes it: %s', (text) => {
    expect(read(text)).toBe('2023');
  });

  test.each([
    ...['2023-05-14', '2023-05-14T10:00:00Z', '2023-03-12 00:00:00', '14/05/2023', '5/14/2023'],
    ...['14.05.2023', '14/05/23', '12/03/2023 00:00', '20230514', '14 May 2023', 'May 14, 2023'],
    ...['Sunday, March 12, 2023', '12 Mar 2023 12:00 AM', '14-May-2023', '14-May-23', '14 May 23'],
    ...[
      '1er mars 2023',
      '14 de mayo de 2023',
      '3 de março de 2023',
      '14 مايو 2023',
      '3-5 May 2023',
    ],
  ])('a day: %s', (text) => {
    expect(read(text)).toBe('2023');
  });

  test.each([
    ...['oct-23', 'oct.-23', 'May-23', "Mai '23", 'May 2023', 'marzo 2023', 'octobre 2023'],
    ...['août 2023', 'dezembro de 2023', 'أكتوبر 2023', 'تشرين الأول 2023', '05/2023', '2023-05'],
    ...[
      'H1 2023',
      '2023 (Q2)',
      'Q3/2023',
      '2023-Q2',
      '2023Q2',
      '1T2023',
      'S1 2023',
      '2nd quarter 2023',
    ],
    ...[
      '2e semestre 2023',
      'primer semestre de 2023',
      '1º semestre 2023',
      '2.º semestre 2023',
      '1.ª metade de 2023',
      'الربع الثاني 2023',
    ],
    ...['first half of 2023', 'early 2023', 'fin 2023', 'Nov-Dec 2023', 'mars à mai 2023'],
  ])('a part of a year: %s', (text) => {
    expect(read(text)).toBe('2023');
  });

  // Judged by hand: the year is certain, whichever part of it is meant, in five languages.
  test.each([
    ...['late 2021', 'mid-2021', 'early-2021', 'Spring 2021', 'fall of 2021', 'rainy season 2021'],
    ...['during 2021', 'in the course of 2021', 'latter half of 2021', 'last week of May 2021'],
    ...['début 2021', 'fin 2021', 'à la fin de 2021', 'au printemps 2021', "à l'été 2021"],
    ...['au cours de 2021', 'courant 2021', 'dernier trimestre 2021', 'au premier semestre 2021'],
    ...[
      'finales de 2021',
      'a finales de 2021',
      'a principios de mayo de 2021',
      'III trimestre 2021',
    ],
    ...['durante 2021', 'a lo largo de 2021', 'último trimestre de 2021', 'al inicio del año 2021'],
    ...[
      'fim de 2021',
      'no fim de 2021',
      'nos finais de 2021',
      'no ano de 2021',
      'fim de maio de 2021',
    ],
    ...['ao longo de 2021', 'na primavera de 2021', 'última semana de maio de 2021'],
    ...['أواخر 2021', 'في أواخر عام 2021', 'الصيف 2021', 'الربع الأخير من 2021', 'خلال عام 2021'],
  ])('a part of a year in words: %s', (text) => {
    expect(read(text)).toBe('2021');
  });

  test.each([
    ['fin 2020 – début 2021', '2020 2021'],
    ['fim de 2020 e início de 2021', '2020 2021'],
    ['أواخر 2020 وأوائل 2021', '2020 2021'],
    ['a finales de 2019 y a principios de 2021', '2019 2021'],
    ['2019 a finales de 2021', '2019 2020 2021'],
    ['de fin 2019 à début 2021', '2019 2020 2021'],
  ])('parts of several years in words: %s', (text, years) => {
    expect(read(text)).toBe(years);
  });

  test.each([
    ...['about 2021 or 2022', 'antes de 2021', 'since 2019', 'since late 2019', 'by mid-2021'],
    ...['vers fin 2021', 'vers 2021', 'hasta finales de 2021', 'até fim de 2021', 'حتى نهاية 2021'],
    ...['قبل نهاية 2021', 'before the end of 2021', 'à partir de 2021', 'a mayo de 2021', 'à 2021'],
    ...['au 31 décembre 2021', 'No 2021', 'fin 2021 ou début 2022', 'fall of Kabul 2021'],
    ...['2021 en cours', '5 weeks 2021'],
  ])('what only leads up to a year, away from it or round about it: %s', (text) => {
    expect(read(text)).toBe('not clear');
  });

  // Judged by hand: a span of days or months within a year, in five languages.
  test.each([
    ...['entre janvier et mars 2025', 'between January and March 2025', 'du 25 au 27 octobre 2025'],
    ...['25 a 27 de outubro de 2025', 'de 25 a 27 de outubro de 2025', '25 to 27 October 2025'],
    ...[
      'entre 25 e 27 de outubro de 2025',
      'entre enero y marzo de 2025',
      'del 3 al 15 de mayo de 2025',
    ],
    ...['from May to June 2025', 'October 25 and 27, 2025', '25-27 octobre 2025'],
    ...['desde enero hasta marzo de 2025', 'بين يناير ومارس 2025', 'من 25 إلى 27 أكتوبر 2025'],
    ...[
      'entre mars et mai 2025',
      'entre le 25 et le 27 octobre 2025',
      'entre 5 e 20 de março de 2025',
    ],
  ])('a span within one year: %s', (text) => {
    expect(read(text)).toBe('2025');
  });

  test.each([
    ...['since January and March 2025', 'between March 2025', 'entre mars 2025', 'from May 2025'],
    ...['25 outubro a 2025', '25 a 27 2025', 'between January and 2025', 'بين 2025'],
  ])('a span with one end only, or of what nobody knows: %s', (text) => {
    expect(read(text)).toBe('not clear');
  });

  test.each([
    ['2021-2022', '2021 2022'],
    ['2021–2023', '2021 2022 2023'],
    ['2021 à 2023', '2021 2022 2023'],
    ['من 2021 إلى 2023', '2021 2022 2023'],
    ['between 2021 and 2023', '2021 2022 2023'],
    ['2021 and 2023', '2021 2023'],
    ['2019; 2021', '2019 2021'],
    ['2022/23', '2022 2023'],
    ['2022/2023', '2022 2023'],
    ['FY23', '2022 2023'],
    ['FY 2023', '2022 2023'],
    ['FY 2022-23', '2022 2023'],
    ['exercice 2022-2023', '2022 2023'],
    ['1999/00', '1999 2000'],
    ['Q4 2022 - Q1 2023', '2022 2023'],
    ['December 2022/January 2023', '2022 2023'],
    ['15/11/2022 - 10/01/2023', '2022 2023'],
    ['01/2022-03/2023', '2022 2023'],
    ['dec-22 - jan-23', '2022 2023'],
  ])('every year that a span or a fiscal year touches: %s', (text, years) => {
    expect(read(text)).toBe(years);
  });

  test.each([
    ...['', '23', '45060', 'May 23', '23 May', '22/23', '2011-12', '2019/2022', '2023-2021'],
    ...['since 2021', 'depuis 2021', 'from 2021', 'before 2023', '2021-', '-2022', '- May 2023'],
    ...['about 2021', 'c. 2023', '2023?', '2023 (planned)', 'Harvest 2 2023', 'Q5 2023'],
    ...['1445 هـ', '2015 E.C.', '2023-02-30', '30/02/2023', '13/2023', '1,234', 'two thousand'],
    ...['<b>2023</b>', '<NaN> 2023', '1950-2049', 'page 2023', 'ward 2023/5/x', '0.2023', '12023'],
  ])('what two readers may read differently, and what is no year: %s', (text) => {
    expect(read(text)).toBe('not clear');
  });

  test('a year is the same in the digits of every script, in all forms', () => {
    fc.assert(
      fc.property(someYear, fc.constantFrom(...ZEROS), (year, zero) => {
        const forms = [`${year}`, `14/05/${year}`, `May ${year}`, `Q2 ${year}`, `${year}-05-14`];
        for (const form of forms) expect(read(writeDigits(form, zero))).toBe(String(year));
      }),
    );
  });

  test('every day of the calendar is read in its year, whichever way it is written', () => {
    const someDay = fc.date({
      ...{ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true },
    });
    fc.assert(
      fc.property(someDay, fc.constantFrom('en', 'fr', 'es', 'pt', 'ar'), (day, language) => {
        const [year = '', month = '', date = ''] = day.toISOString().slice(0, 10).split('-');
        const long = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
        for (const text of [
          ...[`${year}-${month}-${date}`, `${date}/${month}/${year}`, `${month}/${date}/${year}`],
          ...[`${date}.${month}.${year}`, long.format(day), `${month}/${year}`],
        ])
          expect([text, read(text)]).toEqual([text, year]);
      }),
    );
  });

  test('a span has every year from its first to its last, however far apart the signs are', () => {
    fc.assert(
      fc.property(
        ...[
          someYear,
          fc.integer({ min: 0, max: 20 }),
          fc.constantFrom('-', ' - ', '–', ' to ', ' à '),
        ],
        (year: number, length: number, joint: string) => {
          const years = Array.from({ length: length + 1 }, (_, each) => year + each);
          expect(read(`${year}${joint}${year + length}`)).toBe([...new Set(years)].join(' '));
        },
      ),
    );
  });

  test('for any text: years in order, each once, and none that its digits do not name or enclose', () => {
    const pieces = ['2023', '2021', '23', '05', '-', '/', ' to ', 'May', 'Q2', ' ', ',', 'FY', "'"];
    fc.assert(
      fc.property(textOf(pieces, 8), (text) => {
        const found = readYears(text);
        if (found === 'not clear') return;
        const { years } = found;
        expect(years.length).toBeGreaterThan(0);
        expect(years).toEqual([...new Set(years)].toSorted((a, b) => a - b));
        // Neither the first nor the last is made up: both end in two digits of the text.
        const digits = text.normalize('NFKC').replaceAll(/\D/g, '');
        for (const year of [years[0], years.at(-1)])
          expect(digits).toContain(String(year).slice(-2));
      }),
    );
  });

  test('takes time that grows with the text', () => {
    for (const piece of ['2023-', '1/', 'May ', '2023 ', "'", '(', 'Q1 2023 - '])
      expect(typeof readYears(piece.repeat(100_000))).toBe('string');
  });
});

test('a year alone that is of the Islamic calendar is not clear', () => {
  expect(['1442', '1399.0'].map(readYears)).toEqual(['not clear', 'not clear']);
});
