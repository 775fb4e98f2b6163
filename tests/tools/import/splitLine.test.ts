import { describe, expect, test } from 'vitest';
import { getDelimiters, splitLine, unquote } from '../../../src/tools/import/splitLine.ts';

const sheet = { name: undefined, description: '', rows: [], merged: [] };

describe('splitLine(line, delimiter)', () => {
  test.each([
    ['A-1,Outcome,yes', ['A-1', 'Outcome', 'yes'], false],
    ['They met, and left, at noon', ['They met', ' and left', ' at noon'], true],
    ['It cost 1,200 dollars', ['It cost 1', '200 dollars'], true],
    ['a,"b, c",d', ['a', '"b, c"', 'd'], false],
    ['a,"b, ""c"" d",e', ['a', '"b, ""c"" d"', 'e'], false],
    // A quotation mark that never closes, or is inside a cell, is a character like others.
    ['a,"b, c', ['a', '"b', ' c'], false],
    ['a 5" pipe, b', ['a 5" pipe', ' b'], true],
    ['', [''], true],
  ])('%j', (line, parts, isProse) => {
    expect(splitLine(line, ',')).toEqual({ parts, isProse });
  });
});

test('unquote(part) takes the blanks and the quotation marks around a cell away', () => {
  expect([' "yes" ', '"', '""', 'a "b"', '"two\nlines"'].map(unquote)).toEqual([
    ...['yes', '"', '', 'a "b"', 'two\nlines'],
  ]);
});

test('getDelimiters(sheet): its own first, and each once', () => {
  expect(getDelimiters(sheet)).toEqual([',', ';', '\t', '|']);
  expect(getDelimiters({ ...sheet, delimiter: ';' })).toEqual([';', ',', '\t', '|']);
  expect(getDelimiters({ ...sheet, delimiter: '#' })).toEqual(['#', ',', ';', '\t', '|']);
});
