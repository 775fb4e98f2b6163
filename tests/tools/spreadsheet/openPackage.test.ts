import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeRawBook } from '../../support/rawWorkbook.ts';
import { HEADERS, read, ROW } from './readRaw.ts';

describe('openPackage(bytes) refuses', () => {
  test('two parts of one name', () => {
    const parts = unzipSync(writeRawBook({ sheets: [{ rows: HEADERS + ROW }] }));
    const file = 'xl/worksheets/sheet1.xml';
    const twice = zipSync({ ...parts, 'XL/worksheets/Sheet1.xml': parts[file] ?? strToU8('') });
    expect(read(twice)).toContain('two parts of it are called');
  });

  test('a part in another encoding', () => {
    const bytes = writeRawBook({ sheets: [{ rows: HEADERS + ROW }] });
    const parts = unzipSync(bytes);
    const latin = strToU8('<worksheet><sheetData><row r="1">é</row></sheetData></worksheet>', true);
    expect(read(zipSync({ ...parts, 'xl/worksheets/sheet1.xml': latin }))).toContain(
      'is not UTF-8',
    );
  });
});
