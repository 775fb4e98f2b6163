import { describe, expect, test } from 'vitest';
import { createLocate, type Place } from '../../src/problems/position.ts';
import { fc, textOf } from '../support/properties.ts';

function locate(text: string, offset: number): Place {
  return createLocate(text)(offset);
}

describe('createLocate(text)(offset)', () => {
  test('lines and columns count from 1', () => {
    expect(locate('ab\ncd', 0)).toMatchObject({ line: 1, column: 1, excerpt: 'ab', caret: 0 });
    expect(locate('ab\ncd', 4)).toMatchObject({ line: 2, column: 2, excerpt: 'cd', caret: 1 });
  });

  test('the line break belongs to the line that it ends', () => {
    expect(locate('ab\ncd', 2)).toMatchObject({ line: 1, column: 3 });
    expect(locate('ab\n', 3)).toMatchObject({ line: 2, column: 1, excerpt: '' });
  });

  test('an offset outside the text is the nearest end', () => {
    expect(locate('ab', -5)).toMatchObject({ line: 1, column: 1 });
    expect(locate('ab', 99)).toMatchObject({ line: 1, column: 3 });
  });

  test('a column counts characters, whatever they take in memory', () => {
    expect(locate('😀é😀x', 5)).toMatchObject({ column: 4 });
  });

  test('the excerpt is the line without its break, LF or CRLF', () => {
    expect(locate('ab\r\ncd\r\n', 5)).toMatchObject({ line: 2, excerpt: 'cd' });
  });

  test('a tab is one blank, and what else nobody sees is kept for whoever prints it', () => {
    expect(locate('a\tb\u0007c', 4)).toMatchObject({ excerpt: 'a b\u0007c', caret: 4 });
  });

  test('a long line is cut around the place', () => {
    const line = `${'a'.repeat(200)}X${'b'.repeat(200)}`;
    const { excerpt, caret } = locate(`first\n${line}\nlast`, 206);
    expect(excerpt).toBe(`…${'a'.repeat(60)}X${'b'.repeat(59)}…`);
    expect(excerpt[caret]).toBe('X');
  });

  test('no excerpt begins or ends inside a character', () => {
    const line = `${'😀'.repeat(40)}X${'😀'.repeat(40)}`;
    for (const shift of ['', 'a']) {
      const text = shift + line + shift + line;
      for (const match of text.matchAll(/X/g)) {
        const { excerpt, caret } = locate(text, match.index);
        expect(excerpt.isWellFormed()).toBe(true);
        expect(excerpt[caret]).toBe('X');
      }
    }
  });

  test('for any text it agrees with counting by hand', () => {
    const texts = textOf(['\n', '\r\n', 'a', '😀', 'é', '\t', '**', '\u2028'], 40);
    fc.assert(
      fc.property(texts, fc.nat({ max: 120 }), (text, offset) => {
        const before = text.slice(0, offset).split('\n');
        const lastLine = before.at(-1) ?? '';
        expect(locate(text, offset)).toMatchObject({
          line: before.length,
          column: Array.from(lastLine).length + 1,
        });
      }),
    );
  });

  test('for any text the caret points at the character of the offset', () => {
    fc.assert(
      fc.property(textOf(['a', 'b c', '\n', 'é', '.'.repeat(50)], 20), fc.nat(), (text, any) => {
        const offset = any % (text.length + 1);
        const { excerpt, caret } = locate(text, offset);
        expect(caret).toBeLessThanOrEqual(excerpt.length);
        const character = text[offset] ?? '';
        if (/[a-cé.]/.test(character)) expect(excerpt[caret]).toBe(character);
      }),
    );
  });
});
