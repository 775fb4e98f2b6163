import { describe, expect, test } from 'vitest';
import {
  makeJsonPrintable,
  makePrintable,
  makeLinesPrintable,
} from '../../src/problems/printable.ts';
import { fc, textOf } from '../support/properties.ts';

const STEERING = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u;

describe('makePrintable(text)', () => {
  test.each([
    ['\u001B[31mred', '[U+001B][31mred'],
    ['a\u202Eb', 'a[U+202E]b'],
    ['a\u200Fb\u061C', 'a[U+200F]b[U+061C]'],
    ['a\nb\r\tc', 'a[U+000A]b[U+000D][U+0009]c'],
    ['\u0000\u007F\u009B', '[U+0000][U+007F][U+009B]'],
    ['\u2028\u2066x\u2069', '[U+2028][U+2066]x[U+2069]'],
    ['in\u200Bside', 'in[U+200B]side'],
  ])('%j', (text, shown) => {
    expect(makePrintable(text)).toBe(shown);
  });

  test.each([
    '',
    'Année – “x”',
    'مرحبا بالعالم',
    'می\u200Cخواهم',
    '👩\u200D🌾 [U+202E]',
    'co\u00ADop',
  ])('what steers nothing is as it was: %j', (text) => {
    expect(makePrintable(text)).toBe(text);
  });

  test('of no text anything is left that steers a terminal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(makePrintable(text)).not.toMatch(STEERING);
        expect(makeLinesPrintable(text).replaceAll('\n', '')).not.toMatch(STEERING);
      }),
    );
  });
});

describe('makeLinesPrintable(text)', () => {
  test('keeps line breaks and nothing else', () => {
    expect(makeLinesPrintable('a\r\nb\n\u202Ec')).toBe('a[U+000D]\nb\n[U+202E]c');
  });
});

describe('makeJsonPrintable(json)', () => {
  test('the JSON says the same, in characters that steer nothing', () => {
    fc.assert(
      fc.property(
        textOf(['a', '\u202E', '\u009B', '\u007F', '\u2028', '\n', '"', '\\']),
        (text) => {
          const json = makeJsonPrintable(JSON.stringify({ text }, null, 2));
          expect(json.replaceAll('\n', '')).not.toMatch(STEERING);
          expect(JSON.parse(json)).toEqual({ text });
        },
      ),
    );
  });
});
