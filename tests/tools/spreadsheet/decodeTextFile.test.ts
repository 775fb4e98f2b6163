import { describe, expect, test } from 'vitest';
import { decodeTextFile, isEncoding } from '../../../src/tools/spreadsheet/decodeTextFile.ts';
import { fc } from '../../support/properties.ts';

function encodeUtf16(text: string, isBig: boolean, withMark: boolean): Uint8Array {
  const bytes = Buffer.from(`${withMark ? '\uFEFF' : ''}${text}`, 'utf16le');
  return new Uint8Array(isBig ? bytes.swap16() : bytes);
}

const TEXT = 'FragmentID;Pays\r\nDEMO/1;Côte d’Ivoire – 5 €\r\n';

describe('decodeTextFile(bytes, encoding)', () => {
  test.each([
    ['UTF-8', Buffer.from(TEXT), 'utf-8'],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${TEXT}`), 'utf-8'],
    ['UTF-16 LE with its mark', encodeUtf16(TEXT, false, true), 'utf-16le'],
    ['UTF-16 BE with its mark', encodeUtf16(TEXT, true, true), 'utf-16be'],
    ['UTF-16 LE without a mark', encodeUtf16(TEXT, false, false), 'utf-16le'],
    ['UTF-16 BE without a mark', encodeUtf16(TEXT, true, false), 'utf-16be'],
  ])('%s is found', (_, bytes, encoding) => {
    expect(decodeTextFile(bytes)).toEqual({ text: TEXT, encoding });
  });

  test('a stray zero makes no UTF-16 of a file, and no mark of UTF-8 is overruled', () => {
    for (const head of ['\0', 'F\0', '\0\0', `\uFEFF${'a\0'.repeat(60)}`]) {
      const bytes = Buffer.from(`${head}${TEXT}`);
      expect(decodeTextFile(bytes)?.encoding).toBe('utf-8');
      expect(decodeTextFile(bytes)?.text).toContain('Côte');
    }
  });

  test('bytes that are not UTF-8 are read as Windows-1252, curly quotes and the euro sign too', () => {
    const bytes = Uint8Array.from([0x43, 0xf4, 0x74, 0x65, 0x20, 0x92, 0x80, 0x96]);
    expect(decodeTextFile(bytes)).toEqual({ text: 'Côte ’€–', encoding: 'windows-1252' });
  });

  test('UTF-8 with a broken byte is not turned into gibberish, nor are other encodings taken for it', () => {
    const broken = Buffer.concat([Buffer.from('منظمة'), Buffer.from([0xff])]);
    expect(decodeTextFile(broken)).toBeUndefined();
    expect(decodeTextFile(broken, 'windows-1252')?.encoding).toBe('windows-1252');
    // “منظمة” in Windows-1256, and French that holds by chance what UTF-8 writes as “é”.
    const arabic = Uint8Array.from([0xe3, 0xe4, 0xd9, 0xe3, 0xc9]);
    expect(decodeTextFile(arabic)?.encoding).toBe('windows-1252');
    const french = Buffer.from('é è à Ã©', 'latin1');
    expect(decodeTextFile(french)?.text).toBe('é è à Ã©');
  });

  test('the encoding that is given wins over what was found', () => {
    const bytes = Uint8Array.from([0xe3, 0xc8]);
    expect(decodeTextFile(bytes, 'windows-1256')).toEqual({ text: 'مب', encoding: 'windows-1256' });
    expect(decodeTextFile(bytes, 'utf-8')).toBeUndefined();
  });

  test('any text comes back from UTF-8', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }).filter((text) => !text.includes('\0')),
        (text) => {
          const kept = text.startsWith('\uFEFF') ? text.slice(1) : text;
          expect(decodeTextFile(Buffer.from(text))?.text).toBe(kept);
        },
      ),
    );
  });
});

describe('isEncoding(name)', () => {
  test.each([
    ['utf-8', true],
    ['Windows-1252', true],
    ['latin1', true],
    ['utf-9', false],
    ['', false],
  ])('%j: %j', (name, known) => {
    expect(isEncoding(name)).toBe(known);
  });
});
