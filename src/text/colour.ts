/** A colour in hexadecimal, `#0b5c5e` or `#05a`, in any case. */
const HEX = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i;

/** The shares of red, green and blue in sRGB, from 0 to 1. */
type Channels = readonly [red: number, green: number, blue: number];

/** A colour as the eye judges it (OKLCH, CSS Color 4): lightness from 0 to 1, chroma, and hue in radians. */
export interface Shade {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
}

/** `#05A` → `#0055aa`; what is no colour in hexadecimal throws. */
export function formatHex(colour: string): string {
  if (!HEX.test(colour)) throw new Error(`No colour in hexadecimal: “${colour}”`);
  const digits = colour.slice(1).toLowerCase();
  return `#${digits.length === 3 ? Array.from(digits, (digit) => digit + digit).join('') : digits}`;
}

/** The contrast ratio of WCAG 2.2 between two colours in hexadecimal, from 1 to 21. */
export function getContrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [getLuminance(one), getLuminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function getLuminance(colour: string): number {
  const [red, green, blue] = readLinear(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The shares of light, which sRGB writes down on a curve. */
function readLinear(colour: string): Channels {
  const digits = formatHex(colour).slice(1);
  const read = (offset: number): number => {
    const share = Number.parseInt(digits.slice(offset, offset + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [read(0), read(2), read(4)];
}

/** A colour in hexadecimal as the eye judges it. */
export function readShade(colour: string): Shade {
  const [red, green, blue] = readLinear(colour);
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short;
  const b = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short;
  return {
    lightness: 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    chroma: Math.hypot(a, b),
    hue: Math.atan2(b, a),
  };
}

/** How often the chroma is halved on the way to what a screen can show. */
const CHROMA_STEPS = 12;

/** A shade in hexadecimal; where no screen shows so much chroma, with as much as it shows. */
export function formatShade(shade: Shade): string {
  const whole = toLinear(shade);
  if (isShown(whole)) return formatLinear(whole);
  let [low, high] = [0, shade.chroma];
  for (let step = 0; step < CHROMA_STEPS; step += 1) {
    const chroma = (low + high) / 2;
    if (isShown(toLinear({ ...shade, chroma }))) low = chroma;
    else high = chroma;
  }
  return formatLinear(toLinear({ ...shade, chroma: low }));
}

function toLinear({ lightness, chroma, hue }: Shade): Channels {
  const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
}

/** A trifle beyond is rounded to what can be shown. */
const TRIFLE = 0.0005;

function isShown(channels: Channels): boolean {
  return channels.every((share) => share >= -TRIFLE && share <= 1 + TRIFLE);
}

function formatLinear(channels: Channels): string {
  const pairs = channels.map((light) => {
    const share = Math.min(1, Math.max(0, light));
    const written = share <= 0.0031308 ? share * 12.92 : 1.055 * share ** (1 / 2.4) - 0.055;
    return Math.round(written * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${pairs.join('')}`;
}
