import { describe, expect, test } from 'vitest';
import { formatNeedle, formatPlace, HINTS } from '../../../src/tools/verify/formatHit.ts';
import type { Needle } from '../../../src/tools/verify/needle.ts';

const needle = (kind: Needle['kind'], source = 'a  \n text'): Needle => ({
  kind,
  file: 'outcomes/kept.txt',
  source,
  words: [],
  scope: 'everywhere',
  isStrict: false,
});

describe('formatNeedle(needle, citedIn, as)', () => {
  test('each kind names the file, most what was found, and what to do', () => {
    const kinds = ['text', 'value', 'unused-value', 'redacted'] as const;
    for (const kind of kinds) {
      const { message, hint } = formatNeedle(needle(kind), undefined);
      expect(message).toContain('“a text”');
      expect(message).toContain('outcomes/kept.txt');
      expect(hint).toBe(HINTS.text);
    }
    expect(formatNeedle(needle('file-name'), undefined).message).not.toContain('a text');
  });

  test('the key is never quoted', () => {
    const { message, hint } = formatNeedle(needle('key', 'quiet otter'), undefined);
    expect(message + hint).not.toContain('otter');
  });

  test('an id that public texts name leads to them, any other is a fault of the program', () => {
    expect(formatNeedle(needle('id'), new Set(['outcomes/a.txt'])).hint).toContain(
      'outcomes/a.txt names it in its text: reword that',
    );
    expect(formatNeedle(needle('hidden-name'), undefined).hint).toBe(HINTS.unlike);
  });

  test('an id that is not named in full is quoted both ways', () => {
    expect(formatNeedle(needle('id', 'A-003'), undefined, 'no. 3').message).toContain(
      '“A-003” (as “no. 3”)',
    );
  });
});

test('formatPlace(text, start, end) counts lines and columns from 1 and quotes what is around', () => {
  const text = `first\n${'a'.repeat(60)} here ${'b'.repeat(60)}\nlast`;
  const start = text.indexOf('here');
  const { place, context } = formatPlace(text, start, start + 4);
  expect(place).toEqual({ line: 2, column: 62 });
  expect(context).toBe(`${'a'.repeat(39)} here ${'b'.repeat(39)}`);
  expect(formatPlace(text, 0, 5).place).toEqual({ line: 1, column: 1 });
});
