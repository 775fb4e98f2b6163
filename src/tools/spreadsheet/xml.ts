/** What comes next in an XML text. An empty element comes as `open` and `close`. */
export type XmlEvent =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

/** An XML text that is not well formed, or that holds what no spreadsheet program writes. */
export class XmlError extends Error {}

/** Elements inside one another; the parts of a workbook need about ten. */
const MAX_DEPTH = 100;

/** Where in the text the event is that was given last: its first character, and the one after it. */
export interface XmlCursor {
  start: number;
  end: number;
}

/** How names are read, and what is told of places. */
interface XmlOptions {
  /** Leaves names as they are written, for whoever resolves their prefixes. */
  readonly keepsPrefixes?: boolean;
  readonly cursor?: XmlCursor;
}

/**
 * Reads an XML text from its beginning to its end, once. Names lose the prefix of the root
 * element (`x:row` → `row`); whatever has another prefix keeps it, so that it is never taken
 * for an element of the same name. Character data comes decoded, comments are left out.
 * Throws an `XmlError` where the text is not well formed or declares entities.
 */
export function* readXml(
  xml: string,
  { keepsPrefixes = false, cursor = { start: 0, end: 0 } }: XmlOptions = {},
): Generator<XmlEvent, void, undefined> {
  const open: string[] = [];
  let prefix: string | undefined;
  const getName = (name: string): string =>
    prefix !== undefined && name.startsWith(prefix) ? name.slice(prefix.length) : name;
  let index = 0;
  while (index < xml.length) {
    const start = findTag(xml, index);
    [cursor.start, cursor.end] = [index, start];
    if (start > index && open.length > 0)
      yield { kind: 'text', text: decodeEntities(xml.slice(index, start)) };
    if (start === xml.length) break;
    if (xml.startsWith('<!', start) || xml.startsWith('<?', start)) {
      const { end, text } = readMarkup(xml, start);
      if (text !== undefined) yield { kind: 'text', text };
      index = end;
      continue;
    }
    const end = findTagEnd(xml, start);
    index = end + 1;
    [cursor.start, cursor.end] = [start, index];
    if (xml[start + 1] === '/') {
      const name = xml.slice(start + 2, end).trimEnd();
      if (open.pop() !== name) throw new XmlError(`“${name.slice(0, 40)}” is closed, but not open`);
      yield { kind: 'close', name: getName(name) };
      continue;
    }
    const isEmpty = xml[end - 1] === '/';
    const tag = xml.slice(start + 1, isEmpty ? end - 1 : end);
    const length = tag.search(/[\s"'=<]|$/);
    const name = tag.slice(0, length);
    if (name === '') throw new XmlError('a tag has no name');
    if (open.length === 0 && prefix !== undefined) throw new XmlError('it has two root elements');
    prefix ??= name.includes(':') && !keepsPrefixes ? name.slice(0, name.indexOf(':') + 1) : '';
    yield { kind: 'open', name: getName(name), attributes: tag.slice(length) };
    if (isEmpty) yield { kind: 'close', name: getName(name) };
    else open.push(name);
    if (open.length > MAX_DEPTH) throw new XmlError('its elements are nested too deeply');
  }
  if (open.length > 0 || prefix === undefined) throw new XmlError('it ends too early');
}

function findTag(xml: string, from: number): number {
  const start = xml.indexOf('<', from);
  return start === -1 ? xml.length : start;
}

/** The `>` that ends a tag; one inside a quoted attribute does not. */
function findTagEnd(xml: string, start: number): number {
  let quote = '';
  for (let index = start + 1; index < xml.length; index += 1) {
    const character = xml[index] ?? '';
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '>') return index;
    else if (character === '"' || character === "'") quote = character;
  }
  throw new XmlError('a tag has no end');
}

/** A comment, an instruction, or character data that needs no decoding. */
function readMarkup(xml: string, start: number): { end: number; text?: string } {
  for (const [opening, closing] of MARKUP) {
    if (!xml.startsWith(opening, start)) continue;
    const end = xml.indexOf(closing, start + opening.length);
    if (end === -1) throw new XmlError(`“${opening}” has no end`);
    const next = end + closing.length;
    return opening === '<![CDATA['
      ? { end: next, text: xml.slice(start + opening.length, end) }
      : { end: next };
  }
  throw new XmlError('it declares entities of its own');
}

const MARKUP = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

const ATTRIBUTE = /\s*([^\s=/"'<>]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;

/** The attributes of a tag by their names. */
export type Attributes = ReadonlyMap<string, string>;

/** The attributes of a tag, decoded. Throws an `XmlError` where they cannot be separated or come twice. */
export function readAttributes(attributes: string): Attributes {
  const found = new Map<string, string>();
  ATTRIBUTE.lastIndex = 0;
  let end = 0;
  for (let match = ATTRIBUTE.exec(attributes); match; match = ATTRIBUTE.exec(attributes)) {
    const [, name = '', double, single = ''] = match;
    end = ATTRIBUTE.lastIndex;
    if (found.has(name)) throw new XmlError(`the attribute “${name}” comes twice`);
    found.set(name, decodeEntities(double ?? single));
  }
  if (attributes.slice(end).trim() !== '') throw new XmlError('an attribute cannot be read');
  return found;
}

/** Whether an attribute is set: anything but a clear “no” counts, because in doubt a thing is hidden or struck out. */
export function isOn(value: string | undefined, ifMissing = false): boolean {
  return value === undefined ? ifMissing : !OFF.includes(value.trim().toLowerCase());
}

const OFF = ['0', 'false', 'off', 'f', 'no'];

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(/&([^;&]{0,12});?/g, (whole, name: string) => {
    const code = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(name);
    const point = code === null ? NaN : parseInt(code[1] ?? code[2] ?? '', code[1] ? 16 : 10);
    const decoded = point <= 0x10_ffff ? String.fromCodePoint(point) : NAMED[name];
    if (decoded === undefined || !whole.endsWith(';'))
      throw new XmlError(`“${whole}” is no entity`);
    return decoded;
  });
}

/** Undoes the escapes with which a workbook writes what XML cannot hold: `_x000D_` is a carriage return. */
export function decodeEscapes(text: string): string {
  return text.includes('_x')
    ? text.replaceAll(/_x([\da-f]{4})_/gi, (_, code: string) =>
        String.fromCharCode(parseInt(code, 16)),
      )
    : text;
}
