import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import {
  writeContent,
  writePart,
  writeRawDocument,
  writeTextCell,
} from '../../../support/rawDocument.ts';
import { ALL, isHeader, read, readCell, ROWS } from './readOds.ts';
import { readSpreadsheet } from '../../../../src/tools/spreadsheet/readSpreadsheet.ts';

const hidden =
  '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
const outcomes = { name: 'Outcomes', rows: ALL };

describe('openDocument(bytes): its sheets', () => {
  test('are described with their format', () => {
    const [sheet] = readSpreadsheet(writeRawDocument({ sheets: [outcomes] }), isHeader).sheets;
    expect(sheet?.description).toBe('OpenDocument, sheet “Outcomes”');
    expect(sheet?.name).toBe('Outcomes');
  });

  test.each([
    ['by its style', { ...outcomes, attributes: 'table:style-name="ta2"' }],
    ['by itself', { ...outcomes, attributes: 'table:display="false"' }],
    [
      'because it is a scenario',
      { ...outcomes, before: '<table:scenario table:is-active="true"/>' },
    ],
  ])('one that is hidden %s is only read when it is wanted', (_, sheet) => {
    const bytes = writeRawDocument({ styles: hidden, sheets: [{ rows: '' }, sheet] });
    expect(read(bytes)).toMatchObject({ codes: ['sheet-hidden'], taken: [] });
    const [found] = readSpreadsheet(bytes, isHeader, { withHidden: true }).sheets;
    expect(found?.description).toBe('OpenDocument, hidden sheet “Outcomes”');
  });

  test('what LibreOffice keeps of other files is no sheet', () => {
    const cache = {
      name: '&apos;file:///home/other.ods&apos;#Outcomes',
      before: '<table:table-source xlink:href="a" xmlns:xlink="http://www.w3.org/1999/xlink"/>',
      rows: ALL,
    };
    expect(read(writeRawDocument({ sheets: [outcomes, cache] }))).toMatchObject({
      codes: [],
      cells: ROWS,
    });
  });

  test('several are chosen from as in other workbooks', () => {
    const sheets = [outcomes, { ...outcomes, name: 'More' }];
    expect(read(writeRawDocument({ sheets })).codes).toEqual(['sheets-several']);
    expect(read(writeRawDocument({ sheets }), { sheet: 'More' }).codes).toEqual([
      'sheets-not-read',
    ]);
  });

  test('two of one name are refused', () => {
    const sheets = [outcomes, { ...outcomes, name: 'OUTCOMES' }];
    expect(read(writeRawDocument({ sheets })).messages).toContain('one name');
  });
});

describe('openDocument(bytes): its parts', () => {
  test('styles, settings and the rest may be missing', () => {
    const parts = {
      'styles.xml': undefined,
      'meta.xml': undefined,
      'META-INF/manifest.xml': undefined,
    };
    expect(read(writeRawDocument({ sheets: [outcomes], parts })).cells).toEqual(ROWS);
  });

  test.each([
    ['two contents', { 'Content.xml': writeContent({ sheets: [outcomes] }) }],
    ['two contents by another path', { './content.xml': writeContent({ sheets: [outcomes] }) }],
    [
      'a content in another encoding',
      { 'content.xml': writeContent({ sheets: [outcomes] }).replace('UTF-8', 'windows-1252') },
    ],
    ['styles that are not well formed', { 'styles.xml': '<a>' }],
    ['a content without end', { 'content.xml': '<a' }],
    ['an empty content', { 'content.xml': '' }],
    ['an Excel workbook inside', { 'xl/workbook.xml': '<workbook/>' }],
  ])('%s: refused', (_, parts) => {
    expect(read(writeRawDocument({ sheets: [outcomes], parts })).codes).toEqual([
      'not-a-spreadsheet',
    ]);
  });

  test('a content that is not UTF-8 is refused', () => {
    const files = unzipSync(writeRawDocument({ sheets: [outcomes] }));
    const bytes = zipSync({
      ...files,
      'content.xml': new Uint8Array([...strToU8('<a>'), 0xe9, ...strToU8('</a>')]),
    });
    expect(read(bytes).messages).toContain('not UTF-8');
  });
});

describe('openDocument(bytes): formulas that nobody may have calculated', () => {
  const formula = writeTextCell('no', 'table:formula="of:=[.A1]" office:string-value="no"');
  const settings = (value: string): string =>
    writePart(
      'document-settings',
      `<config:config-item config:name="Zoom">0</config:config-item><config:config-item config:name="AutoCalculate" config:type="boolean">${value}</config:config-item>`,
    );

  test.each([
    ['LibreOffice/24.2$Linux', 'true', 'no'],
    ['MicrosoftOffice/16.0 MicrosoftExcel', 'true', 'no'],
    ['LibreOffice/24.2$Linux', 'false', 'no (formula-stale)'],
    ['ODFPY/1.4.1', 'true', 'no (formula-stale)'],
    ['', 'true', 'no (formula-stale)'],
  ])('by %s, calculating by itself: %s', (generator, isAutomatic, shown) => {
    const parts = { 'settings.xml': settings(isAutomatic) };
    expect(readCell(formula, { generator, parts })).toBe(shown);
    expect(readCell(writeTextCell('no'), { generator, parts })).toBe('no');
  });

  test('a workbook that names no program at all has calculated nothing', () => {
    expect(readCell(formula, { parts: { 'meta.xml': undefined } })).toBe('no (formula-stale)');
  });
});
