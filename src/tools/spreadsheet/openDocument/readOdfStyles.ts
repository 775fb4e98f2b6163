import type { Attributes } from '../xml.ts';
import { XmlError } from '../xml.ts';
import { readNamedAttributes, readNames } from './readNames.ts';

/** What the styles of an OpenDocument say, by family (`table-cell`) and name. */
export interface OdfStyles {
  /** Whether a style strikes text out, itself or by one that it comes from. */
  readonly isStruck: (family: TextFamily, name: string | undefined) => boolean;
  /** Whether it does so where a condition of its own is met. */
  readonly isStruckByCondition: (name: string | undefined) => boolean;
  /** Whether a style that a condition gives to cells may strike them out; one that is not there may. */
  readonly mayStrike: (name: string) => boolean;
  /** Whether a style hides text that is written in it. */
  readonly isTextHidden: (family: TextFamily, name: string | undefined) => boolean;
  /** Whether cells in it show nothing as long as the sheet is protected. */
  readonly isHiddenByProtection: (name: string | undefined) => boolean;
  /** Whether sheets in it are shown. */
  readonly isTableShown: (name: string | undefined) => boolean;
  /** The kind of page on which sheets in it are printed. */
  readonly getPage: (name: string | undefined) => string | undefined;
  /** The width of a column in points; nothing where none is given. */
  readonly getWidth: (name: string | undefined) => number | undefined;
  /** The height of a row in points. */
  readonly getHeight: (name: string | undefined) => number | undefined;
}

/** Families of styles in which text is written. */
type TextFamily = 'table-cell' | 'paragraph' | 'text';

/** One `<style:style>`: what the elements in it say, as one list of attributes. */
interface OdfStyle {
  readonly parent: string | undefined;
  readonly properties: Map<string, string>;
  /** The styles that its conditions give. */
  readonly conditional: string[];
}

const PAGE = 'style:master-page-name';

/** The lists of styles in a part. Those that a page layout uses are none of cells. */
const LISTS = ['office:styles', 'office:automatic-styles'];

/**
 * Reads the styles of `styles.xml`, which have names that people gave, and those of
 * `content.xml`, which programs make; the latter come before the former.
 */
export function readOdfStyles(styles: string | undefined, content: string): OdfStyles {
  const common = styles === undefined ? new Map<string, OdfStyle>() : readList(styles, LISTS[0]);
  const automatic = readList(content, LISTS[1]);
  const find = (family: string, name: string): OdfStyle | undefined =>
    automatic.get(`${family} ${name}`) ?? common.get(`${family} ${name}`);
  /** What a style says of a property, or one that it comes from, or all of its family. */
  const get = (family: string, name: string | undefined, property: string): string | undefined => {
    const seen = new Set<OdfStyle>();
    let style = find(family, name ?? 'Default');
    while (style !== undefined && !seen.has(style)) {
      const value = style.properties.get(property);
      if (value !== undefined) return value;
      seen.add(style);
      style = style.parent === undefined ? undefined : common.get(`${family} ${style.parent}`);
    }
    return common.get(`${family} `)?.properties.get(property);
  };
  const isStruck = remember((family: TextFamily, name: string | undefined) =>
    STRIKING.some((property) => !isNone(get(family, name, property))),
  );
  const mayStrike = (name: string): boolean =>
    find('table-cell', name) === undefined || isStruck('table-cell', name);
  const isStruckByCondition = remember((_: 'table-cell', name: string | undefined) =>
    listConditional(name, find, common).some(mayStrike),
  );
  return {
    isStruck,
    isStruckByCondition: (name) => isStruckByCondition('table-cell', name),
    mayStrike,
    isTextHidden: remember(
      (family: TextFamily, name: string | undefined) =>
        !isNone(get(family, name, 'text:display'), 'true'),
    ),
    isHiddenByProtection: (name) =>
      get('table-cell', name, 'style:cell-protect')?.includes('hidden-and-protected') === true,
    isTableShown: (name) => (get('table', name, 'table:display') ?? 'true').trim() === 'true',
    getPage: (name) => get('table', name, PAGE),
    getWidth: (name) => readLength(get('table-column', name, 'style:column-width')),
    getHeight: (name) => readLength(get('table-row', name, 'style:row-height')),
  };
}

