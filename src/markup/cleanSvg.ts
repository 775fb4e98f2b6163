import sanitizeHtml from 'sanitize-html';
import { splitList } from '../text/splitList.ts';
import { readDeclarations, readSvgStyles } from './svgStyles.ts';

/** What is named as dropped where some rule of a style sheet is. */
export const STYLE_RULE = 'a rule of its style sheet';

/** An SVG picture that holds nothing but a drawing, and its size. */
export interface CleanSvg {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** What was taken out that a reader might miss, or that nobody should be given: names of elements and attributes. */
  readonly dropped: readonly string[];
}

const TEXTS = new Set(['text', 'tspan', 'textPath']);

const TAGS = new Set([
  ...TEXTS,
  ...splitList('svg, g, defs, symbol, use, path, rect, circle, ellipse, line, polyline, polygon'),
  ...splitList('linearGradient, radialGradient, stop, clipPath, mask, pattern, filter'),
  ...splitList('feGaussianBlur, feOffset, feBlend, feColorMatrix, feComposite, feFlood'),
  ...splitList('feMerge, feMergeNode'),
]);

/** What a drawing program writes for itself and for archives; a reader never sees it. */
const SILENT =
  /^(?:metadata|title|desc|style|sodipodi:.*|inkscape:.*|rdf:.*|cc:.*|dc:.*|i:.*|x:.*)$/i;

/** Kept as a group: what it holds is part of the drawing. */
const GROUPS: ReadonlySet<string> = new Set(['a', 'switch']);

/** How a drawing is painted; a style sheet or a `style` attribute may say it as well. */
const PAINT = new Set([
  ...splitList('fill, fill-opacity, fill-rule, stroke, stroke-width, stroke-opacity'),
  ...splitList('stroke-linecap, stroke-linejoin, stroke-miterlimit, stroke-dasharray'),
  ...splitList('stroke-dashoffset, opacity, color, clip-path, clip-rule, mask, filter'),
  ...splitList('stop-color, stop-opacity, flood-color, flood-opacity, display, visibility'),
  ...splitList('overflow, paint-order, vector-effect, color-interpolation-filters'),
  ...splitList('font-family, font-size, font-weight, font-style, text-anchor, letter-spacing'),
  ...splitList('word-spacing, dominant-baseline, baseline-shift, transform'),
]);

const SHAPE = new Set([
  ...splitList('d, x, y, x1, y1, x2, y2, cx, cy, r, rx, ry, dx, dy, rotate, width, height'),
  ...splitList('points, viewBox, preserveAspectRatio, transform, offset, fx, fy, fr, pathLength'),
  ...splitList('gradientUnits, gradientTransform, spreadMethod, patternUnits'),
  ...splitList('patternContentUnits, patternTransform, clipPathUnits, maskUnits'),
  ...splitList('maskContentUnits, filterUnits, primitiveUnits, textLength, lengthAdjust'),
  ...splitList('startOffset, in, in2, result, stdDeviation, operator, values, type, mode'),
  ...splitList('k1, k2, k3, k4'),
]);

