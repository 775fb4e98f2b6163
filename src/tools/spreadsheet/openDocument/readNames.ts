import { readAttributes, readXml, XmlError, type Attributes, type XmlCursor } from '../xml.ts';

/** The vocabularies that are read, by the prefix under which this code knows them. */
const VOCABULARIES = new Map([
  ...['config', 'meta', 'office', 'style', 'table', 'text', 'script'].map((name) =>
    listVocabulary(name, name),
  ),
  listVocabulary('draw', 'drawing'),
  listVocabulary('dr3d', 'dr3d'),
  listVocabulary('form', 'form'),
  listVocabulary('fo', 'xsl-fo-compatible'),
  ['urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0', 'calcext'] as const,
]);

function listVocabulary(prefix: string, name: string): readonly [string, string] {
  return [`urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`, prefix];
}

/** What the prefixes mean at one place of a text, and the names that were resolved by them. */
export interface NameScope {
  readonly prefixes: ReadonlyMap<string, string>;
  readonly known: Map<string, string>;
}

/** What comes next in the XML of an OpenDocument; names have the prefixes of `VOCABULARIES`. */
export type NamedEvent =
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly attributes: string;
      readonly scope: NameScope;
    }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

/** Without any declaration. */
const NO_SCOPE: NameScope = { prefixes: new Map(), known: new Map() };

/**
 * Reads an XML text, or an element cut out of one together with the scope that it was in. Names
 * come under known prefixes, whatever the text calls them; what is of an unknown vocabulary gets
 * a name that no known one has. Throws an `XmlError` for a prefix that nobody declares.
 */
export function* readNames(
  xml: string,
  { scope: outer = NO_SCOPE, cursor }: { scope?: NameScope; cursor?: XmlCursor } = {},
): Generator<NamedEvent, void, undefined> {
  const scopes: NameScope[] = [];
  let scope = outer;
  for (const event of readXml(xml, {
    keepsPrefixes: true,
    ...(cursor === undefined ? {} : { cursor }),
  })) {
    if (event.kind === 'open') {
      scopes.push(scope);
      if (event.attributes.includes('xmlns')) scope = declare(scope, event.attributes);
      yield { ...event, name: resolve(event.name, scope, true), scope };
    } else if (event.kind === 'close') {
      const name = resolve(event.name, scope, true);
      scope = scopes.pop() ?? outer;
      yield { kind: 'close', name };
    } else yield event;
  }
}

/** The attributes of an element under known names. Throws an `XmlError` where one comes twice. */
export function readNamedAttributes({
  attributes,
  scope,
}: {
  readonly attributes: string;
  readonly scope: NameScope;
}): Attributes {
  const found = new Map<string, string>();
  for (const [key, value] of readAttributes(attributes)) {
    const name = resolve(key, scope, false);
    if (found.has(name)) throw new XmlError(`the attribute “${key}” comes twice`);
    found.set(name, value);
  }
  return found;
}

/** What an element has to declare before it can use the names of tables, as attributes; nothing where they are known. */
export function declareNames({ prefixes }: NameScope): string {
  const wanted = ['office', 'table', 'text'].map((name) => listVocabulary(name, name));
  return wanted.every(([vocabulary, prefix]) => prefixes.get(prefix) === vocabulary)
    ? ''
    : wanted.map(([vocabulary, prefix]) => ` xmlns:${prefix}="${vocabulary}"`).join('');
}

function declare(scope: NameScope, attributes: string): NameScope {
  const prefixes = new Map(scope.prefixes);
  for (const [key, value] of readAttributes(attributes)) {
    if (key === 'xmlns') prefixes.set('', value.trim());
    else if (key.startsWith('xmlns:')) prefixes.set(key.slice('xmlns:'.length), value.trim());
  }
  return { prefixes, known: new Map() };
}

function resolve(name: string, { prefixes, known }: NameScope, isElement: boolean): string {
  const key = isElement ? name : `@${name}`;
  let resolved = known.get(key);
  if (resolved === undefined) {
    resolved = find(name, prefixes, isElement);
    known.set(key, resolved);
  }
  return resolved;
}

function find(name: string, prefixes: ReadonlyMap<string, string>, isElement: boolean): string {
  const colon = name.indexOf(':');
  const prefix = colon === -1 ? '' : name.slice(0, colon);
  // The default vocabulary is one of elements; attributes without a prefix are in none.
  if (prefix === '' && !isElement) return `:${name}`;
  if (prefix === 'xml' || prefix === 'xmlns') return name;
  const vocabulary = prefixes.get(prefix);
  if (vocabulary === undefined && prefix !== '')
    throw new XmlError(`nobody declares the prefix “${prefix.slice(0, 40)}”`);
  const local = name.slice(colon + 1);
  const known = VOCABULARIES.get(vocabulary ?? '');
  return known === undefined ? `{${vocabulary ?? ''}}${local}` : `${known}:${local}`;
}
