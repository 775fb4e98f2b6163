import { formatMessage } from '../messages/formatMessage.ts';
import { nameFacet, nameValue } from '../facets/labels.ts';
import type { AxisValue } from './crossTabulate.ts';
import { linkValue } from './linkValue.ts';
import {
  createHit,
  createText,
  WIDTHS,
  type Look,
  type Scene,
  type Shape,
  type Size,
} from './scene.ts';
import { formatNumber, formatShare, type FigureWords } from './words.ts';
import { estimateWidth } from './wrapText.ts';

/** How a question is answered: facet, and its values with “not recorded” last. */
export interface Shares {
  readonly facet: string;
  readonly values: readonly AxisValue[];
}

const HEIGHT = 22;
const TEXT = 13;
const LINE = 18;

/** One bar for each question, as wide as all outcomes, cut into what they answer; below it the answers in words. */
export function drawShares(
  shares: readonly Shares[],
  total: number,
  size: Size,
  words: FigureWords,
): Scene {
  const width = WIDTHS[size];
  const shapes: Shape[] = [];
  let y = 0;
  for (const { facet, values } of shares) {
    shapes.push(createText(nameFacet(facet, words), 0, y + 14, { isStrong: true }));
    y += 22;
    let x = 0;
    let at = 0;
    const top = y;
    y += HEIGHT + 6;
    for (const each of values) {
      const own = total === 0 ? 0 : (each.count / total) * width;
      const text = formatMessage(words.messages.figures.answer, {
        answer: nameValue(facet, each.value, words),
        count: formatNumber(each.count, words),
        share: formatShare(each.count, total, words),
      });
      const room = estimateWidth(text, TEXT) + 18;
      if (at > 0 && at + room > width) {
        at = 0;
        y += LINE + 2;
      }
      const look = getLook(each);
      shapes.push(
        linkValue(
          facet,
          each,
          words,
          [
            // What there is can be seen, however little it is.
            { kind: 'rect', x, y: top, height: HEIGHT, width: Math.max(2, own - 1), look },
            { kind: 'rect', x: at, y: y + 3, width: 12, height: 12, look },
            createHit(at, y, room, LINE),
            createText(text, at + 18, y + 14, { size: TEXT }),
          ],
          `${nameFacet(facet, words)}: ${nameValue(facet, each.value, words)}`,
        ),
      );
      x += own;
      at += room + 18;
    }
    y += LINE + 18;
  }
  return { width, height: Math.max(1, y - 10), shapes };
}

function getLook({ value }: AxisValue): Look {
  if (value.key === 'yes') return 'bar';
  return value.key === 'no' ? 'bar-soft' : 'bar-empty';
}
