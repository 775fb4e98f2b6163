import { joinElisions } from './elisions.ts';

/** A piece of an excerpt; `isMatch` for the query's words. */
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
 * that touches them; here only the word is a match. Ellipses show on which side the text goes on.
 */
export function readExcerpt(
  excerpt: string,
  { before, after } = { before: true, after: true },
): ExcerptPart[] {
  const parts = joinElisions(excerpt)
    .split(/(<mark>.*?<\/mark>)/su)
    .filter(Boolean)
    .flatMap((part) => {
      const isMatch = part.startsWith('<mark>') && part.endsWith('</mark>');
      return isMatch
        ? trimMatch(unescapeText(part.slice(6, -7)))
        : [{ text: unescapeText(part), isMatch }];
    });
  return [
    ...(before ? [{ text: '… ', isMatch: false }] : []),
    ...parts,
    ...(after ? [{ text: ' …', isMatch: false }] : []),
  ];
}

function trimMatch(text: string): ExcerptPart[] {
  // Character by character: a pattern that looks for the end would try it from every place.
  const characters = Array.from(text);
  const isLetter = characters.map((character) => /[\p{L}\p{N}]/u.test(character));
  const end = isLetter.lastIndexOf(true) + 1;
  const first = end === 0 ? 0 : isLetter.indexOf(true);
  return [
    { text: characters.slice(0, first).join(''), isMatch: false },
    { text: characters.slice(first, end).join(''), isMatch: true },
    { text: characters.slice(end).join(''), isMatch: false },
  ].filter((part) => part.text !== '');
}

function unescapeText(text: string): string {
  return text.replaceAll(/&(?:lt|gt|amp|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity);
}
