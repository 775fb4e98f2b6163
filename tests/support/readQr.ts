import { load } from 'cheerio';
import jsQR from 'jsqr';

/** Pixels a module is painted with. */
const SCALE = 3;

/** What an independent reader sees in a code that is drawn as SVG, of rectangles of whole modules; nothing where it sees none. */
export function readQr(svg: string): string | undefined {
  const $ = load(svg, { xml: true });
  const size = Number(($('svg').attr('viewBox') ?? '').split(' ')[2]);
  const width = size * SCALE;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, length] of ($('path').attr('d') ?? '').matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
    paint(pixels, width, { x: Number(x), y: Number(y), length: Number(length) });
  return jsQR(pixels, width, width, { inversionAttempts: 'dontInvert' })?.data;
}

function paint(
  pixels: Uint8ClampedArray,
  width: number,
  { x, y, length }: { x: number; y: number; length: number },
): void {
  for (let row = y * SCALE; row < (y + 1) * SCALE; row += 1) {
    for (let column = x * SCALE; column < (x + length) * SCALE; column += 1)
      pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
  }
}
