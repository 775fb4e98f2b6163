import type { AxisValue, Shares } from '../tabulate/table.ts';
import {
  createHit,
  createLink,
  createText,
  WIDTHS,
  type Look,
  type Scene,
  type Shape,
  type Size,
} from './scene.ts';
import { estimateWidth } from './wrapText.ts';

const HEIGHT = 22;
const TEXT = 13;
/** A finger needs so much. */
const LINE = 24;

/** One bar for each question, as wide as all outcomes, cut into what they answer; below it the answers in words. */
export function drawShares(shares: readonly Shares[], size: Size): Scene {
  const width = WIDTHS[size];
  const shapes: Shape[] = [];
  let y = 0;
  for (const { name, lang, parts } of shares) {
    shapes.push(createText(name, 0, y + 14, { isStrong: true, lang }));
    y += 22;
    let left = 0;
    let x = 0;
    const top = y;
    y += HEIGHT + 6;
    for (const part of parts) {
      const own = part.share * width;
      const room = estimateWidth(part.text, TEXT) + 18;
      if (x > 0 && x + room > width) {
        x = 0;
        y += LINE;
      }
      const look = getLook(part);
      shapes.push(
        createLink(part, [
          // What there is can be seen, however little it is.
          { kind: 'rect', x: left, y: top, height: HEIGHT, width: Math.max(2, own - 1), look },
          { kind: 'rect', x, y: y + 6, width: 12, height: 12, look },
          createHit(x, y, room, LINE),
          createText(part.text, x + 18, y + 17, { size: TEXT }),
        ]),
      );
      left += own;
      x += room + 18;
    }
    y += LINE + 14;
  }
  return { width, height: Math.max(1, y - 10), shapes };
}

function getLook({ key }: AxisValue): Look {
  if (key === 'yes') return 'bar';
  return key === 'no' ? 'bar-soft' : 'bar-empty';
}
