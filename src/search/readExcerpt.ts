/** A piece of an excerpt; `isMatch` where the query's words stand. */
export interface ExcerptPart {
  readonly text: string;
  readonly isMatch: boolean;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
};

/**
 * Pagefind's excerpt (escaped text with `<mark>` around matches) → its pieces as plain text,
 * so that the page never has to trust it as HTML. Pagefind marks words with the punctuation
 * that touches them; here only the word is a match. Ellipses show that the text goes on.
 */
export function readExcerpt(excerpt: string): ExcerptPart[] {
  const parts = excerpt
    .split(/(<mark>.*?<\/mark>)/su)
    .filter(Boolean)
    .flatMap((part) => {
      const isMatch = part.startsWith('<mark>') && part.endsWith('</mark>');
      return isMatch
        ? trimMatch(unescapeText(part.slice(6, -7)))
        : [{ text: unescapeText(part), isMatch }];
    });
  return [{ text: '… ', isMatch: false }, ...parts, { text: ' …', isMatch: false }];
}

function trimMatch(text: string): ExcerptPart[] {
  const [, before = '', word = text, after = ''] =
    /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(text) ?? [];
  return [
    { text: before, isMatch: false },
    { text: word, isMatch: true },
    { text: after, isMatch: false },
  ].filter((part) => part.text !== '');
}

function unescapeText(text: string): string {
  return text.replaceAll(/&(?:lt|gt|amp|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity);
}
