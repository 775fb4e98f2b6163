/** A piece of an excerpt; `isMatch` where the query's words stand. */
export interface ExcerptPart {
  readonly text: string;
  readonly isMatch: boolean;
}

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&#39;': "'" };

/**
 * Pagefind's excerpt (escaped text with `<mark>` around matches) → its pieces as plain text,
 * so that the page never has to trust it as HTML.
 */
export function readExcerpt(excerpt: string): ExcerptPart[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/su)
    .filter(Boolean)
    .map((part) => {
      const isMatch = part.startsWith('<mark>') && part.endsWith('</mark>');
      return { text: unescapeText(isMatch ? part.slice(6, -7) : part), isMatch };
    });
}

function unescapeText(text: string): string {
  return text.replaceAll(/&(?:lt|gt|amp|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity);
}