/** Nothing that leads anywhere, runs or escapes. */
const UNSAFE = /url\(|:\/\/|[a-z]+script:|data:|expression|@|\\|<|\{/i;
const LOCAL = /^url\(\s*["']?#([^"')\s]+)["']?\s*\)(\s+(?:none|#?\w+))?$/;

/** Lengths in pixels of each unit that a size may have. */
const UNITS: Readonly<Record<string, number>> = {
  ...{ '': 1, px: 1, pt: 4 / 3, pc: 16, mm: 96 / 25.4, cm: 96 / 2.54, in: 96 },
};

/**
 * An SVG file as a picture and nothing else, to be shown as `<img>`: elements and attributes of an
 * allow-list, no script, no address, no name, no comment and no metadata. Style sheets become
 * attributes, because a strict Content Security Policy refuses them. Nothing where it is no SVG, or
 * has no size.
 */
export function cleanSvg(source: string): CleanSvg | undefined {
  const styles = readSvgStyles(source, PAINT);
  const dropped = new Set<string>(styles.isWhole ? [] : [STYLE_RULE]);
  const ids = new Map<string, string>();
  const nameId = (id: string): string => {
    const name = ids.get(id) ?? `i${ids.size + 1}`;
    ids.set(id, name);
    return name;
  };
  let size: { width: number; height: number } | undefined;
  let elements = 0;

  const readAttribute = (name: string, value: string): readonly [string, string] | undefined => {
    if (name === 'id') return [name, nameId(value)];
    if (name === 'href' || name === 'xlink:href') {
      if (value.startsWith('#')) return ['href', `#${nameId(value.slice(1))}`];
      dropped.add(name);
      return undefined;
    }
    if (!PAINT.has(name) && !SHAPE.has(name)) {
      if (/^on/i.test(name)) dropped.add(name);
      return undefined;
    }
    const [, id, fallback = ''] = LOCAL.exec(value) ?? [];
    if (id !== undefined) return [name, `url(#${nameId(id)})${fallback}`];
    if (!UNSAFE.test(value)) return [name, value];
    dropped.add(name);
    return undefined;
  };

  const svg = sanitizeHtml(source, {
    parser: { xmlMode: true },
    allowedTags: [...TAGS],
    // `transformTags` lets through no other.
    allowedAttributes: false,
    allowedSchemes: [],
    disallowedTagsMode: 'completelyDiscard',
    nonTextTags: ['script', 'style'],
    selfClosing: [],
    textFilter: (text, tag) => (TEXTS.has(tag) ? text : ''),
    transformTags: {
      '*': (tag, attributes) => {
        elements += 1;
        if (elements === 1 && tag === 'svg') size = readSize(attributes);
        const isGroup = GROUPS.has(tag);
        if (!isGroup && !TAGS.has(tag)) {
          if (!SILENT.test(tag)) dropped.add(tag);
          return { tagName: tag, attribs: {} };
        }
        const { style = '', class: classes = '', id } = attributes;
        const said = {
          ...styles.find({ tag, classes: classes.split(/\s+/), id }),
          ...readDeclarations(style),
        };
        const painted = Object.entries(said).filter(([name]) => PAINT.has(name));
        const own = Object.entries({ ...attributes, ...Object.fromEntries(painted) }).filter(
          ([name]) => !(isGroup && /href$/.test(name)),
        );
        const kept = own.flatMap(([name, value]) => {
          const attribute = readAttribute(name, value);
          return attribute === undefined ? [] : [attribute];
        });
        const root = elements === 1 && size !== undefined ? describeRoot(size, attributes) : {};
        return { tagName: isGroup ? 'g' : tag, attribs: { ...Object.fromEntries(kept), ...root } };
      },
    },
  }).trim();
  if (size === undefined || !svg.startsWith('<svg ')) return undefined;
  return { svg: `${svg}\n`, ...size, dropped: [...dropped].toSorted() };
}

function describeRoot(
  { width, height }: { readonly width: number; readonly height: number },
  { viewBox }: Readonly<Record<string, string>>,
): Record<string, string> {
  return {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: readBox(viewBox) === undefined ? `0 0 ${width} ${height}` : (viewBox ?? ''),
    width: String(width),
    height: String(height),
  };
}

/** The size that a drawing says it has, in pixels; otherwise that of its view box. */
function readSize(
  attributes: Readonly<Record<string, string>>,
): { width: number; height: number } | undefined {
  const [width, height] = [readLength(attributes['width']), readLength(attributes['height'])];
  if (width !== undefined && height !== undefined) return { width, height };
  const box = readBox(attributes['viewBox']);
  return box && { width: box[0], height: box[1] };
}

function readLength(text: string | undefined): number | undefined {
  const [, digits, unit = ''] = /^\s*([\d.]+)([a-z]*)\s*$/.exec(text ?? '') ?? [];
  const factor = UNITS[unit];
  const length = factor === undefined ? Number.NaN : Number(digits) * factor;
  return length > 0 && Number.isFinite(length) ? Math.round(length * 100) / 100 : undefined;
}

function readBox(text: string | undefined): readonly [width: number, height: number] | undefined {
  const numbers = (text ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [, , width = 0, height = 0] = numbers;
  const isBox = numbers.length === 4 && numbers.every(Number.isFinite) && width > 0 && height > 0;
  return isBox ? [width, height] : undefined;
}
