import { formatCount, formatMessage, formatNumber } from '../messages/formatMessage.ts';
import type { ExplorerWords } from './words.ts';

/** Outcomes that are printed as one document: more are more than a browser lays out in a reasonable time. */
const MAX_PRINTED = 1000;

/** Why so many outcomes are not printed as one document; nothing where they are. */
export function refusePrinting(
  count: number,
  { messages: { explorer }, language }: ExplorerWords,
): string | undefined {
  if (count <= MAX_PRINTED) return undefined;
  return formatMessage(explorer.printTooMany, { max: formatNumber(MAX_PRINTED, language) });
}

/** Why nothing is printed after so many texts could not be loaded; nothing where all were. */
export function describeFailed(
  failed: number,
  { messages: { explorer }, language }: ExplorerWords,
): string | undefined {
  return failed === 0 ? undefined : formatCount(explorer.printFailed, failed, language);
}
