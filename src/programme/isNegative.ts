import { foldText } from '../text/fold.ts';
import type { Programme } from './readProgramme.ts';

/**
 * Whether the value of a confidential flag is one of the programme's explicit negatives, the
 * only values that let an outcome pass. The gate and the report to the publisher both ask
 * here, so that no record is withheld without a word.
 */
export function isNegative(flag: string, programme: Programme): boolean {
  const negatives: readonly string[] = programme.settings.publication.negatives;
  return negatives.includes(foldText(flag));
}
