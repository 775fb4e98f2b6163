import { escapeHtml } from '../../text/escapeHtml.ts';
import type { Group, Ink, Look, Scene, Shape } from '../draw/scene.ts';
import type { Choice } from '../tabulate/table.ts';

/** How a drawing becomes SVG. */
export interface Rendering {
  readonly direction: 'ltr' | 'rtl';
  /** The address of the outcomes that a mark stands for; nothing where marks lead nowhere, as in a file. */
  readonly link?: ((choice: Choice) => string) | undefined;
  /** The paths that this page has drawn, which are not written again; without it all are. */
  readonly drawn?: DrawnPaths | undefined;
  /** Colours of its own, for a file; without them the style sheet of the page paints it. */
  readonly paint?: Paint | undefined;
}

/** Paths by their data: a map is half of the page that draws it for two widths. */
interface DrawnPaths {
  /** Begins the id of each. */
  readonly file: string;
  readonly byData: Map<string, { readonly id: string; readonly scale: number }>;
}

/** Attributes of SVG for each look. */
export type Paint = Readonly<Record<Look | Ink, string>>;

/** Colours of a file, which has no style sheet: those of a light page (`tokens.css`). */
export const FILE_PAINT: Paint = {
  'shade-1': 'fill="#dcedea"',
  'shade-2': 'fill="#b3d8d4"',
  'shade-3': 'fill="#7fbab7"',
  'shade-4': 'fill="#175d61"',
  'shade-5': 'fill="#003e41"',
  empty: 'fill="#8a8779"',
  rule: 'fill="#d8d4c7"',
  land: 'fill="#e9e5d8"',
  border: 'fill="none" stroke="#fcfbf7"',
  symbol: 'fill="#0b5a5e" stroke="#fcfbf7"',
  bar: 'fill="#175d61"',
  'bar-soft': 'fill="#b3d8d4"',
  'bar-empty': 'fill="#d8d4c7"',
  hit: 'fill="none"',
  ink: 'fill="#1b1d1f"',
  'ink-soft': 'fill="#4d5052"',
  'ink-light': 'fill="#fcfbf7"',
  'ink-dark': 'fill="#1b1d1f"',
};

/** Which look is which token of `tokens.css`, of those that an accent changes. */
const TOKEN_OF = {
  ...{ 'shade-1': '--shade-1', 'shade-2': '--shade-2', 'shade-3': '--shade-3' },
  ...{ 'shade-4': '--shade-4', 'shade-5': '--shade-5', bar: '--shade-4', 'bar-soft': '--shade-2' },
  symbol: '--accent',
} as const satisfies Partial<Record<Look, string>>;

/** The colours of a file with those of a programme's accent (`tokens`: those of a light page). */
export function createFilePaint(tokens: Readonly<Partial<Record<string, string>>>): Paint {
  const own = Object.entries(TOKEN_OF).flatMap(([look, token]) => {
    const colour = tokens[token];
    if (colour === undefined) return [];
    const usual = FILE_PAINT[look as keyof typeof TOKEN_OF];
    return [[look, usual.replace(/fill="#[0-9a-f]+"/, `fill="${colour}"`)]];
  });
  return { ...FILE_PAINT, ...(Object.fromEntries(own) as Partial<Paint>) };
}

/** The shapes of a drawing as SVG markup, without the `svg` around them. */
export function renderShapes(scene: Scene, rendering: Rendering): string {
  return scene.shapes.map((shape) => renderShape(shape, scene, rendering)).join('');
}

