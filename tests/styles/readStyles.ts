import { readdirSync, readFileSync } from 'node:fs';

/** One `property: value` and the rules it stands in, the outermost first. */
export interface Declaration {
  readonly rules: readonly string[];
  readonly property: string;
  readonly value: string;
}

/** Every stylesheet of the site: file name → text. */
export function readStylesheets(): Map<string, string> {
  const folder = new URL('../../src/styles/', import.meta.url);
  return new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.css'))
      .map((file) => [file, readFileSync(new URL(file, folder), 'utf8')]),
  );
}

/** CSS → its declarations, in order. Enough of the syntax for stylesheets without braces in strings. */
export function listDeclarations(css: string): Declaration[] {
  const declarations: Declaration[] = [];
  const rules: string[] = [];
  const text = css.replaceAll(/\/\*.*?\*\//gsu, '');
  for (const [, before = '', end] of text.matchAll(/([^{};]*)([{};])/gu)) {
    const part = before.replaceAll(/\s+/gu, ' ').trim();
    if (end === '{') {
      rules.push(part);
      continue;
    }
    const colon = part.indexOf(':');
    if (colon !== -1) {
      const property = part.slice(0, colon).trim();
      declarations.push({ rules: [...rules], property, value: part.slice(colon + 1).trim() });
    }
    if (end === '}') rules.pop();
  }
  return declarations;
}

type Tokens = Readonly<Record<string, string>>;

/** The custom properties that a stylesheet sets on `:root` inside the given media query. */
export function readTokens(file: string, media?: RegExp): Tokens {
  return Object.fromEntries(
    listDeclarations(readStylesheets().get(file) ?? '')
      .filter(({ rules, property }) => {
        const [outer = '', inner] = rules;
        const isMedia = media === undefined ? inner === undefined : media.test(outer);
        return rules.at(-1) === ':root' && isMedia && property.startsWith('--');
      })
      .map(({ property, value }) => [property, value]),
  );
}
