/** `property: value` by name, later ones in the place of earlier ones. */
export type Declarations = Readonly<Record<string, string>>;

/** What an element is, as far as style sheets of logos ask for it. */
interface Styled {
  readonly tag: string;
  readonly classes: readonly string[];
  readonly id: string | undefined;
}

/** A rule of a style sheet: one simple selector. */
interface Rule {
  readonly selector: string;
  readonly weight: number;
  readonly declarations: Declarations;
}

/** An element, a class or an id, alone: what drawing programs write. */
const SELECTOR = /^(?:\*|[a-z][a-zA-Z]*|[.#][\w-]+)$/;

/** The text of all style sheets in an SVG file. */
function listSheets(svg: string): string {
  return [...svg.matchAll(/<style\b[^>]*>([^]*?)<\/style\s*>/g)]
    .map(([, css = '']) => css.replaceAll(/<!\[CDATA\[|\]\]>/g, ''))
    .join('\n')
    .replaceAll(/\/\*[^]*?\*\//g, '');
}

/**
 * What the style sheets of an SVG file say of an element, so that it can be said without any. Rules
 * that are no simple ones (`@import`, `@font-face`, `g > path`) are left out; `isWhole` says whether
 * there are none.
 */
export function readSvgStyles(svg: string): {
  readonly isWhole: boolean;
  readonly find: (element: Styled) => Declarations;
} {
  const css = listSheets(svg);
  const rules: Rule[] = [];
  let isWhole = !/[@\\&<]/.test(css);
  for (const [, head = '', body = ''] of css.matchAll(/([^{}]*)\{([^{}]*)\}/g)) {
    const declarations = readDeclarations(body);
    for (const part of head.split(',')) {
      const selector = part.trim();
      if (SELECTOR.test(selector)) rules.push({ selector, weight: weigh(selector), declarations });
      else isWhole = false;
    }
  }
  const sorted = rules.toSorted((a, b) => a.weight - b.weight);
  return {
    isWhole,
    find: (element) =>
      Object.assign(
        {},
        ...sorted
          .filter(({ selector }) => matches(selector, element))
          .map(({ declarations }) => declarations),
      ) as Declarations,
  };
}

function weigh(selector: string): number {
  if (selector === '*') return 0;
  return selector.startsWith('#') ? 3 : selector.startsWith('.') ? 2 : 1;
}

function matches(selector: string, { tag, classes, id }: Styled): boolean {
  if (selector.startsWith('.')) return classes.includes(selector.slice(1));
  if (selector.startsWith('#')) return id === selector.slice(1);
  return selector === '*' || selector === tag;
}

/** The declarations of a rule or of a `style` attribute. */
export function readDeclarations(css: string): Declarations {
  const pairs = css.split(';').flatMap((part) => {
    const colon = part.indexOf(':');
    if (colon === -1) return [];
    const value = part.slice(colon + 1).replace(/!\s*important\s*$/i, '');
    return [[part.slice(0, colon).trim().toLowerCase(), value.trim()] as const];
  });
  return Object.fromEntries(pairs);
}
