import { describe, expect, test } from 'vitest';
import { decodeEscapes } from '../../../src/tools/verify/decodeEscapes.ts';

describe('decodeEscapes(source, isCss)', () => {
  test.each([
    ['&hyphen;&dash;&sol;&lowbar;', '-‐/_'],
    ['&#0000045;&#x0000000002D;&#45', '---'],
    ['&eacutelders &Eacute;', 'élders É'],
    ['&#150;', '–'],
    ['&nosuchname;', ' nosuchname '],
    ['?a=1&name=2', '?a=1 name =2'],
    ['a[U+200B]b\u{2401}c', 'a\u{200B}bc'],
    ['&amp;hyphen;', '-'],
    ['[U+110000] &#9999999999;', '[U+110000] \uFFFD'],
  ])('%s is read as %s', (written, text) => {
    expect(decodeEscapes(written).replaceAll('‐', '-')).toBe(text.replaceAll('‐', '-'));
  });

  test.each([
    ['%C3%A9lders', 'élders'],
    ['%E9lders', 'élders'],
    [String.raw`\u00e9\x6c\u{64}`, 'éld'],
    ['&amp;#x25;41', 'A'],
    [String.raw`a\nb\"c`, 'a b"c'],
    ['a%0Ab&#10;c\nd', 'a b c\nd'],
  ])('%j says %j', (written, text) => {
    expect(decodeEscapes(written)).toBe(text);
  });

  test('numbers of CSS are undone in styles only', () => {
    expect(decodeEscapes(String.raw`\e9 lders`, true)).toBe('élders');
    expect(decodeEscapes(String.raw`\e9 lders`)).not.toContain('é');
  });

  test('no more than four layers are undone', () => {
    const wrap = (text: string, layers: number): string =>
      layers === 0 ? text : wrap(text.replaceAll('%', '%25'), layers - 1);
    expect(decodeEscapes(wrap('%41', 3))).toBe('A');
    expect(decodeEscapes(wrap('%41', 4))).toBe('%41');
  });
});
