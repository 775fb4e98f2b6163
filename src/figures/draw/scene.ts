import type { Choice, Mark } from '../tabulate/table.ts';

/** Widths in CSS pixels for which figures are drawn: one that a phone of 360 px has room for, and one for desks. */
export const WIDTHS = { narrow: 328, wide: 720 } as const;

export type Size = keyof typeof WIDTHS;

/** What a shape looks like; the page's style sheet and `PAINT` say how that is painted. */
export type Look =
  | 'shade-1'
  | 'shade-2'
  | 'shade-3'
  | 'shade-4'
  | 'shade-5'
  | 'empty'
  | 'rule'
  | 'land'
  | 'border'
  | 'symbol'
  | 'bar'
  | 'bar-soft'
  | 'bar-empty'
  /** Not seen: where a link can be hit, under a text. */
  | 'hit';

/** Text on paper, or on a shade. */
export type Ink = 'ink' | 'ink-soft' | 'ink-light' | 'ink-dark';

/**
 * A shape of a drawing. Units are CSS pixels, from the corner where a line of text begins: a
 * page that reads from right to left mirrors the whole. Texts say where their line begins,
 * ends or is centred (`anchor`), and where it is (`y`, the baseline).
 */
export type Shape =
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly look: Look;
    }
  | {
      readonly kind: 'circle';
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly look: Look;
    }
  | {
      readonly kind: 'path';
      /** As the `d` of an SVG path. */
      readonly path: string;
      /** How much larger it is drawn than it says. */
      readonly scale: number;
      readonly look: Look;
    }
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      /** Its language (BCP 47), where that is not the page’s. */
      readonly lang?: string | undefined;
      readonly size: number;
      readonly ink: Ink;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly isStrong?: boolean;
      /** Keeps a rim of paper around it, where it is on a map. */
      readonly hasRim?: boolean;
    }
  | {
      readonly kind: 'link';
      readonly choice: Choice;
      /** How many outcomes it stands for; the proof counts them again. */
      readonly count: number;
      /** What it leads to, in words. */
      readonly label: string;
      readonly shapes: readonly Shape[];
    };

/** A drawing within another. */
export interface Group {
  readonly kind: 'group';
  readonly right: number;
  readonly down: number;
  readonly scene: Scene;
}

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly (Shape | Group)[];
  /** A map keeps its west on the left, whatever the direction of the text. */
  readonly keepsSides?: boolean;
}

/** A line of text, with what it usually is. */
export function createText(
  text: string,
  x: number,
  y: number,
  parts: Partial<Extract<Shape, { kind: 'text' }>> = {},
): Shape {
  return { kind: 'text', x, y, text, size: 13, ink: 'ink', anchor: 'start', ...parts };
}

/** Shapes that lead to the outcomes that they count; a value that none has (a year between others) leads nowhere. */
export function createLink(
  { choice, count, label }: Mark,
  shapes: readonly Shape[],
): Extract<Shape, { kind: 'link' }> {
  return { kind: 'link', choice, count, label, shapes };
}

/** Where a link can be hit that has only text. */
export function createHit(x: number, y: number, width: number, height: number): Shape {
  return { kind: 'rect', x, y, width, height, look: 'hit' };
}

/** Puts shapes at another place of the drawing. */
export function moveShapes(shapes: readonly Shape[], right: number, down: number): Shape[] {
  return shapes.map((shape): Shape => {
    if (shape.kind === 'link') return { ...shape, shapes: moveShapes(shape.shapes, right, down) };
    if (shape.kind === 'path') return shape;
    return { ...shape, x: shape.x + right, y: shape.y + down };
  });
}
