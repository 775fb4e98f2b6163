import { plugins, type Read } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { createCitation } from '../../../src/exports/citations/createCitation.ts';
import { getCitationFormat } from '../../../src/exports/citations/registry.ts';
import { getMessages } from '../../../src/messages/index.ts';

const { cite: words } = getMessages('en').messages;
const TITLES = [
  'Civic change agents adopted rules & “safe” routes (100%) for $750',
  'Le conseil d’Élaville a nommé 2 médiatrices d’une œuvre & cie #1',
  'اعتمد المجلس التجريبي قواعد جديدة (DEMO) في 2023',
];
const citations = TITLES.map((title, at) =>
  createCitation(
    {
      ...{ id: `DEMO/CIV_00${at}`, slug: `demo-civ-00${at}`, title, lang: 'en', years: ['2023'] },
      abstract: `${title}. TY  - BOOK\nAnother line.`,
    },
    { name: 'Demonstration Programme', language: 'en', date: '2024-06-30' },
    words,
    `https://atlas.example/outcomes/demo-civ-00${at}/`,
  ),
);

/** What Citation.js, which knows nothing of this project, makes of a file. */
function read(key: 'ris' | 'bibtex'): Read[] {
  return plugins.input.chain(getCitationFormat(key).write(citations, words), {
    generateGraph: false,
  });
}

describe('a file of citations as another program reads it', () => {
  test.for(['ris', 'bibtex'] as const)(
    '%s: a report for each outcome, whole, by one author that is no person',
    (key) => {
      const reports = read(key);
      expect(reports.map(({ title }) => title)).toEqual(TITLES);
      for (const [at, report] of reports.entries()) {
        expect(report.type).toBe('report');
        expect(report.author).toHaveLength(1);
        const [{ family, literal } = {}] = report.author;
        expect(literal ?? family).toBe('Demonstration Programme');
        expect(Number(report.issued['date-parts'][0]?.[0])).toBe(2024);
        expect(report.URL).toBe(`https://atlas.example/outcomes/demo-civ-00${at}/`);
      }
      expect(reports.map(({ number }) => number)).toEqual(citations.map(({ number }) => number));
    },
  );
});
