import { describe, expect, test } from 'vitest';
import { createPalette, DARK, LIGHT, type Tokens } from '../../src/programme/palette.ts';
import { readShade } from '../../src/text/colour.ts';
import { getContrast } from '../support/contrast.ts';
import { fc } from '../support/properties.ts';
import { readTokens } from '../styles/readStyles.ts';

const light = readTokens('tokens.css');
const dark = { ...light, ...readTokens('tokens.css', /prefers-color-scheme: dark/) };

/** What stands on what, and the contrast that WCAG 2.2 AA asks for it. */
const PAIRS: readonly (readonly [one: string, other: string, ratio: number])[] = [
  ['--accent', '--paper', 4.5],
  ['--accent', '--paper-raised', 4.5],
  ['--accent', '--accent-soft', 4.5],
  ['--accent-ink', '--accent', 4.5],
  ['--shade-ink-high', '--accent', 4.5],
  ['--accent', '--land', 3],
  ...([1, 2, 3] as const).map((step) => ['--shade-ink-low', `--shade-${step}`, 7] as const),
  ...([4, 5] as const).flatMap(
    (step) =>
      [
        ['--shade-ink-high', `--shade-${step}`, 7],
        [`--shade-${step}`, '--paper', 3],
      ] as const,
  ),
];

const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);

/** The pairs of a scheme that are too near to each other. */
function findFaint(usual: Readonly<Record<string, string>>, own: Tokens): string[] {
  const tokens: Readonly<Record<string, string>> = { ...usual, ...own };
  return PAIRS.flatMap(([one, other, wanted]) => {
    const ratio = getContrast(tokens[one] ?? '', tokens[other] ?? '');
    return ratio >= wanted ? [] : [`${one} on ${other}: ${ratio.toFixed(2)}`];
  });
}

describe('createPalette(accent)', () => {
  test('whatever the accent, everything can be read in both schemes', () => {
    fc.assert(
      fc.property(anyColour, (accent) => {
        const { palette } = createPalette(accent);
        expect(findFaint(light, palette.light)).toEqual([]);
        expect(findFaint(dark, palette.dark)).toEqual([]);
      }),
      { numRuns: 400, examples: [['#000000'], ['#ffffff'], ['#ffff00'], ['#0000ff']] },
    );
  });

  test('an accent that can be read is left as it is; another says both ratios', () => {
    fc.assert(
      fc.property(anyColour, (accent) => {
        const { palette, adjustment } = createPalette(accent);
        const used = palette.light['--accent'] ?? '';
        if (adjustment === undefined) {
          expect(used).toBe(accent);
          return;
        }
        expect(adjustment).toMatchObject({ given: accent, used });
        expect(adjustment.usedRatio).toBeGreaterThanOrEqual(4.5);
        expect(adjustment.ratio).toBeLessThan(adjustment.usedRatio);
        // The replacement is no darker than it has to be.
        expect(getContrast(used, '#f4f2ea')).toBeLessThan(5.2);
      }),
      { numRuns: 400 },
    );
  });

  test('the shades of figures run from light to dark, and on a dark page from dark to light', () => {
    fc.assert(
      fc.property(anyColour, (accent) => {
        const { palette } = createPalette(accent);
        const read = (tokens: Tokens): number[] =>
          ([1, 2, 3, 4, 5] as const).map(
            (step) => readShade(tokens[`--shade-${step}`] ?? '').lightness,
          );
        expect(read(palette.light)).toEqual(read(palette.light).toSorted((a, b) => b - a));
        expect(read(palette.dark)).toEqual(read(palette.dark).toSorted((a, b) => a - b));
      }),
    );
  });

  test.each([
    ['#0b5c5e', '#0b5c5e'],
    ['#05A', '#0055aa'],
    ['#FFCC00', '#836700'],
  ])('%s: links of a light page are %s', (accent, used) => {
    expect(createPalette(accent).palette.light['--accent']).toBe(used);
  });

  test('a light accent stays as it is on a dark page', () => {
    expect(createPalette('#ffcc00').palette.dark['--accent']).toBe('#ffcc00');
  });

  test('the colours that it is compared with are those of the style sheet', () => {
    const grounds = (tokens: Readonly<Record<string, string>>): object => ({
      paper: tokens['--paper'],
      raised: tokens['--paper-raised'],
      land: tokens['--land'],
      inkLow: tokens['--shade-ink-low'],
    });
    expect(LIGHT).toMatchObject({ ...grounds(light), inkHigh: light['--shade-ink-high'] });
    expect(DARK).toMatchObject(grounds(dark));
  });

  test('a palette sets every colour of the style sheet that has a hue of the accent', () => {
    const { palette } = createPalette('#0b5c5e');
    const names = Object.keys(light).filter((name) => /^--(?:accent|shade)/.test(name));
    expect(Object.keys(palette.light).toSorted()).toEqual(names.toSorted());
    expect(Object.keys(palette.dark).toSorted()).toEqual(names.toSorted());
  });
});
