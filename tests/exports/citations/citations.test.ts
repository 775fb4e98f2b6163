import { describe, expect, test } from 'vitest';
import {
  inOneLine,
  joinName,
  pickCitationWords,
  type Citation,
} from '../../../src/exports/citations/citation.ts';
import {
  createCitation,
  createWholeCitation,
} from '../../../src/exports/citations/createCitation.ts';
import { createCoins } from '../../../src/exports/citations/coins.ts';
import { createReportData, formatLinkedData } from '../../../src/exports/citations/linkedData.ts';
import { CITATION_FORMATS, getCitationFormat } from '../../../src/exports/citations/registry.ts';
import { getMessages } from '../../../src/messages/index.ts';
import { fc, textOf } from '../../support/properties.ts';
import { readBibtex, readCoins, readMetaTags, readRis } from '../../support/readCitations.ts';

const { cite: words } = getMessages('en').messages;
const OUTCOME = {
  id: 'SCC-DRC2312/CIV002',
  slug: 'scc-drc2312-civ002',
  title: 'Civic change agents adopted rules & “safe” routes (100%)',
  abstract: 'First line.\nTY  - BOOK\n\nSecond: 50_000 $ {of} #1 ~ C:\\x^2',
  lang: 'en',
  years: ['2023'],
};
const PROGRAMME = {
  name: 'Courage, Peace and Rights',
  abbreviation: 'CPR',
  language: 'en',
  date: '2024-06-30',
  licence: { name: 'CC BY 4.0', url: 'https://licence.example/by' },
};
const ADDRESS = 'https://atlas.example/outcomes/scc-drc2312-civ002/';
const citation = createCitation(OUTCOME, PROGRAMME, words, ADDRESS);

function write(key: Parameters<typeof getCitationFormat>[0], ...cited: Citation[]): string {
  return getCitationFormat(key).write(cited, words);
}

/** Texts that mean something to one of the formats. */
const hostile = textOf([
  ...[
    '\n',
    '\r\n',
    'ER  - ',
    '\nER  - \r\n',
    'TY  - BOOK',
    '{',
    '}',
    '\\',
    '\\{',
    '\\}',
    '{}',
    '&',
  ],
  ...[
    '&amp;',
    '%',
    '$',
    '#',
    '_',
    '~',
    '^',
    ', ',
    '; ',
    '، ',
    ' and ',
    '@misc{x,',
    '"',
    '<b>',
    '=',
  ],
  ...['النساء', 'é', '\u2028', '\u202e', '\\vphantom{', '--', '👩🏽‍⚖️'],
]);
/** What a bibliography holds is never empty. */
const filled = hostile.filter((text) => joinName(text) !== '');

describe('createCitation(outcome, programme, words, address)', () => {
  test('dated by the programme, otherwise by the last year of the outcome, otherwise not at all', () => {
    const undated = { ...PROGRAMME, date: undefined };
    const dateOf = (...given: Parameters<typeof createCitation>): string | undefined =>
      createCitation(...given).date;
    expect(dateOf(OUTCOME, PROGRAMME, words)).toBe('2024-06-30');
    expect(dateOf({ ...OUTCOME, years: ['2021', '2023', '2022'] }, undated, words)).toBe('2023');
    const none = createCitation({ ...OUTCOME, years: [] }, undated, words);
    expect(none.date).toBeUndefined();
    expect(write('apa', none)).toContain('(n.d.)');
    expect(write('ris', none)).not.toMatch(/^(?:PY|DA|UR)/m);
  });

  test('a key is the slug where it can be, and otherwise another for every slug', () => {
    const keyOf = (slug: string): string =>
      createCitation({ ...OUTCOME, slug }, PROGRAMME, words).key;
    expect(keyOf('scc-drc2312-civ002')).toBe('scc-drc2312-civ002');
    expect(keyOf('12')).toBe('outcome-12');
    expect(keyOf('outcome-12')).toBe('outcome-outcome-12');
    expect(keyOf('حصاد-12')).toMatch(/^outcome-12-[a-z\d]+$/);
    expect(keyOf('حصاد-12')).not.toBe(keyOf('نتيجة-12'));
    expect(keyOf('حصاد')).toMatch(/^outcome-[a-z\d]+$/);
  });
});

