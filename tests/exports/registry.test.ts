import { describe, expect, test } from 'vitest';
import { FORMATS, isPainted, writeExport } from '../../src/exports/registry.ts';
import { FORMATS_AND_MORE, SOURCE } from '../support/formats.ts';

describe('FORMATS', () => {
  test('each has a name, an extension of its own and a media type', () => {
    const extensions = FORMATS.map(({ extension }) => extension);
    expect(new Set(extensions).size).toBe(FORMATS.length);
    for (const { name, extension, mediaType } of FORMATS) {
      expect(name).not.toBe('');
      expect(extension).toMatch(/^[a-z0-9]+$/);
      expect(mediaType).toMatch(/^[a-z]+\/[a-z0-9.+-]+$/);
    }
  });

  test('only what a browser has to paint is not written by the build', () => {
    expect(FORMATS.filter(isPainted).map(({ extension }) => extension)).toEqual(['png']);
  });
});

describe('writeExport(extension, source, formats)', () => {
  test('a table is written from the table, a drawing from the drawing', async () => {
    expect(await writeExport('csv', SOURCE)).toEqual({
      content: '\uFEFFA title\r\n\r\nCountry,Outcomes\r\nKenya,2\r\n',
      mediaType: 'text/csv; charset=utf-8',
    });
    expect(await writeExport('svg', SOURCE)).toEqual({
      content: '<svg/>',
      mediaType: 'image/svg+xml; charset=utf-8',
    });
  });

  test('a picture is painted by the browser, from the same drawing, and is bytes', async () => {
    const paint = (svg: string, mediaType: string): Promise<Uint8Array<ArrayBuffer>> => {
      expect([svg, mediaType]).toEqual(['<svg/>', 'image/png']);
      return Promise.resolve(new Uint8Array([1, 2]));
    };
    const source = { ...SOURCE, drawing: () => ({ svg: '<svg/>', paint }) };
    expect(await writeExport('png', source)).toEqual({
      content: new Uint8Array([1, 2]),
      mediaType: 'image/png',
    });
    await expect(writeExport('png', SOURCE)).rejects.toThrow('Only a browser');
  });

  test('a format is one entry: what is added can be written; what is not there cannot', async () => {
    expect(await writeExport('rows', SOURCE, FORMATS_AND_MORE)).toEqual({
      content: '1 row of Country, Outcomes',
      mediaType: 'text/x-rows; charset=utf-8',
    });
    await expect(writeExport('rows', SOURCE)).rejects.toThrow('no format rows');
  });
});
