import { findBeginning } from './findBeginning.ts';

/** In UTF-16 units: about two lines of a card. */
const MAX_LENGTH = 170;

/**
 * What a card shows below the headline: the description from where the headline leaves off, cut
 * at a word. Empty when the headline says it all.
 */
export function createExcerpt(description: string, headline: string): string {
  const from = findBeginning(description, headline);
  const text = description.slice(from).replaceAll(/\s+/gu, ' ').trim();
  // A headline that was cut inside a sentence leaves the rest of it.
  const isContinued = from > 0 && headline.endsWith('…');
  const cut = cutWords(text.replace(/^[\s,;:.–—-]+/u, ''));
  return isContinued && cut !== '' ? `… ${cut}` : cut;
}

function cutWords(text: string): string {
  if (text.length <= MAX_LENGTH) return text;
  const end = text.lastIndexOf(' ', MAX_LENGTH - 1);
  // A text without blanks is cut where it is, but not inside a character.
  const cut =
    end > 0 ? text.slice(0, end) : text.slice(0, MAX_LENGTH - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.replace(/[\s,;:.–—-]+$/u, '')} …`;
}
