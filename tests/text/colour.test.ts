import { describe, expect, test } from 'vitest';
import { formatHex, formatShade, getContrast, readShade } from '../../src/text/colour.ts';
import * as oracle from '../support/contrast.ts';
import { fc } from '../support/properties.ts';

const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);

describe('getContrast(one, other)', () => {
  test('is what another implementation works out', () => {
    fc.assert(
      fc.property(anyColour, anyColour, (one, other) => {
        expect(getContrast(one, other)).toBeCloseTo(oracle.getContrast(one, other), 6);
      }),
    );
  });
});

describe('readShade(colour) and formatShade(shade)', () => {
  test('are each other’s inverse', () => {
    fc.assert(
      fc.property(anyColour, (colour) => {
        expect(formatShade(readShade(colour))).toBe(colour);
      }),
    );
  });

  test('what no screen shows keeps its lightness, and loses chroma', () => {
    const shade = { lightness: 0.6, chroma: 0.4, hue: 2 };
    const shown = readShade(formatShade(shade));
    expect(shown.lightness).toBeCloseTo(shade.lightness, 1);
    expect(shown.chroma).toBeLessThan(shade.chroma);
  });
});

describe('formatHex(colour)', () => {
  test('three digits are six, and letters small', () => {
    expect(formatHex('#0A5')).toBe('#00aa55');
  });

  test.each(['', 'red', '#12345', '#ggg', 'rgb(0, 0, 0)'])('%s is none', (colour) => {
    expect(() => formatHex(colour)).toThrow('No colour');
  });
});
