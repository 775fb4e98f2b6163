import { formatHex, formatShade, getContrast, readShade, type Shade } from '../text/colour.ts';

/** Colours by the names that the style sheets have for them (`tokens.css`), in hexadecimal. */
export type Tokens = Readonly<Record<`--${string}`, string>>;

/** The colours that follow from a programme's accent, for a light and for a dark page. */
export interface Palette {
  readonly light: Tokens;
  readonly dark: Tokens;
}

/** An accent as it was given and as a light page has it, with the lowest contrast of each. */
export interface Adjustment {
  readonly given: string;
  readonly ratio: number;
  readonly used: string;
  readonly usedRatio: number;
}

/** What WCAG 2.2 asks of text and links (1.4.3), and of what is drawn (1.4.11). */
const MIN_TEXT_CONTRAST = 4.5;
const MIN_DRAWN_CONTRAST = 3;
/** What level AAA asks of text (1.4.6): the numbers of figures are what there is to read. */
const MIN_NUMBER_CONTRAST = 7;

/** The colours of a scheme that no accent changes, as `tokens.css` has them. */
interface Scheme {
  readonly paper: string;
  readonly raised: string;
  readonly land: string;
  /** Ink on the lighter shades of figures, or, on a dark page, on the darker ones. */
  readonly inkLow: string;
  /** Ink on accent and on the strong shades. */
  readonly inkHigh: string;
  /** Lightness and chroma of the soft accent, and of the shades of figures from the weakest on. */
  readonly soft: Tone;
  readonly shades: readonly Tone[];
  /** Which way a colour is moved that is too near to the page. */
  readonly away: -1 | 1;
}

type Tone = readonly [lightness: number, chroma: number];

export const LIGHT: Scheme = {
  paper: '#fcfbf7',
  raised: '#f4f2ea',
  land: '#e9e5d8',
  inkLow: '#1b1d1f',
  inkHigh: '#fcfbf7',
  soft: [0.94, 0.013],
  shades: [
    [0.933, 0.018],
    [0.854, 0.039],
    [0.748, 0.061],
    [0.44, 0.067],
    [0.33, 0.056],
  ],
  away: -1,
};

export const DARK: Scheme = {
  paper: '#15181a',
  raised: '#1e2224',
  land: '#262b2d',
  inkLow: '#f4f1e8',
  inkHigh: '#121517',
  soft: [0.299, 0.028],
  shades: [
    [0.309, 0.03],
    [0.365, 0.046],
    [0.42, 0.055],
    [0.735, 0.076],
    [0.889, 0.051],
  ],
  away: 1,
};

/** Chroma of the accent that the tones of the schemes were drawn for, and how much more a programme's own may bring. */
const USUAL_CHROMA = 0.069;
const MAX_CHROMA_SHARE = 1.6;

/** On a dark page an accent that cannot be read there is as light as this, and no more vivid. */
const DARK_LIGHTNESS = 0.78;
const DARK_CHROMA = 0.12;

/** How many of the shades are weak, with the low ink on them. */
const WEAK_SHADES = 3;

/**
 * The colours of a site in a programme's accent (hexadecimal). All that is read in them, or on them,
 * has the contrast that WCAG 2.2 AA asks for, in both schemes: an accent that is too light for a
 * light page is replaced by the nearest darker one (`adjustment`). A dark page has a lighter one of
 * the same hue, because no colour can be read on both.
 */
export function createPalette(accent: string): { palette: Palette; adjustment?: Adjustment } {
  const given = formatHex(accent);
  const shade = readShade(given);
  const light = createTokens(shade, given, LIGHT);
  const vivid = Math.min(shade.chroma, DARK_CHROMA);
  const lighter = {
    ...shade,
    chroma: vivid,
    lightness: Math.max(shade.lightness, DARK_LIGHTNESS),
  };
  const dark = createTokens(lighter, passes(given, shade, DARK) ? given : undefined, DARK);
  const used = light['--accent'] ?? given;
  const palette = { light, dark };
  if (used === given) return { palette };
  const [ratio, usedRatio] = [measure(given, shade, LIGHT), measure(used, shade, LIGHT)];
  return { palette, adjustment: { given, ratio, used, usedRatio } };
}

function createTokens(wanted: Shade, given: string | undefined, scheme: Scheme): Tokens {
  const isKept = given !== undefined && passes(given, wanted, scheme);
  const accent = isKept
    ? given
    : move(wanted, scheme.away, (colour) => passes(colour, wanted, scheme));
  const shades = scheme.shades.map((tone, index) => createFigureShade(tone, index, wanted, scheme));
  return {
    '--accent': accent,
    '--accent-ink': scheme.inkHigh,
    '--accent-soft': createSoft(wanted, scheme),
    ...Object.fromEntries(shades.map((colour, index) => [`--shade-${index + 1}`, colour])),
    '--shade-ink-low': scheme.inkLow,
    '--shade-ink-high': scheme.inkHigh,
  };
}

/** Whether an accent of this hue can be read wherever it is used: as text, under text, and drawn. */
function passes(colour: string, hue: Shade, scheme: Scheme): boolean {
  return (
    measure(colour, hue, scheme) >= MIN_TEXT_CONTRAST &&
    getContrast(colour, scheme.land) >= MIN_DRAWN_CONTRAST
  );
}

/** The lowest contrast that an accent has as text, or with the text on it. */
function measure(colour: string, hue: Shade, scheme: Scheme): number {
  const grounds = [scheme.paper, scheme.raised, createSoft(hue, scheme), scheme.inkHigh];
  return Math.min(...grounds.map((ground) => getContrast(colour, ground)));
}

function createSoft(hue: Shade, { soft }: Scheme): string {
  return formatShade(tint(soft, hue));
}

/** A shade of figures: numbers are written on it, and the strong ones are bars on paper. */
function createFigureShade(tone: Tone, index: number, hue: Shade, scheme: Scheme): string {
  const isWeak = index < WEAK_SHADES;
  const ink = isWeak ? scheme.inkLow : scheme.inkHigh;
  const away = isWeak ? -scheme.away : scheme.away;
  return move(
    tint(tone, hue),
    away,
    (colour) =>
      getContrast(colour, ink) >= MIN_NUMBER_CONTRAST &&
      (isWeak || getContrast(colour, scheme.paper) >= MIN_DRAWN_CONTRAST),
  );
}

/** A tone of the scheme in the hue of an accent, the paler the paler that is. */
function tint([lightness, chroma]: Tone, { chroma: own, hue }: Shade): Shade {
  return { lightness, chroma: chroma * Math.min(own / USUAL_CHROMA, MAX_CHROMA_SHARE), hue };
}

const LIGHTNESS_STEP = 0.002;

/** The first colour on the way to black or white that passes; black and white always do. */
function move(start: Shade, away: number, passesHere: (colour: string) => boolean): string {
  for (let step = 0; ; step += 1) {
    const lightness = start.lightness + away * step * LIGHTNESS_STEP;
    if (lightness <= 0) return '#000000';
    if (lightness >= 1) return '#ffffff';
    const colour = formatShade({ ...start, lightness });
    if (passesHere(colour)) return colour;
  }
}
