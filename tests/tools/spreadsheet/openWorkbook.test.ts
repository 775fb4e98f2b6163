import { describe, expect, test } from 'vitest';
import { writeRawBook, writeRow } from '../../support/rawWorkbook.ts';
import { HEADERS, read, ROW, WHOLE } from './readRaw.ts';

describe('openWorkbook(bytes): parts are where the workbook says they are', () => {
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  const sheet = (rows: string): string => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;

  test.each([
    'worksheets/sheet7.xml',
    '/xl/worksheets/sheet7.xml',
    '../xl/worksheets/./sheet7.xml',
  ])('%s', (target) => {
    const bytes = writeRawBook({
      sheets: [{ name: 'Outcomes', rows: writeRow(1, ['ID', 'Not this']) }],
      parts: {
        'xl/_rels/workbook.xml.rels': `<Relationships>${relation('rId9', 'worksheet', 'worksheets/sheet1.xml')}${relation('rId1', 'worksheet', target)}</Relationships>`,
        'xl/worksheets/sheet7.xml': sheet(HEADERS + ROW),
      },
    });
    expect(read(bytes)).toEqual(WHOLE);
  });

  test('two sheets that are one part are refused', () => {
    const rels = `<Relationships>${relation('rId1', 'worksheet', 'worksheets/sheet1.xml')}${relation('rId2', 'worksheet', '/xl/worksheets/sheet1.xml')}</Relationships>`;
    const sheets = ['A', 'B'].map((name) => ({ name, rows: HEADERS }));
    const parts = { 'xl/_rels/workbook.xml.rels': rels };
    expect(read(writeRawBook({ sheets, parts }))).toContain('two of its sheets are one part');
  });

  test('a sheet that leads nowhere is refused, one of a chart is left out', () => {
    const rels = (relations: string): Record<string, string> => ({
      'xl/_rels/workbook.xml.rels': `<Relationships>${relations}</Relationships>`,
    });
    const rows = HEADERS + ROW;
    const sheets = [
      { name: 'Chart', rows },
      { name: 'Outcomes', rows },
    ];
    const nowhere = rels(relation('rId1', 'worksheet', 'worksheets/sheet9.xml'));
    expect(read(writeRawBook({ sheets: [{ rows }], parts: nowhere }))).toContain('holds no cells');
    const chart = rels(
      relation('rId1', 'chartsheet', 'chartsheets/sheet1.xml') +
        relation('rId2', 'worksheet', 'worksheets/sheet2.xml'),
    );
    expect(read(writeRawBook({ sheets, parts: chart }))).toEqual(WHOLE);
  });

  test('two sheets of one name are refused', () => {
    const sheets = ['Outcomes', 'outcomes'].map((name) => ({ name, rows: HEADERS + ROW }));
    expect(read(writeRawBook({ sheets }))).toContain('two of its sheets have one name');
  });
});
