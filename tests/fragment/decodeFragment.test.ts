import { isUtf8 } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { decodeFragment } from '../../src/fragment/decodeFragment.ts';
import { fc } from '../support/properties.ts';

function decode(bytes: readonly number[] | Uint8Array): string {
  const result = decodeFragment(Uint8Array.from(bytes));
  return 'text' in result ? result.text : `${result.problem.code}: ${result.problem.message}`;
}

describe('decodeFragment(bytes)', () => {
  test('UTF-8 is decoded as it stands', () => {
    expect(decode(Buffer.from('Démoville — لا 😀\r\n'))).toBe('Démoville — لا 😀\r\n');
    expect(decode([])).toBe('');
  });

  test('a byte order mark is no part of the text, a second one is', () => {
    expect(decode([0xef, 0xbb, 0xbf, 0x61])).toBe('a');
    expect(decode([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf, 0x61])).toBe('\uFEFFa');
  });

  test.each([
    ['little-endian with a mark', [0xff, 0xfe, 0x2a, 0x00], 0],
    ['big-endian with a mark', [0xfe, 0xff, 0x00, 0x2a], 0],
    ['little-endian without a mark, fields', [0x2a, 0x00, 0x2a, 0x00], 1],
    ['big-endian without a mark, fields', [0x00, 0x2a, 0x00, 0x2a], 0],
    ['little-endian without a mark, front matter', [0x2d, 0x00, 0x2d, 0x00], 1],
    ['big-endian without a mark, front matter', [0x00, 0x2d, 0x00, 0x2d], 0],
  ])('UTF-16 %s is told by its offset', (_, bytes, offset) => {
    expect(decode(bytes)).toBe(`utf-16: The file is UTF-16, seen at byte ${offset}.`);
  });

  test.each([
    ['a Latin-1 letter', [0x44, 0xe9, 0x6d], 1, '0xE9'],
    ['a lone continuation byte', [0x61, 0x61, 0x80], 2, '0x80'],
    ['a sequence cut short by the end', [0x61, 0xe2, 0x82], 1, '0xE2'],
    ['a sequence cut short by a letter', [0xf0, 0x9f, 0x98, 0x61], 0, '0xF0'],
    ['an overlong slash', [0xc0, 0xaf], 0, '0xC0'],
    ['an overlong three-byte form', [0xe0, 0x80, 0xaf], 0, '0xE0'],
    ['an encoded surrogate', [0xed, 0xa0, 0x80], 0, '0xED'],
    ['a code point above the last', [0xf4, 0x90, 0x80, 0x80], 0, '0xF4'],
    ['a byte that never occurs', [0xf8, 0x88, 0x80, 0x80, 0x80], 0, '0xF8'],
    ['an offset counted with the mark', [0xef, 0xbb, 0xbf, 0xff], 3, '0xFF'],
  ])('%s is not UTF-8', (_, bytes, offset, byte) => {
    expect(decode(bytes)).toBe(`not-utf-8: Byte ${offset} (${byte}) is not UTF-8.`);
  });

  test('nothing is ever replaced silently', () => {
    expect(decode(Buffer.from('a real \uFFFD in the source'))).toContain('\uFFFD');
    expect(decode([0x61, 0xff])).not.toContain('\uFFFD');
  });

  test('a file larger than any content is not read', () => {
    expect(decode(new Uint8Array(1_000_000).fill(0x61))).toHaveLength(1_000_000);
    expect(decode(new Uint8Array(1_000_001).fill(0x61))).toContain(
      'file-too-large: The file has 1001 kB',
    );
  });

  test('a hundred accents on one letter are a text, more are told by their place', () => {
    const pile = (count: number): Uint8Array => Buffer.from(`x\na${'\u0301\u0327'.repeat(count)}`);
    expect(decode(pile(50))).toHaveLength(103);
    expect(decodeFragment(pile(51))).toMatchObject({
      problem: { code: 'marks-piled', position: { line: 2, column: 2 } },
    });
  });

  test('for any bytes it agrees with a strict decoder, and the offset ends the longest prefix that decodes', () => {
    const valid = fc.string({ unit: 'binary' }).map((text) => Buffer.from(text));
    const damaged = fc
      .tuple(valid, fc.nat(), fc.integer({ min: 0, max: 255 }), fc.nat())
      .map(([bytes, at, byte, end]) => {
        const copy = Uint8Array.from(bytes);
        if (copy.length > 0) copy[at % copy.length] = byte;
        return copy.slice(0, copy.length - (end % 3));
      });
    fc.assert(
      fc.property(fc.oneof(valid, damaged, fc.uint8Array({ maxLength: 12 })), (bytes) => {
        fc.pre(!looksLikeUtf16(bytes));
        const result = decodeFragment(bytes);
        if (isUtf8(bytes)) {
          expect(result).toEqual({
            text: Buffer.from(bytes)
              .toString()
              .replace(/^\uFEFF/, ''),
          });
        } else {
          const offset = longestValidPrefix(bytes);
          expect('problem' in result && result.problem.message).toContain(`Byte ${offset} (`);
        }
      }),
    );
  });
});

describe('decodeFragment(bytes): files of other programs', () => {
  test.each([
    ['{\\rtf1\\ansi **FragmentID**: x}', 'RTF'],
    ['\uFEFF{\\RTF1 x}', 'RTF'],
    ['PK\u0003\u0004 word/document.xml', '.docx'],
    ['%PDF-1.7', 'PDF'],
    ['\n <!DOCTYPE html><p>**FragmentID**: x', 'HTML'],
  ])('%j', (text, kind) => {
    const result = decodeFragment(Buffer.from(text));
    expect('problem' in result && result.problem).toMatchObject({ code: 'not-plain-text' });
    expect('problem' in result && result.problem.message).toContain(kind);
  });

  test('an old document of Word, which is no UTF-8', () => {
    const result = decodeFragment(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1));
    expect('problem' in result && result.problem.code).toBe('not-plain-text');
  });

  test('a text that only mentions them is a text', () => {
    for (const text of ['**A**: {\\rtf', 'PKU met', '100 %PDF-', '<b>html'])
      expect(decodeFragment(Buffer.from(text))).toEqual({ text });
  });
});

function longestValidPrefix(bytes: Uint8Array): number {
  let length = bytes.length;
  while (!isUtf8(bytes.slice(0, length))) length -= 1;
  return length;
}

function looksLikeUtf16([first, second]: Uint8Array): boolean {
  return (
    first === 0 ||
    second === 0 ||
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff)
  );
}