describe('CITATION_FORMATS', () => {
  test('extensions and keys are clear, and a list is a citation for each', () => {
    expect(new Set(CITATION_FORMATS.map(({ key }) => key)).size).toBe(CITATION_FORMATS.length);
    for (const { key, isText } of CITATION_FORMATS) {
      const both = write(key, citation, { ...citation, key: 'another' });
      if (isText) expect(both.trimEnd().split('\n')).toHaveLength(2);
    }
    expect(readRis(write('ris', citation, citation))).toHaveLength(2);
    expect(readBibtex(write('bibtex', citation, citation))).toHaveLength(2);
    expect(JSON.parse(write('csl', citation, citation))).toHaveLength(2);
  });

  test('styles for people', () => {
    const report = {
      ...citation,
      authors: ['Strengthening Civil Courage'],
      title: 'Rules changed.',
    };
    expect(write('apa', report)).toBe(
      `Strengthening Civil Courage. (2024). Rules changed (Outcome statement SCC-DRC2312/CIV002). ${ADDRESS}\n`,
    );
    expect(write('chicago', report)).toBe(
      `Strengthening Civil Courage. 2024. Rules changed. Outcome statement SCC-DRC2312/CIV002. ${ADDRESS}.\n`,
    );
    expect(write('plain', { ...report, version: '7' })).toBe(
      `Strengthening Civil Courage: Rules changed (2024-06-30). Outcome statement SCC-DRC2312/CIV002, Version 7. ${ADDRESS}\n`,
    );
    const whole = createWholeCitation({ ...PROGRAMME, version: '7' }, words, ADDRESS);
    expect(whole.key).toBe('cpr-outcomes');
    expect(write('apa', whole)).toBe(
      `Courage, Peace and Rights. (2024). Courage, Peace and Rights: outcome statements (Version 7) [Data set]. ${ADDRESS}\n`,
    );
    expect(write('plain', { ...whole, version: undefined })).toBe(
      `Courage, Peace and Rights: outcome statements (2024-06-30). ${ADDRESS}\n`,
    );
  });

  test('a sentence that ends by itself gets no second end', () => {
    expect(write('chicago', { ...citation, title: 'Who changed?' })).toContain(
      'Who changed? Outcome',
    );
    expect(write('plain', { ...citation, title: 'They changed…' })).toContain(
      'changed… (2024-06-30). Outcome',
    );
  });

  test('RIS, as Zotero reads it, is what was cited: a report with its corporate author whole', () => {
    expect(readRis(write('ris', citation))).toEqual([
      {
        ...{ type: 'report', key: citation.key },
        authors: [{ last: 'Courage Peace and Rights', first: '' }],
        fields: {
          ...{ title: OUTCOME.title, year: '2024', date: '2024/06/30/', genre: words.genre },
          ...{ institution: PROGRAMME.name, number: OUTCOME.id, language: 'en', address: ADDRESS },
          ...{ rights: 'CC BY 4.0 https://licence.example/by', abstract: citation.abstract },
        },
      },
    ]);
  });

  test('BibTeX, as Zotero and BibTeX read it, too', () => {
    expect(readBibtex(write('bibtex', citation))).toEqual([
      {
        ...{ type: 'report', key: citation.key },
        authors: [{ last: PROGRAMME.name, first: '' }],
        fields: {
          ...{ title: OUTCOME.title, year: '2024', genre: words.genre, address: ADDRESS },
          ...{ institution: PROGRAMME.name, number: OUTCOME.id, language: 'en' },
          ...{ rights: 'CC BY 4.0 https://licence.example/by', abstract: citation.abstract },
        },
      },
    ]);
  });

  test('CSL-JSON names author, date and kind as its schema does', () => {
    expect(JSON.parse(write('csl', citation))).toEqual([
      {
        ...{ id: citation.key, type: 'report', title: OUTCOME.title, genre: words.genre },
        ...{ language: 'en', publisher: PROGRAMME.name, author: [{ literal: PROGRAMME.name }] },
        ...{ issued: { 'date-parts': [[2024, 6, 30]] }, number: OUTCOME.id, URL: ADDRESS },
        abstract: citation.abstract,
      },
    ]);
  });

  test('whatever texts hold, each format is read as it was written, and nothing is added', () => {
    fc.assert(
      fc.property(filled, filled, hostile, filled, (title, name, abstract, id) => {
        const cited = createCitation(
          { ...OUTCOME, title, abstract, id },
          { ...PROGRAMME, name },
          words,
          ADDRESS,
        );
        const [ris, another] = readRis(write('ris', cited));
        expect(another).toBeUndefined();
        expect(ris?.authors).toEqual([{ last: joinName(name), first: '' }]);
        const [bibtex, ...others] = readBibtex(write('bibtex', cited));
        expect(others).toEqual([]);
        expect(bibtex?.authors).toEqual([{ last: inOneLine(name), first: '' }]);
        for (const item of [ris, bibtex]) {
          expect(item?.type).toBe('report');
          expect(item?.fields['title']).toBe(inOneLine(title));
          expect(item?.fields['abstract'] ?? '').toBe(inOneLine(abstract));
          expect(item?.fields['number']).toBe(inOneLine(id));
        }
        for (const { key } of CITATION_FORMATS.filter((each) => each.isText))
          expect(write(key, cited)).toMatch(/^[^\r\n\u2028]+\n$/u);
      }),
    );
  });
});

