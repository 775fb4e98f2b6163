import { describe, expect, test } from 'vitest';
import { writeContent, writePart, writeRawDocument } from '../../../support/rawDocument.ts';
import { ALL, read, ROWS } from './readOds.ts';

const sheets = [{ rows: ALL }];
const readContent = (content: string): string | readonly (readonly string[])[] => {
  const { cells, messages } = read(writeRawDocument({ sheets, parts: { 'content.xml': content } }));
  return cells.length === 0 ? messages : cells;
};

describe('splitContent(xml)', () => {
  test('is read under any prefixes', () => {
    const content = writeContent({ sheets })
      .replaceAll(/(?<=[</ ])(?=(?:table|text|office):)/g, 'x')
      .replaceAll(/xmlns:(?=(?:table|text|office)=)/g, 'xmlns:x');
    expect(content).toContain('<xtable:table xtable:name=');
    expect(readContent(content)).toEqual(ROWS);
  });

  test('sheets are those of the spreadsheet, wherever other tables are', () => {
    const before = `<table:content-validations><table:table table:name="Other">${ALL}</table:table></table:content-validations>`;
    expect(read(writeRawDocument({ sheets, before })).codes).toEqual([]);
  });

  test.each([
    ['no spreadsheet', writePart('document-content', '<office:body><office:text/></office:body>')],
    ['no body', writePart('document-content', '')],
    [
      'two spreadsheets',
      writeContent({ sheets }).replace('</office:body>', '<office:spreadsheet/></office:body>'),
    ],
    [
      'two bodies',
      writeContent({ sheets }).replace(
        '</office:document-content>',
        '<office:body/></office:document-content>',
      ),
    ],
    ['another root', writePart('document', '<office:body><office:spreadsheet/></office:body>')],
    [
      'a spreadsheet of another vocabulary',
      writeContent({ sheets }).replace(/xmlns:office="[^"]*"/, 'xmlns:office="urn:x"'),
    ],
    ['no sheets', writeContent({ sheets: [] })],
    ['two roots', `${writeContent({ sheets })}<x/>`],
    ['no end', writeContent({ sheets }).slice(0, -100)],
    ['entities', writeContent({ sheets }).replace('?>', '?><!DOCTYPE x [<!ENTITY y "YES">]>')],
  ])('%s: refused', (_, content) => {
    expect(readContent(content)).toMatch(/^(?:not-a-spreadsheet|workbook-excessive) /);
  });

  const change = (state: string): string =>
    `<table:tracked-changes><table:cell-content-change table:id="ct1" ${state}><table:cell-address table:column="3" table:row="2" table:table="0"/><table:previous><table:change-track-table-cell><text:p>YES</text:p></table:change-track-table-cell></table:previous></table:cell-content-change></table:tracked-changes>`;

  test.each(['', 'table:acceptance-state="pending"', 'table:acceptance-state="soon"'])(
    'changes that wait (%s) refuse it',
    (state) => {
      expect(read(writeRawDocument({ sheets, before: change(state) })).messages).toMatch(
        /^changes-pending .*a change that is/,
      );
    },
  );

  test.each(['accepted', 'rejected'])('changes that are %s do not', (state) => {
    const before = change(`table:acceptance-state="${state}"`);
    expect(read(writeRawDocument({ sheets, before })).cells).toEqual(ROWS);
  });
});
