import { describe, expect, test } from 'vitest';
import { estimateWidth, wrapText } from '../../../src/figures/draw/wrapText.ts';
import { fc } from '../../support/properties.ts';

const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(fc.constantFrom('law', 'Öffentlichkeitsarbeit', 'حقوق', '-', '/', 'human rights', '  '))
    .map((parts) => parts.join(' ')),
);

function strip(text: string): string {
  return text.replaceAll(/\s/gu, '');
}

describe('wrapText(text, width, size, most)', () => {
  test('no sign is lost, and no line is wider than asked unless it is one sign', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 5, max: 300 }), (text, width) => {
        const lines = wrapText(text, width, 12);
        expect(strip(lines.join(''))).toBe(strip(text));
        for (const line of lines) {
          const signs = Array.from(line);
          // Signs without a width of their own belong to the one before.
          const own = signs.filter((sign) => estimateWidth(sign, 12) > 0);
          expect(estimateWidth(line, 12) <= width || own.length <= 1).toBe(true);
          expect(line).toBe(line.trim());
        }
      }),
    );
  });

  test('breaks between words, and behind a hyphen or a slash', () => {
    expect(wrapText('human rights work', 80, 12)).toEqual(['human rights', 'work']);
    expect(wrapText('attitude-/behaviour', 70, 12)).toEqual(['attitude-/', 'behaviour']);
  });

  test('what has no room ends in an ellipsis that fits', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 20, max: 200 }), (text, width) => {
        const whole = wrapText(text, width, 12);
        const cut = wrapText(text, width, 12, 2);
        if (whole.length <= 2) {
          expect(cut).toEqual(whole);
          return;
        }
        expect(cut).toHaveLength(2);
        expect(cut[1]?.endsWith('…')).toBe(true);
        expect(estimateWidth(cut[1] ?? '', 12)).toBeLessThanOrEqual(width);
      }),
    );
  });

  test('an empty text has no lines', () => {
    expect(wrapText(' ', 50, 12)).toEqual([]);
  });
});
