import { load, type CheerioAPI } from 'cheerio';

/** A piece of HTML as a browser reads it, for the inside of an element. */
export function parseHtml(html: string): CheerioAPI {
  return load(html, null, false);
}

/** Every element, in the order of the text. */
export function listElements(
  $: CheerioAPI,
): { readonly name: string; readonly attributes: Readonly<Record<string, string>> }[] {
  return $('*')
    .toArray()
    .flatMap((node) => ('attribs' in node ? [{ name: node.name, attributes: node.attribs }] : []));
}

/** Elements that may occur → the attributes each may have. */
export type AllowList = Readonly<Record<string, readonly string[]>>;

/** Elements and attributes that an allow-list does not name. */
export function findForeign($: CheerioAPI, allowed: AllowList): string[] {
  return listElements($).flatMap(({ name, attributes }) => {
    const known = allowed[name];
    if (known === undefined) return [name];
    return Object.keys(attributes)
      .filter((attribute) => !known.includes(attribute))
      .map((attribute) => `${name}[${attribute}]`);
  });
}
