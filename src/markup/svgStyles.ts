/** `property: value` by name, later ones in the place of earlier ones. */
export type Declarations = Readonly<Record<string, string>>;

/** What an element is, as far as style sheets of logos ask for it. */
interface Styled {
  readonly tag: string;
  readonly classes: readonly string[];
  readonly id: string | undefined;
}

/** What a rule says of a property, and which of all rules it is. */
interface Saying {
  readonly value: string;
  readonly order: number;
}

/** An element, a class or an id, alone: what drawing programs write. */
const SELECTOR = /^(?:\*|[a-z][a-zA-Z]*|[.#][\w-]+)$/;

/** The text of all style sheets in an SVG file. */
function listSheets(svg: string): string {
  const sheets: string[] = [];
  for (let at = 0; ;) {
    const start = svg.indexOf('<style', at);
    const open = start === -1 ? -1 : svg.indexOf('>', start);
    const end = open === -1 ? -1 : svg.indexOf('</style', open);
    if (end === -1) break;
    if (/[\s>]/.test(svg.charAt(start + '<style'.length))) sheets.push(svg.slice(open + 1, end));
    at = end;
  }
  return dropComments(sheets.join('\n').replaceAll(/<!\[CDATA\[|\]\]>/g, ''));
}

/** An open comment goes on to the end. */
function dropComments(css: string): string {
  const parts: string[] = [];
  for (let at = 0; ;) {
    const start = css.indexOf('/*', at);
    const end = start === -1 ? -1 : css.indexOf('*/', start + 2);
    parts.push(css.slice(at, start === -1 ? undefined : start));
    if (end === -1) return parts.join('');
    at = end + 2;
  }
}

/** The innermost rules of a style sheet, in their order. */
function listRules(css: string): { head: string; body: string }[] {
  const rules: { head: string; body: string }[] = [];
  let [start, open] = [0, -1];
  for (const { 0: brace, index } of css.matchAll(/[{}]/g)) {
    if (brace === '{') {
      if (open !== -1) start = open + 1;
      open = index;
    } else {
      if (open !== -1)
        rules.push({ head: css.slice(start, open), body: css.slice(open + 1, index) });
      [start, open] = [index + 1, -1];
    }
  }
  return rules;
}

/**
 * What the style sheets of an SVG file say of an element, so that it can be said without any: those of the
 * `wanted` properties. Rules that are no simple ones (`@import`, `@font-face`, `g > path`) are left out; `isWhole` says
 * whether there are none. Linear in the file, whatever is in it.
 */
export function readSvgStyles(
  svg: string,
  wanted: ReadonlySet<string>,
): {
  readonly isWhole: boolean;
  readonly find: (element: Styled) => Declarations;
} {
  const css = listSheets(svg);
  const saidOf = new Map<string, Map<string, Saying>>();
  let isWhole = !/[@\\&<]/.test(css);
  for (const [order, { head, body }] of listRules(css).entries()) {
    const declarations = Object.entries(readDeclarations(body)).filter(([name]) =>
      wanted.has(name),
    );
    for (const part of new Set(head.split(','))) {
      const selector = part.trim();
      if (SELECTOR.test(selector)) {
        const said = saidOf.get(selector) ?? new Map<string, Saying>();
        saidOf.set(selector, said);
        for (const [name, value] of declarations) said.set(name, { value, order });
      } else isWhole = false;
    }
  }
  return { isWhole, find: (element) => findDeclarations(saidOf, element) };
}

/** The stronger selector wins, and of equal ones the later rule. */
function findDeclarations(
  saidOf: ReadonlyMap<string, ReadonlyMap<string, Saying>>,
  { tag, classes, id }: Styled,
): Declarations {
  const found: Record<string, string> = {};
  for (const selectors of [['*'], [tag], classes.map((name) => `.${name}`), [`#${id ?? ''}`]]) {
    const orders = new Map<string, number>();
    for (const selector of selectors) {
      for (const [name, { value, order }] of saidOf.get(selector) ?? []) {
        if (order < (orders.get(name) ?? 0)) continue;
        orders.set(name, order);
        found[name] = value;
      }
    }
  }
  return found;
}

/** The declarations of a rule or of a `style` attribute. */
export function readDeclarations(css: string): Declarations {
  const pairs = css.split(';').flatMap((part) => {
    const colon = part.indexOf(':');
    if (colon === -1) return [];
    const value = part
      .slice(colon + 1)
      .trimEnd()
      .replace(/![ \t\r\n\f]{0,20}important$/i, '');
    return [[part.slice(0, colon).trim().toLowerCase(), value.trim()] as const];
  });
  return Object.fromEntries(pairs);
}
