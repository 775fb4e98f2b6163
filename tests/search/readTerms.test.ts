import { describe, expect, test } from 'vitest';
import { foldPlaces } from '../../src/search/foldPlaces.ts';
import { listTerms, readTerms } from '../../src/search/readTerms.ts';
import { fold } from '../../src/text/foldings.ts';
import { fc, textOf } from '../support/properties.ts';

function listAll(text: string): string[] {
  return listTerms(fold(text, 'search'));
}

describe('readTerms(folded)', () => {
  test.each([
    ['main-d’œuvre', ['main', 'oeuvre', 'maindoeuvre']],
    ['N’Djamena', ['ndjamena', 'djamena']],
    ['the women’s league', ['women', 'womens', 'league']],
    ['L’État, aujourd’hui', ['etat', 'aujourdhui', 'hui']],
    ['the U.N. and the U.N.H.C.R.', ['un', 'unhcr']],
    ['10,000 or 10 000 or 10\u202F000', ['10000']],
    ['1.250.000,50', ['1250000ƽ5']],
    ['1.8 million', ['1ƽ8', 'million']],
    ['3,5', ['3ƽ5']],
    ['in 2022 150 people', ['2022', '150']],
    ['on 5/12/2022', ['5', '12', '2022']],
    ['٢٠٢٢', ['2022']],
    ['community-led', ['community', 'led', 'communityled']],
    ['COVID-19', ['covid', '19', 'covid19']],
    ['Łomża, Diyarbakır, Gießen', ['lomza', 'diyarbakir', 'giessen']],
    ['net\u00ADwork', ['network']],
    ['وللمجلس', ['وللمجلس', 'مجلس']],
    ['السلام والسلام', ['سلام']],
    ['لحماية', ['حمايه']],
    ['الســلام مدرسة', ['سلام', 'مدرسه']],
    ['የሰላም', ['የሰላም', 'ሰላም']],
    ['人权', ['人', '权']],
  ])('%s is found as %j', (text, terms) => {
    expect(listAll(text)).toEqual(expect.arrayContaining(terms));
  });

  test.each([
    ['1.8 million', '18'],
    ['1.8 million', '188'],
    ['2022 150', '2022150'],
    ['d’œuvre', 'd'],
  ])('%s is not found as %s', (text, term) => {
    expect(listAll(text)).not.toContain(term);
  });

  test('a sign is told from the number alone', () => {
    const dollars = listAll('$750');
    expect(dollars).toContain('750');
    expect(dollars.length).toBe(2);
    expect(listAll('US$750')).toEqual(expect.arrayContaining(dollars));
    expect(listAll('€750')).not.toEqual(expect.arrayContaining(dollars));
    for (const text of ['+15', '15%', '#tag', '@name']) expect(listAll(text).length).toBe(2);
  });

  test('words stand where the text has them, in order, and are of letters and digits', () => {
    const pieces = ['word', 'l’', '-', ' ', '1,250', '.', 'œ', 'ﷺ', '\u0301', 'ال', '$', '人', 'ﬁ'];
    fc.assert(
      fc.property(textOf(pieces, 60), (text) => {
        const { folded, starts, ends } = foldPlaces(text);
        expect(starts.length).toBe(folded.length);
        let last = 0;
        for (const { parts, joins } of readTerms(folded)) {
          for (const { term, forms } of parts)
            for (const each of [term, ...forms]) expect(each).toMatch(/^[\p{L}\p{N}]+$/u);
          for (const { term } of joins) expect(term).toMatch(/^[\p{L}\p{N}]+$/u);
          for (const { start, end } of parts) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(ends[end - 1]).toBeGreaterThan(starts[start] ?? Infinity);
            last = end;
          }
        }
      }),
    );
  });

  test('a text and its spelling on a plain keyboard are found by the same words', () => {
    fc.assert(
      fc.property(
        textOf(['Œuvre', 'é', ' ', '’', 'Ł', 'ß', 'أ', 'ة', 'ى', '٣', 'ـ'], 40),
        (text) => {
          expect(listAll(fold(text, 'search')).toSorted()).toEqual(listAll(text).toSorted());
        },
      ),
    );
  });
});