const STRIKING = ['style:text-line-through-style', 'style:text-line-through-type'];

function isNone(value: string | undefined, none = 'none'): boolean {
  return value === undefined || value.trim() === none;
}

/** The same answer for the same style: there are few styles, and many cells. */
function remember<Family extends string>(
  ask: (family: Family, name: string | undefined) => boolean,
): (family: Family, name: string | undefined) => boolean {
  const answers = new Map<string, boolean>();
  return (family, name) => {
    const key = `${family} ${name ?? ''}`;
    let answer = answers.get(key);
    if (answer === undefined) {
      answer = ask(family, name);
      answers.set(key, answer);
    }
    return answer;
  };
}

/** The styles that the conditions of a style give, and of those that it comes from. */
function listConditional(
  name: string | undefined,
  find: (family: string, name: string) => OdfStyle | undefined,
  common: ReadonlyMap<string, OdfStyle>,
): string[] {
  const found: string[] = [];
  const seen = new Set<OdfStyle>();
  let style = find('table-cell', name ?? 'Default');
  while (style !== undefined && !seen.has(style)) {
    found.push(...style.conditional);
    seen.add(style);
    style = common.get(`table-cell ${style.parent ?? 'Default'}`);
  }
  return found;
}

function readList(xml: string, list: string | undefined): Map<string, OdfStyle> {
  const styles = new Map<string, OdfStyle>();
  const path: string[] = [];
  let style: OdfStyle | undefined;
  for (const event of readNames(xml)) {
    if (event.kind === 'close') path.pop();
    if (event.kind !== 'open') continue;
    path.push(event.name);
    if (path[1] === 'office:body') break;
    if (path[1] !== list || path.length < 3) continue;
    if (path.length === 3) style = openStyle(event.name, readNamedAttributes(event), styles);
    else if (style !== undefined) addProperties(style, event.name, readNamedAttributes(event));
  }
  return styles;
}

function openStyle(
  name: string,
  attributes: Attributes,
  styles: Map<string, OdfStyle>,
): OdfStyle | undefined {
  const isDefault = name === 'style:default-style';
  if (!isDefault && name !== 'style:style') return undefined;
  const own = isDefault ? '' : (attributes.get('style:name') ?? '');
  const key = `${attributes.get('style:family') ?? ''} ${own}`;
  if (styles.has(key)) throw new XmlError(`two of its styles are called “${own.slice(0, 40)}”`);
  const style: OdfStyle = {
    parent: attributes.get('style:parent-style-name'),
    properties: new Map(),
    conditional: [],
  };
  const page = attributes.get(PAGE);
  if (page !== undefined) style.properties.set(PAGE, page);
  styles.set(key, style);
  return style;
}

function addProperties(style: OdfStyle, name: string, attributes: Attributes): void {
  if (name === 'style:map') {
    style.conditional.push(attributes.get('style:apply-style-name') ?? '');
    return;
  }
  for (const [key, value] of attributes) {
    if (!READ.has(key)) continue;
    if ((style.properties.get(key) ?? value) !== value)
      throw new XmlError(`one of its styles says twice what its ${key} is`);
    style.properties.set(key, value);
  }
}

const READ = new Set([
  ...['style:text-line-through-style', 'style:text-line-through-type', 'text:display'],
  ...['style:cell-protect', 'style:column-width', 'style:row-height', 'table:display'],
]);

/** Units of length in points. */
const UNITS: Readonly<Record<string, number>> = {
  in: 72,
  cm: 72 / 2.54,
  mm: 72 / 25.4,
  pt: 1,
  pc: 12,
  px: 0.75,
};

/** A length in points; one that cannot be read is none, because in doubt a thing is hidden. */
function readLength(length: string | undefined): number | undefined {
  if (length === undefined) return undefined;
  const [, number = '', unit = ''] = /^\s*(\d*\.?\d+)(in|cm|mm|pt|pc|px)\s*$/i.exec(length) ?? [];
  return Number(number) * (UNITS[unit.toLowerCase()] ?? 0);
}