describe('createCoins(outcome, source)', () => {
  test('Zotero reads each outcome of a list as a report, whatever its texts hold', () => {
    fc.assert(
      fc.property(filled, filled, (title, author) => {
        const coins = createCoins(
          { title, date: '2023', language: 'ar', address: ADDRESS },
          { author },
        );
        // A plus sign is read as a blank, however it is written.
        const read = (text: string): string => inOneLine(text).replaceAll('+', ' ');
        expect(readCoins(coins)).toEqual({
          type: 'report',
          authors: [{ last: read(author), first: '' }],
          fields: {
            ...{ title: read(title), institution: read(author), date: '2023' },
            ...{ language: 'ar', address: ADDRESS },
          },
        });
      }),
    );
  });
});

describe('joinName(name)', () => {
  test('keeps a corporate author whole where names are parted at commas', () => {
    const name = joinName('Courage, Peace; Rights، سلام');
    expect(readMetaTags([['citation_author', `${name},`]]).authors).toEqual([
      { last: 'Courage Peace Rights سلام', first: '' },
    ]);
    expect(readMetaTags([['citation_author', 'Strengthening Civil Courage']]).authors).toEqual([
      { last: 'Courage', first: 'Strengthening Civil' },
    ]);
  });
});

describe('formatLinkedData(data)', () => {
  test('is one script, whatever it holds, and is read as it was', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const title = `</script><script>${text}<!--`;
        const data = createReportData({ ...citation, title }, { places: [], years: [] }, undefined);
        const written = formatLinkedData(data);
        expect(written).not.toMatch(/[<>\u2028\u2029]/);
        expect(JSON.parse(written)).toMatchObject({ name: title });
      }),
    );
  });

  test('the year of an outcome is what it covers, and not when it was published', () => {
    const undated = createCitation(OUTCOME, { ...PROGRAMME, date: undefined }, words);
    const coverage = { places: ['Kenya'], years: ['2023', '2021'] };
    const data = formatLinkedData(createReportData(undated, coverage, undefined));
    expect(JSON.parse(data)).toMatchObject({ temporalCoverage: '2021/2023' });
    expect(data).not.toContain('datePublished');
    expect(formatLinkedData(createReportData(citation, coverage, undefined))).toContain(
      '"datePublished":"2024-06-30"',
    );
  });
});

describe('pickCitationWords(messages)', () => {
  const { messages } = getMessages('fr');
  const picked = pickCitationWords(messages);
  const undated = { ...PROGRAMME, date: undefined, version: '5f0c' };
  const citeAll = (spoken: typeof picked): Citation[] => [
    createCitation(OUTCOME, PROGRAMME, spoken, ADDRESS),
    createCitation({ ...OUTCOME, years: [] }, undated, spoken, ADDRESS),
    createWholeCitation(undated, spoken, ADDRESS),
  ];

  test.for(CITATION_FORMATS)('every word that $key needs is among them', ({ write: format }) => {
    const written = format(citeAll(picked), picked);
    expect(written).toBe(format(citeAll(messages.cite), messages.cite));
    expect(written).not.toContain('undefined');
  });

  test('they are no more than that, since each page has them', () => {
    expect(Object.keys(picked)).toEqual(['genre', 'dataGenre', 'whole', 'noDate', 'version']);
  });
});
