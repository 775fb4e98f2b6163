import { findBeginning } from './findBeginning.ts';

/** Where a text goes on from its headline, in UTF-16 units; 0 where it does not begin with it, or where the headline was cut, so that it says too little. */
export function findContinuation(text: string, headline: string): number {
  return headline.endsWith('…') ? 0 : findBeginning(text, headline);
}
