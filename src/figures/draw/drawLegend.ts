import type { Legend } from '../tabulate/table.ts';
import { createText, moveShapes, type Shape } from './scene.ts';
import { getLook } from './shade.ts';
import { estimateWidth, wrapText } from './wrapText.ts';

const HEAD = 12;
const LINE = 17;

/** Which shade is how many, and what the second number is; `height` is where it ends. */
export function drawLegend(
  { heading, none, steps, high }: Legend,
  room: number,
  top: number,
): { shapes: readonly Shape[]; height: number } {
  const items: { look: Shape; text: string }[] = [
    ...(none === undefined
      ? []
      : [
          {
            look: { kind: 'rect', x: 2, y: 6, width: 10, height: 1, look: 'empty' } as const,
            text: none,
          },
        ]),
    ...steps.map(({ step, text }) => ({
      look: { kind: 'rect', x: 0, y: 0, width: 14, height: 14, look: getLook(step) } as const,
      text,
    })),
  ];
  const isBare = items.length === 0;
  const shapes: Shape[] = isBare
    ? []
    : [createText(heading, 0, top + 12, { size: HEAD, ink: 'ink-soft' })];
  let x = estimateWidth(heading, HEAD) + 12;
  let y = top;
  for (const { look, text } of items) {
    const own = 20 + estimateWidth(text, HEAD) + 14;
    if (x + own > room) {
      x = 0;
      y += 22;
    }
    shapes.push(
      ...moveShapes([look], x, y + 1),
      createText(text, x + 20, y + 12, { size: HEAD, ink: 'ink-soft' }),
    );
    x += own;
  }
  if (!isBare) y += 22;
  if (high === undefined) return { shapes, height: y };
  for (const line of wrapText(high, room, HEAD)) {
    shapes.push(createText(line, 0, y + 12, { size: HEAD, ink: 'ink-soft' }));
    y += LINE;
  }
  return { shapes, height: y };
}
