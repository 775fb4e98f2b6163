import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeContent, writeRawDocument } from '../../../support/rawDocument.ts';
import { ALL, read, ROWS } from './readOds.ts';

const sheets = [{ rows: ALL }];
const TYPE = 'application/vnd.oasis.opendocument.';

describe('inspectOpenDocument(bytes, names)', () => {
  test.each([
    ['a template', { mimetype: `${TYPE}spreadsheet-template` }, 'not-a-spreadsheet', '.ots'],
    ['a text document', { mimetype: `${TYPE}text` }, 'not-a-spreadsheet', '.odt'],
    ['a drawing', { mimetype: `${TYPE}graphics` }, 'not-a-spreadsheet', 'another kind'],
    ['no type', { mimetype: '' }, 'not-a-spreadsheet', 'another kind'],
    [
      'a locked one',
      {
        parts: {
          'META-INF/manifest.xml':
            '<m:manifest><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>',
        },
      },
      'workbook-protected',
      'password',
    ],
    [
      'one that is locked as a whole',
      { parts: { 'content.xml': undefined, 'encrypted-package': 'x' } },
      'workbook-protected',
      'password',
    ],
    [
      'one with macros',
      { parts: { 'Basic/Standard/Module1.xml': '<m/>' } },
      'workbook-macros',
      'macros',
    ],
    [
      'one with programs in Python',
      { parts: { 'Scripts/python/run.py': 'x' } },
      'workbook-macros',
      'macros',
    ],
  ])('%s is refused with one problem', (_, book, code, words) => {
    const { codes, messages, taken } = read(writeRawDocument({ sheets, ...book }));
    expect([codes, taken]).toEqual([[code], []]);
    expect(messages).toContain(words);
  });

  test('empty lists of macros, pictures and charts do not refuse it', () => {
    const parts = {
      'Basic/script-lc.xml': '<l/>',
      'Basic/Standard/script-lb.xml': '<l/>',
      'Object 1/content.xml': '<chart/>',
      'Configurations2/accelerator/current.xml': '',
    };
    expect(read(writeRawDocument({ sheets, parts })).cells).toEqual(ROWS);
  });

  test('it is known by what it is, not by the order of its parts', () => {
    const parts = {
      'content.xml': strToU8(writeContent({ sheets })),
      mimetype: strToU8(`${TYPE}spreadsheet\n`),
    };
    expect(read(zipSync(parts)).cells).toEqual(ROWS);
  });

  test('a few kB that unpack to far more are refused', () => {
    const content = writeContent({ sheets }).replace(
      '<office:body>',
      `<office:body>${' '.repeat(60_000_000)}`,
    );
    expect(read(writeRawDocument({ sheets, parts: { 'content.xml': content } })).codes).toEqual([
      'workbook-excessive',
    ]);
  });
});

describe('inspectFlatDocument(bytes)', () => {
  const flat = writeContent({ sheets }).replaceAll('document-content', 'document');
  test.each([
    ['as it is', flat],
    ['with a byte order mark', `\uFEFF${flat}`],
    ['without its first line', flat.slice(flat.indexOf('<office'))],
  ])('a file that is not packed, %s: what to do is said', (_, text) => {
    const { codes, messages } = read(strToU8(text));
    expect(codes).toEqual(['not-a-spreadsheet']);
    expect(messages).toContain('.fods');
  });

  test('a table that names the vocabulary is a table', () => {
    expect(
      read(strToU8('ID,Text\nA-1,urn:oasis:names:tc:opendocument:xmlns:office:1.0\n')).codes,
    ).toEqual([]);
  });
});
