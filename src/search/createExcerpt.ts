import { findBeginning } from '../text/headline/findBeginning.ts';

/** In UTF-16 units: about two lines of a card. */
const MAX_LENGTH = 170;
/** What headline and excerpt may have together: a headline that says much leaves less to add. */
const MAX_TOGETHER = 190;
/** Less than this is not worth a line. */
const MIN_LENGTH = 40;

/**
 * What a card shows below the headline: the description from where the headline leaves off, cut
 * at a word. Empty when the headline says it all.
 */
export function createExcerpt(description: string, headline: string): string {
  const from = findBeginning(description, headline);
  const text = description.slice(from).replaceAll(/\s+/gu, ' ').trim();
  // A headline that was cut inside a sentence leaves the rest of it.
  const isContinued = from > 0 && headline.endsWith('…');
  const room = Math.min(MAX_LENGTH, MAX_TOGETHER - headline.length);
  const cut = room < MIN_LENGTH ? '' : cutWords(text.replace(/^[\s,;:.–—-]+/u, ''), room);
  return isContinued && cut !== '' ? `… ${cut}` : cut;
}

function cutWords(text: string, max: number): string {
  if (text.length <= max) return text;
  const end = text.lastIndexOf(' ', max - 1);
  // A text without blanks is cut where it is, but not inside a character.
  const cut = end > 0 ? text.slice(0, end) : text.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.replace(/[\s,;:.–—-]+$/u, '')} …`;
}
