import { createText, moveShapes, type Shape } from './scene.ts';
import { getLook, listSteps } from './shade.ts';
import { formatNumber, type FigureWords } from './words.ts';
import { estimateWidth, wrapText } from './wrapText.ts';

const HEAD = 12;
const LINE = 17;

/** Which shade is how many, and what the second number is; `height` is where it ends. */
export function drawLegend(
  {
    words,
    room,
    max,
    hasHigh,
  }: {
    readonly words: FigureWords;
    readonly room: number;
    readonly max: number;
    readonly hasHigh: boolean;
  },
  top: number,
): { shapes: readonly Shape[]; height: number } {
  const { legend, legendHigh, none } = words.messages.figures;
  const steps = listSteps(max);
  const items: { look: Shape; text: string }[] = [
    {
      look: { kind: 'rect', x: 2, y: 6, width: 10, height: 1, look: 'empty' },
      text: none,
    },
    ...steps.map(({ step, from, to }) => ({
      look: { kind: 'rect', x: 0, y: 0, width: 14, height: 14, look: getLook(step) } as const,
      text:
        from === to
          ? formatNumber(from, words)
          : `${formatNumber(from, words)}–${formatNumber(to, words)}`,
    })),
  ];
  const shapes: Shape[] = [createText(legend, 0, top + 12, { size: HEAD, ink: 'ink-soft' })];
  let x = estimateWidth(legend, HEAD) + 12;
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
  y += 22;
  if (!hasHigh) return { shapes, height: y };
  for (const line of wrapText(legendHigh, room, HEAD)) {
    shapes.push(createText(line, 0, y + 12, { size: HEAD, ink: 'ink-soft' }));
    y += LINE;
  }
  return { shapes, height: y };
}
