import { formatHex } from '../../text/colour.ts';
import { writePng } from './writePng.ts';

/** In pixels; it is wider than high. */
interface Size {
  readonly width: number;
  readonly height: number;
}

type Point = readonly [x: number, y: number];

/** A stroke with round ends, or, from a point to itself, a disc: in units of the sign, which is 32 high. */
interface Stroke {
  readonly from: Point;
  readonly to: Point;
  readonly radius: number;
  readonly colour: string;
}

const [PAPER, POINT] = ['#fdfcf8', '#f2c14e'];

/** The sign of the site (`favicon.svg`). */
const STROKES: readonly Stroke[] = [
  { from: [8, 10], to: [24, 10], radius: 1.3, colour: PAPER },
  { from: [8, 16], to: [24, 16], radius: 1.3, colour: PAPER },
  { from: [8, 22], to: [17, 22], radius: 1.3, colour: PAPER },
  { from: [23, 22], to: [23, 22], radius: 2.6, colour: POINT },
];
/** Units of its height. */
const UNITS = 32;
/** Steps from the ground to a colour, at the edges of a stroke. */
const STEPS = 15;

/**
 * The picture that a link to the site is shown with: its sign on the programme's accent (hexadecimal). It has no words: no
 * font is on every machine that builds, and networks write the title of the page beside it. Resolves to a PNG.
 */
export function drawPreview(accent: string, size: Size): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height } = size;
  const palette = [accent, ...[PAPER, POINT].flatMap((colour) => listShades(accent, colour))];
  const pixels = new Uint8Array(width * height);
  for (const stroke of STROKES) paint(pixels, size, stroke);
  return writePng({ ...size, pixels, palette: palette.map(readColour) });
}

function paint(
  pixels: Uint8Array,
  { width, height }: Size,
  { from, to, radius, colour }: Stroke,
): void {
  const scale = height / UNITS;
  const shift = (width - height) / 2;
  const [start, end] = [from, to].map(([x, y]): Point => [x * scale + shift, y * scale]);
  const first = colour === PAPER ? 0 : STEPS;
  const reach = radius * scale;
  if (start === undefined || end === undefined) return;
  for (let y = Math.floor(start[1] - reach); y <= end[1] + reach + 1; y += 1)
    for (let x = Math.floor(start[0] - reach); x <= end[0] + reach + 1; x += 1) {
      const nearest = Math.min(Math.max(x + 0.5, start[0]), end[0]);
      const distance = Math.hypot(x + 0.5 - nearest, y + 0.5 - start[1]);
      const share = Math.min(1, Math.max(0, reach - distance + 0.5));
      const step = Math.round(share * STEPS);
      if (step > 0) pixels[y * width + x] = first + step;
    }
}

function listShades(ground: string, colour: string): string[] {
  const [from, to] = [readColour(ground), readColour(colour)];
  return Array.from({ length: STEPS }, (_, step) => {
    const channels = from.map((channel, index) =>
      Math.round(channel + (((to[index] ?? 0) - channel) * (step + 1)) / STEPS),
    );
    return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
  });
}

function readColour(colour: string): number[] {
  const digits = formatHex(colour).slice(1);
  return [0, 2, 4].map((offset) => Number.parseInt(digits.slice(offset, offset + 2), 16));
}
