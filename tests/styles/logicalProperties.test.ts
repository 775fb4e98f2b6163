import { describe, expect, test } from 'vitest';
import { listDeclarations, readStylesheets, type Declaration } from './readStyles.ts';

/** Properties that name a side of the screen or an axis of it. */
const PHYSICAL_PROPERTIES = [
  /^(?:(?:min|max)-)?(?:width|height)$/,
  /^(?:top|right|bottom|left)$/,
  /^(?:margin|padding|scroll-margin|scroll-padding|border)-(?:top|right|bottom|left)(?:-|$)/,
  /^border-(?:top|bottom)-(?:left|right)-radius$/,
  /^contain-intrinsic-(?:width|height)$/,
];

/** Keywords that mean a side of the screen; `to left` and the like stand in gradients. */
const PHYSICAL_VALUES: readonly (readonly [property: RegExp, value: RegExp])[] = [
  [/^(?:text-align|text-align-last|float|clear|caption-side)$/, /\b(?:left|right)\b/],
  [/^(?:background|background-position|mask|mask-position)(?:-x)?$/, /\b(?:left|right)\b/],
  [/^(?:transform-origin|object-position|perspective-origin)$/, /\b(?:left|right)\b/],
  [/^(?:transform|translate)$/, /translateX|translate\(|translate3d|^-?[\d.]+\S* *$/],
  [/./, /gradient\([^)]*to (?:left|right)/],
  [/^resize$/, /horizontal|vertical/],
];

/** Shorthands whose second and fourth values are the right and the left side. */
const FOUR_SIDES =
  /^(?:margin|padding|inset|border-(?:width|style|color)|scroll-(?:margin|padding))$/;

/** What in a stylesheet would stay where it is when the text runs from right to left. */
function findPhysical(css: string): string[] {
  const declarations = listDeclarations(css);
  return declarations
    .filter((declaration) => isPhysical(declaration) && !isMirrored(declaration, declarations))
    .map(({ rules, property, value }) => `${rules.join(' ')} { ${property}: ${value} }`);
}

function isPhysical({ property, value }: Declaration): boolean {
  if (PHYSICAL_PROPERTIES.some((pattern) => pattern.test(property))) return true;
  if (PHYSICAL_VALUES.some(([name, what]) => name.test(property) && what.test(value))) return true;
  const parts = value.replaceAll(/\([^()]*\)/gu, '()').split(/\s+/u);
  if (FOUR_SIDES.test(property)) return parts.length === 4 && parts[1] !== parts[3];
  // The corners go round from the upper left one.
  const [first, second = first, third = first, fourth = second] = parts;
  return property === 'border-radius' && (first !== second || third !== fourth);
}

/** A value that has a twin for right-to-left text is meant for one direction. */
function isMirrored({ rules, property }: Declaration, all: readonly Declaration[]): boolean {
  const selector = rules.at(-1) ?? '';
  const plain = selector.replace(/^\[dir='rtl'\] /, '');
  const twin = selector === plain ? `[dir='rtl'] ${plain}` : plain;
  return all.some((other) => other.property === property && other.rules.at(-1) === twin);
}

describe('findPhysical(css)', () => {
  test.each([
    'margin-left: 1rem',
    'padding-right: 0',
    'border-left: 1px solid',
    'border-top-color: red',
    'border-top-left-radius: 4px',
    'scroll-margin-top: 1rem',
    'left: 0',
    'right: 0',
    'top: 0',
    'width: 100%',
    'max-width: 40rem',
    'min-height: 2rem',
    'text-align: left',
    'float: right',
    'margin: 0 1rem 0 2rem',
    'padding: 0 calc(1rem + 2px) 0 1px',
    'inset: 0 auto 0 0',
    'border-radius: 4px 0 0 4px',
    'border-radius: 4px 0',
    'transform: translateX(-100%)',
    'background: url(x.png) left',
    'background-image: linear-gradient(to right, red, blue)',
  ])('%s stays on its side', (declaration) => {
    expect(findPhysical(`@media print { .a { color: red; ${declaration} } }`)).toHaveLength(1);
  });

  test.each([
    'margin-inline-start: 1rem',
    'inline-size: 100%',
    'inset-inline-start: 0',
    'border-start-start-radius: 4px',
    'text-align: start',
    'margin: 0 1rem',
    'margin: 0 1rem 2rem 1rem',
    'border-radius: 4px',
    'border-radius: 4px 4px 0 0',
    'transform: translateY(-120%)',
    'line-height: 1.5',
    'overflow-x: auto',
    'font-family: "Left", right-hand',
    '/* left: 0 */ color: red',
  ])('%s does not', (declaration) => {
    expect(findPhysical(`@media (width >= 48rem) { .a { ${declaration} } }`)).toEqual([]);
  });

  test('a value for each direction is no fault; for one alone it is', () => {
    const left = '.a { mask-image: linear-gradient(to left, red, blue); }';
    const right = "[dir='rtl'] .a { mask-image: linear-gradient(to right, red, blue); }";
    expect(findPhysical(`${left} ${right}`)).toEqual([]);
    expect(findPhysical(left)).toHaveLength(1);
    expect(findPhysical(`${left} ${right.replace('.a', '.b')}`)).toHaveLength(2);
  });
});

describe.each([...readStylesheets()])('src/styles/%s', (_, css) => {
  test('uses logical properties, so that right-to-left text needs no second stylesheet', () => {
    expect(listDeclarations(css).length).toBeGreaterThan(0);
    expect(findPhysical(css)).toEqual([]);
  });
});