function renderShape(shape: Shape | Group, scene: Scene, rendering: Rendering): string {
  switch (shape.kind) {
    case 'group': {
      const { right, down, scene: inner } = shape;
      const left = isMirrored(scene, rendering) ? scene.width - right - inner.width : right;
      const direction = inner.keepsSides === true ? ' direction="ltr"' : '';
      return `<g transform="translate(${round(left)} ${round(down)})"${direction}>${renderShapes(inner, rendering)}</g>`;
    }
    case 'rect': {
      const { x, y, width, height, look } = shape;
      const left = isMirrored(scene, rendering) ? scene.width - x - width : x;
      return `<rect x="${round(left)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" ${paint(look, rendering)}/>`;
    }
    case 'circle': {
      const { x, y, radius, look } = shape;
      return `<circle cx="${round(mirror(x, scene, rendering))}" cy="${round(y)}" r="${round(radius)}" ${paint(look, rendering)}/>`;
    }
    case 'path': {
      const { path, scale, look } = shape;
      const { drawn } = rendering;
      const first = drawn?.byData.get(path);
      if (first !== undefined)
        return `<use href="#${first.id}"${formatScale(scale / first.scale)}/>`;
      const id = `${drawn?.file ?? ''}-path-${(drawn?.byData.size ?? 0) + 1}`;
      drawn?.byData.set(path, { id, scale });
      const name = drawn === undefined ? '' : ` id="${id}"`;
      return `<path${name} d="${escapeHtml(path)}"${formatScale(scale)} vector-effect="non-scaling-stroke" ${paint(look, rendering)}/>`;
    }
    case 'text':
      return renderText(shape, scene, rendering);
    case 'link':
      return renderLink(shape, scene, rendering);
  }
}

function formatScale(scale: number): string {
  return scale === 1 ? '' : ` transform="scale(${round(scale, 4)})"`;
}

/** A link of all that is no text, with the text over it: its name says more than the text alone. */
function renderLink(
  { choice, count, label, shapes }: Extract<Shape, { kind: 'link' }>,
  scene: Scene,
  rendering: Rendering,
): string {
  const render = (some: readonly Shape[]): string =>
    some.map((each) => renderShape(each, scene, rendering)).join('');
  const { link } = rendering;
  if (link === undefined || choice.length === 0) return `<g>${render(shapes)}</g>`;
  const marks = render(shapes.filter(({ kind }) => kind !== 'text'));
  const texts = render(shapes.filter(({ kind }) => kind === 'text'));
  return `<a class="figure__mark" href="${escapeHtml(link(choice))}" data-count="${count}" aria-label="${escapeHtml(label)}"><title>${escapeHtml(label)}</title>${marks}</a><g class="figure__label" aria-hidden="true">${texts}</g>`;
}

function renderText(
  { x, y, text, lang, size, ink, anchor, isStrong, hasRim }: Extract<Shape, { kind: 'text' }>,
  scene: Scene,
  rendering: Rendering,
): string {
  const attributes = [
    `x="${round(mirror(x, scene, rendering))}" y="${round(y)}" font-size="${size}"`,
    ...(anchor === 'start' ? [] : [`text-anchor="${anchor}"`]),
    ...(lang === undefined ? [] : [`lang="${escapeHtml(lang)}"`]),
    ...(isStrong === true ? ['font-weight="600"'] : []),
  ];
  const content = escapeHtml(text);
  const rim =
    hasRim === true && rendering.paint !== undefined
      ? `<text ${attributes.join(' ')} stroke="#fcfbf7" stroke-width="3" stroke-linejoin="round" fill="none">${content}</text>`
      : '';
  const look = paint(ink, rendering, hasRim === true ? ' figure-rim' : '');
  return `${rim}<text ${attributes.join(' ')} ${look}>${content}</text>`;
}

function paint(look: Look | Ink, { paint: own }: Rendering, more = ''): string {
  return own === undefined ? `class="figure-${look}${more}"` : own[look];
}

function isMirrored(scene: Scene, { direction }: Rendering): boolean {
  return direction === 'rtl' && scene.keepsSides !== true;
}

/** Texts begin on the other side by themselves, because the whole drawing has their direction. */
function mirror(x: number, scene: Scene, rendering: Rendering): number {
  return isMirrored(scene, rendering) ? scene.width - x : x;
}

function round(value: number, digits = 1): number {
  return Number(value.toFixed(digits));
}
